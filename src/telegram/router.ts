import { Composer } from 'telegraf'
import type { Command } from '../locales/telegram.ts'
import { isAdmin } from './admin/access.ts'
import { ADMIN_HANDLERS, adminHelp } from './admin/commands.ts'
import { onDocumentTap } from './admin/documents/on-tap.ts'
import { onDocument } from './admin/documents/receive.ts'
import { onDocumentReply } from './admin/documents/reply.ts'
import { onAdminTap } from './admin/on-tap.ts'
import type { BotContext, IncomingMessage } from './context.ts'
import * as commands from './handlers/commands.ts'
import { onEdited } from './handlers/edited.ts'
import { onInline } from './handlers/inline.ts'
import { onMessage } from './handlers/question.ts'
import { onTap } from './handlers/taps.ts'
import { isFromPerson } from './hearing.ts'
import type { AdminMenus } from './profile.ts'
import type { Services } from './services.ts'

const COMMANDS: Record<Command, (typeof commands)['help']> = {
  start: commands.start,
  help: commands.help,
  ask: commands.ask,
  sources: commands.sources,
  about: commands.about,
  privacy: commands.privacy,
  new: commands.startAfresh,
  forget: commands.forget,
  language: commands.chooseLanguage,
}

/** By what their data begins with. */
const ADMIN_TAPS = new Map([
  ['a', onAdminTap],
  ['d', onDocumentTap],
])

/** Which handler takes what, in order. */
export function createRouter(services: Services, menus: AdminMenus): Composer<BotContext> {
  const router = new Composer<BotContext>()
  const isFromAdmin = ({ chat, from }: Pick<IncomingMessage, 'chat' | 'from'>): boolean =>
    isAdmin(services, chat, from)

  router.on('message', async (context, next) => {
    const message: IncomingMessage = context.incoming.message!
    services.lastMessages.note(message.chat.id, message.message_id)
    if (isFromAdmin(message)) menus.seen(message.chat.id)
    if (message.migrate_to_chat_id !== undefined) {
      await services.store.chats.migrate(message.chat.id, message.migrate_to_chat_id)
    } else if (isFromPerson(message, services.me)) await next()
  })

  for (const [command, handle] of Object.entries(COMMANDS)) {
    router.command(command, async (context) => {
      const message: IncomingMessage = context.incoming.message!
      const said = await commands.readCommand(services, message, context.payload)
      await handle(services, context, said)
      if (command === 'help' && isFromAdmin(message)) await adminHelp(services, context, said)
    })
  }

  for (const [command, handle] of Object.entries(ADMIN_HANDLERS)) {
    router.command(command, async (context, next) => {
      const message: IncomingMessage = context.incoming.message!
      if (!isFromAdmin(message)) return next()
      await handle(services, context, await commands.readCommand(services, message, context.payload))
    })
  }

  router.on('message', async (context, next) => {
    const message: IncomingMessage = context.incoming.message!
    if (!services.desk || !isFromAdmin(message)) return next()
    if (message.document) return onDocument(services, context, message)
    if (!(await onDocumentReply(services, context, message))) await next()
  })
  router.on('message', (context) => onMessage(services, context, context.incoming.message!))
  router.on('edited_message', async (context) => {
    const message: IncomingMessage = context.incoming.edited_message!
    if (isFromPerson(message, services.me)) await onEdited(services, context, message)
  })
  router.on('callback_query', (context) => {
    const query = context.incoming.callback_query!
    const [prefix = ''] = query.data?.split(':') ?? []
    const onTapped = isAdmin(services, query.message?.chat, query.from) ? ADMIN_TAPS.get(prefix) : undefined
    return (onTapped ?? onTap)(services, context, query)
  })
  router.on('inline_query', (context) => onInline(services, context.incoming.inline_query!))
  return router
}
