import type { MessageEntity } from '@grammyjs/types'

/** A text and the entities in it; offsets and lengths are UTF-16 code units. */
export interface EntityText {
  text: string
  entities: MessageEntity[]
}

/** White space goes at the end, and at the beginning up to the first entity; entities come outermost first. */
export function trim({ text, entities }: EntityText): EntityText {
  const end = text.trimEnd().length
  const firstEntity = Math.min(end, ...entities.map(({ offset }) => offset))
  const start = Math.min(text.length - text.trimStart().length, firstEntity)
  const moved = entities.map((entity) => ({
    ...entity,
    offset: entity.offset - start,
    length: Math.min(entity.offset + entity.length, end) - entity.offset,
  }))
  const kept = moved.filter(({ length }) => length > 0)
  kept.sort((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b))
  return { text: text.slice(start, end), entities: kept }
}

const OUTERMOST_FIRST = [
  ...['blockquote', 'expandable_blockquote', 'pre', 'code', 'text_link'],
  ...['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'custom_emoji'],
]

/** Of entities at the same place, after TDLib's priorities of types. */
function rank({ type }: MessageEntity): number {
  return OUTERMOST_FIRST.indexOf(type)
}
