import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, it } from 'vitest'
import { readDocx } from '../../../src/knowledge/formats/docx.ts'
import { UnreadableFile } from '../../../src/knowledge/formats/extracted.ts'
import { LIMITS } from '../../../src/knowledge/formats/limits.ts'
import { ENGLISH, KAZAKH, RUSSIAN } from './pages.ts'
import { wordOf, wordParagraph } from './zip-file.ts'

const read = (bytes: Uint8Array) => readDocx('report.docx', bytes, LIMITS)

const row = (...cells: string[]): TableRow =>
  new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) })

it('reads headings, paragraphs, lists, tables and notes in three languages', async () => {
  const bytes = await Packer.toBuffer(
    new Document({
      title: 'Report of the mission',
      footnotes: { 1: { children: [new Paragraph('As the group said.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'The count', heading: HeadingLevel.HEADING_1 }),
            new Paragraph(ENGLISH[0]!),
            new Paragraph({ text: 'Подсчёт', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ children: [new TextRun(RUSSIAN[0]!), new FootnoteReferenceRun(1)] }),
            new Paragraph({ children: [new TextRun({ text: KAZAKH[0]!, bold: true })] }),
            new Paragraph({ text: 'Akmola', bullet: { level: 0 } }),
            new Paragraph({ text: 'its capital', bullet: { level: 1 } }),
            new Table({ rows: [row('Region', 'Turnout'), row('Akmola', '54%')] }),
          ],
        },
      ],
    }),
  )
  const { body, title } = await read(bytes)
  expect(title).toBe('Report of the mission')
  expect(body.split('\n\n')).toEqual([
    '# The count',
    ENGLISH[0],
    '## Подсчёт',
    RUSSIAN[0],
    KAZAKH[0],
    '- Akmola\n  - its capital',
    '| Region | Turnout |\n| --- | --- |\n| Akmola | 54% |',
    '1. As the group said.',
  ])
})

it('titles a document without a title by its first heading', async () => {
  const children = [
    new Paragraph({ text: 'The count', heading: HeadingLevel.TITLE }),
    new Paragraph(ENGLISH[0]!),
  ]
  const { title, published } = await read(await Packer.toBuffer(new Document({ sections: [{ children }] })))
  expect(title).toBe('The count')
  expect(published).toBe(new Date().toISOString().slice(0, 10))
})

it('says when it holds text that Word hides', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen words.</w:t></w:r></w:p>'
  const { warnings } = await read(wordOf(wordParagraph('Seen words.') + hidden))
  expect(warnings).toEqual([
    { message: 'text that Word hides from a reader is part of the document', place: 'word/document.xml' },
  ])
})

it.each<[string, Uint8Array, RegExp]>([
  [
    'an old .doc',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    /old Word file \(\.doc\) or has a password: save it as \.docx/,
  ],
  ['no archive', Buffer.from('%PDF-1.7'), /is no Word file/],
  ['cut off', wordOf(wordParagraph('Words.')).subarray(0, -30), /cut off or damaged/],
  ['broken XML', wordOf('<w:p><w:r>'), /cannot be read as a Word file/],
  ['without text', wordOf('<w:p/>'), /holds no text/],
])('refuses a file that is %s', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(UnreadableFile)
  await expect(read(bytes)).rejects.toThrow(message)
})
