import type { InputRichMessage, MessageEntity, ParseMode, RichMessage } from '@grammyjs/types'
import { parseHtml } from './html.ts'
import { HtmlError } from './html-tag.ts'
import { badRequest } from './refusal.ts'
import { type EntityText, trim } from './trim.ts'

const MOST_ENTITIES = 100

export interface FormattedText {
  text: string
  entities?: MessageEntity[]
}

export interface TextSource {
  text: string
  parse_mode?: ParseMode
  entities?: MessageEntity[]
}

/**
 * An outgoing text as Telegram keeps it. `most`: UTF-16 code units after the parsing; `report` is told of
 * formatting that Telegram would leave out without a word.
 */
export function formatText(
  source: TextSource,
  limit: { most: number; refusal: string },
  report: (problem: string) => void,
): FormattedText {
  const { text, entities } = parse(source, report)
  if (text.length > limit.most) throw badRequest(limit.refusal)
  if (entities.length > MOST_ENTITIES) report(`${entities.length} entities, of which Telegram keeps 100`)
  return { text, ...(entities.length > 0 && { entities: entities.slice(0, MOST_ENTITIES) }) }
}

export const TEXT_LIMIT = { most: 4096, refusal: 'message is too long' }
export const CAPTION_LIMIT = { most: 1024, refusal: 'message caption is too long' }

function parse(source: TextSource, report: (problem: string) => void): EntityText {
  if (source.parse_mode === undefined) {
    const { text, entities = [] } = source
    for (const { type, offset, length } of entities) {
      if (offset + length > text.length) report(`the entity ${type} reaches beyond the end of the text`)
    }
    return trim({ text, entities })
  }
  // The schema insists on capitals; Telegram does not.
  if (source.parse_mode.toLowerCase() !== 'html') {
    report(`the fake Bot API does not parse ${source.parse_mode}`)
    throw badRequest('unsupported parse_mode')
  }
  try {
    const { ignored, ...parsed } = parseHtml(source.text)
    for (const markup of ignored) report(`markup that Telegram ignores: ${markup}`)
    return parsed
  } catch (error) {
    if (error instanceof HtmlError) throw badRequest(`can't parse entities: ${error.message}`)
    throw error
  }
}

/** Rich messages are not parsed: what is stored is one paragraph that holds the source. */
export function richMessage({ blocks, html, markdown }: InputRichMessage<string>): RichMessage {
  const given = [blocks && JSON.stringify(blocks), html, markdown].filter((source) => source !== undefined)
  const [source] = given
  if (source === undefined || given.length > 1) {
    throw badRequest('exactly one of blocks, html and markdown must be specified')
  }
  return { blocks: [{ type: 'paragraph', text: source }] }
}
