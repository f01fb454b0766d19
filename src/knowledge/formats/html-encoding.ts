import { isUtf8 } from 'node:buffer'
import { firstInvalidByte } from '../decode.ts'
import { UnreadableFile } from './extracted.ts'

/** HTML puts its encoding within its first 1024 bytes; pages in the wild put it a little later. */
const PRESCAN = 4096
const DECLARED =
  /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:-]{2,40})|^<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})/i

/**
 * The text of an HTML file: by its byte order mark, else as UTF-8 when it is valid UTF-8, else in the encoding that
 * it declares. An encoding is never guessed: a wrong guess would put words into an article's mouth.
 */
export function decodeHtml(name: string, bytes: Uint8Array): string {
  const mark = markOf(bytes)
  if (mark) return strict(name, bytes, mark)
  // Text in another encoding is never by chance valid UTF-8; a browser that saves a page may leave the old charset.
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1')
  const found = DECLARED.exec(head)
  const declared = found?.[1] ?? found?.[2]
  if (declared === undefined) {
    throw new UnreadableFile(
      name,
      'is not UTF-8 and does not say in what encoding it is: save it as UTF-8, or add <meta charset="…">',
    )
  }
  return strict(name, bytes, declared.toLowerCase())
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function strict(name: string, bytes: Uint8Array, label: string): string {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    throw new UnreadableFile(name, `is in the encoding "${label}", which is not known: save it as UTF-8`)
  }
  try {
    return decoder.decode(bytes)
  } catch {
    const place = /^utf-?8$/.test(label) ? `byte ${firstInvalidByte(Buffer.from(bytes))}` : undefined
    throw new UnreadableFile(
      name,
      `is not in the encoding that it declares (${label}): save it as UTF-8`,
      place,
    )
  }
}
