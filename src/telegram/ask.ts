import { randomBytes } from 'node:crypto'
import { reasonOf } from '../errors.ts'
import { TELEGRAM } from '../locales/telegram.ts'
import type { SavedAnswer } from '../store/answers.ts'
import type { Answer, Language } from '../types.ts'
import { within } from './deadline.ts'
import type { Delivery } from './delivery.ts'
import { answerKeyboard } from './keyboard.ts'
import { tracesOf } from './record.ts'
import { type AnswerView, renderAnswer } from './render/answer.ts'
import { paragraph } from './render/blocks.ts'
import { renderBlocks } from './render/messages.ts'
import type { Place } from './send.ts'
import type { Services } from './services.ts'
import { showTyping } from './typing.ts'

/** A model gets so long; then the answer comes without it. */
const MODEL_MS = 45_000

/** Suggestions are worth a short wait, not a long one. */
const SUGGESTIONS_MS = 1_500

export interface Asked {
  question: string
  place: Place
  /** The message to answer. */
  replyTo?: number
  /** Set when `replyTo` is the reader's own message that asks the question. */
  questionMessage?: number
  /** The user who asks, for the quota; a channel or an anonymous administrator has its chat's number. */
  reader: number
  /** The reader's or the client's language; absent, the question's own counts. */
  language?: Language
  /** The interface language for everything but the answer. */
  speak: Language
  /** The answer that the question continues. */
  parent?: SavedAnswer
}

/**
 * Answers a question: shows typing, works out the answer, keeps it, sends it. Begun anew after a crash, it goes
 * on where it was: an answer that was worked out is not worked out again.
 */
export async function answerQuestion(services: Services, delivery: Delivery, asked: Asked): Promise<void> {
  let saved = delivery.answer === undefined ? undefined : await services.store.answers.byId(delivery.answer)
  if (!saved) {
    // what was sent without an answer was an objection
    if (delivery.hasBegun || !(await isWelcome(services, delivery, asked))) return
    const stopTyping = showTyping(services.api, asked.place)
    try {
      saved = await workOut(services, asked)
      await services.store.answers.save(saved, delivery.updateId, tracesOf(services, asked.reader, saved))
      delivery.noteAnswer(saved.id)
    } finally {
      await stopTyping()
    }
  }
  await sendAnswer(services, delivery, saved, asked)
}

/** Sends an answer that is kept, with its buttons under its last message. */
export async function sendAnswer(
  { me }: Services,
  delivery: Delivery,
  saved: SavedAnswer,
  { place, replyTo, questionMessage }: Pick<Asked, 'place' | 'replyTo' | 'questionMessage'>,
  view: AnswerView = {},
): Promise<void> {
  const parts = renderAnswer(saved.answer, {
    ...view,
    ...(questionMessage === undefined && { question: saved.question }),
  })
  const keyboard = answerKeyboard(saved, { bot: me.username })
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1
    const options = {
      ...(i === 0 && replyTo !== undefined && { replyTo }),
      ...(isLast && keyboard.inline_keyboard.length > 0 && { keyboard }),
    }
    await delivery.send(place, part, options, saved.id)
  }
}

/** Within the quota, and not too long; else says so, once. */
async function isWelcome({ quotas, limits }: Services, delivery: Delivery, asked: Asked): Promise<boolean> {
  const strings = TELEGRAM[asked.speak]
  const allowance = await quotas.take(asked.reader, asked.place.chat)
  let objection: string | undefined
  if (!allowance.ok) {
    if (!allowance.isFirst) return false
    objection =
      allowance.seconds > 60
        ? strings.enoughForToday(Math.ceil(allowance.seconds / 3600))
        : strings.waitABit(allowance.seconds)
  } else if (asked.question.length > limits.questionLength) {
    objection = strings.tooLong(limits.questionLength.toLocaleString(asked.speak))
  }
  if (objection === undefined) return true
  const options = asked.replyTo === undefined ? {} : { replyTo: asked.replyTo }
  await sayTo(delivery, asked.place, objection, options)
  return false
}

/** Sends a plain sentence of our own. */
export async function sayTo(
  delivery: Delivery,
  place: Place,
  text: string,
  options: { replyTo?: number } = {},
): Promise<void> {
  for (const part of renderBlocks([paragraph(text)], text)) await delivery.send(place, part, options)
}

/** An answer with its suggestions, as it is to be kept under a new id. */
export async function workOut(services: Services, asked: Asked): Promise<SavedAnswer> {
  const { saylau, store, memory } = services
  const history = await store.answers.turns(asked.parent, memory.turns)
  const answer = await withModelTime((signal) =>
    saylau.answer(
      {
        question: asked.question,
        ...(history.length > 0 && { history }),
        ...(asked.language && { language: asked.language }),
      },
      { signal },
    ),
  )
  services.counters.note(answer)
  return {
    id: newAnswerId(),
    chat: asked.place.chat,
    thread: asked.place.thread ?? 0,
    question: asked.question,
    ...(asked.questionMessage !== undefined && { questionMessage: asked.questionMessage }),
    ...(asked.parent && { parent: asked.parent.id }),
    answer,
    suggestions: await suggestionsFor(services, asked.question, answer),
    at: Date.now(),
  }
}

async function withModelTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), MODEL_MS)
  try {
    return await work(late.signal)
  } finally {
    clearTimeout(timer)
  }
}

export function newAnswerId(): string {
  return randomBytes(9).toString('base64url')
}

/** None when they fail or take too long: an answer is good without them. */
async function suggestionsFor(
  { saylau, log }: Services,
  question: string,
  answer: Answer,
): Promise<string[]> {
  try {
    const suggestions = await within(saylau.suggest(answer), SUGGESTIONS_MS, [])
    return suggestions.filter((suggestion) => suggestion !== question).slice(0, 3)
  } catch (thrown) {
    log.warn({ reason: reasonOf(thrown) }, 'No suggestions for an answer')
    return []
  }
}
