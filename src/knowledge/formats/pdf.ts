import { getDocumentProxy } from 'unpdf'
import { reasonOf } from '../../errors.ts'
import { type Extracted, UnreadableFile } from './extracted.ts'
import type { Limits } from './limits.ts'
import { languageOfTag, line, pdfDate } from './metadata-values.ts'
import { linesOf, type PdfItem, type PdfLine } from './pdf-lines.ts'
import { withoutMargins } from './pdf-margins.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** PDF lets its first and last marks stand within the first and last bytes of a file; some programs add more. */
const MARK_WITHIN = 4096

/** The text of a PDF in paragraphs, its title and its date. @throws UnreadableFile */
export async function readPdf(name: string, bytes: Uint8Array, { pages: max }: Limits): Promise<Extracted> {
  checkMarks(name, bytes)
  const pdf = await open(name, bytes)
  try {
    if (pdf.numPages > max)
      throw new UnreadableFile(name, `has ${pdf.numPages} pages; at most ${max} are read`)
    const { pages, heights } = await readPages(name, pdf)
    const empty = pages.flatMap((lines, i) => (lines.length === 0 ? [i + 1] : []))
    if (empty.length === pages.length) {
      throw new UnreadableFile(
        name,
        'holds no text: it may be a scan; run text recognition (OCR) on it first',
      )
    }
    const { markdown, title } = paragraphsOf(withoutMargins(pages, heights))
    if (!/\p{L}/u.test(markdown)) throw new UnreadableFile(name, 'holds no words, only numbers or marks')
    const { warnings, ...fields } = await metadataOf(pdf)
    if (empty.length > 0) {
      warnings.push({ message: `pages without text (scans or pictures): ${empty.slice(0, 20).join(', ')}` })
    }
    const garbled = garbledPage(pages)
    if (garbled !== undefined) {
      warnings.push({
        message: 'letters that the file does not tell which they are',
        place: `page ${garbled}`,
      })
    }
    return { ...(title === undefined ? {} : { title }), ...fields, body: markdown, warnings }
  } finally {
    await pdf.destroy()
  }
}

function checkMarks(name: string, bytes: Uint8Array): void {
  const has = (part: Uint8Array, mark: string): boolean => Buffer.from(part).includes(mark, 0, 'latin1')
  if (!has(bytes.subarray(0, MARK_WITHIN), '%PDF-')) throw new UnreadableFile(name, 'is no PDF')
  if (!has(bytes.subarray(-MARK_WITHIN), '%%EOF')) {
    throw new UnreadableFile(name, 'is cut off: its end is missing', `byte ${bytes.length}`)
  }
}

async function open(name: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true, useSystemFonts: false })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new UnreadableFile(name, 'is protected by a password: save it without one')
    }
    throw new UnreadableFile(name, `is damaged and cannot be read as a PDF (${reasonOf(error)})`)
  }
}

async function readPages(name: string, pdf: Pdf): Promise<{ pages: PdfLine[][]; heights: number[] }> {
  const pages: PdfLine[][] = []
  const heights: number[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const view = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.filter(isItem), view.transform, number))
      heights.push(view.height)
      page.cleanup()
    } catch (error) {
      throw new UnreadableFile(name, `is damaged there (${reasonOf(error)})`, `page ${number}`)
    }
  }
  return { pages, heights }
}

const isItem = (item: object): item is PdfItem => 'str' in item

async function metadataOf(pdf: Pdf): Promise<Omit<Extracted, 'body'>> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const { Title, CreationDate, Language } = info as Record<string, unknown>
  const title = line(Title)
  const published = pdfDate(CreationDate)
  const language = languageOfTag(typeof Language === 'string' ? Language : undefined)
  return {
    ...(title === undefined || isFileName(title) ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    warnings:
      published === undefined
        ? []
        : [
            {
              message: `published: ${published} is when the file was made; check that the text is not older`,
            },
          ],
  }
}

/** What programs write when nobody gave a title. */
const isFileName = (title: string): boolean =>
  /^(?:untitled|без имени|microsoft (?:word|powerpoint) -|document\d*$|документ\d*$)|\.(?:docx?|rtf|indd|qxd|pdf|odt|pptx?|xlsx?|tmp)$/i.test(
    title,
  ) || !/\p{L}{2}/u.test(title)

/** The first page on which many letters are unassigned, private or replaced: its fonts do not say what they show. */
function garbledPage(pages: readonly PdfLine[][]): number | undefined {
  for (const [i, lines] of pages.entries()) {
    const text = lines.map((one) => one.text).join('')
    const lost = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0
    if (lost > 5 && lost > text.length / 100) return i + 1
  }
  return undefined
}
