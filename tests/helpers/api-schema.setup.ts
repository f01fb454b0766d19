import { loadRequestSchema } from './fake-bot-api/schema.ts'

/** Before the tests run side by side: makes the Bot API schema once, if this clone has none yet. */
export async function setup(): Promise<void> {
  await loadRequestSchema()
}
