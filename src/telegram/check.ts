import { reasonOf } from '../errors.ts'
import { BotApi } from './api.ts'
import { ApiError } from './api-error.ts'

/** One thing that `npm run doctor` looked at, and what to do about it. */
export interface TelegramFinding {
  what: string
  ok: 'ok' | 'warning' | 'failed'
  detail: string
  todo?: string
}

/** Asks Telegram who the bot is and whether BotFather's settings are as the bot needs them. Never rejects. */
export async function checkTelegram(options: {
  token: string
  apiRoot?: string
}): Promise<TelegramFinding[]> {
  const { token, apiRoot } = options
  const api = new BotApi({ token, timeoutMs: 10_000, ...(apiRoot !== undefined && { root: apiRoot }) })
  try {
    const me = await api.call('getMe')
    return [
      { what: 'Telegram token', ok: 'ok', detail: `it belongs to @${me.username}` },
      me.supports_inline_queries
        ? { what: 'Telegram inline mode', ok: 'ok', detail: `on: @${me.username} answers in any chat` }
        : {
            what: 'Telegram inline mode',
            ok: 'warning',
            detail: 'off',
            todo: 'To answer in any chat, send /setinline to @BotFather and choose this bot.',
          },
      me.can_read_all_group_messages
        ? {
            what: 'Telegram groups',
            ok: 'warning',
            detail: 'privacy mode is off, so the bot receives every message of its groups',
            todo: 'Send /setprivacy to @BotFather and choose Enable, then add the bot to its groups again.',
          }
        : {
            what: 'Telegram groups',
            ok: 'ok',
            detail: 'privacy mode is on: the bot receives commands and replies to it',
          },
    ]
  } catch (thrown) {
    return [failure(thrown)]
  } finally {
    await api.close()
  }
}

function failure(thrown: unknown): TelegramFinding {
  const what = 'Telegram token'
  if (thrown instanceof ApiError && thrown.isAboutToken) {
    return {
      what,
      ok: 'failed',
      detail: 'Telegram does not know it',
      todo: 'Copy the token again from @BotFather (/mybots, API Token) into TELEGRAM_BOT_TOKEN.',
    }
  }
  return {
    what,
    ok: 'failed',
    detail: `Telegram cannot be asked (${reasonOf(thrown)})`,
    todo: 'Check the network, a proxy or firewall, and TELEGRAM_API_ROOT if it is set.',
  }
}
