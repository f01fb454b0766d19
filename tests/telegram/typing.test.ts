import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BotApi } from '../../src/telegram/api.ts'
import { showTyping } from '../../src/telegram/typing.ts'

describe('the sign that an answer is being written', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is shown at once, renewed before it lapses after 5 seconds, and ends with the answer', async () => {
    const call = vi.fn(async () => true)
    const stop = showTyping({ call } as unknown as BotApi, { chat: 7, thread: 3 })
    expect(call).toHaveBeenCalledWith(
      'sendChatAction',
      { chat_id: 7, action: 'typing', message_thread_id: 3 },
      expect.anything(),
    )
    await vi.advanceTimersByTimeAsync(12_500)
    expect(call).toHaveBeenCalledTimes(4)
    await stop()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(call).toHaveBeenCalledTimes(4)
  })

  it('keeps no answer back when Telegram is slow to take it', async () => {
    const call = vi.fn(() => new Promise(() => undefined))
    const stop = showTyping({ call } as unknown as BotApi, { chat: 7 })
    const stopped = stop()
    await vi.advanceTimersByTimeAsync(500)
    await stopped
  })
})
