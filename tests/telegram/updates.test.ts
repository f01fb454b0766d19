import type { Update } from '@grammyjs/types'
import { expect, it } from 'vitest'
import { laneOf } from '../../src/telegram/updates.ts'

const message = (text: string, chat: object = { id: 7, type: 'private' }) =>
  ({ update_id: 1, message: { message_id: 1, chat, text } }) as unknown as Update
const tap = (data: string, message_id = 1) =>
  ({
    update_id: 1,
    callback_query: { id: 'q', from: { id: 7 }, data, message: { message_id, chat: { id: 7 } } },
  }) as unknown as Update

it('a chat’s messages share a lane, but for a reload, which may take minutes', () => {
  expect(laneOf(message('How many bridges?'))).toBe(laneOf(message('/mute bridges')))
  expect(laneOf(message('/reload'))).not.toBe(laneOf(message('How many bridges?')))
  expect(laneOf({ ...message('/reload dry'), update_id: 2 })).not.toBe(laneOf(message('/reload')))
  expect(laneOf(message('/reloaded'))).toBe(laneOf(message('/mute bridges')))
  expect(laneOf(message('/reload', { id: -5, type: 'group' }))).toBe('chat -5')
})

it('an administrator’s buttons wait for those of the same message only', () => {
  expect(laneOf(tap('a:force:e:1'))).toBe(laneOf(tap('d:ok:x')))
  expect(laneOf(tap('a:force:e:1'))).not.toBe(laneOf(tap('a:editions', 2)))
  expect(laneOf(tap('up:x'))).not.toBe(laneOf(tap('a:editions')))
})
