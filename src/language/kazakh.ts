/**
 * A light suffix stripper for Kazakh, over folded text (қ->к, і->и ...), so that a word typed without its letters
 * gives the same stem. Kazakh is agglutinative: a noun takes number, possession, case and person in that order, a
 * verb voice, mood, tense and person, each ending in two to six shapes by vowel harmony and by the consonant before
 * it. We list the endings once, with letters that stand for the shapes, expand them, and strip the longest that fits
 * the seam, until none fits or the stem would be shorter than `minimum`.
 *
 * Limits: it knows no words, so a stem that happens to end like a suffix loses it, and derivations (сайлау, election;
 * сайлаушы, voter) join. That helps ranking, where grams correct it, and hurts refusing: `nouns` mode strips
 * inflection only, for look-ups where a false match costs more than a missed one. Vowels that drop (халық, халқы)
 * are not restored.
 */

/** A vowel а/е, I ы/и, D д/т, L л/д/т, N н/д/т, G г/к, M м/б/п; small letters stand for themselves. */
const SHAPES: Record<string, string> = { A: 'ае', I: 'ыи', L: 'лдт', D: 'дт', N: 'ндт', G: 'гк', M: 'мбп' }

const INFLECTION = [
  // number
  'LAр',
  // possession
  'I сI Iм Iн IмIз IнIз мIз нIз м н',
  // case, alone and after possession
  'NIн GA нA NI DA нDA DAн нAн нDAн MAн MенAн Iн IнA сIнA IндA сIндA IнAн сIнAн IнIн сIнIн сIн IмAн сIмAн',
  // person; not the polite -сыз, -сіз, which also says "without" and then turns a meaning round (әділетсіз, unjust)
  'MIн сIн MIз',
]
const DERIVATION = [
  // adjectives, and the -дағы/-дегі that makes one of a place
  'DAгI нDAгI IндAгI сIндAгI нIкI DIкI дAй тAй шA лI дI тI лIк дIк тIк шI',
  // verb forms: participles, tenses, the verbal noun in -у with its cases
  'GAн MAGAн AтIн йтIн AдI йдI GAнI GAндA GAннAн GAндAр Iп MAй MAйдI MAGAн сA GAлI GAй MAк MAкшI',
  'у уI удA удI удIн уGA ушI ушIлAр уIн уIнA уIнIн уIндA уIмAн уAн',
  // voice
  'Iл Iн Iс DIр GIз лAн лAс л',
]

/** Suffixes by length. */
type Suffixes = Set<string>[]

const NOUNS = suffixesOf(INFLECTION)
const ALL = suffixesOf([...INFLECTION, ...DERIVATION])

const VOWEL = /[аеиоуыэюя]/
const VOICELESS = /[пткcсшщхцчфбвгд]/

/** The stem of a folded Kazakh word. `nouns`: strip the endings of nouns only. */
export function stemKazakh(word: string, { nouns = false, minimum = 3 } = {}): string {
  if (word.length <= minimum || /[\da-z]/.test(word)) return word
  // Қазақстан, Өзбекстан ...: the -стан of a country is part of its name, not "if from".
  const country = word.indexOf('стан', 4)
  if (country > 0) return word.slice(0, country + 4)
  const suffixes = nouns ? NOUNS : ALL
  let stem = word
  for (let cut = longest(stem, suffixes, minimum); cut > 0; cut = longest(stem, suffixes, minimum)) {
    stem = stem.slice(0, -cut)
  }
  // A final voiceless consonant is voiced before a vowel (кітап, кітабы): write both the voiceless way.
  return stem.length >= 4 ? stem.replace(/б$/, 'п').replace(/г$/, 'к') : stem
}

function longest(word: string, suffixes: Suffixes, minimum: number): number {
  for (let length = Math.min(suffixes.length - 1, word.length - minimum); length >= 1; length--) {
    const suffix = word.slice(-length)
    const rest = word.slice(0, -length)
    if (suffixes[length]?.has(suffix) && VOWEL.test(rest) && joins(rest, suffix)) return length
  }
  return 0
}

/** Whether a suffix of this shape may follow this stem: assimilation of the seam. */
function joins(rest: string, suffix: string): boolean {
  const before = rest.at(-1) ?? ''
  const afterVowel = VOWEL.test(before)
  if (suffix.length === 1) {
    if (suffix === 'м' || suffix === 'н') return /[аеыи]/.test(before)
    if (suffix === 'ы' || suffix === 'и') return !afterVowel
    return suffix !== 'у' || /[оуаеы]/.test(before) || rest.length >= 4
  }
  switch (suffix[0]) {
    case 'т':
    case 'п':
    case 'к':
      return VOICELESS.test(before)
    case 'д':
    case 'г':
      return afterVowel || /[рлймнзж]/.test(before)
    case 'л':
      return afterVowel || /[рлйк]/.test(before)
    case 'н':
      return afterVowel || /[мн]/.test(before)
    case 'б':
      return afterVowel || /[зжмнлрй]/.test(before)
    case 'м':
      return afterVowel || /[рлймн]/.test(before)
    case 'с':
      return afterVowel || suffix.length > 2
    case 'ы':
    case 'и':
      return !afterVowel || before === 'у'
    case 'а':
    case 'е':
      return !afterVowel
    default:
      return true
  }
}

function suffixesOf(groups: string[]): Suffixes {
  const byLength: Suffixes = []
  for (const pattern of groups.flatMap((group) => group.split(' '))) {
    for (const suffix of shapesOf(pattern)) {
      byLength[suffix.length] ??= new Set()
      byLength[suffix.length]?.add(suffix)
    }
  }
  return byLength
}

function shapesOf(pattern: string): string[] {
  let shapes = ['']
  for (const letter of pattern) {
    shapes = shapes.flatMap((shape) => [...(SHAPES[letter] ?? letter)].map((choice) => shape + choice))
  }
  // Vowel harmony: a suffix is back (а, ы) or front (е, и) as a whole.
  return shapes.filter((shape) => !(/[аы]/.test(shape) && /[еи]/.test(shape)))
}
