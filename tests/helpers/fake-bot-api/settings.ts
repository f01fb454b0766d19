import type { BotCommandScope, ChatFullInfo } from '@grammyjs/types'
import { openChat } from './chats.ts'
import type { Handlers } from './context.ts'
import { badRequest } from './refusal.ts'

const MOST_DOWNLOADED = 20 * 2 ** 20

/** What the bot asks about itself and sets for itself: kept by language, as given, without fallbacks. */
export const settings: Handlers = {
  getMe: (_, { world }) => world.me,
  getChat: ({ chat_id }, { world }) => openChat(chat_id, world) as ChatFullInfo,
  getChatMember({ chat_id, user_id }, { world }) {
    const chat = openChat(chat_id, world)
    const user = world.people.get(user_id)
    if (!user) throw badRequest('user not found')
    const owner = world.owners.get(chat.id) === user_id
    return owner ? { status: 'creator', user, is_anonymous: false } : { status: 'member', user }
  },
  getFile({ file_id }, { world }) {
    const file = world.file(file_id)
    if (!file) throw badRequest('invalid file_id')
    if (file.size > MOST_DOWNLOADED) throw badRequest('file is too big')
    return { file_id, file_unique_id: `u${file_id}`, file_size: file.size, file_path: file.path }
  },

  setMyCommands({ commands, ...list }, { world }) {
    world.commands.set(listKey(list), [...commands])
    return true
  },
  getMyCommands: (list, { world }) => world.commands.get(listKey(list)) ?? [],
  deleteMyCommands(list, { world }) {
    world.commands.delete(listKey(list))
    return true
  },

  setMyName: ({ name = '', language_code = '' }, { world }) => world.texts.set('name', language_code, name),
  getMyName: ({ language_code = '' }, { world }) => ({ name: world.texts.get('name', language_code) }),
  setMyDescription: ({ description = '', language_code = '' }, { world }) =>
    world.texts.set('description', language_code, description),
  getMyDescription: ({ language_code = '' }, { world }) => ({
    description: world.texts.get('description', language_code),
  }),
  setMyShortDescription: ({ short_description = '', language_code = '' }, { world }) =>
    world.texts.set('short_description', language_code, short_description),
  getMyShortDescription: ({ language_code = '' }, { world }) => ({
    short_description: world.texts.get('short_description', language_code),
  }),

  setWebhook(params, { updates }) {
    if (params.url && !/^(?:https:\/\/|http:\/\/127\.0\.0\.1:)/.test(params.url)) {
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    }
    updates.setWebhook(params)
    return true
  },
  deleteWebhook(params, { updates }) {
    updates.setWebhook({ ...params, url: '' })
    return true
  },
  getWebhookInfo(_, { updates: { pending, webhook } }) {
    const { url = '', max_connections } = webhook.settings ?? {}
    return {
      url,
      has_custom_certificate: false,
      pending_update_count: pending.length,
      ...(max_connections !== undefined && { max_connections }),
      ...(webhook.lastError && { last_error_message: webhook.lastError }),
    }
  },
  leaveChat({ chat_id }, { world }) {
    world.closed.add(openChat(chat_id, world).id)
    return true
  },
}

interface CommandList {
  scope?: BotCommandScope
  language_code?: string
}

function listKey({ scope = { type: 'default' }, language_code = '' }: CommandList): string {
  return JSON.stringify([Object.entries(scope).sort(), language_code])
}
