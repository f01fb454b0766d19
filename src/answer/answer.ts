import type { Glossary } from '../language/glossary.ts'
import { identifyLanguage } from '../language/identify.ts'
import { answerWords } from '../locales/answer.ts'
import { type Query, readQuery } from '../search/query.ts'
import type { Findings, PassageRetriever } from '../search/retriever.ts'
import type { Answer, Language, Line, Outcome, Question, Retrieved, SourceDocument } from '../types.ts'
import { type Composing, type Draft, quoteAll, quoteClosest } from './compose.ts'
import { type Decision, decide } from './decide.ts'
import { type Standalone, standalone } from './followups.ts'
import type { Gate } from './gate/gate.ts'
import { asksForOneself, asksProcedure, clearlyOffTopic, readIntent, seemsOffTopic } from './intent/intent.ts'
import type { Intent } from './intent/pack.ts'
import { forTheAsker } from './own-vote.ts'
import { splitQuestions } from './parts.ts'
import { notShown, type Quote, withAntecedents } from './quotes.ts'
import { explainRelativeDates } from './relative-dates.ts'
import { mutedReply, replyTo } from './reply.ts'
import type { Rendering } from './translated.ts'
import type { Checked } from './written/check.ts'
import { composeWritten } from './written/compose-written.ts'
import type { Writer } from './written/writer.ts'
import { completed, deadlineFor, written as write } from './written/written.ts'

/** What answers are made from: one edition, and what the operator set. */
export interface Ground {
  edition: string
  retriever: PassageRetriever
  glossary: Glossary
  documents: ReadonlyMap<string, SourceDocument>
  rendering: Rendering
  gate: Gate
  /** By the question's language, the confidence from which evidence answers. */
  thresholds: Readonly<Record<Language, number>>
  officialUrl?: string
  /** The topic that a question is on which the administrators have taken offline. */
  muted?: (query: Query) => string | undefined
  /** Words answers where it can; without one, or when it fails, they are quotes. */
  writer?: Writer
}

const OFF_TOPIC = { kind: 'not_found', reason: 'off_topic' } as const
const MUTED = { kind: 'declined', reason: 'muted' } as const

interface Options {
  /** How many passages `retrieved` names. */
  top?: number
  /** Ends the wait for the writer, not the answer. */
  signal?: AbortSignal
}

/**
 * Answers one message: intent, parts, search, decision, quotes or a writer's sentences, gate. Pure but for the writer
 * and the embedder that the retriever holds; it rejects only when that does.
 */
export async function answer(
  ground: Ground,
  asked: Question,
  { top = 10, signal }: Options = {},
): Promise<Answer> {
  const began = performance.now()
  const { question, history = [] } = asked
  const before = history.at(-1)?.question
  const { language: written, script } = identifyLanguage(
    question,
    before === undefined ? asked.language : identifyLanguage(before, asked.language).language,
  )
  const reader = asked.language ?? written
  const finish = (outcome: Outcome, draft: Draft, retrieved: Retrieved[]): Answer => ({
    ...outcome,
    language: reader,
    text: draft.lines
      .map(({ text, citations }) => text + citations.map((n) => ` [${n}]`).join(''))
      .join('\n'),
    ...draft,
    retrieved,
    edition: ground.edition,
    ms: Math.round((performance.now() - began) * 100) / 100,
  })

  const { writer } = ground
  const until = writer && deadlineFor(writer, signal)
  const search = async (text: string, complete?: string): Promise<Findings> => {
    const whole: Standalone = complete
      ? { text: complete }
      : standalone(text, history, written, ground.glossary)
    const { language = written } = whole
    const letters = language === written ? script : 'cyrillic'
    return ground.retriever.search(readQuery(whole.text, language, letters, whole), top)
  }
  const intent = readIntent(question, written)
  if (intent?.kind === 'chat') return finish(intent, replyTo(intent, reader), [])
  if (!intent && clearlyOffTopic(question, written)) {
    return finish(OFF_TOPIC, replyTo(OFF_TOPIC, reader), (await search(question)).passages)
  }

  const texts = splitQuestions(question, written)
  const alone = texts.length === 1 || intent?.reason === 'instruction' || intent?.reason === 'abuse'
  const parts: Part[] = []
  for (const text of intent && alone ? [] : texts) {
    const declined = texts.length > 1 ? readIntent(text, written) : undefined
    if (declined) {
      parts.push({ text, declined })
      continue
    }
    const asking = { question: text, language: written, history }
    const complete = writer && until && (await completed(writer, asking, until))
    const findings = await search(text, complete)
    if (ground.muted?.(findings.query) !== undefined) {
      parts.push({ text, declined: MUTED })
      continue
    }
    const decided = decide(
      findings,
      ground.thresholds[findings.query.language],
      ground.documents,
      ground.glossary,
    )
    const decision = forTheAsker(decided, text, written, ground.documents)
    const part: Part = { text, findings, decision: rendered(decision, findings, reader, ground.rendering) }
    parts.push(part)
    if (!writer || !until || part.decision?.kind !== 'answer') continue
    const wanted = { question: findings.query.text, language: reader, history }
    part.written = await write({ ...ground, writer }, wanted, findings, part.decision.quotes, until)
  }
  // A message of which nothing is a sincere question gets the reply to the whole of it.
  if (intent && parts.every(({ declined }) => declined)) {
    const { passages } = await search(question)
    return finish(intent, replyTo(intent, reader), passages)
  }

  if (!intent && parts.length > 0 && parts.every(({ declined }) => declined === MUTED)) {
    return finish(MUTED, mutedReply(reader, ground.officialUrl), [])
  }

  const draft: Draft = { lines: [], claims: [], citations: [] }
  const outcome = compose(draft, parts, reader, ground)
  const retrieved = parts.find(({ findings }) => findings)?.findings?.passages ?? []
  const absent = outcome.kind === 'not_found'
  const forVoters = parts.some(
    ({ text, decision }) => /^(?:none|near)$/.test(decision?.kind ?? '') && asksForOneself(text, written),
  )
  if (ground.officialUrl && (forVoters || (absent && asksProcedure(question, written)))) {
    draft.lines.push({ text: answerWords[reader].official(ground.officialUrl), citations: [] })
  } else if (absent && seemsOffTopic(question, written)) {
    return finish(OFF_TOPIC, replyTo(OFF_TOPIC, reader), retrieved)
  }
  return finish(outcome, draft, retrieved)
}

/** The decision with what its quotes lean on, and the editors' rendering beside each, whatever it was found in. */
function rendered(decision: Decision, { lead }: Findings, reader: Language, rendering: Rendering): Decision {
  const withRendering = (quote: Quote): Quote => ({
    ...quote,
    translation: rendering(quote.passage, quote, reader),
  })
  if (decision.kind === 'near') return { ...decision, closest: withRendering(decision.closest) }
  if (decision.kind === 'none') return decision
  const quotes = withAntecedents(decision.quotes, lead?.evidence ?? [])
  return { ...decision, quotes: quotes.map(withRendering) }
}

/** One question of a message: searched and decided, or declined by itself. */
interface Part {
  text: string
  declined?: Intent | typeof MUTED
  findings?: Findings
  decision?: Decision
  /** What the writer made of it and the gate let through: empty when quotes are to answer. */
  written?: Checked[]
}

/** Writes the lines of all parts and says what the whole is. */
function compose(
  draft: Draft,
  parts: readonly Part[],
  reader: Language,
  { documents, gate, rendering }: Ground,
): Outcome {
  const words = answerWords[reader]
  const composing: Composing = { reader, documentOf: (id) => documents.get(id)!, gate }
  const missing: string[] = []
  let premise = false
  const declined: Line[] = []
  for (const part of parts) {
    if (part.declined) declined.push(...replyTo(part.declined, reader).lines)
    if (!part.decision) continue
    const { text, decision } = part
    const claims = draft.claims.length
    let above = false
    if (decision.kind === 'premise') draft.lines.push({ text: words.premise, citations: [] })
    if (part.written?.length) {
      composeWritten(draft, part.written, composing)
    } else if (decision.kind === 'answer' || decision.kind === 'premise') {
      const { quotes, shown } = notShown(decision.quotes, draft.citations, composing.documentOf)
      const translated = (quote: Quote) => ({
        ...quote,
        translation: rendering(quote.passage, quote, reader),
      })
      quoteAll(draft, quotes.map(translated), composing)
      above = quotes.length === 0
      if (above) draft.lines.push({ text: words.above(text), citations: shown })
    }
    if (above || draft.claims.length > claims) premise ||= decision.kind === 'premise'
    else missing.push(text)
  }
  if (draft.claims.length === 0) {
    draft.lines = [{ text: words.notFound, citations: [] }]
    const near = parts.find(({ decision }) => decision?.kind === 'near')?.decision
    if (near?.kind === 'near') quoteClosest(draft, near.closest, composing)
    draft.lines.push(...declined)
    return { kind: 'not_found', reason: 'absent' }
  }
  draft.lines.push(...explainRelativeDates(draft.citations, reader))
  for (const part of missing) draft.lines.push({ text: words.missing(part), citations: [] })
  draft.lines.push(...declined)
  if (missing.length + declined.length > 0) return { kind: 'partial', reason: 'parts' }
  return premise ? { kind: 'partial', reason: 'premise' } : { kind: 'answer', reason: 'evidence' }
}
