import { describe, expect, it } from 'vitest'
import { renderAnswer } from '../../../src/telegram/render/answer.ts'
import { renderExplanation } from '../../../src/telegram/render/explanation.ts'
import { parseHtml } from '../../helpers/fake-bot-api/html.ts'
import { makeAnswer, makeCitation } from '../answers.ts'

const LINK =
  'https://news.example/bridges#:~:text=The%20river%20has%20three%20bridges,them%20is%20closed%20until%20May'

describe('an answer in Telegram', () => {
  it('ends each sentence with its citation, which opens the article at the quoted words', () => {
    const [message] = renderAnswer(makeAnswer('There are three bridges.'))
    expect(message!.html.split('\n')[0]).toBe(`There are three bridges. <a href="${LINK}">[1]</a>`)
  })

  it('folds away the sources: title, publisher, date and quote', () => {
    const [message] = renderAnswer(makeAnswer('There are three bridges.'))
    expect(message!.plain).toBe(
      'There are three bridges. [1]\n\nSources\n[1] Bridges of the town — The Town Paper, March 20, 2024\n“The river has three bridges, and one of them is closed until May.”',
    )
    const { text, entities } = parseHtml(message!.html)
    const quote = entities.find((entity) => entity.type === 'expandable_blockquote')!
    expect(text.slice(quote.offset, quote.offset + quote.length)).toMatch(/^Sources\n[\s\S]*May\.”$/)
  })

  it('labels the editors’ translation and keeps the original quote above it', () => {
    const citations = [makeCitation({ translation: 'Через реку три моста.' })]
    const [message] = renderAnswer(makeAnswer('Мостов три.', { language: 'ru', citations }))
    expect(message!.plain).toMatch(/«The river.*»\nПеревод редакции: Через реку три моста\.$/s)
  })

  it('calls the source of a not-found answer the closest passage', () => {
    const answer = {
      ...makeAnswer('I did not find that.'),
      kind: 'not_found',
      reason: 'absent',
      claims: [],
    } as never
    expect(renderAnswer(answer)[0]!.plain).toContain('\n\nThe closest passage\n[1] Bridges')
  })

  it('leaves a citation without an address unlinked', () => {
    const { url: _, ...citation } = makeCitation()
    const [message] = renderAnswer(makeAnswer('Three.', { citations: [citation] }))
    expect(message!.html).not.toContain('<a')
    expect(message!.html).toContain('Three. [1]')
  })

  it('parts a long answer at sentence ends and keeps a citation with its sentence', () => {
    const sentence = `${'word '.repeat(30).trim()}. `
    const lines = Array.from({ length: 40 }, () => ({ text: sentence.repeat(3).trim(), citations: [1] }))
    const messages = renderAnswer(makeAnswer('', { lines }))
    expect(messages.length).toBeGreaterThan(3)
    for (const { plain } of messages.slice(0, -1)) expect(plain).toMatch(/\. \[1\]$/)
  })

  it('parts a sentence that is longer than a message between words', () => {
    const messages = renderAnswer(
      makeAnswer('', { lines: [{ text: 'word '.repeat(2000).trim(), citations: [] }], citations: [] }),
    )
    expect(messages.map(({ plain }) => plain.length).every((length) => length <= 4096)).toBe(true)
    expect(messages.every(({ plain }) => /^word.*word$/s.test(plain))).toBe(true)
  })
})

describe('the explanation of an answer', () => {
  it('shows each sentence with its check, its quote, its source and the edition', () => {
    const [message] = renderExplanation(makeAnswer('There are three bridges.'))
    expect(message!.plain).toBe(
      [
        'What stands behind each sentence',
        '',
        'There are three bridges. [1]',
        'Check: the quote supports it (97%)',
        '[1] Bridges of the town — The Town Paper, March 20, 2024',
        '“The river has three bridges, and one of them is closed until May.”',
        '',
        'Edition of the articles: e1',
      ].join('\n'),
    )
  })
})
