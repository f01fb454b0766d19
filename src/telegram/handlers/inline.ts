import type { InlineQuery, InlineQueryResultArticle } from '@grammyjs/types'
import { reasonOf } from '../../errors.ts'
import { TELEGRAM } from '../../locales/telegram.ts'
import type { Answer, Language } from '../../types.ts'
import { ApiError, Unreachable } from '../api-error.ts'
import { within } from '../deadline.ts'
import { answerLanguage } from '../language.ts'
import { renderAnswer } from '../render/answer.ts'
import { clip, oneLine } from '../render/text.ts'
import { isParseError } from '../send.ts'
import type { Services } from '../services.ts'
import { sleep } from '../sleep.ts'

const RESULTS_MAX = 5
const SHORTEST_QUERY = 3

/** Typing makes a query a keystroke: one that is followed by another within this time is not answered. */
const SETTLE_MS = 200

/** What is not ready by then is left out: the reader is waiting with the keyboard open. */
const READY_MS = 700

const CACHE_SECONDS = 30
const DESCRIPTION_MAX = 200

/** A verified answer to the question, and to questions near it, to be put into any chat. */
export async function onInline(services: Services, query: InlineQuery): Promise<void> {
  const { api, store, log, inlineQueries } = services
  inlineQueries.note(query.from.id, query.id)
  await sleep(SETTLE_MS)
  if (!inlineQueries.isLatest(query.from.id, query.id)) return
  const settings = await store.chats.settings(query.from.id)
  const language = answerLanguage(settings, query.from)
  const articles = await articlesFor(services, query, language)
  const reply = {
    inline_query_id: query.id,
    is_personal: true,
    cache_time: CACHE_SECONDS,
    button: { text: TELEGRAM[language ?? 'en'].inlineMore, start_parameter: 'inline' },
  }
  try {
    await api.call('answerInlineQuery', { ...reply, results: articles.map((article) => article.html) })
  } catch (thrown) {
    if (isParseError(thrown)) {
      await api.call('answerInlineQuery', { ...reply, results: articles.map((article) => article.plain) })
    } else if (thrown instanceof ApiError || thrown instanceof Unreachable) {
      log.debug({ reason: reasonOf(thrown) }, 'An inline query was not answered in time')
    } else throw thrown
  }
}

interface Article {
  html: InlineQueryResultArticle
  plain: InlineQueryResultArticle
}

async function articlesFor(
  { saylau, quotas, limits }: Services,
  { query, from }: InlineQuery,
  language: Language | undefined,
): Promise<Article[]> {
  const question = query.trim()
  if (question.length < SHORTEST_QUERY || question.length > limits.questionLength) return []
  if (!(await quotas.takeInline(from.id))) return []
  const deadline = Date.now() + READY_MS
  const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
    within(work, Math.max(0, deadline - Date.now()), undefined)
  const answerTo = (asked: string): Promise<Answer | undefined> =>
    inTime(saylau.answer({ question: asked, ...(language && { language }) }))
  const first = await answerTo(question)
  if (!first || !isVerified(first)) return []
  const near = (await inTime(saylau.suggest(first))) ?? []
  const more = await Promise.all(near.slice(0, RESULTS_MAX - 1).map(answerTo))
  return [articleOf(0, question, first)].concat(
    more.flatMap((answer, i) => (answer && isVerified(answer) ? [articleOf(i + 1, near[i]!, answer)] : [])),
  )
}

function isVerified(answer: Answer): boolean {
  return (answer.kind === 'answer' || answer.kind === 'partial') && answer.claims.length > 0
}

/** An answer's first message, with the question above it, since the chat it goes to has not seen it. */
function articleOf(index: number, question: string, answer: Answer): Article {
  const [text] = renderAnswer(answer, { question })
  const shared = {
    type: 'article' as const,
    id: String(index),
    title: clip(oneLine(question), DESCRIPTION_MAX),
    description: clip(oneLine(answer.claims.map((claim) => claim.text).join(' ')), DESCRIPTION_MAX),
  }
  const link_preview_options = { is_disabled: true }
  return {
    html: {
      ...shared,
      input_message_content: { message_text: text!.html, parse_mode: 'HTML', link_preview_options },
    },
    plain: { ...shared, input_message_content: { message_text: text!.plain, link_preview_options } },
  }
}
