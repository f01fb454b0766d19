import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { reasonOf } from '../../errors.ts'
import { UnreadableFile } from './extracted.ts'
import type { Limits } from './limits.ts'

/** A Word file has some dozens, and one for each picture. */
const ENTRIES_MAX = 5000
/** XML of a large table packs to a fiftieth; a bomb to a thousandth. Small entries may pack as they like. */
const RATIO_MAX = 200
const RATIO_FROM = 2 ** 20
const HEAD = 4096

export interface Archive {
  names: Set<string>
  /** The inflated bytes of the wanted entries, by name. */
  wanted: Map<string, Buffer>
}

/**
 * Inflates every entry of a zip archive once and keeps only the wanted ones: after it, the archive is known to hold
 * as much as it says, no more than the limit, and no XML that declares entities.
 *
 * @throws UnreadableFile that names the entry
 */
export async function checkArchive(
  name: string,
  bytes: Uint8Array,
  wanted: readonly string[],
  { inflatedBytes }: Limits,
): Promise<Archive> {
  const zip = await open(name, bytes)
  const archive: Archive = { names: new Set(), wanted: new Map() }
  if (zip.entryCount > ENTRIES_MAX) {
    throw new UnreadableFile(name, `holds ${zip.entryCount} parts; at most ${ENTRIES_MAX} are read`)
  }
  let total = 0
  let at: string | undefined
  try {
    for await (const entry of zip.eachEntry()) {
      at = entry.fileName
      if (archive.names.has(at)) throw new UnreadableFile(name, 'holds two parts of one name', at)
      archive.names.add(at)
      if (entry.isEncrypted())
        throw new UnreadableFile(name, 'is protected by a password: save it without one')
      checkSize(name, entry, total + entry.uncompressedSize, inflatedBytes)
      const parts: Buffer[] = []
      let head = ''
      for await (const part of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        total += part.length
        if (total > inflatedBytes) throw tooLarge(name, at, inflatedBytes)
        if (head.length < HEAD) head += part.subarray(0, HEAD).toString('latin1')
        if (wanted.includes(at)) parts.push(part)
      }
      // Word never writes one; what a document type declares can multiply without end.
      if (/\.(?:xml|rels)$/i.test(at) && /<!(?:DOCTYPE|ENTITY)/i.test(head.replaceAll('\0', ''))) {
        throw new UnreadableFile(name, 'declares a document type, which no Word file does', at)
      }
      if (wanted.includes(at)) archive.wanted.set(at, Buffer.concat(parts))
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(name, `is a damaged archive (${reasonOf(error)})`, at)
  }
  return archive
}

async function open(name: string, bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    throw new UnreadableFile(name, `is cut off or damaged: its archive cannot be opened (${reasonOf(error)})`)
  }
}

/** Refuses by what the archive declares, before anything is inflated. */
function checkSize(name: string, entry: Entry, total: number, max: number): void {
  if (total > max) throw tooLarge(name, entry.fileName, max)
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (size > RATIO_FROM && size > packed * RATIO_MAX) {
    throw new UnreadableFile(
      name,
      `packs ${size} bytes into ${packed}: it looks like a zip bomb`,
      entry.fileName,
    )
  }
}

const tooLarge = (name: string, entry: string, max: number): UnreadableFile =>
  new UnreadableFile(name, `inflates to more than ${Math.round(max / 2 ** 20)} MB`, entry)
