import fc from 'fast-check'
import { type Answer, type Citation, LANGUAGES } from '../../../src/types.ts'

/** Pieces that have broken renderers before: markup, half characters, invisible and directional ones, length. */
const PIECES = [
  '<b>',
  '</b>',
  '<a href="',
  '">',
  '</blockquote>',
  '<blockquote expandable>',
  '<script>',
  '<!--',
  '&',
  '&lt;',
  '&#0;',
  '&amp;',
  '"',
  "'",
  '\\',
  '`',
  '*',
  '_',
  '[1](http://x)',
  '[1]',
  ' [99]',
  '\ud800',
  '\udfff',
  '👩‍👩‍👧‍👦',
  '🇰🇿',
  'é',
  'e\u0301\u0302\u0303',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u2028',
  '\r\n',
  '\n\n\n',
  '\t',
  ' ',
  '\u2800',
  '\u3164',
  'U.S. ',
  'Сөз. ',
  'Конец фразы! ',
  'слово ',
  'a'.repeat(700),
  'длинное слово '.repeat(80),
  'Sentence number one. '.repeat(60),
  '👍'.repeat(500),
]

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 9 })), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
)

export const hostileUrl: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://user:secret@example.org/',
    'http://',
    'https://example.org/a b"c<d>',
    'tg://user?id=1',
    'https://сайлау.kz/мақала',
    `https://example.org/${'x'.repeat(5000)}`,
    'https://example.org/#:~:text=old',
    'https://example.org/#part',
  ),
)

const citation: fc.Arbitrary<Citation> = fc
  .record(
    {
      n: fc.integer({ min: -1, max: 150 }),
      document: fc.constant('d'),
      passage: fc.constant('p'),
      title: hostileText,
      url: hostileUrl,
      publisher: hostileText,
      published: fc.oneof(hostileText, fc.constantFrom('2023', '2023-03', '2023-03-20', '2023-99-99')),
      quote: hostileText,
      start: fc.nat(),
      end: fc.nat(),
      language: fc.constantFrom(...LANGUAGES),
      translation: hostileText,
    },
    { requiredKeys: ['n', 'document', 'passage', 'title', 'quote', 'start', 'end', 'language'] },
  )
  .map((value) => value as Citation)

const verdict = fc.record({
  supported: fc.boolean(),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  reasons: fc.constant([]),
})
const numbers = fc.array(fc.integer({ min: -1, max: 150 }), { maxLength: 160 })
const line = fc.record({
  text: hostileText,
  citations: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }) },
    { weight: 1, arbitrary: numbers },
  ),
})

/** Any Answer that the types allow, and many that no composer would make. */
export const hostileAnswer: fc.Arbitrary<Answer> = fc
  .record({
    kind: fc.constantFrom('answer', 'partial', 'not_found', 'declined', 'chat'),
    reason: fc.constant('evidence'),
    language: fc.constantFrom(...LANGUAGES),
    text: hostileText,
    lines: fc.array(line, { maxLength: 30 }),
    claims: fc.array(fc.record({ text: hostileText, citations: numbers, verdict }), { maxLength: 10 }),
    citations: fc.array(citation, { maxLength: 30 }),
    retrieved: fc.constant([]),
    edition: hostileText,
    ms: fc.constant(1),
  })
  .map((value) => value as unknown as Answer)
