import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../src/knowledge/formats/escape-markdown.ts'
import { UnreadableFile } from '../../../src/knowledge/formats/extracted.ts'
import { readHtml } from '../../../src/knowledge/formats/html.ts'
import { plainLines } from '../../../src/knowledge/markdown.ts'
import { ENGLISH, KAZAKH, newsPage, RUSSIAN } from './pages.ts'

const read = (html: string) => readHtml('page.html', Buffer.from(html))

/** Encodes text in windows-1251; letters that it lacks become HTML's numbered characters, as editors of sites do. */
function windows1251(text: string): Buffer {
  const decoder = new TextDecoder('windows-1251')
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  const encode = (char: string): number[] => {
    const byte = bytes.get(char)
    return byte === undefined ? [...Buffer.from(`&#${char.codePointAt(0)};`)] : [byte]
  }
  return Buffer.from(Array.from(text).flatMap(encode))
}

describe.each([
  ['en', 'en-GB', 'The Gazette', 'Ballots counted twice', ENGLISH],
  ['ru', 'ru', 'Вестник', 'Бюллетени пересчитали дважды', RUSSIAN],
  ['kk', 'kz', 'Хабаршы', 'Бюллетеньдер екі рет саналды', KAZAKH],
])('a news page in %s', (language, lang, site, title, paragraphs) => {
  const page = { lang, site, title, date: '2023-03-20T09:30:00+06:00', paragraphs }

  it('gives its article and its own account of itself', () => {
    const { body, warnings, ...fields } = read(newsPage(page))
    expect(fields).toEqual({
      title,
      url: 'https://news.example.kz/a/1',
      publisher: site,
      published: '2023-03-20',
      language,
    })
    expect(body.split('\n\n').filter((block) => !block.startsWith('#'))).toEqual(paragraphs)
    expect(warnings).toEqual([{ message: 'elements that a reader of the page does not see, left out: 3' }])
  })

  it('reads the same in every encoding that it declares', () => {
    const expected = read(newsPage(page))
    const old = newsPage({ ...page, charset: 'windows-1251' })
    expect(readHtml('page.html', windows1251(old))).toEqual(expected)
    const wide = Buffer.from(`\uFEFF${newsPage({ ...page, charset: 'utf-16' })}`, 'utf16le')
    expect(readHtml('page.html', wide)).toEqual(expected)
    expect(readHtml('page.html', Buffer.from(`\uFEFF${newsPage(page)}`))).toEqual(expected)
    // A browser that saves a page as UTF-8 may leave the old declaration in it.
    expect(readHtml('page.html', Buffer.from(old))).toEqual(expected)
  })
})

it('finds the old way to declare an encoding', () => {
  const html =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>Наблюдатели посетили участки.</p></body></html>'
  expect(readHtml('page.htm', windows1251(html)).body).toBe('Наблюдатели посетили участки.')
})

it.each([
  ['declares no encoding', '<p>Наблюдатели</p>', /does not say in what encoding.*save it as UTF-8/],
  [
    'declares another one',
    '<meta charset="utf-8"><p>Наблюдатели</p>',
    /^page\.html, byte 25: .*not in the encoding.*utf-8/,
  ],
  [
    'declares an unknown one',
    '<meta charset="kz-1048"><p>Наблюдатели</p>',
    /encoding "kz-1048", which is not known/,
  ],
])('never guesses an encoding: a page that %s', (_, html, message) => {
  expect(() => readHtml('page.html', windows1251(html))).toThrow(UnreadableFile)
  expect(() => readHtml('page.html', windows1251(html))).toThrow(message)
})

it('takes fields from JSON-LD, from Dublin Core and from what a browser saved', () => {
  const linked = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"The Gazette"},{"@type":"NewsArticle","headline":"The count","url":"https://example.org/count","datePublished":"2023-03","publisher":{"@id":"#o"},"inLanguage":"en"}]}</script><script type="application/ld+json">{broken</script>`
  const text = `<p>${ENGLISH.join('</p><p>')}</p>`
  expect(read(`<html><head>${linked}</head><body>${text}</body></html>`)).toMatchObject({
    title: 'The count',
    url: 'https://example.org/count',
    publisher: 'The Gazette',
    published: '2023-03',
    language: 'en',
  })
  const core = `<!-- saved from url=(0028)https://example.org/old?id=2 --><html><head><title>The count</title><meta name="DC.date.issued" content="20 марта 2023 года"><meta http-equiv="content-language" content="ru-KZ"></head><body>${text}</body></html>`
  expect(read(core)).toMatchObject({
    title: 'The count',
    url: 'https://example.org/old?id=2',
    published: '2023-03-20',
    language: 'ru',
  })
})

it('believes no metadata that is not valid', () => {
  const { body, warnings, ...fields } = read(
    `<html lang="tlh"><head><link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2023-02-31"><meta property="og:title" content="  "></head><body><p>${ENGLISH[0]}</p></body></html>`,
  )
  expect(fields).toEqual({})
})

it('keeps headings, lists, tables and quotations, and nothing of links, emphasis or note marks', () => {
  const { body } = read(`<article><h1>The count</h1><p>${ENGLISH.join('</p><p>')}</p>
    <h2>By region</h2>
    <ul><li>Akmola, <b>first</b><ul><li>its <a href="/k">capital</a></li></ul></li><li>Aktobe</li></ul>
    <ol><li>one</li><li>two</li></ol>
    <table><caption>Turnout</caption><tr><th>Region</th><th>2019</th><th>2023</th></tr>
      <tr><td rowspan="2">Akmola</td><td>54%</td><td>55%</td></tr><tr><td>12</td><td>13 | 14</td></tr></table>
    <blockquote><p>We saw it.</p></blockquote>
    <p>It visited 18<sup><a href="#n1">[1]</a></sup> places, of 10<sup>6</sup> <del>or more</del>.<br>Then it left.</p></article>`)
  expect(body).toContain('## By region\n\n- Akmola, first\n  - its capital\n- Aktobe\n\n1. one\n2. two')
  expect(body).toContain(
    '| Region | 2019 | 2023 |\n| --- | --- | --- |\n| Akmola | 54% | 55% |\n| Akmola | 12 | 13 \\| 14 |',
  )
  expect(body).toContain('> We saw it.')
  expect(body).toContain('It visited 18 places, of 10^6 .\nThen it left.')
  const lines = plainLines(body, 1).map(({ text }) => text)
  expect(lines).toContain('- Region: Akmola; 2019: 12; 2023: 13 | 14')
})

it('reads a page of one line, and one without html or body tags', () => {
  expect(read('<p>Voting ended at eight.').body).toBe('Voting ended at eight.')
  expect(read('<!doctype html><title>T</title><nav>Menu</nav><main>Voting ended.</main>')).toMatchObject({
    title: 'T',
    body: 'Voting ended.',
  })
})

it.each([
  ['nothing to see', '<html><body><script>var a = "words"</script><p hidden>words</p></body></html>'],
  ['no words', '<p> </p>'],
])('refuses a page with %s', (_, html) => {
  expect(() => read(html)).toThrow('page.html: the file holds no text that a reader of the page would see')
})

it('text comes back from Markdown as it stood', () => {
  const words = fc
    .array(fc.constantFrom(...'ab1Яқ *_`[](){}<>&#+-.!|~\\:;=^$', 'amp;', '<b>', '&lt;', 'http://a.b'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    // A line of marks alone, or one that begins as the list of a text file does, is read as such anywhere.
    .filter((text) => /[a-zЯқ]/u.test(text))
  fc.assert(
    fc.property(words, (text) => {
      const lines = plainLines(escapeMarkdown(text), 1).map((line) => line.text)
      expect(lines).toEqual([text])
    }),
    { numRuns: 2000 },
  )
})
