/**
 * Those inflected forms of a Russian dictionary form that Snowball gives another stem than the dictionary form
 * (рынок: рынок, рынка: рынк; клетка: клетк, клеток: клеток; использовать: использова, использует: использ; заметить: замет, замечен: замеч), by its
 * ending alone. Whoever looks words up by stem can add the stems of these forms. It knows neither parts of speech nor
 * stress, so it also makes forms that do not exist: for looking up only, after surer keys.
 *
 * Limits: other changes of the root (писать, пишет; взять, возьмет; друг, друзья) have to be listed by the editors.
 */
export function russianForms(lemma: string): string[] {
  const word = lemma.replace(/ся$/, '')
  if (word.length < 4) return []
  const verb = VERBS.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1)
  if (verb) {
    const [ending, endings] = verb
    const root = word.slice(0, -ending.length)
    return ending === 'ить'
      ? [...withEndings(root, endings), ...participles(root)]
      : withEndings(root, endings)
  }
  const noun = NOUNS.find(([pattern]) => pattern.test(word))
  if (!noun) return []
  const [pattern, endings] = noun
  const forms = withEndings(word.replace(pattern, ''), endings)
  const dropped = /^(.+[^аеиоуыэюя])[ео]([кцнрлт])ь?$/.exec(word)
  if (dropped) return [...forms, `${dropped[1]}${dropped[2]}а`]
  const inserted = /^(.+[^аеиоуыэюя])([кцнрлм])[аоя]$/.exec(word)
  if (inserted) return [...forms, ...['о', 'е'].map((vowel) => `${inserted[1]}${vowel}${inserted[2]}`)]
  return forms
}

/** Endings of infinitives with those of their telling forms, longest first. */
const VERBS: [string, string][] = [
  ['овать', 'ует уемый'],
  ['евать', 'ует юет'],
  ['нуть', 'нет нул'],
  ['ать', 'ает ал ан ат ит'],
  ['ять', 'яет ял ян ит'],
  ['еть', 'еет еют еющий ел ит'],
  ['ить', 'ят ю ен енный'],
  ['сти', 'сет сут'],
]

const NOUNS: [RegExp, string][] = [
  [/(?<!и)а$/, 'ы и е у ах'],
  [/(?<!и)я$/, 'и ю ь'],
  [/о$/, 'а у е'],
  [/ь$/, 'я ю и'],
  [/(?<![ыи])й$/, 'я и'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а у ом'],
]

/** What a consonant becomes in the participle: заметить, замечен; направить, направлен. */
const SOFTENED: [RegExp, string[]][] = [
  [/ст$/, ['щ']],
  [/т$/, ['ч', 'щ']],
  [/д$/, ['ж', 'жд']],
  [/с$/, ['ш']],
  [/з$/, ['ж']],
  [/([бпвмф])$/, ['$1л']],
]

function participles(root: string): string[] {
  const present = /[жчшщ]$/.test(root) ? withEndings(root, 'ат ащий') : withEndings(root, 'ящий')
  const [consonant, replacements] = SOFTENED.find(([pattern]) => pattern.test(root)) ?? []
  if (!consonant || !replacements) return present
  const softened = replacements.map((replacement) => root.replace(consonant, replacement))
  return [...present, ...softened.flatMap((changed) => withEndings(changed, 'ен енный'))]
}

function withEndings(root: string, endings: string): string[] {
  return endings.split(' ').map((ending) => root + ending)
}
