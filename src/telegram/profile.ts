import type { BotCommand, BotCommandScope, LanguageCode } from '@grammyjs/types'
import type { Logger } from 'pino'
import { reasonOf } from '../errors.ts'
import { COMMANDS, type Command, TELEGRAM } from '../locales/telegram.ts'
import { LANGUAGES, type Language } from '../types.ts'
import type { BotApi } from './api.ts'

/** What is of use in a group; the rest is asked for in private. */
const GROUP_COMMANDS: Command[] = ['ask', 'sources', 'about', 'help']

/** English has no code of its own: it is what everybody sees who has neither of the others. */
type Audience = { language_code?: LanguageCode }

/**
 * Gives Telegram the menu of commands and the descriptions in every language, where they differ from what it has.
 * The bot works without them, so a failure is only told.
 */
export async function publishProfile(api: BotApi, log: Logger): Promise<void> {
  try {
    for (const language of LANGUAGES) {
      const audience: Audience = language === 'en' ? {} : { language_code: language }
      await publishCommands(api, language, audience, COMMANDS, { type: 'default' })
      await publishCommands(api, language, audience, GROUP_COMMANDS, { type: 'all_group_chats' })
      await publishDescriptions(api, language, audience)
    }
  } catch (thrown) {
    log.warn({ reason: reasonOf(thrown) }, 'The menu and the descriptions could not be set')
  }
}

async function publishCommands(
  api: BotApi,
  language: Language,
  audience: Audience,
  names: readonly Command[],
  scope: BotCommandScope,
): Promise<void> {
  const commands = names.map((command) => ({ command, description: TELEGRAM[language].commands[command] }))
  const present = await api.call('getMyCommands', { scope, ...audience })
  if (!isSameMenu(present, commands)) await api.call('setMyCommands', { commands, scope, ...audience })
}

async function publishDescriptions(api: BotApi, language: Language, audience: Audience): Promise<void> {
  const { description, shortDescription: short_description } = TELEGRAM[language]
  const long = await api.call('getMyDescription', audience)
  if (long.description !== description) await api.call('setMyDescription', { description, ...audience })
  const short = await api.call('getMyShortDescription', audience)
  if (short.short_description !== short_description) {
    await api.call('setMyShortDescription', { short_description, ...audience })
  }
}

function isSameMenu(present: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  return (
    present.length === wanted.length &&
    wanted.every(({ command, description }, i) => {
      const other = present[i]
      return other?.command === command && other.description === description
    })
  )
}
