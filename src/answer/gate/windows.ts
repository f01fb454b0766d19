import type { Glossary } from '../../language/glossary.ts'
import type { NameMention } from '../../language/names.ts'
import { tokenize } from '../../language/tokens.ts'
import type { Language, Span } from '../../types.ts'
import type { Token } from './reading.ts'
import type { Source } from './source.ts'

/** Concepts that a text names, by the span that names them. */
export type Concepts = readonly (Span & { concept: number })[]

/** A sentence of a source, or two in a row, as a claim in another language is laid against it. */
export interface Window {
  /** The text that the tokens' offsets are into. */
  text: string
  tokens: readonly Token[]
  /** Of each token: 1 for a word of a name. */
  named: Uint8Array
  names: readonly NameMention[]
  concepts: ReadonlySet<number>
  /** The concepts of `concepts`, with their spans. */
  spans: Concepts
  language: Language
}

/** Every sentence of a source alone, and with the one behind it, the single ones first. */
function windowsOf(source: Source, concepts: Concepts): Window[] {
  const alone = source.sentences.map((_, sentence) => windowAt(source, concepts, sentence, 1))
  const pairs = source.sentences.slice(1).map((_, sentence) => windowAt(source, concepts, sentence, 2))
  return [...alone, ...pairs]
}

function windowAt(source: Source, concepts: Concepts, sentence: number, length: number): Window {
  const [from] = source.sentences[sentence]!
  const [, to] = source.sentences[sentence + length - 1]!
  const tokens = source.tokens.slice(from, to)
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end }
  const spans = concepts.filter((other) => overlap(other, span))
  return {
    text: source.text,
    tokens,
    named: source.named.subarray(from, to),
    names: source.names.filter((name) => overlap(name, span)),
    concepts: new Set(spans.map(({ concept }) => concept)),
    spans,
    language: source.language,
  }
}

/** The concepts that the glossary knows in a text of that language. */
export function conceptsOf(glossary: Glossary, text: string, language: Language): Concepts {
  const tokens = tokenize(text)
  return glossary.concepts(tokens, language).map(({ concept, first, last }) => ({
    concept,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
  }))
}

// The windows of a source do not change, and the glossary's look-ups take longer than all else.
const memo = new WeakMap<Glossary, WeakMap<Source, readonly Window[]>>()

/** `windowsOf` a source by that glossary, kept as long as both are. */
export function sourceWindows(glossary: Glossary, source: Source): readonly Window[] {
  const bySource = memo.get(glossary) ?? new WeakMap<Source, readonly Window[]>()
  memo.set(glossary, bySource)
  const known = bySource.get(source)
  if (known) return known
  const found = windowsOf(source, conceptsOf(glossary, source.text, source.language))
  bySource.set(source, found)
  return found
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
