import { parentPort } from 'node:worker_threads'
import { reasonOf } from '../../errors.ts'
import { type Extracted, UnreadableFile } from './extracted.ts'
import { formatOf, type Limits } from './limits.ts'

/** A file to read: one at a time. */
export interface Job {
  name: string
  bytes: Uint8Array
  limits: Limits
}

export type Done = { extracted: Extracted } | { unreadable: { reason: string; place: string | undefined } }

/** Parsers are loaded when they are needed: a folder of pages needs no PDF reader. */
async function read({ name, bytes, limits }: Job): Promise<Extracted> {
  switch (formatOf(name)) {
    case 'html':
      return (await import('./html.ts')).readHtml(name, bytes)
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(name, bytes, limits)
    case 'docx':
      return (await import('./docx.ts')).readDocx(name, bytes, limits)
    default:
      throw new UnreadableFile(name, 'is of no known format')
  }
}

async function work(job: Job): Promise<Done> {
  try {
    return { extracted: await read(job) }
  } catch (thrown) {
    if (thrown instanceof UnreadableFile)
      return { unreadable: { reason: thrown.reason, place: thrown.place } }
    const reason =
      thrown instanceof RangeError && /call stack/.test(thrown.message)
        ? 'is nested too deeply to be read'
        : `cannot be read (${reasonOf(thrown)})`
    return { unreadable: { reason, place: undefined } }
  }
}

parentPort?.on('message', (job: Job) => {
  void work(job).then((done) => parentPort?.postMessage(done))
})
