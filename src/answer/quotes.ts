import type { Evidence, Found } from '../search/retriever.ts'
import type { Citation, Passage, SourceDocument, Span } from '../types.ts'

/** A stretch of a passage to be quoted: one sentence, or neighbours that need each other. */
export interface Quote extends Span {
  passage: Passage
  /** The editors' rendering for the reader, where there is one. */
  translation?: string | undefined
  /** As they were searched: the sentences, and all of them in one. */
  sentences: string[]
  text: string
}

/** Quotes for one part of a question; more would be a page to read, not an answer. */
const MOST = 3
/** A further sentence must add this share of the question's weight. */
const GAIN = 0.12
/** What is covered well enough. */
const ENOUGH = 0.92
/** Log-odds behind the best sentence at which another is as good as out. */
const BEHIND = 2.2
/** Log-odds within which neighbours are quoted together: either may hold the answer. */
const CLOSE = 0.7
/** Characters of one quote that joins neighbours. */
const LONG = 420

/**
 * The shortest set of sentences that covers the question, best first, at most three quotes. A sentence that begins
 * with a word for something said before brings the sentence before it. A Kazakh sentence shares few words with what it
 * answers, so that what it adds tells little: there, those nearly as good as the best are quoted.
 */
export function selectQuotes({ evidence, terms, language }: Found): Quote[] {
  const [best] = evidence
  if (!best) return []
  const byWords = language !== 'kk'
  const total = terms.reduce((sum, { idf }) => sum + idf, 0) || 1
  const covered = terms.map((term) => term.match(best.reading))
  const share = (): number => terms.reduce((sum, { idf }, t) => sum + idf * covered[t]!, 0) / total
  const chosen = [best]
  for (const next of evidence.slice(1, 12)) {
    if (chosen.length === MOST || (byWords && share() >= ENOUGH) || best.score - next.score > BEHIND) break
    const matches = terms.map((term) => term.match(next.reading))
    const gain =
      terms.reduce((sum, { idf }, t) => sum + idf * Math.max(0, matches[t]! - covered[t]!), 0) / total
    if (byWords && gain < GAIN) continue
    chosen.push(next)
    matches.forEach((match, t) => {
      covered[t] = Math.max(covered[t]!, match)
    })
  }
  return merge(chosen.map((sentence) => widen(sentence, evidence)))
}

/** Log-odds behind the likeliest sentence down to which another may be the one that answers. */
export const AS_LIKELY = 1.5

/** The sentence that answers most likely, by scores that are log-odds, and those nearly as likely: best first. */
export function selectLikely({ evidence }: Found): Quote[] {
  const [best] = evidence
  const chosen = evidence.filter(({ score }) => best!.score - score < AS_LIKELY).slice(0, MOST)
  return merge(chosen.map((sentence) => widen(sentence, evidence)))
}

/** The best sentence alone, with what it leans on: what is nearest to a question that it does not answer. */
export function closestQuote({ evidence }: Found): Quote | undefined {
  const [best] = evidence
  return best && merge([leanedOn([best], best, evidence)])[0]
}

/** The evidence of a passage, by place. */
function neighbour(of: Evidence, step: number, evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(({ passage, place }) => passage.id === of.passage.id && place === of.place + step)
}

/** A sentence with the neighbours that it cannot be read without, or that answer as well as it does. */
function widen(sentence: Evidence, evidence: readonly Evidence[]): Evidence[] {
  const run = [sentence]
  for (const step of [1, -1]) {
    const close = neighbour(sentence, step, evidence)
    if (!close || sentence.score - close.score > CLOSE || lengthOf([close, ...run]) > LONG) continue
    if (step === 1) run.push(close)
    else run.unshift(close)
  }
  // Last: a neighbour that came first in the quote may lean on its own.
  return leanedOn(run, sentence, evidence)
}

/** A run of sentences around one, with those before it that its first one cannot be read without. */
function leanedOn(run: Evidence[], around: Evidence, evidence: readonly Evidence[]): Evidence[] {
  const [first] = run
  const before = leansBack(first!.text) && neighbour(first!, -1, evidence)
  if (!before || (first !== around && lengthOf([before, ...run]) > LONG)) return run
  return leanedOn([before, ...run], around, evidence)
}

function lengthOf(run: readonly Evidence[]): number {
  return run.reduce((sum, { text }) => sum + text.length, 0)
}

/** First words that stand for something in the sentence before, in three languages, and list items. */
const BACKWARD =
  /^(?:["«“(]?(?:he|she|they|it|his|her|their|its|this|these|those|such|both|however|therefore|thus|он|она|они|оно|его|ее|её|их|это|этот|эта|эти|такой|такая|такие|оба|поэтому|однако|ол|олар|оның|олардың|бұл|осы|мұндай|сондай|сондықтан|алайда)[\s,]|[-*•–—]\s)/iu

/** Whether a sentence begins with a word for something said before, or is an item of a list. */
export function leansBack(sentence: string): boolean {
  return BACKWARD.test(sentence)
}

/** Runs of sentences as quotes; runs of a passage that touch or overlap become one, at the place of the first. */
function merge(runs: Evidence[][]): Quote[] {
  let merged: Evidence[][] = []
  for (const run of runs) {
    // A run may close the gap between two others: then all of them are one.
    const touching = merged.filter(
      (other) => other[0]!.passage.id === run[0]!.passage.id && touches(other, run),
    )
    const [first, ...others] = touching
    if (!first) {
      merged.push([...run])
      continue
    }
    for (const sentence of [...others.flat(), ...run]) {
      if (!first.some(({ place }) => place === sentence.place)) first.push(sentence)
    }
    first.sort((a, b) => a.place - b.place)
    merged = merged.filter((other) => !others.includes(other))
  }
  return merged.map((run) => ({
    passage: run[0]!.passage,
    start: run[0]!.span.start,
    end: run.at(-1)!.span.end,
    sentences: run.map(({ text }) => text),
    text: run.map(({ text }) => text).join(' '),
  }))
}

function touches(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a[0]!.place <= b.at(-1)!.place + 1 && b[0]!.place <= a.at(-1)!.place + 1
}

/** Characters between two passages that follow each other: line ends. */
const APART = 6

/**
 * Quotes with the sentence that the first one leans on ("He added ..."), where that ends the passage before: a quote
 * of its own, for a quote lies within one passage.
 */
export function withAntecedents(quotes: readonly Quote[], evidence: readonly Evidence[]): Quote[] {
  return quotes.flatMap((quote) => {
    if (!leansBack(quote.sentences[0] ?? '')) return [quote]
    const before = evidence.find(
      ({ passage, span }) =>
        passage.document === quote.passage.document &&
        span.end <= quote.start &&
        span.end > quote.start - APART,
    )
    const shown = quotes.some(
      ({ passage, end }) => passage.document === quote.passage.document && end === before?.span.end,
    )
    if (!before || shown) return [quote]
    const { passage, span, text } = before
    return [{ passage, ...span, sentences: [text], text }, quote]
  })
}

/** What of some quotes is not quoted already, and the numbers of the citations that hold the rest. */
export interface Fresh {
  quotes: Quote[]
  shown: number[]
}

/** Quotes without what earlier parts of the answer have quoted. */
export function notShown(
  quotes: readonly Quote[],
  citations: readonly Citation[],
  documentOf: (id: string) => SourceDocument,
): Fresh {
  const shown: number[] = []
  const rest = quotes.flatMap((quote) => {
    const { text } = documentOf(quote.passage.document)
    let { start, end } = quote
    for (const known of citations) {
      if (known.document !== quote.passage.document || known.end <= start || known.start >= end) continue
      // Words on both sides of what is known: one quote reads better than two.
      if (known.start > start && known.end < end) continue
      shown.push(known.n)
      if (known.start <= start) start = Math.min(known.end, end)
      else end = known.start
    }
    start += (/^\s*/.exec(text.slice(start, end))?.[0] ?? '').length
    end -= (/\s*$/.exec(text.slice(start, end))?.[0] ?? '').length
    if (start >= end) return []
    if (start === quote.start && end === quote.end) return [quote]
    const words = text.slice(start, end)
    return [{ passage: quote.passage, start, end, sentences: [words], text: words }]
  })
  return { quotes: rest, shown: [...new Set(shown)] }
}
