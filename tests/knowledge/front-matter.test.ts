import { expect, it } from 'vitest'
import { splitFrontMatter } from '../../src/knowledge/front-matter.ts'

function fieldsOf(yaml: string) {
  const split = splitFrontMatter(`---\n${yaml}\n---\nText.\n`)
  if ('broken' in split) throw new Error(split.broken.message)
  return split
}

it.each([
  ['2023', '2023'],
  ["'2023'", '2023'],
  ['2023-03', '2023-03'],
  ['2023-03-20', '2023-03-20'],
  ['"2023-03-20T10:00:00+06:00"', '2023-03-20'],
  ['2024-02-29', '2024-02-29'],
])('accepts published: %s', (yaml, published) => {
  expect(fieldsOf(`published: ${yaml}`)).toMatchObject({ fields: { published }, problems: [] })
})

it.each(['20 March 2023', '2023-02-30', '2023-13', '20.03.2023', '[2023]'])(
  'leaves out published: %s and says what to write',
  (yaml) => {
    const { fields, problems } = fieldsOf(`title: T\npublished: ${yaml}`)
    expect(fields).toEqual({ title: 'T' })
    expect(problems).toEqual([
      { line: 3, message: expect.stringMatching(/^published must be .*; the field is left out$/) },
    ])
  },
)

it.each([
  ['url: javascript:alert(1)', /url must be a whole web address/],
  ['url: inform.kz/en', /url must be a whole web address/],
  ['language: kz', /language must be one of en, ru, kk/],
  ['title:\n  - a\n  - b', /title must be one line of text/],
  ['pubished: 2023', /the field "pubished" is not known/],
])('reports %s', (yaml, message) => {
  const { fields, problems } = fieldsOf(yaml)
  expect(fields).toEqual({})
  expect(problems).toEqual([{ line: 2, message: expect.stringMatching(message) }])
})

it('reads scalars as they are written, and empty ones as not written', () => {
  const { fields, problems } = fieldsOf('title: 2023\npublisher: yes\nurl:\nlanguage: KK\npublished: ""')
  expect(problems).toEqual([])
  expect(fields).toEqual({ title: '2023', publisher: 'yes', language: 'kk' })
})

it('counts lines of the file for the body', () => {
  expect(splitFrontMatter('---\ntitle: T\n---\n\nText.')).toMatchObject({ body: '\nText.', bodyLine: 4 })
  expect(splitFrontMatter('Text.')).toMatchObject({ fields: {}, body: 'Text.', bodyLine: 1 })
})

it('takes a rule above a text for a rule', () => {
  expect(splitFrontMatter('---\nThe text begins.')).toMatchObject({ fields: {}, bodyLine: 1 })
})

it.each([
  ['---\ntitle: T\nText without an end.', 1, /has no end/],
  ['---\ntitle: "T\nlanguage: en\n---\nText.', 3, /does not parse/],
  ['---\nlanguage: en\nlanguage: ru\n---\nText.', 3, /does not parse/],
  ['---\njust words\n---\nText.', 2, /does not parse/],
])('cannot use %j', (source, line, message) => {
  expect(splitFrontMatter(source)).toEqual({ broken: { line, message: expect.stringMatching(message) } })
})
