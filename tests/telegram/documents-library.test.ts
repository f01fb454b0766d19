import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import { afterEach, describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/knowledge/editing.ts'
import { ADMIN } from '../../src/locales/admin.ts'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import { ADMIN_ID, ARTICLE, EN, type Library, labelsOf, openLibrary, TEXT } from './documents-desk.ts'
import { openHouse, settled } from './house.ts'

let library: Library

afterEach(async () => {
  expect(await library.close()).toEqual([])
})

const RUSSIAN = toMarkdown(
  { title: 'Мосты', language: 'ru', translation_of: 'bridges' },
  'На реке Аксу три моста. Самый старый из них построен из камня в 1911 году. Каждый год в день ярмарки по нему проходит около сорока тысяч человек.',
)

describe('/knowledge', () => {
  it('lists what lies in the folder, published or not, page by page', async () => {
    library = await openLibrary({
      'bridges.md': ARTICLE,
      'bridges.ru.md': RUSSIAN,
      ...Object.fromEntries(
        Array.from({ length: 7 }, (_, i) => [`news-${10 + i}.md`, ARTICLE.replace('stone', `brick ${i}`)]),
      ),
    })
    await writeFile(join(library.folder, 'zebra.txt'), 'new')
    await library.say('/knowledge')
    const [list] = library.said()
    expect(list).toContain(`${EN.listTitle}\n1. Bridges of the Aksu (bridges.md)\n2. bridges.ru.md\n3. `)
    expect(list).toContain(TELEGRAM.en.page(1, 2))
    expect(labelsOf(library.last())).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', TELEGRAM.en.forward])
    await library.press(TELEGRAM.en.forward)
    expect(library.last().text).toContain('10. zebra.txt')
    expect(labelsOf(library.last())).toEqual(['9', '10', TELEGRAM.en.back])
    await library.press('10')
    expect(library.last().text).toContain(EN.notServed)
    await library.press(EN.toList)
    expect(library.last().text).toContain(TELEGRAM.en.page(2, 2))
  })

  it('shows a document: its front matter, its passages, and the file itself', async () => {
    library = await openLibrary({ 'bridges.md': ARTICLE, 'bridges.ru.md': RUSSIAN })
    await library.say('/knowledge')
    await library.press('1')
    expect(library.last().text).toContain('Bridges of the Aksu')
    expect(library.last().text).toContain('Date: March 20, 2024')
    expect(library.last().text).toContain(EN.passages(1, '1'))
    expect(library.last().text).not.toContain(EN.notServed)
    await library.press(EN.sendFile)
    const { result } = await library.api.waitFor('sendDocument')
    expect(result.document).toMatchObject({ file_name: 'bridges.md' })
    expect(library.api.content(result).toString()).toBe(ARTICLE)
    await library.press(EN.toList)
    await library.press('2')
    expect(
      library.api.messages(ADMIN_ID).some(({ text }) => text?.includes(EN.translationOf('bridges'))),
    ).toBe(true)
  })

  it('shows what keeps a document from being served', async () => {
    library = await openLibrary()
    await writeFile(join(library.folder, 'broken.docx'), 'no archive')
    await library.say('/knowledge')
    await library.press('2')
    expect(library.last().text).toContain('broken.docx')
    expect(library.last().text).toContain('I cannot read this document. The reason: ')
    expect(labelsOf(library.last())).toContain(EN.remove)
  })

  it('removes a document, only that one, when asked twice', async () => {
    library = await openLibrary({
      'bridges.md': ARTICLE,
      'bridges.ru.md': RUSSIAN,
      'other.md': ARTICLE.replace('stone', 'brick'),
    })
    await library.say('/knowledge')
    await library.press('1')
    await library.press(EN.remove)
    expect(library.last().text).toBe(
      `${EN.confirmRemoval('Bridges of the Aksu', 'bridges.md')}\n\n${EN.translationsStay('Russian')}`,
    )
    await library.press(EN.keep)
    expect(labelsOf(library.last())).toContain(EN.remove)
    expect(await library.names()).toHaveLength(3)
    await library.press(EN.remove)
    await library.press(EN.removeAndReload)
    expect(await library.names()).toEqual(['bridges.ru.md', 'other.md'])
    expect(library.desk.published?.documents.map(({ id }) => id)).toEqual(['other'])
    expect(library.api.messages(ADMIN_ID).some(({ text }) => text?.includes(EN.notPublished))).toBe(false)
  })

  it('gives a document back when its removal leads nowhere', async () => {
    library = await openLibrary()
    await library.say('/knowledge')
    await library.press('1')
    await library.press(EN.remove)
    // no document is left, which a reload refuses
    await library.press(EN.removeAndReload)
    expect(library.last().text).toBe(`${EN.removed('bridges.md')} ${EN.notPublished}`)
    expect(await library.names()).toEqual([])
    await library.press(EN.takeBack)
    expect(await library.read('bridges.md')).toBe(ARTICLE)
  })

  it('says when a document has gone in the meantime, and that the folder is empty', async () => {
    library = await openLibrary()
    await library.say('/knowledge')
    await rm(join(library.folder, 'bridges.md'))
    await library.press('1')
    expect(library.last().text).toBe(EN.documentGone)
    await library.say('/knowledge')
    expect(library.last().text).toBe(`${EN.listTitle}\n\n${EN.empty}`)
    await library.send('first.md', ARTICLE)
    await library.press(EN.add)
    expect(library.desk.published?.documents).toHaveLength(1)
  })

  it('replaces a document by a file of any name, if it is sent', async () => {
    library = await openLibrary()
    await library.say('/knowledge')
    await library.press('1')
    await library.press(EN.replaceThis)
    expect(library.last().text).toBe(EN.sendReplacement('Bridges of the Aksu'))
    await library.press(EN.cancel)
    expect(library.last().text).toBe(EN.noReplacement)
    await library.send('scan 17.txt', `${TEXT} A fourth one was opened in 2024.`)
    expect(library.last().text).toContain(EN.isNew)
    await library.press(EN.cancel)

    await library.press(EN.replaceThis)
    await library.restart()
    await library.send('scan 17.txt', `${TEXT} A fourth one was opened in 2024.`)
    expect(library.last().text).toContain(EN.replaces('Bridges of the Aksu'))
    await library.press(EN.replace)
    expect(await library.names()).toEqual(['bridges.md'])
    expect(library.desk.published?.documents[0]?.text).toContain('A fourth one')
    // once only
    await library.send('scan 18.txt', TEXT)
    expect(library.last().text).toContain(EN.isNew)
  })

  it('is a word that the bot does not know for everybody else', async () => {
    library = await openLibrary()
    library.api.say('/knowledge', { from: 9 })
    library.api.say('/weather', { from: 9 })
    await settled(library)
    const [first, second] = library.api.messages(9).filter(({ from }) => from?.is_bot)
    expect(first?.text).toBe(second?.text)
  })
})

describe('pages, PDF and Word', () => {
  it('are read with what they say of themselves, and become Markdown', async () => {
    library = await openLibrary()
    const page = `<!doctype html><html lang="en"><head><title>Ferries of the lake</title>
      <link rel="canonical" href="https://news.example/ferries"><meta property="article:published_time" content="2024-05-06T08:00:00Z">
      </head><body><nav><a href="/">Home</a></nav><article><h1>Ferries of the lake</h1><p>${TEXT}</p><p>${TEXT.replace('1911', '1912')}</p></article></body></html>`
    await library.send('page.html', page)
    expect(library.last().text).toContain('Title: Ferries of the lake')
    expect(library.last().text).toContain('Address: https://news.example/ferries')
    expect(library.last().text).toContain('Date: May 6, 2024')
    await library.press(EN.add)
    expect(await library.read('page.md')).toContain('The oldest of them was built of stone in 1912.')

    await library.send(
      'letter.docx',
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(TEXT)] }] })),
    )
    expect(library.last().text).toContain('The river Aksu has three bridges.')
    await library.press(EN.add)
    await library.send('scan.pdf', await pdf(TEXT))
    expect(library.last().text).toContain('The river Aksu has three bridges.')
    await library.press(EN.add)
    expect(await library.names()).toEqual(['bridges.md', 'letter.md', 'page.md', 'scan.md'])
    expect(library.desk.published?.documents).toHaveLength(4)
  }, 60_000)
})

it('without a desk an administrator is told that it does not run, and their documents are what others’ are', async () => {
  library = await openLibrary()
  const house = await openHouse({ telegram: { admins: [ADMIN_ID] } })
  house.api.say('/knowledge')
  house.api.upload('document', Buffer.from(ARTICLE), { name: 'x.md' })
  await settled(house)
  const said = house.api.messages(ADMIN_ID).filter(({ from }) => from?.is_bot)
  expect(said.map(({ text }) => text)).toEqual([ADMIN.en.unavailable, TELEGRAM.en.readsTextOnly])
  expect(await house.close()).toEqual([])
})

function pdf(text: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument()
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.text(text)
    document.end()
  })
}
