import { ADMIN, ADMIN_COMMANDS, type AdminCommand } from '../../locales/admin.ts'
import { placeOf } from '../context.ts'
import { bold, paragraph } from '../render/blocks.ts'
import type { AdminHandler } from './access.ts'
import { knowledge } from './documents/library.ts'
import { editions } from './editions.ts'
import { mute, unmute } from './mutes.ts'
import { feedback, gaps } from './readers.ts'
import { reload } from './reload.ts'
import { rollback } from './rollback.ts'
import { sendBlocks, tight } from './screen.ts'
import { status } from './status.ts'

/** What an administrator may say in private; for everybody else these are words that the bot does not know. */
export const ADMIN_HANDLERS: Record<AdminCommand, AdminHandler> = {
  status,
  reload,
  editions,
  rollback,
  knowledge,
  gaps,
  feedback,
  mute,
  unmute,
}

/** What `/help` says to an administrator beside what it says to everybody. */
export const adminHelp: AdminHandler = async (_, context, { message, language }) => {
  const strings = ADMIN[language]
  const blocks = [
    paragraph(bold(strings.helpTitle)),
    ...ADMIN_COMMANDS.map((command) => tight(paragraph(`/${command} · ${strings.commands[command]}`))),
    paragraph(strings.helpDocuments),
  ]
  await sendBlocks(context, placeOf(message), blocks, language)
}
