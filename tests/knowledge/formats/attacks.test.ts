import { afterAll, describe, expect, it } from 'vitest'
import { extract, isSupported, openExtractor } from '../../../src/knowledge/formats/extract.ts'
import { UnreadableFile } from '../../../src/knowledge/formats/extracted.ts'
import { LIMITS } from '../../../src/knowledge/formats/limits.ts'
import { pdfBomb, rawPdf } from './bombs.ts'
import { ENGLISH, newsPage } from './pages.ts'
import { pdfOf } from './pdf-file.ts'
import { wordOf, wordParagraph, zipOf } from './zip-file.ts'

/** A thread takes seconds to start from the source, on a machine that is busy. */
const TIMEOUT = 60_000

const page = Buffer.from(
  newsPage({ lang: 'en', site: 'The Gazette', title: 'The count', date: '2023-03-20', paragraphs: ENGLISH }),
)
const hello = Buffer.from('BT /F 12 Tf 72 700 Td (Hello world) Tj ET')
const media = (bytes: Uint8Array, claimed?: number): Buffer =>
  wordOf(wordParagraph('Words.'), [
    { name: 'word/media/picture.png', bytes, ...(claimed === undefined ? {} : { claimed }) },
  ])
const part = (name: string, text: string): Buffer =>
  wordOf(wordParagraph('Words.'), [{ name, bytes: Buffer.from(text) }])
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><x>&j;</x>`

const extractor = openExtractor()
afterAll(() => extractor.close())

it.each<[string, string, () => Buffer | Promise<Buffer>, RegExp]>([
  ['is empty', 'a.html', () => Buffer.alloc(0), /^a\.html: the file is empty$/],
  [
    'is too large',
    'a.pdf',
    () => Buffer.alloc(LIMITS.bytes + 1),
    /^a\.pdf: the file has 21 MB; at most 20 MB/,
  ],
  [
    'is a picture named .html',
    'a.html',
    () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'),
    /^a\.html: the file is/,
  ],
  ['is a PDF named .html', 'a.html', () => rawPdf(hello), /^a\.html: the file is no HTML page: it is a PDF/],
  ['is a page named .pdf', 'a.pdf', () => page, /^a\.pdf: the file is no PDF$/],
  ['is a PDF named .docx', 'a.docx', () => rawPdf(hello), /^a\.docx: the file is no Word file/],
  [
    'is an archive named .docx',
    'a.docx',
    () => zipOf([{ name: 'a.txt', bytes: hello }]),
    /an archive, but no Word file/,
  ],
  ['has thousands of pages', 'a.pdf', () => rawPdf(hello, { pages: 3000 }), /has 3000 pages; at most 2000/],
  [
    'has pages that are none',
    'a.pdf',
    () => Buffer.from(rawPdf(hello).toString('latin1').replace('/Kids[10 0 R]', '/Kids[77 0 R]'), 'latin1'),
    /^a\.pdf, page 1: the file is damaged/,
  ],
  [
    'is a cut PDF',
    'a.pdf',
    async () => (await pdfOf((pdf) => pdf.text('Words.'))).subarray(0, 600),
    /cut off/,
  ],
  [
    'is a cut Word file',
    'a.docx',
    () => wordOf(wordParagraph('Words.')).subarray(0, 500),
    /cut off or damaged/,
  ],
  [
    'is a zip bomb',
    'a.docx',
    () => media(Buffer.alloc(100 * 2 ** 20)),
    /^a\.docx, word\/media\/picture\.png: .*zip bomb/,
  ],
  [
    'is a zip bomb that lies of its size',
    'a.docx',
    () => media(Buffer.alloc(50 * 2 ** 20), 1000),
    /damaged archive \(too many bytes/,
  ],
  [
    'laughs a billion times',
    'a.docx',
    () => part('word/styles.xml', laughs),
    /^a\.docx, word\/styles\.xml: .*document type/,
  ],
  [
    'laughs in UTF-16',
    'a.docx',
    () =>
      wordOf(wordParagraph('Words.'), [
        { name: 'word/styles.xml', bytes: Buffer.from(`\uFEFF${laughs}`, 'utf16le') },
      ]),
    /document type/,
  ],
  [
    'gives two texts under one name',
    'a.docx',
    () => part('word/document.xml', '<x/>'),
    /two parts of one name/,
  ],
])(
  'a file that %s is refused, and its place named',
  async (_, name, make, message) => {
    const bytes = await make()
    const failure = await extractor.extract(name, bytes).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UnreadableFile)
    expect((failure as UnreadableFile).message).toMatch(message)
  },
  TIMEOUT,
)

describe('a parser', () => {
  it(
    'that takes too long is ended, and the next document is read',
    async () => {
      const nested = Buffer.from(`<html><body>${'<div>'.repeat(100_000)}words`)
      const hasty = openExtractor({ ms: 2000 })
      try {
        const began = performance.now()
        await expect(hasty.extract('deep.html', nested)).rejects.toThrow(
          'deep.html: the file takes longer than 2 s to read',
        )
        expect(performance.now() - began).toBeLessThan(15_000)
      } finally {
        await hasty.close()
      }
      expect((await extractor.extract('page.html', page)).title).toBe('The count')
    },
    TIMEOUT,
  )

  it.each<[string, string, () => Buffer]>([
    ['its heap', 'large.html', () => Buffer.from(`<html><body>${'<p><b>x</b>'.repeat(1_000_000)}`)],
    ['buffers outside of its heap', 'bomb.pdf', () => pdfBomb(4000)],
  ])(
    'that fills %s is ended, and the process lives',
    async (_, name, make) => {
      await expect(extract(name, make(), { memoryMb: 64 })).rejects.toThrow(
        `${name}: the file takes more than 64 MB of memory to read`,
      )
    },
    TIMEOUT,
  )
})

it(
  'reads the good documents between the bad ones, each to its own caller, in one thread',
  async () => {
    const good = await pdfOf((pdf) => pdf.text('Words of a report.'))
    const results = await Promise.allSettled([
      extractor.extract('one.pdf', good),
      extractor.extract('two.pdf', page),
      extractor.extract('three.docx', wordOf(wordParagraph('Words of a file.'))),
      extractor.extract('four.html', page),
    ])
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value.body.slice(0, 16) : 'refused')),
    ).toEqual(['Words of a repor', 'refused', 'Words of a file.', ENGLISH[0]!.slice(0, 16)])
  },
  TIMEOUT,
)

it('knows the formats that it reads by their names', () => {
  expect(
    ['a.html', 'a.HTM', 'a.pdf', 'a.docx', 'a.md', 'a.doc', 'pdf', 'a.pdf.txt'].filter(isSupported),
  ).toEqual(['a.html', 'a.HTM', 'a.pdf', 'a.docx'])
})
