import { describe, expect, test } from 'vitest'
import { PLAIN, renderAnswer } from '../../src/terminal/render.ts'
import type { Answer, Citation } from '../../src/types.ts'

const citation: Citation = {
  n: 1,
  document: 'count',
  passage: 'p',
  title: 'How votes are counted',
  url: 'https://example.org/count',
  publisher: 'The Gazette',
  published: '2023-03',
  quote: 'Ballots were counted by hand.',
  start: 0,
  end: 29,
  language: 'en',
}

function answer(part: Partial<Answer>): Answer {
  return {
    kind: 'answer',
    reason: 'evidence',
    language: 'en',
    text: 'The Gazette says: “Ballots were counted by hand.” [1]',
    lines: [],
    claims: [],
    citations: [citation],
    retrieved: [],
    edition: 'e',
    ms: 1,
    ...part,
  } as Answer
}

describe('an answer in the terminal', () => {
  test('is its text, then title, publisher, date and address of its source', () => {
    expect(renderAnswer(answer({}), PLAIN)).toBe(
      [
        'The Gazette says: “Ballots were counted by hand.” [1]',
        '',
        'Sources:',
        '[1] How votes are counted',
        '    The Gazette, March 2023',
        '    https://example.org/count',
      ].join('\n'),
    )
  })

  test('shows the quoted words where the text does not hold them, and the original beside a translation', () => {
    const shown = renderAnswer(
      answer({
        language: 'ru',
        text: 'Бюллетени подсчитали вручную. [1]',
        citations: [{ ...citation, translation: 'Бюллетени подсчитали вручную.' }],
      }),
      PLAIN,
    )
    expect(shown).toContain('    “Ballots were counted by hand.”')
    expect(shown).not.toContain('Перевод редакции')
    const quoted = renderAnswer(
      answer({ language: 'ru', citations: [{ ...citation, translation: 'Бюллетени подсчитали вручную.' }] }),
      PLAIN,
    )
    expect(quoted).toContain('    Перевод редакции: «Бюллетени подсчитали вручную.»')
    expect(quoted).toContain('март 2023')
  })

  test('names a document once for all its quotes, and numbers these', () => {
    const second = { ...citation, n: 2, quote: 'Turnout was not given.' }
    const lines = renderAnswer(answer({ text: 'Both. [1] [2]', citations: [citation, second] }), PLAIN).split(
      '\n',
    )
    expect(lines.filter((line) => line.includes('How votes are counted'))).toEqual([
      '[1] [2] How votes are counted',
    ])
    expect(lines.slice(-2)).toEqual([
      '    [1] “Ballots were counted by hand.”',
      '    [2] “Turnout was not given.”',
    ])
  })

  test('calls a passage that does not answer the closest one, not a source', () => {
    const shown = renderAnswer(
      answer({ kind: 'not_found', reason: 'absent', text: 'Not in the articles. [1]' }),
      PLAIN,
    )
    expect(shown).toContain('The closest passage:')
    expect(shown).not.toContain('Sources')
  })

  test('is only its text without citations', () => {
    expect(
      renderAnswer(answer({ kind: 'chat', reason: 'greeting', text: 'Hello.', citations: [] }), PLAIN),
    ).toBe('Hello.')
  })

  test('lets no escape sequence of a document through', () => {
    const hostile = {
      ...citation,
      title: 'A\u001b]0;owned\u0007 title',
      publisher: '\u009b31mGazette',
      quote: 'x\u001b[2Jy',
    }
    const shown = renderAnswer(answer({ text: 'z\u001b[31m [1]', citations: [hostile] }), PLAIN)
    for (const control of ['\u001b', '\u0007', '\u009b']) expect(shown).not.toContain(control)
  })

  test('breaks lines between words, within the width, and keeps addresses whole', () => {
    const url = `https://example.org/${'long'.repeat(20)}`
    const text = 'word '.repeat(40).trim()
    const lines = renderAnswer(answer({ text, citations: [{ ...citation, url }] }), {
      ...PLAIN,
      width: 30,
    }).split('\n')
    expect(lines.filter((line) => line.length > 30)).toEqual([`    ${url}`])
    expect(lines.slice(0, 7).join(' ')).toBe(text)
  })
})
