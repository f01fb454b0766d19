import type { MessageEntity } from '@grammyjs/types'

const FOUND = [
  ['bot_command', /(?<![\w/@])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?!\w)/gi],
  ['url', /(?:https?:\/\/)[^\s<>"]+/gi],
  ['mention', /(?<![\w@/])@\w{3,32}/g],
  ['hashtag', /(?<![\w#])#[\p{L}\p{N}_]+/gu],
] as const

/** The entities that Telegram finds by itself in what a person types. */
export function findEntities(text: string): MessageEntity[] {
  const entities: MessageEntity[] = []
  for (const [type, pattern] of FOUND) {
    for (const match of text.matchAll(pattern)) {
      const place = { offset: match.index, length: match[0].length }
      if (!entities.some((other) => overlap(other, place))) entities.push({ type, ...place })
    }
  }
  return entities.sort((a, b) => a.offset - b.offset)
}

interface Place {
  offset: number
  length: number
}

function overlap(a: Place, b: Place): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}
