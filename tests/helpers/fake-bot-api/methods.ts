import type { Handlers } from './context.ts'
import { editing } from './editing.ts'
import { queries } from './queries.ts'
import { sending } from './sending.ts'
import { settings } from './settings.ts'

/** What is modelled. Other methods are refused and reported; getUpdates, which waits, is the server's own. */
export const handlers: Handlers = { ...sending, ...editing, ...queries, ...settings }
