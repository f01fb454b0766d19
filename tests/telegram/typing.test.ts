import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BotApi } from '../../src/telegram/api.ts'
import { showTyping } from '../../src/telegram/typing.ts'

describe('the sign that an answer is being written', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is shown when there is something to wait for, renewed before it lapses, and ends with the answer', async () => {
    const call = vi.fn(async () => true)
    const stop = showTyping({ call } as unknown as BotApi, { chat: 7, thread: 3 })
    await vi.advanceTimersByTimeAsync(100)
    expect(call).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
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
    await vi.advanceTimersByTimeAsync(200)
    const stopped = stop()
    await vi.advanceTimersByTimeAsync(500)
    await stopped
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('is left out where the answer is ready at once', async () => {
    const call = vi.fn(async () => true)
    await showTyping({ call } as unknown as BotApi, { chat: 7 })()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(call).not.toHaveBeenCalled()
  })
})
