import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read.ts'
import { read, shown } from './temp-folder.ts'

const ORIGINAL = `---
title: Mission in the north
url: https://example.org/mission
published: 2023-03-20
language: en
---
The mission arrived in Kazakhstan on March 12. It visited 42 stations in Akmola and Almaty regions.

Peter Norland of the mission praised the third district.

## Later

The mission left last week and thanked the voters of Akmola region.
`

const RUSSIAN = `---
title: Миссия на севере
translation_of: mission
---
Миссия прибыла в Казахстан 12 марта. Она посетила 42 участка в Акмолинской и Алматинской областях.

Питер Норланд из миссии похвалил третий округ.

## Позже

Миссия уехала на прошлой неделе и поблагодарила избирателей Акмолинской области.
`

const translated = (russian: string, original = ORIGINAL) =>
  read({ 'mission.md': original, 'mission.ru.md': russian })

it('gives every sentence of a faithful translation, at its original', async () => {
  const { documents, translations, warnings } = await translated(RUSSIAN)
  expect(warnings).toEqual([])
  expect(documents.map(({ id }) => id)).toEqual(['mission'])
  const [translation] = translations
  expect(translation).toMatchObject({ document: 'mission', language: 'ru', title: 'Миссия на севере' })
  expect(
    translation?.sentences.map(({ start, end, text }) => [documents[0]?.text.slice(start, end), text]),
  ).toEqual([
    ['The mission arrived in Kazakhstan on March 12.', 'Миссия прибыла в Казахстан 12 марта.'],
    [
      'It visited 42 stations in Akmola and Almaty regions.',
      'Она посетила 42 участка в Акмолинской и Алматинской областях.',
    ],
    [
      'Peter Norland of the mission praised the third district.',
      'Питер Норланд из миссии похвалил третий округ.',
    ],
    [
      'The mission left last week and thanked the voters of Akmola region.',
      'Миссия уехала на прошлой неделе и поблагодарила избирателей Акмолинской области.',
    ],
  ])
})

it.each([
  [
    'another number',
    '42 участка',
    '24 участка',
    5,
    /number "42" of the original is not in the translation; the number "24"/,
  ],
  ['another day', '12 марта', '13 марта', 5, /date "March 12"/],
  ['another month', '12 марта', '12 мая', 5, /date "March 12"/],
  ['another ordinal', 'третий округ', 'второй округ', 7, /number "third".*"второй"/],
  ['another relative date', 'на прошлой неделе', 'на следующей неделе', 11, /date "last week"/],
  [
    'another place',
    'избирателей Акмолинской',
    'избирателей Карагандинской',
    11,
    /name "Akmola".*"Карагандинской"/,
  ],
  ['another person', 'Питер Норланд', 'Джон Смит', 7, /name "Джон" is not in the original; the name "Смит"/],
  [
    'a sentence that says much more',
    'округ.',
    `округ${', где всё было хорошо и всем понравилось'.repeat(5)}.`,
    7,
    /much longer/,
  ],
])('leaves a sentence with %s untranslated, and says where', async (_, from, to, line, message) => {
  const knowledge = await translated(RUSSIAN.replace(from, to))
  expect(shown(knowledge)).toEqual([
    expect.stringMatching(new RegExp(`^mission\\.ru\\.md:${line}: .*goes untranslated$`)),
  ])
  expect(knowledge.warnings[0]?.message).toMatch(message)
  expect(knowledge.translations[0]?.sentences).toHaveLength(3)
})

it('leaves a paragraph with another count of sentences untranslated', async () => {
  const knowledge = await translated(RUSSIAN.replace('12 марта. Она', '12 марта: она'))
  expect(shown(knowledge)).toEqual([
    'mission.ru.md:5: 1 sentence in this paragraph, 2 in the original (line 7 of mission.md); it goes untranslated',
  ])
  expect(knowledge.translations[0]?.sentences.map(({ text }) => text.split(' ')[0])).toEqual([
    'Питер',
    'Миссия',
  ])
})

it('a missing paragraph costs only what cannot be told apart', async () => {
  const knowledge = await translated(RUSSIAN.replace(/Питер.*\n\n/, ''))
  expect(shown(knowledge)).toEqual([
    'mission.ru.md:9: 1 paragraph here, 2 in the original from line 9 of mission.md; they go untranslated',
  ])
  expect(knowledge.translations[0]?.sentences).toHaveLength(2)
})

it('warns of translations that cannot be used, and never serves them as documents', async () => {
  const { documents, translations, ...rest } = await read({
    'mission.md': ORIGINAL,
    'mission.en.md': '---\ntranslation_of: mission\n---\nThe mission arrived in Kazakhstan on March 12.',
    'mission.ru.md': RUSSIAN,
    'mission2.ru.md': RUSSIAN,
    'other.ru.md': RUSSIAN.replace('translation_of: mission', 'translation_of: nothing'),
  })
  expect(documents).toHaveLength(1)
  expect(translations).toHaveLength(1)
  expect(shown({ documents, translations, ...rest })).toEqual([
    'mission.en.md: mission.md is in en itself; the translation is not used',
    'mission2.ru.md: mission.md has a translation into ru already; this one is not used',
    'other.ru.md: translation_of names "nothing", which is no document of this folder; the translation is not used',
  ])
})

it('the knowledge that ships reads without a warning and is translated whole', async () => {
  const { documents, translations, warnings } = await readKnowledge(
    join(import.meta.dirname, '../../knowledge'),
  )
  expect(warnings).toEqual([])
  expect(documents.length).toBeGreaterThan(0)
  expect(translations.map(({ language }) => language).sort()).toEqual(['kk', 'ru'])
  const [first, second] = translations
  expect(first!.sentences.length).toBeGreaterThan(10)
  expect(first!.sentences.length).toBe(second!.sentences.length)
})
