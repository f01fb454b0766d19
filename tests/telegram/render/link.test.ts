import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkToQuote, webAddress } from '../../../src/telegram/render/link.ts'
import { hostileText, hostileUrl } from './hostile.ts'

/** What a browser does with a text fragment, as far as plain text goes: first the start, then the end after it. */
function found(link: string, page: string): string | undefined {
  const [start, end] = link.split(':~:text=')[1]!.split(',').map(decodeURIComponent)
  const from = page.indexOf(start!)
  if (from < 0) return undefined
  const to = end === undefined ? from : page.indexOf(end, from + start!.length)
  return to < 0 ? undefined : page.slice(from, to + (end ?? start!).length)
}

const PAGE = [
  'The town has one river.',
  'The river has three bridges, and one of them is closed until May, as the co-operative "Bridge & Sons" said.',
  'Көпірлердің бірі мамырға дейін жабық, деді әкімдік өкілі өткен аптада.',
  'He said so.',
]

describe('a link to a quote', () => {
  it.each(PAGE)('leads to the words: %s', (quote) => {
    const words = found(linkToQuote('https://news.example/a', quote)!, PAGE.join('\n\n'))
    expect(words).toBe(quote.replace(/\.$/, ''))
  })

  it('spans paragraphs by naming both ends', () => {
    const quote = `${PAGE[1]}\n\n${PAGE[2]}`
    expect(found(linkToQuote('https://news.example/a', quote)!, PAGE.join('\n\n'))).toBe(
      quote.replace(/\.$/, ''),
    )
  })

  it('encodes what separates the parts of a fragment', () => {
    expect(linkToQuote('https://news.example/a', 'a co-op, R&D')).toBe(
      'https://news.example/a#:~:text=a%20co%2Dop%2C%20R%26D',
    )
  })

  it('keeps an address that already names a part of the page', () => {
    expect(linkToQuote('https://news.example/a#part', 'three bridges')).toBe(
      'https://news.example/a#part:~:text=three%20bridges',
    )
  })

  it('is a plain http address that is not too long, or nothing', () => {
    fc.assert(
      fc.property(hostileUrl, hostileText, (url, quote) => {
        const link = linkToQuote(url, quote)
        if (link === undefined) expect(webAddress(url)).toBeUndefined()
        else {
          expect(link).toMatch(/^https?:\/\/[\x21-\x7e]+$/)
          expect(link.length).toBeLessThanOrEqual(2048)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
