import type { Answer, Passage } from '../types.ts'
import type { Expectation } from './case.ts'
import { type House, textOf } from './house.ts'
import { documentHolds, excerpt, holdsWords } from './wording.ts'

/** What an answer does not meet, a line each: what was expected, what came, the nearest passage. */
export function judge(expect: Expectation, answer: Answer, house: House): string[] {
  const { kinds, reasons, language, cites, doesNotCite, says, doesNotSay } = expect
  const problems: string[] = []
  const quotes = answer.citations.flatMap(({ quote, translation }) => [quote, translation ?? ''])
  const came = `came ${answer.kind} (${answer.reason})`
  if (!kinds.includes(answer.kind)) {
    problems.push(`expected ${kinds.join(' or ')}, ${came}; ${nearest(answer, house)}`)
  } else if (reasons.length > 0 && !reasons.includes(answer.reason)) {
    problems.push(`expected the reason ${reasons.join(' or ')}, ${came}; ${nearest(answer, house)}`)
  }
  if (language && answer.language !== language) {
    problems.push(`expected an answer in ${language}, came one in ${answer.language}`)
  }
  for (const words of cites) {
    if (quotes.some((quote) => holdsWords(quote, words))) continue
    problems.push(
      `expected to cite ${excerpt(words)}, ${citedBy(answer)}; ${whereabouts(words, answer, house)}`,
    )
  }
  for (const words of doesNotCite) {
    const quote = answer.citations.find(
      ({ quote, translation }) => holdsWords(quote, words) || holdsWords(translation ?? '', words),
    )
    if (quote)
      problems.push(`expected not to cite ${excerpt(words)}, but [${quote.n}] is ${excerpt(quote.quote)}`)
  }
  for (const words of says) {
    if (holdsWords(answer.text, words)) continue
    problems.push(`expected to say ${excerpt(words)}, but says ${excerpt(answer.text, 200)}`)
  }
  for (const words of doesNotSay) {
    const line = answer.lines.find(({ text }) => holdsWords(text, words))?.text
    if (line !== undefined || holdsWords(answer.text, words))
      problems.push(`expected not to say ${excerpt(words)}, but says ${excerpt(line ?? answer.text, 200)}`)
  }
  return problems
}

function citedBy({ citations }: Answer): string {
  if (citations.length === 0) return 'cited nothing'
  return `cited ${citations.map(({ quote }) => excerpt(quote, 80)).join(', ')}`
}

/** What the answer rests on or, when it rests on nothing, the best passage that was found. */
function nearest({ kind, retrieved: [best], citations: [first] }: Answer, house: House): string {
  if (first && (kind === 'answer' || kind === 'partial'))
    return `it cites ${excerpt(first.quote)} in ${first.document}`
  const passage = best && house.passages.find(({ id }) => id === best.passage)
  const text = first?.quote ?? (passage && textOf(house, passage))
  if (text === undefined) return 'no passage is near'
  return `the nearest passage is ${excerpt(text)} in ${first?.document ?? best?.document}`
}

/** Where the words that should have been cited stand, and how near the search came. */
function whereabouts(words: string, answer: Answer, house: House): string {
  const documents = new Set<string>()
  for (const [id, document] of house.documents) if (documentHolds(document, words)) documents.add(id)
  const holders = house.passages.filter(
    (passage) => documents.has(passage.document) && holdsWords(textOf(house, passage), words),
  )
  const [holder] = holders
  if (!holder) return 'no passage of the edition holds these words'
  const ids = new Set(holders.map(({ id }) => id))
  const rank = answer.retrieved.findIndex(({ passage }) => ids.has(passage)) + 1
  const passage = house.passages.find(({ id }) => id === answer.retrieved[rank - 1]?.passage) ?? holder
  const found =
    rank > 0
      ? `was number ${rank} of those found`
      : `was not among the ${answer.retrieved.length} passages found`
  return `the passage that holds it, ${excerpt(sentenceWith(words, passage, house), 80)} in ${passage.document}, ${found}`
}

function sentenceWith(words: string, passage: Passage, house: House): string {
  const sentences = passage.sentences.map((span) => textOf(house, { ...passage, ...span }))
  return sentences.find((sentence) => holdsWords(sentence, words)) ?? textOf(house, passage)
}
