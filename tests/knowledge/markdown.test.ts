import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainLines } from '../../src/knowledge/markdown.ts'

const plain = (markdown: string): string =>
  plainLines(markdown, 1)
    .map((line) => line.text)
    .join('\n')

it.each([
  [
    'a **strong** and *light* and __both__ and _sides_ and ~~gone~~',
    'a strong and light and both and sides and gone',
  ],
  ['***all*** of **these *nested* marks**', 'all of these nested marks'],
  ['see [the report](https://example.org/a_(b) "Title") and [rules](#r)', 'see the report and rules'],
  ['![a photo](x.jpg) Text', 'Text'],
  ['run `npm *start*` now', 'run npm *start* now'],
  ['<https://example.org/a_b_c> and <a@b.kz>', 'https://example.org/a_b_c and a@b.kz'],
  ['a note[^1] here', 'a note here'],
  ['<b>bold</b> &amp; &laquo;quoted&raquo; &#1178;', 'bold & «quoted» Қ'],
  ['\\*not light\\* and 1\\. not a list', '*not light* and 1. not a list'],
])('takes the marks from %j', (markdown, text) => {
  expect(plain(markdown)).toBe(text)
})

it.each([
  '5*3*2 = 30 and snake_case_name and 2**3**4',
  'the source [1] and [26] (До этого людям) [ni(k)o](listen)',
  'less < more > less, a & b, 5 <6',
  "a ``quoted'' word and ``another'' one",
  'a lone * star and a ** pair and _ line',
])('leaves alone what is no markup: %j', (text) => {
  expect(plain(text)).toBe(text)
})

it('writes headings, items, quotes and rules in one way', () => {
  const markdown = [
    'Title',
    '=====',
    '',
    '## Part ##',
    '* one',
    '+ two',
    '  and more',
    '1) three',
    '- [x] four',
    '',
    '> said',
    '',
    '***',
    'End',
  ]
  expect(plain(markdown.join('\n'))).toBe(
    [
      '# Title',
      '',
      '## Part',
      '- one',
      '- two and more',
      '1) three',
      '- four',
      '',
      'said',
      '',
      '',
      'End',
    ].join('\n'),
  )
})

it('does not read a "more than" in running text as a quote', () => {
  expect(plain('The turnout was\n> 54% in the north.')).toBe('The turnout was\n> 54% in the north.')
})

it('makes a table row readable alone', () => {
  const table = '| Region | Turnout |\n| --- | ---: |\n| **Akmola** | 54% |\n| Almaty | |\n\nAfter.'
  expect(plain(table)).toBe('- Region: Akmola; Turnout: 54%\n- Region: Almaty\n\nAfter.')
})

it('removes comments, scripts and link definitions, and nothing after an unclosed one', () => {
  const markdown =
    'One <!-- hidden\nstill hidden --> two\n<script>alert("x")</script>\n[r]: https://example.org\nThe [link][r] and <script> stays.'
  expect(plain(markdown)).toBe('One\ntwo\n\nThe link and  stays.')
})

it('keeps code as it is written, without its fences', () => {
  expect(plain('```sh\n# not a heading\n*x*\n```\nText')).toBe('# not a heading\n*x*\nText')
})

it('breaks lines where HTML does', () => {
  expect(plain('One<br>two</p><p>three')).toBe('One\ntwo\n\n\n\nthree')
})

it('numbers the lines of the file', () => {
  const lines = plainLines('a\n\n| x | y |\n| - | - |\n|---|---|\n| 1 | 2 |\n> b', 4)
  expect(lines.at(0)).toEqual({ text: 'a', number: 4 })
  expect(lines.at(-1)).toEqual({ text: 'b', number: 10 })
})

it('never loses a word of plain prose', () => {
  const word = fc.stringMatching(/^[a-zа-яқғ]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = `${words.join(' ')}.`
      expect(plain(text)).toBe(text)
    }),
  )
})

it('stays fast on long lines of marks', () => {
  const start = performance.now()
  for (const mark of ['*a ', '**a', '[a](', '<a ', '`a ', '_a ', '<!-- ', '&a', '\\*'])
    plain(mark.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(8000)
})
