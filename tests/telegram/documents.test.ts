import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/knowledge/editing.ts'
import { DOCUMENTS } from '../../src/locales/documents.ts'
import { DRAFT_MS } from '../../src/store/drafts.ts'
import {
  ADMIN_ID,
  ARTICLE,
  EN,
  FERRIES,
  FIRST,
  type Library,
  labelsOf,
  openLibrary,
  TEXT,
} from './documents-desk.ts'
import { settled } from './house.ts'

let library: Library

beforeEach(async () => {
  library = await openLibrary()
})

afterEach(async () => {
  expect(await library.close()).toEqual([])
})

describe('a document that an administrator sends', () => {
  it('is shown as readers would get it, and nothing happens to the folder yet', async () => {
    await library.send('Ferries (1).md', FERRIES)
    const [shown, ...more] = library.said()
    expect(more).toEqual([])
    expect(shown).toBe(
      [
        EN.isNew,
        'Title: Ferries',
        'Address: https://news.example/ferries',
        'Publisher: P',
        'Date: May 2024',
        'Language: English',
        'File: Ferries-1.md · 1 passage',
        '',
        `${EN.firstPassage}: The ferries of the lake run from May to October. In the year 1998 they carried two million passengers to the island and back.`,
      ].join('\n'),
    )
    expect(labelsOf(library.last())).not.toContain(EN.skip)
    expect(await library.names()).toEqual(['bridges.md'])
    expect(library.desk.scripted.asked).toEqual([])
  })

  it('goes into the folder and to the readers when it is accepted', async () => {
    await library.send('ferries.md', FERRIES)
    await library.press(EN.add)
    expect(await library.read('ferries.md')).toBe(FERRIES)
    expect(library.desk.published?.documents.map(({ title }) => title)).toEqual([
      'Bridges of the Aksu',
      'Ferries',
    ])
    const [asked] = library.desk.scripted.asked
    expect(asked?.by).toMatch(/^telegram:/)
    expect(library.said().join('\n')).not.toContain(EN.notPublished)
    const preview = library.api.messages(ADMIN_ID).find(({ text }) => text?.startsWith(EN.isNew))!
    expect(labelsOf(preview)).toEqual([])
  })

  it('is asked about what it does not say, and replies and buttons fill it in', async () => {
    await library.send(
      'letter.txt',
      'Паромы на озере ходят с мая по октябрь. В прошлом году они перевезли два миллиона пассажиров.',
    )
    expect(library.said().at(-1)).toContain('Language: Russian')
    // nothing but the file's name gives a title
    expect(library.last().text).toContain(EN.ask.title)
    await library.say('Паромы', library.last())
    expect(library.last().text).toContain('Title: Паромы')
    expect(library.last().text).toContain(EN.ask.url)
    await library.say('hello', library.last())
    expect(library.last().text).toBe(EN.invalid.url)
    const preview = library.api.messages(ADMIN_ID).findLast(({ text }) => text?.startsWith(EN.isNew))!
    await library.say('news.example/letter', preview)
    expect(library.last().text).toContain(EN.ask.published)
    await library.press(EN.skip)
    expect(library.last().text).not.toContain(EN.ask.published)
    await library.press('✎ Date')
    expect(library.last().text).toContain(EN.ask.published)
    await library.say('20 марта 2024 года', library.last())
    await library.press('✎ Publisher')
    await library.say('Городская газета', library.last())
    await library.press('✎ Language')
    await library.press('Kazakh')
    expect(library.last().text).toContain('Language: Kazakh')
    await library.press('✎ Language')
    await library.say('Русский', library.last())
    await library.press(EN.add)
    expect(await library.read('letter.md')).toBe(
      toMarkdown(
        {
          title: 'Паромы',
          url: 'https://news.example/letter',
          publisher: 'Городская газета',
          published: '2024-03-20',
          language: 'ru',
        },
        'Паромы на озере ходят с мая по октябрь. В прошлом году они перевезли два миллиона пассажиров.',
      ),
    )
    expect(library.saylau.asked).toEqual([])
  })

  it('takes an answer that is no reply when it can be nothing else; a question stays a question', async () => {
    await library.send('ferries.md', toMarkdown({ title: 'Ferries', language: 'en' }, TEXT))
    expect(library.last().text).toContain(EN.ask.url)
    await library.say('https://news.example/x')
    expect(library.last().text).toContain('Address: https://news.example/x')
    expect(library.last().text).toContain(EN.ask.published)
    await library.say('When was the oldest bridge built?')
    expect(library.saylau.asked.map(({ question }) => question)).toEqual([
      'When was the oldest bridge built?',
    ])
    // after an answer the talk is about something else
    await library.say('2023')
    expect(library.saylau.asked).toHaveLength(2)
  })

  it('replaces the document of its name and keeps what the new file does not say', async () => {
    await library.send(
      'Bridges.txt',
      `${TEXT} A fourth bridge was opened in 2024.\n# not a heading * nor emphasis *`,
    )
    const [shown] = library.said()
    expect(shown).toContain(EN.replaces('Bridges of the Aksu'))
    expect(shown).toContain('Date: March 20, 2024')
    expect(shown).toContain('Title: Bridges of the Aksu')
    await library.press(EN.replace)
    expect(await library.names()).toEqual(['bridges.md'])
    expect(await library.read('bridges.md')).toContain('url: https://news.example/bridges')
    expect(library.desk.published?.documents[0]?.text).toContain('A fourth bridge was opened in 2024.')
    expect(library.desk.published?.documents[0]?.text).toContain('# not a heading * nor emphasis *')
  })

  it('may be a book', async () => {
    const chapter = `${TEXT} Then came the railway, and with it the second bridge.`
    const book = Array.from({ length: 1_000 }, (_, i) => `${chapter} Page ${i}.`).join('\n\n')
    const reading = library.send(
      'book.md',
      toMarkdown({ title: 'Book', url: 'https://x.example/', published: '2024' }, book),
    )
    const { result } = await library.api.waitFor('sendMessage', { timeoutMs: 60_000 })
    await reading
    expect(result.text).toContain('1,000 passages')
    await library.press(EN.add)
    expect((await library.read('book.md')).length).toBeGreaterThan(150_000)
  }, 60_000)

  it('is told to be in the folder under another name when its address is', async () => {
    await library.send('copy.md', ARTICLE)
    expect(library.last().text).toContain(EN.sameAddress('bridges'))
  })

  it('that is in the folder already word for word changes nothing', async () => {
    await library.send('bridges.md', ARTICLE)
    await library.press(EN.replace)
    expect(library.last().text).toBe(EN.unchanged('bridges.md'))
    expect(library.desk.scripted.asked).toEqual([])
  })

  it('becomes a question again when somebody else has put one of that name into the folder since', async () => {
    await library.send('ferries.md', FERRIES)
    await writeFile(`${library.folder}/ferries.md`, ARTICLE)
    await library.press(EN.add)
    expect(await library.read('ferries.md')).toBe(ARTICLE)
    expect(library.last().text).toContain(EN.replaces('ferries'))
    await library.press(EN.replace)
    expect(await library.read('ferries.md')).toBe(FERRIES)
  })

  it('is forgotten when it is cancelled, and its buttons lead nowhere', async () => {
    await library.send('ferries.md', FERRIES)
    const before = library.last()
    await library.press(EN.cancel)
    expect(library.last()).toMatchObject({ text: EN.cancelled })
    expect(labelsOf(library.last())).toEqual([])
    // a tap that was on its way
    library.api.world.store({ ...before })
    await library.press(EN.add)
    expect(library.api.callsOf('answerCallbackQuery').at(-1)?.params.text).toBe(EN.gone)
    expect(await library.names()).toEqual(['bridges.md'])
  })

  it('expires after a day', async () => {
    await library.send('ferries.md', FERRIES)
    const draft = (await library.store.drafts.newest(ADMIN_ID, 'document', 0))!
    await library.store.drafts.save({ ...draft, at: Date.now() - DRAFT_MS + 200 })
    await sleep(250)
    await library.press(EN.add)
    expect(await library.names()).toEqual(['bridges.md'])
    expect(labelsOf(library.last())).toEqual([])
    await library.store.drafts.prune(Date.now())
    expect(await library.store.drafts.newest(ADMIN_ID, 'document', 0)).toBeUndefined()
  })

  it('outlives a restart', async () => {
    await library.send(
      'ferries.md',
      toMarkdown({ title: 'Ferries', url: 'https://x.example/', language: 'en' }, TEXT),
    )
    await library.restart()
    await library.say('2024', library.last())
    await library.restart()
    await library.press(EN.add)
    expect(await library.read('ferries.md')).toContain('published: "2024"')
    expect(library.desk.published?.documents).toHaveLength(2)
  })

  it('is erased by /forget', async () => {
    await library.send('ferries.md', FERRIES)
    await library.say('/forget')
    await library.press(EN.add)
    expect(await library.names()).toEqual(['bridges.md'])
  })

  it.each(['../../../etc/cron.md', 'README.md', 'a\u202eb\u0000c.md'])(
    'called %j stays in the folder',
    async (name) => {
      const file = library.api.world.addFile('documents', 'x', Buffer.from(FERRIES))
      library.api.post({
        document: { file_id: file.id, file_unique_id: 'u', file_name: name, file_size: file.size },
      })
      await settled(library)
      await library.press(EN.add)
      const names = await library.names()
      expect(names).toHaveLength(2)
      expect(library.desk.published?.documents).toHaveLength(2)
      expect(await library.read(names.find((other) => other !== 'bridges.md')!)).toBe(FERRIES)
    },
  )
})

describe('a reload that does not publish the document', () => {
  it('is told, and the folder can be had back as it was', async () => {
    library.desk.scripted.folder.failing = ['bridges/count']
    await library.send('ferries.md', FERRIES)
    await library.press(EN.add)
    expect(library.last().text).toBe(`${EN.written('ferries.md')} ${EN.notPublished}`)
    expect(await library.names()).toEqual(['bridges.md', 'ferries.md'])
    await library.restart()
    await library.press(EN.takeBack)
    expect(library.last().text).toBe(EN.takenBack)
    expect(labelsOf(library.last())).toEqual([])
    expect(await library.names()).toEqual(['bridges.md'])
    expect(library.desk.scripted.edition().id).toBe(FIRST)
  })

  it('gives back all files of the document that was replaced', async () => {
    library.desk.scripted.failure = new Error('disk full')
    const page = `<html lang="en"><title>Old</title><p>${TEXT}</p></html>`
    await rename(`${library.folder}/bridges.md`, `${library.folder}/bridges.html`)
    await writeFile(`${library.folder}/bridges.html`, page)
    await library.send('bridges.txt', TEXT.replace('three', 'four'))
    await library.press(EN.replace)
    expect(await library.names()).toEqual(['bridges.md'])
    await library.press(EN.takeBack)
    expect(await library.names()).toEqual(['bridges.html'])
    expect(await library.read('bridges.html')).toBe(page)
  })

  it('leaves alone what has been changed since', async () => {
    library.desk.scripted.folder.failing = ['bridges/count']
    await library.send('ferries.md', FERRIES)
    await library.press(EN.add)
    await writeFile(`${library.folder}/ferries.md`, ARTICLE)
    await library.press(EN.takeBack)
    expect(library.last().text).toBe(EN.changedSince)
    expect(await library.read('ferries.md')).toBe(ARTICLE)
  })

  it('is no reload at all when the folder cannot be written to; it can be tried again', async () => {
    await library.send('ferries.md', FERRIES)
    await mkdir(`${library.folder}/ferries.md`)
    await library.press(EN.add)
    expect(library.last().text).toBe(EN.cannotWrite)
    expect(library.desk.scripted.asked).toEqual([])
    await rmdir(`${library.folder}/ferries.md`)
    await library.press(EN.add)
    expect(library.desk.published?.documents).toHaveLength(2)
  })
})

it.each(['ru', 'kk'] as const)('speaks to an administrator in %s', async (language) => {
  library.api.user(ADMIN_ID, { language_code: language })
  await library.send('ferries.md', toMarkdown({ title: 'Ferries' }, TEXT))
  const strings = DOCUMENTS[language]
  expect(library.last().text).toContain(strings.ask.url)
  expect(library.last().text).toContain(`${strings.fields.language}: ${strings.languages.en}`)
  await library.press(strings.cancel)
  expect(library.last().text).toBe(strings.cancelled)
})
