import type { InlineQueryResult } from '@grammyjs/types'
import type { Handlers } from './context.ts'
import { inlineKeyboard } from './keyboard.ts'
import { badRequest } from './refusal.ts'
import { formatText, TEXT_LIMIT } from './text.ts'
import type { World } from './world.ts'

export const queries: Handlers = {
  answerCallbackQuery({ callback_query_id }, { world }) {
    return answerOnce(callback_query_id, 'callback', world)
  },
  answerInlineQuery({ inline_query_id, results }, { world, report }) {
    for (const result of results) checkResult(result, report)
    if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
    return answerOnce(inline_query_id, 'inline', world)
  },
}

function answerOnce(id: string, kind: 'callback' | 'inline', world: World): true {
  const query = world.queries.get(id)
  if (query?.kind !== kind || !query.open) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  query.open = false
  return true
}

function checkResult(result: InlineQueryResult, report: (problem: string) => void): void {
  inlineKeyboard('reply_markup' in result ? result.reply_markup : undefined)
  const content = 'input_message_content' in result ? result.input_message_content : undefined
  if (!content || !('message_text' in content)) return
  const { message_text, ...rest } = content
  const { text } = formatText({ ...rest, text: message_text }, TEXT_LIMIT, report)
  if (text === '') throw badRequest('message text is empty')
}
