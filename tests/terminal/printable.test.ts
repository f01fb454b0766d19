import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, printable } from '../../src/terminal/printable.ts'

test('no control character, escape sequence or mark that reverses text reaches the terminal', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xa0 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '\u001b[2J',
        '\u009b1m',
        '\u001b]0;title\u0007',
        '\u202e',
        '\u2066',
        'слово',
        'қ',
        '😀',
      ),
    ),
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const shown = printable([...parts].join(''))
      expect(
        [...shown].every(
          (c) => c === '\n' || (c >= ' ' && !/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(c)),
        ),
      ).toBe(true)
    }),
  )
})

test('ordinary text of the three languages, its line feeds and its emoji stay as they are', () => {
  const text = 'Hill visited 18.\n«Сайлау» өтті – дауыс берді 👍🏽 ё й'
  expect(printable(text)).toBe(text)
})

test('a whole escape sequence goes, not only its first character', () => {
  expect(printable('red \u001b[31mtext\u001b[0m')).toBe('red text')
})

test('a title with line ends is shown on one line', () => {
  expect(oneLine(' a\r\n\tb \u001b[1m c ')).toBe('a b c')
})
