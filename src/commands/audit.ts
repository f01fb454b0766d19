import { type App, openApp } from '../app.ts'
import { OperatorError } from '../errors.ts'
import { notice, surroundings, withApp } from '../process.ts'
import { type Ledger, type LedgerEntry, passagesOf } from '../store/ledger.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../terminal/printable.ts'
import type { Audit, Citation, VerdictReason } from '../types.ts'

export interface AuditOptions {
  /** Look at every answer instead of one. */
  all: boolean
}

const USAGE = 'audit needs the id of an answer, the last part of its link, or --all for every answer.'

/** Replays an answer, or lists the answers that no longer hold. @returns the exit code: what it finds is no failure. */
export async function audit(id: string | undefined, { all }: AuditOptions): Promise<number> {
  if ((id === undefined) !== all) throw new OperatorError(USAGE)
  const { config, log } = surroundings({ serving: false })
  const { ledger, close } = await openStore(config.database)
  try {
    const entry = id === undefined ? undefined : await entryOf(ledger, id)
    return await withApp(openApp(config, log, notice), new AbortController().signal, async (app) => {
      if (entry) print(replay(entry, app.saylau.audit(entry), app.saylau.edition().id))
      else await listAll(ledger, app)
      return 0
    })
  } finally {
    await close()
  }
}

/** A link's `q_` may stand before the id. */
async function entryOf(ledger: Ledger, id: string): Promise<LedgerEntry> {
  const entry = (await ledger.byId(id)) ?? (await ledger.byId(id.replace(/^(?:.*start=)?q_/, '')))
  if (entry) return entry
  throw new OperatorError(
    `The ledger has no answer ${oneLine(id).slice(0, 40)}: check the id; answers older than LEDGER_DAYS are erased.`,
  )
}

async function listAll(ledger: Ledger, { saylau }: App): Promise<void> {
  let looked = 0
  let lost = 0
  for await (const entry of ledger.each()) {
    if (entry.claims.length === 0) continue
    looked += 1
    const found = saylau.audit(entry)
    if (found.holds) continue
    lost += 1
    print([`${entry.id}  ${instant(entry.at)}  edition ${entry.edition}  ${lossOf(entry, found)}`])
  }
  print([`${lost} of ${looked} answers no longer hold in edition ${saylau.edition().id}.`])
}

function lossOf({ citations }: LedgerEntry, { quotes, failing }: Audit): string {
  const gone = quotes.filter(({ state }) => state === 'gone').map(({ n }) => n)
  const from = [...new Set(citations.filter(({ n }) => gone.includes(n)).map(({ document }) => document))]
  const reasons = failing.flatMap((claim) => claim.reasons)
  return [
    ...(gone.length > 0 ? [`gone from ${from.join(', ')}: ${gone.map((n) => `[${n}]`).join(' ')}`] : []),
    ...(reasons.length > 0 ? [`not supported: ${reasonsOf(reasons)}`] : []),
  ].join('; ')
}

const STATES: Record<Audit['quotes'][number]['state'], string> = {
  unchanged: 'where it stood',
  moved: 'elsewhere in the articles',
  gone: 'in no article any more',
}

function replay(entry: LedgerEntry, found: Audit, edition: string): string[] {
  const { model, prompts, question, questionHash } = entry
  const wording =
    model === undefined ? 'none' : [model, ...(prompts ? [`prompts ${prompts}`] : [])].join(', ')
  return [
    `Answer ${entry.id} (${entry.kind}, ${entry.reason}), given ${instant(entry.at)} in ${entry.language}`,
    `Edition: ${entry.edition}`,
    `Model: ${wording}`,
    `Time: ${entry.ms} ms`,
    question === undefined ? `Question: not kept, hash ${questionHash}` : `Question: ${question}`,
    ...entry.claims.flatMap((claim) => ['', ...claimLines(claim, found)]),
    ...entry.citations.flatMap((citation) => ['', ...citationLines(citation, found)]),
    '',
    ...(isIntact(entry) ? [] : ['The quotes do not match their hashes: somebody has changed the record.']),
    conclusion(entry, found, edition),
  ]
}

function conclusion({ claims }: LedgerEntry, { holds }: Audit, edition: string): string {
  if (claims.length === 0)
    return 'It asserted nothing, so there is nothing that the current edition could support.'
  return `The current edition, ${edition}, ${holds ? 'still supports' : 'no longer supports'} it.`
}

function claimLines(
  { text, citations, verdict }: LedgerEntry['claims'][number],
  { quotes, failing }: Audit,
): string[] {
  const lost = failing.find((claim) => claim.text === text)
  const isGone = quotes.some(({ n, state }) => citations.includes(n) && state === 'gone')
  const now =
    lost === undefined
      ? 'supported'
      : isGone
        ? 'its quotes are gone'
        : `not supported: ${reasonsOf(lost.reasons)}`
  return [
    `${text} ${citations.map((n) => `[${n}]`).join('')}`,
    `  then: ${verdict.supported ? 'supported' : 'not supported'}, score ${verdict.score.toFixed(2)}`,
    `  now: ${now}`,
  ]
}

function citationLines(citation: Citation, { quotes }: Audit): string[] {
  const { n, document, passage, title, publisher, published, url, quote, start, end } = citation
  const state = quotes.find((found) => found.n === n)?.state ?? 'gone'
  return [
    `[${n}] “${quote}”`,
    `  ${[title, publisher, published, url].filter((part) => part !== undefined).join(', ')}`,
    `  ${document}, passage ${passage}, characters ${start} to ${end}; now ${STATES[state]}`,
  ]
}

function isIntact({ passages, citations }: LedgerEntry): boolean {
  return JSON.stringify(passages) === JSON.stringify(passagesOf(citations))
}

function reasonsOf(reasons: readonly VerdictReason[]): string {
  return reasons.map(({ kind, value }) => `${kind} ${value}`).join(', ')
}

function instant(at: number): string {
  return new Date(at).toISOString()
}

/** Nothing that a document says may move the cursor or break a line. */
function print(lines: readonly string[]): void {
  const shown = lines.map((line) => (/^ {2}/.test(line) ? `  ${oneLine(line)}` : oneLine(line)))
  process.stdout.write(`${shown.join('\n')}\n`)
}
