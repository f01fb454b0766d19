import type { SavedAnswer } from '../../store/answers.ts'
import type { LedgerEntry } from '../../store/ledger.ts'
import type { Answer } from '../../types.ts'
import { newAnswerId, sayTo, sendAnswer } from '../ask.ts'
import { type BotContext, placeOf } from '../context.ts'
import { renderAnswer } from '../render/answer.ts'
import type { Reopened } from '../render/reopened.ts'
import type { Services } from '../services.ts'
import { isAnswerId } from '../taps.ts'
import type { Said } from './commands.ts'

/**
 * Opens an answer that somebody shared: what was said then, when and by which edition, and whether it still holds.
 * The reader gets a copy, to ask on from. When the answer itself has been erased, the ledger still knows what it said.
 */
export async function openShared(
  services: Services,
  context: BotContext,
  said: Said,
  id: string,
): Promise<void> {
  const { store } = services
  const { delivery } = context
  const shared = isAnswerId(id) ? await store.answers.byId(delivery.answer ?? id) : undefined
  if (!shared) return openFromLedger(services, context, said, id)
  const origin = shared.origin ?? shared.id
  const at = await givenAt(services, origin, shared)
  let copy = shared
  if (delivery.answer === undefined) {
    copy = copyOf(shared, origin, placeOf(said.message))
    await store.answers.save(copy, delivery.updateId)
    delivery.noteAnswer(copy.id)
  }
  const place = placeOf(said.message)
  await sendAnswer(
    services,
    delivery,
    copy,
    { place },
    { reopened: reopened(services, copy.answer, at), speak: said.language },
  )
}

/** The copy is new, what it says is not. */
async function givenAt({ store }: Services, origin: string, shared: SavedAnswer): Promise<number> {
  if (shared.id === origin) return shared.at
  return ((await store.answers.byId(origin)) ?? (await store.ledger.byId(origin)) ?? shared).at
}

function copyOf(shared: SavedAnswer, origin: string, place: ReturnType<typeof placeOf>): SavedAnswer {
  const { parent: _, questionMessage: __, ...rest } = shared
  return { ...rest, id: newAnswerId(), origin, chat: place.chat, thread: place.thread ?? 0, at: Date.now() }
}

async function openFromLedger(
  services: Services,
  { delivery }: BotContext,
  { message, strings, language }: Said,
  id: string,
): Promise<void> {
  const place = placeOf(message)
  const entry = isAnswerId(id) ? await services.store.ledger.byId(id) : undefined
  if (!entry || entry.claims.length === 0) return sayTo(delivery, place, strings.answerGone)
  const answer = answerOf(entry)
  const view = {
    reopened: reopened(services, answer, entry.at),
    speak: language,
    ...(entry.question !== undefined && { question: entry.question }),
  }
  for (const part of renderAnswer(answer, view)) await delivery.send(place, part)
}

function reopened({ saylau }: Services, answer: Answer, at: number): Reopened {
  const { edition, claims } = answer
  return { at, edition, ...(claims.length > 0 && { audit: saylau.audit(answer) }) }
}

/** What the ledger has of an answer: its claims, without the lines that framed them. */
function answerOf({ kind, reason, language, claims, citations, edition, ms }: LedgerEntry): Answer {
  const lines = claims.map(({ text, citations }) => ({ text, citations }))
  const text = lines.map((line) => line.text + line.citations.map((n) => ` [${n}]`).join('')).join('\n')
  const content = { language, text, lines, claims, citations, retrieved: [], edition, ms }
  return { kind, reason, ...content } as Answer
}
