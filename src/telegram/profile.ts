import type { BotCommand, BotCommandScope, LanguageCode } from '@grammyjs/types'
import type { Logger } from 'pino'
import { reasonOf } from '../errors.ts'
import { ADMIN, ADMIN_COMMANDS } from '../locales/admin.ts'
import { COMMANDS, type Command, TELEGRAM } from '../locales/telegram.ts'
import { LANGUAGES, type Language } from '../types.ts'
import type { BotApi } from './api.ts'
import type { Services } from './services.ts'

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
      const audience = audienceOf(language)
      await publishMenu(api, menuOf(language, COMMANDS), audience, { type: 'default' })
      await publishMenu(api, menuOf(language, GROUP_COMMANDS), audience, { type: 'all_group_chats' })
      await publishDescriptions(api, language, audience)
    }
  } catch (thrown) {
    log.warn({ reason: reasonOf(thrown) }, 'The menu and the descriptions could not be set')
  }
}

/** The menus of administrators, in their private chats only: nobody else sees that there is more. */
export class AdminMenus {
  readonly #api: BotApi
  /** Telegram takes a menu for a chat only after the person has written to the bot. */
  readonly #missing: Set<number>

  constructor({ api, admins }: Pick<Services, 'api' | 'admins'>) {
    this.#api = api
    this.#missing = new Set(admins)
  }

  /** Where it fails, it is tried again when the administrator writes. */
  async publishAll(): Promise<void> {
    for (const admin of [...this.#missing]) await this.#publish(admin)
  }

  /** An administrator has written. */
  seen(admin: number): void {
    if (this.#missing.has(admin)) void this.#publish(admin)
  }

  async #publish(admin: number): Promise<void> {
    this.#missing.delete(admin)
    try {
      for (const language of LANGUAGES) {
        const own = ADMIN_COMMANDS.map((command) => ({
          command,
          description: ADMIN[language].commands[command],
        }))
        const menu = [...menuOf(language, COMMANDS), ...own]
        await publishMenu(this.#api, menu, audienceOf(language), { type: 'chat', chat_id: admin })
      }
    } catch {
      this.#missing.add(admin)
    }
  }
}

function audienceOf(language: Language): Audience {
  return language === 'en' ? {} : { language_code: language }
}

function menuOf(language: Language, names: readonly Command[]): BotCommand[] {
  return names.map((command) => ({ command, description: TELEGRAM[language].commands[command] }))
}

async function publishMenu(
  api: BotApi,
  commands: BotCommand[],
  audience: Audience,
  scope: BotCommandScope,
): Promise<void> {
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
