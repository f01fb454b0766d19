import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../../../src/knowledge/formats/extracted.ts'
import { LIMITS } from '../../../src/knowledge/formats/limits.ts'
import { readPdf } from '../../../src/knowledge/formats/pdf.ts'
import { ENGLISH, KAZAKH, RUSSIAN } from './pages.ts'
import { FONT, pdfOf, writeLines } from './pdf-file.ts'

const read = (bytes: Uint8Array) => readPdf('report.pdf', Uint8Array.from(bytes), LIMITS)
const blocksOf = (body: string): string[] => body.split('\n\n')

it('joins the lines of each paragraph, and paragraphs across pages', async () => {
  const long = Array.from({ length: 14 }, () => ENGLISH.join(' ')).join(' ')
  const bytes = await pdfOf((pdf) => {
    pdf.fontSize(20).text('The count in the north')
    pdf.moveDown().fontSize(11).text(ENGLISH[0]!)
    pdf.moveDown().text(long)
    pdf.moveDown().text(ENGLISH[2]!)
  })
  const { body, title } = await read(bytes)
  expect(blocksOf(body)).toEqual(['## The count in the north', ENGLISH[0], long, ENGLISH[2]])
  expect(title).toBe('The count in the north')
})

it.skipIf(FONT === undefined)(
  'reads Russian and Kazakh letters (skipped where there is no font of them)',
  async () => {
    const bytes = await pdfOf((pdf) => {
      pdf.font(FONT!).fontSize(11)
      for (const words of [...RUSSIAN, ...KAZAKH]) pdf.text(words).moveDown()
    })
    expect(blocksOf((await read(bytes)).body)).toEqual([...RUSSIAN, ...KAZAKH])
  },
)

it('drops page numbers, and headers and footers that repeat', async () => {
  const bytes = await pdfOf(
    (pdf) => {
      ENGLISH.forEach((words, i) => {
        if (i > 0) pdf.addPage()
        writeLines(pdf, [
          [72, 40, `The Gazette, issue ${12 + i}`],
          [72, 800, 'www.gazette.example'],
          [290, 815, `- ${i + 1} -`],
        ])
        pdf.text(words, 72, 150)
        pdf.moveDown().text('The Gazette, issue 12, is quoted here, in the middle of a page.')
      })
    },
    { margin: 20 },
  )
  const { body } = await read(bytes)
  const quoted = 'The Gazette, issue 12, is quoted here, in the middle of a page.'
  expect(blocksOf(body)).toEqual(ENGLISH.flatMap((words) => [words, quoted]))
})

it('joins divided words, and keeps the hyphens that are their own', async () => {
  const lines = [
    'The commis-',
    'sion met the vice-',
    'president of the body, which its vice-president had asked in 2019-',
    '2023 and which the Euro-',
    'Asian group did not join at all in that whole period of time.',
  ]
  const bytes = await pdfOf((pdf) =>
    writeLines(
      pdf,
      lines.map((words, i) => [72, 100 + 14 * i, words]),
    ),
  )
  expect((await read(bytes)).body).toBe(
    'The commission met the vice-president of the body, which its vice-president had asked in 2019-2023 and which the Euro-Asian group did not join at all in that whole period of time.',
  )
})

it('parts paragraphs by indents and short last lines, and finds lists', async () => {
  const full = 'These words fill a line of this page from its left margin to the right one, about'
  const bytes = await pdfOf((pdf) =>
    writeLines(pdf, [
      [72, 100, full],
      [72, 114, 'so it goes on here.'],
      [72, 128, full],
      [72, 142, 'and so does this one, which ends a good deal further on the right, see here.'],
      [92, 156, 'An indented line begins a paragraph, and it goes on to the right margin of its,'],
      [72, 170, 'and the next line.'],
      [72, 190, '• The first item'],
      [72, 204, '• The second item'],
    ]),
  )
  expect(blocksOf((await read(bytes)).body)).toEqual([
    `${full} so it goes on here.`,
    `${full} and so does this one, which ends a good deal further on the right, see here.`,
    'An indented line begins a paragraph, and it goes on to the right margin of its, and the next line.',
    '- The first item',
    '- The second item',
  ])
})

it('a raised note never becomes part of a number, and notes come last', async () => {
  const bytes = await pdfOf((pdf) => {
    writeLines(pdf, [[72, 100, 'They visited 18']])
    const after = 72 + pdf.widthOfString('They visited 18')
    writeLines(pdf, [[after, 98, '2']], 6)
    writeLines(pdf, [[after + 8, 100, 'polling places on Sunday, which were all in the']])
    writeLines(pdf, [[72, 760, '2 As the group told reporters.']], 8)
    pdf.addPage()
    writeLines(pdf, [[72, 100, 'north of the country.']])
  })
  const { body } = await read(bytes)
  expect(body).toContain(
    'They visited 18^2 polling places on Sunday, which were all in the north of the country.',
  )
  expect(blocksOf(body).at(-1)).toBe('2 As the group told reporters.')
})

it('reads two columns one after the other', async () => {
  const bytes = await pdfOf((pdf) => pdf.fontSize(11).text(ENGLISH.join('\n\n'), { columns: 2, height: 110 }))
  expect((await read(bytes)).body.replace(/\s+/g, ' ')).toBe(ENGLISH.join(' '))
})

describe('its metadata', () => {
  it('gives title, language and the day it was made, which an editor should check', async () => {
    const info = { Title: 'Report of the mission', CreationDate: new Date('2023-03-20T12:00:00Z') }
    const { title, language, published, warnings } = await read(
      await pdfOf((pdf) => pdf.text(ENGLISH[0]!), { info, lang: 'en-GB' }),
    )
    expect({ title, language, published }).toEqual({
      title: 'Report of the mission',
      language: 'en',
      published: '2023-03-20',
    })
    expect(warnings).toEqual([
      { message: expect.stringMatching(/^published: 2023-03-20 is when the file was made/) },
    ])
  })

  it.each(['Microsoft Word - final_v2.doc', 'untitled', 'report.indd', '---'])(
    'is no title: %s',
    async (Title) => {
      const bytes = await pdfOf((pdf) => pdf.text(ENGLISH[0]!), { info: { Title } })
      expect((await read(bytes)).title).toBeUndefined()
    },
  )
})

it('names the pages that hold no text, and refuses a scan', async () => {
  const box = (pdf: PDFKit.PDFDocument): unknown => pdf.rect(100, 100, 200, 200).fill('#aaa')
  const mixed = await pdfOf((pdf) => {
    pdf.text(ENGLISH[0]!)
    pdf.addPage()
    box(pdf)
  })
  expect((await read(mixed)).warnings).toContainEqual({
    message: 'pages without text (scans or pictures): 2',
  })
  await expect(read(await pdfOf(box))).rejects.toThrow('report.pdf: the file holds no text: it may be a scan')
})

it.each<[string, () => Promise<Uint8Array>, RegExp]>([
  [
    'protected by a password',
    () => pdfOf((pdf) => pdf.text('x'), { userPassword: 'secret' }),
    /protected by a password/,
  ],
  ['no PDF', () => Promise.resolve(Buffer.from('<html>PDF</html>')), /is no PDF/],
  [
    'cut off',
    async () => (await pdfOf((pdf) => pdf.text(ENGLISH.join(' ')))).subarray(0, -40),
    /cut off.*end is missing/,
  ],
  ['a head without a body', () => Promise.resolve(Buffer.from('%PDF-1.7\nnothing\n%%EOF')), /damaged/],
])('refuses a file that is %s', async (_, make, message) => {
  const bytes = await make()
  await expect(read(bytes)).rejects.toThrow(UnreadableFile)
  await expect(read(bytes)).rejects.toThrow(message)
})

it('drops the header of a chapter, which is on its pages only', async () => {
  const bytes = await pdfOf(
    (pdf) => {
      for (let i = 0; i < 12; i++) {
        if (i > 0) pdf.addPage()
        writeLines(pdf, [[72, 40, i < 8 ? `Chapter 1: Regions ${i + 1}` : `Chapter 2: Results ${i + 1}`]])
        pdf.text(`This is what stands on page ${'abcdefghijkl'[i]} of it.`, 72, 150)
      }
    },
    { margin: 20 },
  )
  const { body } = await read(bytes)
  expect(body).not.toContain('Chapter')
  expect(blocksOf(body)).toHaveLength(12)
})
