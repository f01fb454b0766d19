import { answerWords } from '../locales/answer.ts'
import { formatDate } from '../locales/date.ts'
import {
  type Answer,
  type Audit,
  type Citation,
  type Claim,
  LANGUAGES,
  type Language,
  type SourceDocument,
  type Translation,
  type VerdictReason,
} from '../types.ts'
import type { Gate } from './gate/gate.ts'
import { comparable, denialAround } from './gate/verbatim.ts'

type Said = Pick<Answer, 'claims' | 'citations'>
type QuoteState = Audit['quotes'][number]['state']

/** What surrounds a quote, as far as a denial of it may reach. */
const AROUND = 100

/**
 * Whether these documents still bear out what was said from earlier ones: where each quote stands now, whether its
 * article still has the publisher and the date that the answer gave, whether the editors still translate it as it was
 * shown, and the gate once more on each claim. What was said may be of an older version of the program.
 *
 * @param translations those of the editors now; without them, translations are not compared
 */
export function auditSaid(
  { claims, citations }: Said,
  documents: ReadonlyMap<string, SourceDocument>,
  gate: Gate,
  translations?: readonly Translation[],
): Audit {
  const standings = citations.map((citation) => standingOf(citation, documents, translations))
  const failing: Audit['failing'] = []
  for (const claim of claims) {
    const cited = standings.filter(({ citation }) => claim.citations.includes(citation.n))
    const isLost = cited.length === 0 || cited.some(({ state }) => state === 'gone')
    const reasons = isLost
      ? []
      : [
          ...cited.flatMap((standing) => standing.reasons),
          ...doubts(
            claim,
            cited.map(({ citation }) => citation),
            gate,
          ),
        ]
    if (isLost || reasons.length > 0) failing.push({ text: claim.text, reasons })
  }
  return {
    holds: failing.length === 0 && standings.every(({ state }) => state !== 'gone'),
    quotes: standings.map(({ citation, state }) => ({ n: citation.n, state })),
    failing,
  }
}

/** Where a quote stands now, and what speaks against giving it as it was given. */
interface Standing {
  citation: Citation
  state: QuoteState
  reasons: VerdictReason[]
}

/** Elsewhere is also another article to which the answer's attribution applies. */
function standingOf(
  citation: Citation,
  documents: ReadonlyMap<string, SourceDocument>,
  translations: readonly Translation[] | undefined,
): Standing {
  const { quote, start, end } = citation
  const gone: Standing = { citation, state: 'gone', reasons: [] }
  if (quote === '') return gone
  const cited = documents.get(citation.document)
  const own = cited?.text.includes(quote) ? cited : undefined
  const isUnchanged = own?.text.slice(start, end) === quote
  const holder =
    own ??
    [...documents.values()].find(
      (other) => misattributed(citation, other) === undefined && other.text.includes(quote),
    )
  if (!holder) return gone
  return {
    citation,
    state: isUnchanged ? 'unchanged' : 'moved',
    reasons: [
      ...reason('attribution', misattributed(citation, holder)),
      ...reason('negation', isUnchanged ? undefined : denialOf(quote, holder)),
      ...reason('quote', outdatedTranslation(citation, translations)),
    ],
  }
}

function reason(kind: VerdictReason['kind'], value: string | undefined): VerdictReason[] {
  return value === undefined ? [] : [{ kind, value }]
}

/** The words may be the same and the sentence around them may now deny them. */
function denialOf(quote: string, { text, language }: SourceDocument): string | undefined {
  const at = text.indexOf(quote)
  const around = text.slice(Math.max(0, at - AROUND), at + quote.length + AROUND)
  return denialAround(comparable(around), comparable(quote), language)
}

/** The translation that was shown, when the editors no longer give it. */
function outdatedTranslation(
  { translation }: Citation,
  given: readonly Translation[] | undefined,
): string | undefined {
  if (translation === undefined || given === undefined) return undefined
  const isGiven = given.some(({ sentences }) =>
    sentences
      .map(({ text }) => text)
      .join(' ')
      .includes(translation),
  )
  return isGiven ? undefined : translation
}

/** What an answer said of an article's origin and the article does not: its publisher, else its title; its date. */
function misattributed(citation: Citation, document: SourceDocument): string | undefined {
  const { publisher, title, published } = citation
  if (publisher !== undefined && publisher !== document.publisher) return publisher
  if (publisher === undefined && title !== document.title) return title
  return published !== undefined && published !== document.published ? published : undefined
}

/** The gate's reasons against a claim; none when it passes. */
function doubts({ text }: Claim, cited: readonly Citation[], gate: Gate): VerdictReason[] {
  const { frame, language } = frameOf(text, cited)
  const options = { ...(frame !== undefined && { frame }), ...(language && { language }) }
  // a claim is a quotation with its rendering, or a sentence worded from what stands in the reader's language
  const both = cited.flatMap(({ quote, translation }) =>
    translation === undefined ? [quote] : [quote, translation],
  )
  const quotation = gate.checkClaim(text, both, options)
  if (quotation.supported) return []
  const shown = cited.map(({ quote, translation }) => translation ?? quote)
  const { supported, reasons } = gate.checkClaim(text, shown, options)
  if (supported) return []
  return reasons.length > 0 ? reasons : [{ kind: 'words', value: text }]
}

/** The words with which the house introduced a claim, and their language: neither is kept with it. */
function frameOf(text: string, cited: readonly Citation[]): { frame?: string; language?: Language } {
  for (const language of LANGUAGES) {
    const words = answerWords[language]
    const frames = cited.flatMap(({ publisher, title, published }) => {
      const source = publisher ?? words.article(title)
      const date = published && formatDate(published, language)
      return [words.according(source, date), words.reporting(source, date), words.itself(date)]
    })
    const frame = [words.also, ...frames].find((candidate) => text.startsWith(candidate))
    if (frame !== undefined) return { frame, language }
  }
  return {}
}
