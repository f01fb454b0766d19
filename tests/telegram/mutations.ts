import type { Update } from '@grammyjs/types'
import type { FakeBotApi } from '../helpers/fake-bot-api/server.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const JUNK: Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 53,
  1e300,
  '',
  'x',
  '\u0000\u202e',
  '/start',
  '👍'.repeat(3000),
  [],
  [null],
  {},
  { id: 'x' },
  { id: 7 },
  [[[]]],
  '__proto__',
  { offset: -5, length: 1e9, type: 'mention' },
]

/** Changes, removes or adds one thing somewhere in `value`. */
function mutate(value: Json, random: () => number): Json {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(JUNK)
  const keys = Object.keys(value)
  const key =
    keys.length > 0 && random() < 0.95
      ? pick(keys)
      : pick(['chat', 'from', 'text', 'id', 'message', 'data', '0'])
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, Json>
  if (random() < 0.15) delete copy[key]
  else copy[key] = mutate(copy[key] ?? null, random)
  return copy as Json
}

/** What a reader may do, each in chats of their own, lest one chat's quota take it all. */
function templates(api: FakeBotApi, id: number): Json[] {
  const from = api.user(id)
  const chat = api.chat(id)
  const group = api.chat(-100_000 - id)
  const message = { message_id: 1, date: 1, chat, from, text: 'How many bridges?' }
  const entities = [{ type: 'bot_command', offset: 0, length: 4 }]
  const tap = (data: string) => ({ callback_query: { id: 'x', from, message, chat_instance: '1', data } })
  return [
    { message },
    { message: { ...message, text: '/ask How?', entities } },
    {
      message: {
        ...message,
        text: '/start q_abcdefghijkl',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    },
    {
      message: {
        ...message,
        chat: group,
        text: '/ask',
        entities,
        reply_to_message: { ...message, chat: group },
      },
    },
    {
      message: {
        ...message,
        chat: group,
        is_topic_message: true,
        message_thread_id: 3,
        text: '@test_bot why',
        entities: [{ type: 'mention', offset: 0, length: 9 }],
      },
    },
    { message: { ...message, photo: [{ file_id: 'f' }], caption: 'What?', media_group_id: 'm' } },
    { message: { ...message, voice: { file_id: 'f' } } },
    { message: { ...message, chat: { ...group, type: 'group' }, migrate_to_chat_id: -200_000 - id } },
    { edited_message: { ...message, edit_date: 2 } },
    tap('up:abcdefghijkl'),
    tap('why:abcdefghijkl'),
    tap('ask:abcdefghijkl:0'),
    tap('lang:kk'),
    tap('src:2'),
    tap('say:abcdefghijkl:ru'),
    { inline_query: { id: 'y', from, query: 'how many', offset: '' } },
    { my_chat_member: { chat, from, date: 1 } },
    { poll: { id: '1' } },
  ] as unknown as Json[]
}

/** mulberry32: the same updates in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Updates without their numbers, each changed in up to three places. */
export function* mutatedUpdates(api: FakeBotApi, count: number): Generator<Omit<Update, 'update_id'>> {
  const random = seeded(42)
  for (let n = 0; n < count; n += 1) {
    const known = templates(api, 1000 + (n % 250))
    let update: Json = known[n % known.length] ?? null
    for (let times = Math.floor(random() * 4); times > 0; times -= 1) update = mutate(update, random)
    const content = typeof update === 'object' && update !== null ? update : { message: update }
    yield content as unknown as Omit<Update, 'update_id'>
  }
}
