import type { Chat, User } from '@grammyjs/types'
import type { BotContext } from '../context.ts'
import type { Said } from '../handlers/commands.ts'
import type { Services } from '../services.ts'

/** An administrator's command. */
export type AdminHandler = (services: Services, context: BotContext, said: Said) => Promise<void>

/** Whether somebody may have an administrator's words and buttons there: in private only. */
export function isAdmin(
  { admins }: Pick<Services, 'admins'>,
  chat: Pick<Chat, 'type'> | undefined,
  user: Pick<User, 'id'> | undefined,
): boolean {
  return chat?.type === 'private' && user !== undefined && admins.has(user.id)
}
