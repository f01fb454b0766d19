import { Composer } from 'telegraf'
import type { Command } from '../locales/telegram.ts'
import type { BotContext, IncomingMessage } from './context.ts'
import * as commands from './handlers/commands.ts'
import { onEdited } from './handlers/edited.ts'
import { onInline } from './handlers/inline.ts'
import { onMessage } from './handlers/question.ts'
import { onTap } from './handlers/taps.ts'
import { isFromPerson } from './hearing.ts'
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

/** Which handler takes what, in order. */
export function createRouter(services: Services): Composer<BotContext> {
  const router = new Composer<BotContext>()

  router.on('message', async (context, next) => {
    const message: IncomingMessage = context.incoming.message!
    services.lastMessages.note(message.chat.id, message.message_id)
    if (message.migrate_to_chat_id !== undefined) {
      await services.store.chats.migrate(message.chat.id, message.migrate_to_chat_id)
    } else if (isFromPerson(message, services.me)) await next()
  })

  for (const [command, handle] of Object.entries(COMMANDS)) {
    router.command(command, async (context) => {
      const message: IncomingMessage = context.incoming.message!
      await handle(services, context, await commands.readCommand(services, message, context.payload))
    })
  }

  router.on('message', (context) => onMessage(services, context, context.incoming.message!))
  router.on('edited_message', async (context) => {
    const message: IncomingMessage = context.incoming.edited_message!
    if (isFromPerson(message, services.me)) await onEdited(services, context, message)
  })
  router.on('callback_query', (context) => onTap(services, context, context.incoming.callback_query!))
  router.on('inline_query', (context) => onInline(services, context.incoming.inline_query!))
  return router
}
