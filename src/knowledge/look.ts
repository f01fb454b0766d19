import { once } from 'node:events'
import { startThread } from './formats/thread.ts'
import type { LookJob } from './look-worker.ts'
import { type Look, lookAt, type SentContent } from './sent-document.ts'

/** Longer texts, in characters, are read in a thread of their own: those who ask meanwhile should not wait. */
const IN_PLACE_MAX = 100_000

/** What readers would get of a document of this id; `problem` when it cannot be served. */
export async function look(id: string, content: SentContent): Promise<Look | { problem: string }> {
  if (content.body.length <= IN_PLACE_MAX) return lookAt(id, content)
  const isSource = import.meta.url.endsWith('.ts')
  const file = isSource
    ? new URL('./look-worker.ts', import.meta.url)
    : new URL('./look-worker.js', import.meta.url)
  const thread = startThread(file, { workerData: { id, content } satisfies LookJob })
  try {
    // rejects when the thread fails
    const [seen] = await once(thread, 'message')
    return seen
  } finally {
    await thread.terminate()
  }
}
