import mammoth from 'mammoth'
import { reasonOf } from '../../errors.ts'
import { checkArchive } from './archive.ts'
import { type DomDocument, parseDocument } from './dom.ts'
import { markdownOf } from './dom-markdown.ts'
import { type Extracted, UnreadableFile } from './extracted.ts'
import type { Limits } from './limits.ts'
import { isoDate, line } from './metadata-values.ts'

const MAIN = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'

/** Titles are headings; what Word marks as a quotation is one. The rest is mammoth's own map. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

/** The text of a Word file (.docx) with its headings, lists and tables, its title and its date. @throws UnreadableFile */
export async function readDocx(name: string, bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableFile(
      name,
      'is an old Word file (.doc) or has a password: save it as .docx, without one',
    )
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile(name, 'is no Word file (.docx)')
  const { names, wanted } = await checkArchive(name, bytes, [MAIN, PROPERTIES], limits)
  if (!names.has('[Content_Types].xml') || ![...names].some((part) => part.startsWith('word/'))) {
    throw new UnreadableFile(name, 'is an archive, but no Word file')
  }
  const page = parseDocument(await toHtml(name, bytes))
  const body = page.body ? markdownOf(page.body) : ''
  if (!/[\p{L}\p{N}]/u.test(body)) throw new UnreadableFile(name, 'holds no text')

  const { published, title = firstHeading(page) } = properties(wanted.get(PROPERTIES))
  const warnings: Extracted['warnings'] = []
  if (published !== undefined) {
    warnings.push({
      message: `published: ${published} is when the file was made; check that the text is not older`,
    })
  }
  if (/<w:(?:vanish|webHidden|specVanish)\s*\/>/.test(wanted.get(MAIN)?.toString('utf8') ?? '')) {
    warnings.push({ message: 'text that Word hides from a reader is part of the document', place: MAIN })
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    body,
    warnings,
  }
}

async function toHtml(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const options = {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    }
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    const error = messages.find(({ type }) => type === 'error')
    if (error) throw new UnreadableFile(name, `cannot be read as a Word file (${error.message})`)
    return value
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(name, `cannot be read as a Word file (${reasonOf(error)})`)
  }
}

function firstHeading(page: DomDocument): string | undefined {
  const heading = page.querySelector('h1')
  return line(heading?.textContent)
}

/** The core properties: what the author wrote under "Title", and when the file was made. */
function properties(xml: Buffer | undefined): Pick<Extracted, 'title' | 'published'> {
  const text = xml?.toString('utf8') ?? ''
  const value = (tag: string): string | undefined =>
    line(
      parseDocument(new RegExp(`<${tag}[^>]*>([^<]{1,1000})</${tag}>`).exec(text)?.[1] ?? '').body
        ?.textContent,
    )
  const title = value('dc:title')
  const published = isoDate(value('dcterms:created'))
  return { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) }
}
