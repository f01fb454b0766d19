import { splitSentences } from '../language/sentences.ts'
import type { Language } from '../types.ts'
import { OPENING, opensQuestion, questionWords, wordCount } from './asking.ts'
import { likeBefore, readList } from './question-lists.ts'
import { readPair } from './question-pairs.ts'
import { borrowSubject, lacksSubject } from './subject.ts'

/** So many questions of one message are answered one by one; further ones stay with the last. */
const MOST_PARTS = 4

/** A question without a question word and of so few words continues the one before: "And in Akmola?" */
const FRAGMENT = 4

/** Openings of questions without a question word, and of fragments with one. */
const YES_OR_NO: Record<Language, RegExp> = {
  en: /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:ли|правда|верно|был|была|было|были)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:ма|ме|ба|бе|па|пе)(?!\p{L})/iu,
}
const CONTINUING: Record<Language, RegExp> = {
  en: /^(?:what|how) about(?!\p{L})/iu,
  ru: /^(?:что|как) (?:с|со|в|во|на|насчёт|насчет|по|у)(?!\p{L})/iu,
  kk: /(?<!\p{L})ше\W*$/iu,
}

/** How far into a clause its question word is looked for, in characters. */
const OPENING_LENGTH = 120

/** Question words that make a question of two words whole: "Who won?" */
const WHO = /^(?:who|кто|кім|что|what)(?!\p{L})/iu

/** "What is good and what is bad about it?", «Что хорошего и что плохого в нём?»: halves of one question. */
const HALF = /^what (?:is|are|was|were) \p{Ll}+$|^что \p{L}+[ое]го$/iu

const ASKING_FIRST = /^\W*(?:who|wh\p{L}+|how)(?!\p{L})/iu

/** In English a question proper has its verb before its subject; "how parties were registered" is part of another. */
const INDIRECT =
  /^(?:\W*\w+ )?(?:when|where|why|how)(?!\p{L}| (?:many|much|long|often|far|old)| (?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|must|may)(?!\p{L}))|^(?:\W*\w+ )?what (?:the|a|an|this|these|his|her|its|their|it|he|she|they|we|i|you)(?!\p{L})/iu

/** Words between two questions, and words that open a question which continues another. */
const CONJUNCTIONS: Record<Language, string> = {
  en: 'and|but|also|plus|and also|and then',
  ru: 'и|а|а также|но|и ещё|и еще|плюс',
  kk: 'және|мен|ал|сондай-ақ|әрі|тағы|жане',
}

/** Words that make a question lean on what was said before it. */
const LEANING: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:he|she|it|they|him|them|his|hers?|its|theirs?|else|(?:this|that)(?= (?:true|correct|legal|right|ok|allowed|possible|so|is|was|why)|\W*$))(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:он|она|оно|они|его|ему|её|ее|ей|их|им|ими|них|ним|ней|нём|нем|это|там|туда|тогда|ещё|еще)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:ол|олар|оны|оның|оған|онда|одан|олардың|оларды|оларға|бұл|мұны|мұның|сонда|соны|тағы)(?!\p{L})/iu,
}

/**
 * The questions of a message, in order, each able to stand alone; at most four. What comes before a question ("I am
 * 17.") stays with it. Coordinated questions are parted only where each half has its own question word and enough
 * beside it; one that lacks its subject takes it from the half before, when a simple rule finds it, and otherwise they
 * stay together. A message that is one question comes back as it is, trimmed.
 */
export function splitQuestions(text: string, language: Language): string[] {
  const pair = readPair(text, language)
  if (pair) return pair
  const list = readList(text, language)
  if (list) return [...list.slice(0, MOST_PARTS - 1), list.slice(MOST_PARTS - 1).join(' ')].filter(Boolean)
  const parts: string[] = []
  for (const sentence of joinContext(sentencesOf(text), language)) {
    const [first = sentence, ...others] = splitCoordinated(sentence, language)
    const before = parts.at(-1)
    const whole = before === undefined ? first : standingAlone(before, first, language)
    if (whole === undefined) parts[parts.length - 1] = `${before} ${first}`
    else parts.push(whole)
    parts.push(...others)
  }
  if (parts.length <= 1) return [text.trim()]
  const last = parts.slice(MOST_PARTS - 1).join(' ')
  return [...parts.slice(0, MOST_PARTS - 1), last].filter(Boolean)
}

/** Sentences, also parted after a question mark that a small letter follows. */
export function sentencesOf(text: string): string[] {
  return splitSentences(text).flatMap(({ start, end }) =>
    text
      .slice(start, end)
      .split(/(?<=[?？][?!]{0,5}["»”')]{0,2})\s+|\n+/)
      .map((sentence) => sentence.replace(/^\s*(?:\d{1,2}[.)]|[-•*–—])\s+/, '').trim())
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)),
  )
}

/** Statements go with the question that follows them, the last ones with the one before. */
function joinContext(sentences: readonly string[], language: Language): string[] {
  const joint: string[] = []
  let waiting = ''
  for (const sentence of sentences) {
    const whole = waiting ? `${waiting} ${sentence}` : sentence
    if (isQuestion(sentence, language)) {
      joint.push(whole)
      waiting = ''
    } else waiting = whole
  }
  if (waiting) joint.push(joint.length > 0 ? `${joint.pop()} ${waiting}` : waiting)
  return joint
}

/** Whether a sentence asks: by its mark or, but for Kazakh, by its first words. */
export function isQuestion(sentence: string, language: Language): boolean {
  if (/\?\W*$/.test(sentence)) return true
  const first = questionWords(sentence, language)[0]
  return first !== undefined && OPENING[language].test(sentence.slice(0, first)) && language !== 'kk'
}

/** The questions of "Q1 and Q2 and Q3", each made to stand alone; the sentence itself when it is but one. */
function splitCoordinated(sentence: string, language: Language): string[] {
  const parts: string[] = []
  let current = ''
  for (const [conjunction, clause] of clausesOf(sentence, language)) {
    const whole = isWholeQuestion(current, language) ? anotherQuestion(current, clause, language) : undefined
    if (whole === undefined) current += conjunction + clause
    else {
      parts.push(`${current.trim()}?`)
      current = whole
    }
  }
  return [...parts, current]
}

/** A sentence in clauses, each with the conjunction before it, cut where a question word follows the conjunction. */
function clausesOf(sentence: string, language: Language): [string, string][] {
  const conjunctions = new RegExp(`,?\\s+(?:${CONJUNCTIONS[language]})\\s+`, 'giu')
  const clauses: [string, string][] = []
  let conjunction = ''
  let start = 0
  for (const match of sentence.matchAll(conjunctions)) {
    const next = match.index + match[0].length
    if (!opensQuestion(sentence.slice(next, next + OPENING_LENGTH), language)) continue
    clauses.push([conjunction, sentence.slice(start, match.index)])
    conjunction = match[0]
    start = next
  }
  return [...clauses, [conjunction, sentence.slice(start)]]
}

function anotherQuestion(before: string, clause: string, language: Language): string | undefined {
  const indirect = language === 'en' && INDIRECT.test(clause) && ASKING_FIRST.test(before)
  return indirect ? undefined : standingAlone(before, clause, language)
}

/** One question word, near the beginning, and at least two words beside it. */
function isWholeQuestion(left: string, language: Language): boolean {
  const span = splitSentences(left).at(-1)
  const last = span ? left.slice(span.start, span.end) : left
  const asking = questionWords(last, language)
  const first = asking[0]
  if (first === undefined || !OPENING[language].test(last.slice(0, first))) return false
  if (language !== 'kk' && asking.length > (isPair(last, first, language) ? 2 : 1)) return false
  return wordCount(last) > asking.length && !HALF.test(last.slice(first))
}

/** "how many", "в каком году": question words side by side are one. */
function isPair(text: string, first: number, language: Language): boolean {
  const second = questionWords(text, language)[1]
  return second !== undefined && wordCount(text.slice(first, second)) <= 1
}

/** A question as it stands alone after another, with the other's subject if need be; `undefined` when it cannot. */
function standingAlone(before: string, question: string, language: Language): string | undefined {
  const bare = withoutConjunction(question, language)
  const alike = likeBefore(before, bare, language)
  if (alike) return alike
  const leans = LEANING[language].test(bare) || isFragment(bare, language) || lacksSubject(bare, language)
  const whole = leans ? borrowSubject(before, bare, language) : bare
  return whole && whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** Too little to be a question: "In Akmola?", "How many?", "What about the others?" */
function isFragment(question: string, language: Language): boolean {
  const count = wordCount(question)
  if (CONTINUING[language].test(question)) return true
  const asking = questionWords(question, language).length
  if (asking > 0) return count === asking || (count === 2 && !WHO.test(question) && language !== 'kk')
  return count <= FRAGMENT && !YES_OR_NO[language].test(question)
}

function withoutConjunction(part: string, language: Language): string {
  return part.replace(new RegExp(`^(?:${CONJUNCTIONS[language]}),?\\s+`, 'iu'), '')
}
