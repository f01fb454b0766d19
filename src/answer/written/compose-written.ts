import type { Evidence } from '../../search/retriever.ts'
import { type Composing, citationOf, type Draft, frameOf, keep, quoteAll } from '../compose.ts'
import type { Quote } from '../quotes.ts'
import type { Checked } from './check.ts'
import type { Cited } from './cited.ts'

/**
 * Adds the sentences that passed as claims, each under the name of its source, which is the house's word and not the
 * writer's. A sentence that cannot be checked across languages is replaced by the quotes it cites; what else was
 * refused is left out.
 */
export function composeWritten(draft: Draft, checked: readonly Checked[], composing: Composing): void {
  const { reader } = composing
  let last: string | undefined
  for (const one of checked) {
    if (one.kind === 'refused') {
      const quotes = one.original?.map((cited) => quoteOf(cited, [])) ?? []
      const shown = (quote: Quote): boolean =>
        draft.citations.some(
          ({ start, document }) => start === quote.start && document === quote.passage.document,
        )
      quoteAll(
        draft,
        quotes.filter((quote) => !shown(quote)),
        composing,
      )
      last = undefined
      continue
    }
    const numbers = one.cited.map((cited) => {
      const citation = citationOf(draft.citations, quoteOf(cited, []), cited.sheet.document, reader)
      keep(draft, citation)
      return citation.n
    })
    const { document } = one.cited[0]!.sheet
    const text = `${frameOf(one, document, reader, last === document.id)} ${one.text}`
    const claim = { text, citations: numbers, verdict: one.verdict }
    draft.claims.push(claim)
    draft.lines.push({ text, citations: numbers })
    last = document.id
  }
}

/** The quotes behind the sentences that passed, as if the house had chosen them. */
export function quotesBehind(checked: readonly Checked[], evidence: readonly Evidence[]): Quote[] {
  return checked.flatMap((one) =>
    one.kind === 'passed' ? one.cited.map((cited) => quoteOf(cited, evidence)) : [],
  )
}

/** `evidence`: tells how its sentences were searched; without it they are as the document has them. */
function quoteOf({ sheet, start, end, quote, translation }: Cited, evidence: readonly Evidence[]): Quote {
  const { passage } = sheet
  const found = evidence
    .filter((one) => one.passage.id === passage.id && one.span.start < end && one.span.end > start)
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
  const sentences = found.length > 0 ? found : [translation ?? quote]
  return { passage, start, end, sentences, text: sentences.join(' '), translation }
}
