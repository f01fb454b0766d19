import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OperatorError } from '../../src/errors.ts'
import { documentId } from '../../src/knowledge/document-id.ts'
import {
  findDocument,
  listKnowledgeFiles,
  putDocument,
  readDocument,
  removeDocument,
  restoreDocument,
  toMarkdown,
} from '../../src/knowledge/editing.ts'
import { type FrontMatter, splitFrontMatter } from '../../src/knowledge/front-matter.ts'
import { folderWith, read } from './temp-folder.ts'

const ARTICLE = toMarkdown({ title: 'Bridges', language: 'en' }, 'The river has three bridges.')

describe('a document’s id', () => {
  test.each([
    ['Turnout 2023 (final).pdf', 'Turnout-2023-final'],
    ['article.ru.md', 'article.ru'],
    ['Сайлау қорытындысы.docx', 'Сайлау-қорытындысы'],
    ['U.S._observers.html', 'U.S._observers'],
    ['no extension', 'no-extension'],
    ['notes.tar.gz', 'notes.tar.gz'],
  ])('of %s is %s', (name, id) => {
    expect(documentId(name)).toBe(id)
  })

  test.each([
    '../../etc/passwd.md',
    '..\\..\\windows\\system32\\x.md',
    '/etc/passwd.txt',
    'C:\\x.md',
    'a/../../b.md',
    '..',
    '../',
    '.env',
    '.\u0000./x.md',
    '%2e%2e%2fx.md',
    '\u202egpj.exe.md',
  ])('of %j stays in the folder', async (name) => {
    const dir = await folderWith({})
    await mkdir(join(dir, 'knowledge'))
    await putDocument(join(dir, 'knowledge'), documentId(name), ARTICLE)
    expect(await readdir(dir)).toEqual(['knowledge'])
    expect(await listKnowledgeFiles(join(dir, 'knowledge'))).toHaveLength(1)
  })

  test.each([
    'con.md',
    'NUL.txt',
    'Com1.pdf',
    'aux.ru.md',
    'lpt9.docx',
    'COM².md',
    'conin$.md',
    'README.md',
    'readme first.md',
  ])('of %s is no name that means something else', (name) => {
    expect(documentId(name)).toMatch(/^(?:document-.+|conin)$/)
  })

  test.each(['', ' ', '....md', '---.pdf', '😀.md', '\u0301\u0301.md', '/', '\u200b.md'])(
    'of %j is a name',
    (name) => {
      expect(documentId(name)).toMatch(/^[\p{L}\p{N}]/u)
    },
  )

  test('is a name that any disk takes, whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const id = documentId(name)
        expect(id).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u)
        expect(Buffer.byteLength(`${id}.md`)).toBeLessThan(200)
        expect(id).toBe(id.normalize('NFC'))
        expect(id).not.toMatch(/\.\./)
      }),
    )
  })

  test('is the same for a name in either of Unicode’s forms, and itself when sent again', () => {
    const name = 'Йод и её друзья.md'
    expect(documentId(name.normalize('NFD'))).toBe(documentId(name.normalize('NFC')))
    expect(documentId(`${documentId(name)}.md`)).toBe(documentId(name))
  })
})

describe('the folder', () => {
  test('lists its documents by id, without the editors’ own files', async () => {
    const dir = await folderWith({
      'b.txt': 'x',
      'a.md': 'x',
      'a.txt': 'x',
      'README.md': 'x',
      'glossary.tsv': 'x',
      '.hidden.md': 'x',
      'picture.png': 'x',
    })
    expect(await listKnowledgeFiles(dir)).toEqual([
      { id: 'a', names: ['a.md', 'a.txt'] },
      { id: 'b', names: ['b.txt'] },
    ])
  })

  test('finds the document that a new one would collide with', async () => {
    const decomposed = 'Йога'.normalize('NFD')
    const dir = await folderWith({ 'Turnout.md': 'x', [`${decomposed}.md`]: 'x' })
    expect((await findDocument(dir, 'turnout'))?.id).toBe('Turnout')
    expect((await findDocument(dir, 'Йога'.normalize('NFC')))?.names).toEqual([`${decomposed}.md`])
    expect(await findDocument(dir, 'turn')).toBeUndefined()
  })

  test('takes a new document', async () => {
    const dir = await folderWith({})
    expect(await putDocument(dir, 'bridges', ARTICLE)).toBe('bridges.md')
    expect(await readdir(dir)).toEqual(['bridges.md'])
    expect(await readFile(join(dir, 'bridges.md'), 'utf8')).toBe(ARTICLE)
  })

  test('takes a document in the place of all its files, and gives them back', async () => {
    const files = {
      'a.html': 'old page',
      'a.txt': Buffer.from([0xff, 0xfe]),
      'ab.md': 'other',
      'A.md': 'another',
    }
    const dir = await folderWith(files)
    const before = await readDocument(dir, 'a')
    expect(before.map(({ name }) => name)).toContain('a.txt')
    await putDocument(dir, 'a', ARTICLE)
    expect((await listKnowledgeFiles(dir)).map(({ names }) => names)).toEqual([['A.md'], ['a.md'], ['ab.md']])
    await restoreDocument(dir, 'a', before)
    expect(await readDocument(dir, 'a')).toEqual(before)
    expect(await readFile(join(dir, 'ab.md'), 'utf8')).toBe('other')
    expect(await readFile(join(dir, 'A.md'), 'utf8')).toBe('another')
  })

  test('keeps the spelling of a name that it has', async () => {
    const name = `${'Йога'.normalize('NFD')}.MD`
    const dir = await folderWith({ [name]: 'x' })
    expect(await putDocument(dir, 'Йога'.normalize('NFC'), ARTICLE)).toBe(name)
    expect(await readdir(dir)).toEqual([name])
  })

  test('loses a document that is removed, and no other; it is new again when it comes back', async () => {
    const dir = await folderWith({ 'a.md': 'x', 'a.ru.md': 'y', 'b.md': 'z' })
    const before = await readDocument(dir, 'a')
    await removeDocument(dir, 'a')
    expect(await readdir(dir)).toEqual(['a.ru.md', 'b.md'])
    await removeDocument(dir, 'a')
    await restoreDocument(dir, 'a', before)
    expect(await readdir(dir)).toEqual(['a.md', 'a.ru.md', 'b.md'])
    await restoreDocument(dir, 'b', [])
    expect(await readdir(dir)).toEqual(['a.md', 'a.ru.md'])
  })

  test.each(['../b', 'x/y', '..', '.', '', '.env', 'x\\y', 'x\0'])('refuses the id %j', async (id) => {
    const dir = await folderWith({ 'b.md': 'untouched' })
    await mkdir(join(dir, 'x'))
    for (const work of [putDocument(dir, id, ARTICLE), removeDocument(dir, id), readDocument(dir, id)]) {
      await expect(work).rejects.toThrow(OperatorError)
    }
    await expect(restoreDocument(dir, 'b', [{ name: `${id}.md`, bytes: Buffer.from('x') }])).rejects.toThrow()
    expect((await readdir(dir)).sort()).toEqual(['b.md', 'x'])
  })

  test('replaces a link, never what it leads to', async () => {
    const outside = await folderWith({ 'secret.md': 'outside' })
    const dir = await folderWith({})
    await symlink(join(outside, 'secret.md'), join(dir, 'a.md'))
    await putDocument(dir, 'a', ARTICLE)
    expect(await readFile(join(outside, 'secret.md'), 'utf8')).toBe('outside')
    await symlink(join(outside, 'secret.md'), join(dir, 'b.md'))
    await removeDocument(dir, 'b')
    expect(await readFile(join(outside, 'secret.md'), 'utf8')).toBe('outside')
  })

  test('that cannot be written to says so, and keeps what it has', async () => {
    const dir = await folderWith({ 'a.txt': 'old' })
    // a folder where the file should go: whoever runs the test, it cannot be written
    await mkdir(join(dir, 'a.md'))
    await expect(putDocument(dir, 'a', ARTICLE)).rejects.toThrow(
      /cannot be written to \(a\.md: .*right to write/,
    )
    expect((await readdir(dir)).sort()).toEqual(['a.md', 'a.txt'])
    expect((await stat(join(dir, 'a.md'))).isDirectory()).toBe(true)
    await expect(putDocument(join(dir, 'nowhere'), 'a', ARTICLE)).rejects.toThrow(OperatorError)
  })

  test('shows a new document whole or not at all while it is being written', async () => {
    const dir = await folderWith({})
    const long = toMarkdown({ language: 'en' }, 'The river has three bridges. '.repeat(100_000))
    await writeFile(join(dir, 'a.md'), 'old')
    const writing = putDocument(dir, 'a', long)
    let done = false
    void writing.then(() => {
      done = true
    })
    const seen = new Set<number>()
    while (!done) seen.add((await readFile(join(dir, 'a.md'))).length)
    seen.add((await readFile(join(dir, 'a.md'))).length)
    expect([...seen].filter((length) => length !== 3 && length !== Buffer.byteLength(long))).toEqual([])
    expect(await readdir(dir)).toEqual(['a.md'])
  })
})

describe('Markdown with front matter', () => {
  const line = fc
    .string({
      unit: fc.constantFrom(...'aЖқ :#\'"-{}[]&*!|>%@`,?\\0123~='.split('')),
      minLength: 1,
      maxLength: 40,
    })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  const fields: fc.Arbitrary<FrontMatter> = fc.record(
    {
      title: line,
      publisher: line,
      url: fc.webUrl(),
      published: fc.constantFrom('2023', '2023-03', '2023-03-20'),
      language: fc.constantFrom('en' as const, 'ru' as const, 'kk' as const),
    },
    { requiredKeys: [] },
  )

  test('gives the fields and the body back', () => {
    fc.assert(
      fc.property(
        fields,
        fc.constantFrom('Text.', '---\nText', 'a: b\n---\nText', '# Title\n\n- x'),
        (given, body) => {
          const split = splitFrontMatter(toMarkdown(given, body))
          expect(split).toMatchObject({ fields: given, problems: [] })
          expect('body' in split && split.body.trim()).toBe(body)
        },
      ),
    )
  })

  test('is served as it was written', async () => {
    const markdown = toMarkdown(
      { title: 'yes: "no"', url: 'https://news.example/a?b=c#d', published: '2023', language: 'en' },
      '\n\nThe river has three bridges.\n\n',
    )
    const { documents, warnings } = await read({ 'a.md': markdown })
    expect(warnings).toEqual([])
    expect(documents).toMatchObject([
      { title: 'yes: "no"', published: '2023', text: 'The river has three bridges.', language: 'en' },
    ])
  })
})
