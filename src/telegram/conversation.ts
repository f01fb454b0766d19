import type { SavedAnswer } from '../store/answers.ts'
import type { ChatSettings } from '../store/chats.ts'
import type { Place } from './send.ts'
import type { Services } from './services.ts'

/**
 * The answer that a new question continues: the one that the reader replies to, else the last one of this chat
 * and topic, unless it is too old or /new came in between.
 */
export async function parentOf(
  { store, memory }: Services,
  place: Place,
  settings: ChatSettings,
  repliedTo: number | undefined,
): Promise<SavedAnswer | undefined> {
  const answer = repliedTo === undefined ? undefined : await store.answers.byMessage(place.chat, repliedTo)
  if (answer) return answer
  const since = Math.max(settings.fresh, Date.now() - memory.minutes * 60_000)
  return store.answers.latest(place.chat, place.thread ?? 0, since)
}
