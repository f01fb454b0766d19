import type { Worker } from 'node:worker_threads'
import { reasonOf } from '../../errors.ts'
import { type Extracted, UnreadableFile } from './extracted.ts'
import { formatOf, LIMITS, type Limits } from './limits.ts'
import { startThread } from './thread.ts'
import type { Done, Job } from './worker.ts'

/** How often the memory of a parser at work is looked at, in milliseconds. */
const WATCH = 50

/** Reads documents one after the other in a thread of its own. */
export interface Extractor {
  /** @throws UnreadableFile when the document cannot be read, or not within the limits */
  extract(name: string, bytes: Uint8Array): Promise<Extracted>
  close(): Promise<void>
}

/** Whether `extract` reads a file of this name: .html, .htm, .pdf, .docx. */
export const isSupported = (name: string): boolean => formatOf(name) !== undefined

/** Reads one document. For several, `openExtractor` starts the thread only once. @throws UnreadableFile */
export async function extract(
  name: string,
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<Extracted> {
  const extractor = openExtractor(limits)
  try {
    return await extractor.extract(name, bytes)
  } finally {
    await extractor.close()
  }
}

/**
 * An extractor whose thread starts with the first document. A parser that hangs or takes too much memory costs its
 * own document and the thread; the next document gets a new one.
 */
export function openExtractor(partial: Partial<Limits> = {}): Extractor {
  const limits = { ...LIMITS, ...partial }
  let worker: Worker | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const extractNow = async (name: string, bytes: Uint8Array): Promise<Extracted> => {
    checkSize(name, bytes.length, limits.bytes)
    worker ??= startWorker(limits)
    try {
      return await run(worker, name, bytes, limits)
    } catch (error) {
      if (error instanceof WorkerLost) {
        const lost = worker
        worker = undefined
        await lost.terminate()
        throw new UnreadableFile(name, error.message)
      }
      throw error
    }
  }

  return {
    extract(name, bytes) {
      const result = queue.then(() => extractNow(name, bytes))
      queue = result.catch(() => undefined)
      return result
    },
    async close() {
      await queue
      await worker?.terminate()
      worker = undefined
    },
  }
}

/** @throws UnreadableFile when a file of this many bytes is not read at all */
export function checkSize(name: string, bytes: number, max: number = LIMITS.bytes): void {
  if (bytes === 0) throw new UnreadableFile(name, 'is empty')
  if (bytes > max) {
    const megabytes = (count: number): number => Math.ceil(count / 2 ** 20)
    throw new UnreadableFile(name, `has ${megabytes(bytes)} MB; at most ${megabytes(max)} MB are read`)
  }
}

/** The thread has come to its end, or has to; its message continues "the file …". */
class WorkerLost extends Error {}

function startWorker({ memoryMb }: Limits): Worker {
  const isSource = import.meta.url.endsWith('.ts')
  const file = isSource ? new URL('./worker.ts', import.meta.url) : new URL('./worker.js', import.meta.url)
  const worker = startThread(file, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  })
  // What parsers print is of no use to anybody, and must not wait in memory.
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}

async function run(worker: Worker, name: string, bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const tooMuch = new WorkerLost(`takes more than ${limits.memoryMb} MB of memory to read`)
  const before = process.memoryUsage.rss()
  let timer: NodeJS.Timeout | undefined
  let watch: NodeJS.Timeout | undefined
  let onMessage: ((done: Done) => void) | undefined
  let onError: ((error: Error) => void) | undefined
  let onExit: (() => void) | undefined
  try {
    const done = await new Promise<Done>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new WorkerLost(`takes longer than ${limits.ms / 1000} s to read`)),
        limits.ms,
      )
      // Byte buffers are outside of the heap, and so of its limit: only the process as a whole shows them.
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > 2 * limits.memoryMb * 2 ** 20) reject(tooMuch)
      }, WATCH)
      onMessage = resolve
      onError = (error) => {
        const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        reject(isMemory ? tooMuch : new WorkerLost(`cannot be read (${reasonOf(error)})`))
      }
      onExit = () => reject(new WorkerLost('cannot be read: its parser ended early'))
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      const copy = Uint8Array.from(bytes)
      worker.postMessage({ name, bytes: copy, limits } satisfies Job, [copy.buffer])
    })
    if ('extracted' in done) return done.extracted
    throw new UnreadableFile(name, done.unreadable.reason, done.unreadable.place)
  } finally {
    clearTimeout(timer)
    clearInterval(watch)
    if (onMessage) worker.off('message', onMessage)
    if (onError) worker.off('error', onError)
    if (onExit) worker.off('exit', onExit)
  }
}
