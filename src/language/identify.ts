import { LANGUAGES, type Language } from '../types.ts'
import { fold } from './clean.ts'
import { toCyrillic } from './cyrillic.ts'
import { COMMON_WORDS } from './data/function-words.ts'
import { GLOSSARY } from './data/glossary.ts'
import { type Example, LetterModel } from './letter-model.ts'
import { romanKey } from './romanise.ts'
import { tokenize } from './tokens.ts'

/** `latin` with `ru` or `kk`: typed in Latin letters, see `toCyrillic`. */
export interface Identification {
  language: Language
  script: 'cyrillic' | 'latin'
  /** False where the signs are too few to overrule what the chat spoke before. */
  certain: boolean
}

type Scores = Record<Language, number>

/** The lead over the next language, in nats, that makes a language certain. */
const CERTAIN = 3
/** The same for one or two words of which none is common: they may be a name. */
const CERTAIN_BARE = 9

/** Letters that Russian has none of; a Kazakh name in a Russian question has a few too. */
const KAZAKH_LETTER = /[әғқңөұүһі]/
const KAZAKH_POINTS = 5
/** Letters of the Latin alphabets of Kazakh, and q where English writes qu. */
const KAZAKH_LATIN = /[äöüūğşñıəŋ]|q(?!u)/
const LATIN_POINTS = 2
/** Latin letters are English unless something speaks against it. */
const ENGLISH_POINTS = 1

/** Common words that make a question plain English. */
const PLAIN_SIGNS = 2

const ROMAN_NUMERAL = /^(?=.{2})[ivxlхі]+$/

/** What a name weighs against another word. */
const NAME_SHARE = 0.4
/** What a common word weighs against another when the alphabet of a mixed question is chosen. */
const COMMON_WEIGHT = 3

/**
 * The language of a question of a few words: English, Russian or Kazakh, also Kazakh without its letters and both
 * typed in Latin. Names in another script do not count against the sentence around them. The letters of the words
 * decide, by models learned from the built-in glossary and a list of common words.
 * @param fallback the chat's last language: taken when the signs are weak, unless the alphabet rules it out
 */
export function identifyLanguage(text: string, fallback?: Language): Identification {
  const words = wordsOf(text)
  if (words.length === 0) {
    const language = fallback ?? 'en'
    return { language, script: language === 'en' ? 'latin' : 'cyrillic', certain: false }
  }
  const cyrillic = words.filter((word) => word.isCyrillic)
  const latin = words.filter((word) => !word.isCyrillic)
  if (cyrillic.length === 0 && isPlainEnglish(latin))
    return { language: 'en', script: 'latin', certain: true }
  const plain = latin.length === 0 ? plainCyrillic(cyrillic) : undefined
  if (plain) return { language: plain, script: 'cyrillic', certain: true }
  return weight(latin) > weight(cyrillic)
    ? decide(latinScores(latin), 'latin', latin, fallback)
    : decide(cyrillicScores(cyrillic), 'cyrillic', cyrillic, fallback)
}

/** Kazakh by its letters, or Russian by its common words, where nothing speaks for the other; for the same reason. */
function plainCyrillic(words: readonly Word[]): Language | undefined {
  const spelt = words.filter(({ word }) => KAZAKH_LETTER.test(word)).length
  const russian = words.filter(({ key }) => commonIn.ru.has(key) && !commonIn.kk.has(key)).length
  const kazakh = words.filter(({ key }) => commonIn.kk.has(key) && !commonIn.ru.has(key)).length
  if (2 * spelt >= words.length && russian === 0 && words.length > 1) return 'kk'
  const signs = words.length > 2 && 3 * russian >= words.length && spelt === 0 && kazakh === 0
  return signs ? 'ru' : undefined
}

/**
 * Words that are common in English and in no other language, and none that is common elsewhere: sure enough to leave
 * the models, which take most of a start to learn, unlearned.
 */
function isPlainEnglish(words: readonly Word[]): boolean {
  let signs = 0
  for (const { word, key } of words) {
    if (KAZAKH_LATIN.test(word)) return false
    const elsewhere = foreign.has(key)
    if (english.has(word) && !elsewhere) signs++
    else if (elsewhere && !english.has(word)) return false
  }
  return signs >= PLAIN_SIGNS && 3 * signs >= words.length
}

function decide(
  scores: Scores,
  script: Identification['script'],
  words: Word[],
  fallback: Language | undefined,
): Identification {
  const candidates = LANGUAGES.filter((language) => scores[language] > Number.NEGATIVE_INFINITY)
  const [best, next] = candidates.sort((a, b) => scores[b] - scores[a]) as [Language, Language]
  const needed = words.length > 2 || words.some(isCommon) ? CERTAIN : CERTAIN_BARE
  const certain = scores[best] - scores[next] >= needed
  const usual = fallback ?? (script === 'latin' ? 'en' : isBareWord(words) ? 'ru' : best)
  const language = certain || !candidates.includes(usual) ? best : usual
  return { language, script, certain }
}

/** A lone word without Kazakh letters: a name more often than not, and most who type one so write Russian. */
function isBareWord(words: readonly Word[]): boolean {
  return words.length === 1 && !words.some(({ word }) => KAZAKH_LETTER.test(word))
}

function cyrillicScores(words: Word[]): Scores {
  const scores = { en: Number.NEGATIVE_INFINITY, ru: 0, kk: 0 }
  for (const { word, key, share } of words) {
    const [ru = 0, kk = 0] = cyrillicModel().score(key)
    scores.ru += share * ru
    scores.kk += share * (kk + (KAZAKH_LETTER.test(word) ? KAZAKH_POINTS : 0))
  }
  return scores
}

function latinScores(words: Word[]): Scores {
  const scores = { en: ENGLISH_POINTS, ru: 0, kk: 0 }
  for (const { word, key, share } of words) {
    const [en = 0, ru = 0, kk = 0] = latinModel().score(key)
    scores.en += share * en
    scores.ru += share * ru
    scores.kk += share * (kk + (KAZAKH_LATIN.test(word) ? LATIN_POINTS : 0))
  }
  return scores
}

/** A word of a question, as it weighs. */
interface Word {
  word: string
  isCyrillic: boolean
  /** As the models spell it. */
  key: string
  /** Less than 1 for a name, which may come from anywhere. */
  share: number
}

function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const { word, start, end } of tokenize(text)) {
    if (!/\p{L}/u.test(word) || ROMAN_NUMERAL.test(word)) continue
    const raw = text.slice(start, end)
    const isName = /^\p{Lu}(?:\p{Lu}|\.)/u.test(raw) || (start > 0 && /^\p{Lu}/u.test(raw))
    const isCyrillic = /[\u0400-\u04ff]/.test(word)
    found.push({
      word,
      isCyrillic,
      key: isCyrillic ? fold(word) : latinKey(word),
      share: isName ? NAME_SHARE : 1,
    })
  }
  return found
}

/** How much of a sentence these words are. */
function weight(words: Word[]): number {
  return words.reduce((sum, word) => sum + (isCommon(word) ? COMMON_WEIGHT : word.share), 0)
}

function isCommon({ key, share }: Word): boolean {
  return share === 1 && common.has(key)
}

/** One spelling for the ways to write Russian and Kazakh in Latin; English is bent by it, but always the same way. */
function latinKey(word: string): string {
  return romanKey(toCyrillic(word))
}

/** A common word counts this many times among the words that the models learn from. */
const COMMON_TIMES = 12

const commonWords = { en: listOf('en'), ru: listOf('ru'), kk: listOf('kk') }
const english = new Set(commonWords.en)
const commonIn = { ru: new Set(commonWords.ru.map(fold)), kk: new Set(commonWords.kk.map(fold)) }
const foreign = new Set([...commonWords.ru, ...commonWords.kk].map((word) => romanKey(fold(word))))
const common = new Set(
  Object.values(commonWords).flatMap((list) => [...list.map(fold), ...list.map(latinKey)]),
)

// Learned at the first question in that alphabet: a tenth of a second that many runs never need.
const models: Partial<Record<Identification['script'], LetterModel>> = {}

function cyrillicModel(): LetterModel {
  models.cyrillic ??= new LetterModel([examples('ru', fold), examples('kk', fold)])
  return models.cyrillic
}

function latinModel(): LetterModel {
  models.latin ??= new LetterModel([
    examples('en', latinKey),
    examples('ru', (word) => romanKey(fold(word))),
    examples('kk', (word) => romanKey(fold(word))),
  ])
  return models.latin
}

function listOf(language: Language): string[] {
  return COMMON_WORDS[language].trim().split(/\s+/)
}

function examples(language: Language, spell: (word: string) => string): Example[] {
  const column = 1 + LANGUAGES.indexOf(language)
  const known = GLOSSARY.split('\n').flatMap((line) => line.split('\t')[column]?.match(/\p{L}+/gu) ?? [])
  return [
    ...commonWords[language].map((word): Example => [spell(word), COMMON_TIMES]),
    ...[...new Set(known)].map((word): Example => [spell(word), 1]),
  ]
}
