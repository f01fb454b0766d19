import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderAnswer } from '../../../src/telegram/render/answer.ts'
import { renderExplanation } from '../../../src/telegram/render/explanation.ts'
import type { Rendered } from '../../../src/telegram/render/messages.ts'
import { sourcesPage } from '../../../src/telegram/render/screens.ts'
import { isVisible } from '../../../src/telegram/render/text.ts'
import { LANGUAGES, type Language } from '../../../src/types.ts'
import { parseHtml } from '../../helpers/fake-bot-api/html.ts'
import { hostileAnswer, hostileText, hostileUrl } from './hostile.ts'

/** The same strings in every run; RUNS=20 tries twenty times as many, and others each time. */
const times = Number(process.env.RUNS ?? 1)
const runs = (number: number) => ({ numRuns: number * times, ...(times === 1 && { seed: 1 }) })

const ALLOWED = new Set(['text_link', 'bold', 'italic', 'expandable_blockquote'])

/** Throws unless Telegram would take every message as it is. */
function expectTaken(messages: Rendered[]): void {
  expect(messages.length).toBeGreaterThan(0)
  for (const { html, plain } of messages) {
    const { text, entities, ignored } = parseHtml(html)
    expect(ignored).toEqual([])
    expect(isVisible(text)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(4096)
    expect(entities.length).toBeLessThanOrEqual(100)
    expect(entities.every((entity) => ALLOWED.has(entity.type))).toBe(true)
    expect(/\p{Cs}/u.test(html)).toBe(false)
    expect(plain.trim()).toBe(text)
  }
}

describe('rendering any answer', () => {
  it('gives messages that Telegram takes, whatever the answer holds', () => {
    fc.assert(
      fc.property(
        hostileAnswer,
        fc.option(hostileText, { nil: undefined }),
        fc.option(fc.boolean(), { nil: undefined }),
        (answer, question, holds) => {
          const quotes = answer.citations.map(({ n }) => ({ n, state: holds ? 'moved' : 'gone' }) as const)
          const reasons = [{ kind: 'number', value: '18' } as const]
          const audit = {
            holds: holds === true,
            quotes,
            failing: answer.claims.map(({ text }) => ({ text, reasons })),
          }
          const reopened = { at: 0, edition: answer.edition, ...(holds !== undefined && { audit }) }
          expectTaken(renderAnswer(answer, { reopened, ...(question !== undefined && { question }) }))
        },
      ),
      runs(200),
    )
  })

  it('explains any answer in messages that Telegram takes', () => {
    fc.assert(
      fc.property(hostileAnswer, (answer) => expectTaken(renderExplanation(answer))),
      runs(100),
    )
  })

  it('lists any sources on one page that Telegram takes', () => {
    const source = fc.record({
      document: fc.constant('d'),
      title: hostileText,
      url: hostileUrl,
      publisher: hostileText,
      published: hostileText,
      language: fc.constantFrom(...LANGUAGES),
      translations: fc.constant<Language[]>([]),
    })
    fc.assert(
      fc.property(
        fc.array(source, { maxLength: 20 }),
        fc.integer(),
        fc.constantFrom(...LANGUAGES),
        (sources, page, language) => {
          expectTaken([sourcesPage(sources, page, language).text])
        },
      ),
      runs(80),
    )
  })

  it('loses no word of a long answer', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-яә0-9]{1,12}[.,!?]?$/), {
      minLength: 1,
      maxLength: 3000,
    })
    fc.assert(
      fc.property(words, (list) => {
        const answer = {
          language: 'en',
          text: '',
          lines: [{ text: list.join(' '), citations: [] }],
          citations: [],
          claims: [],
        }
        const messages = renderAnswer(answer as never)
        expect(messages.flatMap(({ plain }) => plain.split(/\s+/).filter(Boolean))).toEqual(list)
      }),
      runs(40),
    )
  })
})
