import { existsSync } from 'node:fs'
import PDFDocument from 'pdfkit'

/** A font with Cyrillic and Kazakh letters, where this machine has one; PDF's own fonts have none. */
export const FONT = [
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
  '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  '/usr/share/fonts/TTF/DejaVuSans.ttf',
  '/Library/Fonts/Arial Unicode.ttf',
  'C:\\Windows\\Fonts\\arial.ttf',
].find((path) => existsSync(path))

/** A PDF that `draw` draws; text stands 72 points from each edge of an A4 page. */
export function pdfOf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, info: { Title: '' }, ...options })
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
    draw(pdf)
    pdf.end()
  })
}

/** Writes each line where it says; `[x, y, words]` in points from the top left corner. */
export function writeLines(
  pdf: PDFKit.PDFDocument,
  lines: readonly (readonly [x: number, y: number, words: string])[],
  size = 11,
): void {
  pdf.fontSize(size)
  for (const [x, y, words] of lines) pdf.text(words, x, y, { lineBreak: false })
}
