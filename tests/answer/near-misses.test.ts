import { beforeAll, describe, expect, it } from 'vitest'
import { flaws, type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({
    'tour.md': `---
title: The lake patrol
publisher: Lake News
published: 2024-05
language: en
---
The patrol arrived in Tarnow on 3 May 2021. It searched the first harbour and found two boats.

The harbour opened in March 1990. The harbour master Ivo Stern raised the fee to 90 crowns.

The keeper of the second lamp lives by the lake. A dog guards the lamp.

The lake was quiet since the council closed the old pier.

In 2021 the council planted 300 birches along the road. The council meets on the hill.
`,
    'sad.md': `---
title: Озёрный сад
publisher: Садовод
published: 2021-10
language: ru
---
Сад открыли в июне 2019 года. В первом ряду посадили сорок яблонь.

Садовники приехали из Тарнова. Они повысили плату за вход до десяти крон.

Сторож второй башни разводит пчёл. Башня стоит у воды.
`,
  })
})

/** What the question asks is not what the articles say, however alike the words. */
const refused = async (question: string): Promise<void> => {
  const given = await house.ask(question)
  expect(`${given.kind}: ${given.text}`).toMatch(/^not_found/)
  expect(given.claims).toEqual([])
  expect(flaws(given, house.texts)).toEqual([])
}
const answered = async (question: string, words: string): Promise<void> => {
  const given = await house.ask(question)
  expect(`${given.kind}: ${given.text}`).toMatch(/^answer/)
  expect(given.citations[0]?.quote).toContain(words)
}

describe('the question as the articles have it is answered', () => {
  it.each([
    ['What did the patrol search in the first harbour?', 'first harbour'],
    ['When did the patrol arrive in Tarnow?', '3 May 2021'],
    ['How many birches did the council plant in 2021?', '300 birches'],
    ['Who raised the fee of the harbour?', 'Ivo Stern'],
    ['When did the harbour open?', 'March 1990'],
    ['Сколько яблонь посадили в первом ряду?', 'сорок яблонь'],
    ['Кто разводит пчёл?', 'Сторож'],
  ])('%s', answered)
})

describe('another number than the passage’s is refused', () => {
  it.each([
    ['ordinal', 'What did the patrol search in the fourth harbour?'],
    ['year', 'How many birches did the council plant in 2017?'],
    ['year', 'Did the patrol arrive in Tarnow in 1998?'],
    ['amount', 'Who raised the fee of the harbour to 250 crowns?'],
    ['ordinal', 'Сколько яблонь посадили в пятом ряду?'],
    ['year', 'Сад открыли в июне 2005 года?'],
  ])('%s: %s', (_, question) => refused(question))

  it('but a day may be asked for by its number', () =>
    answered('Who arrived in Tarnow on the third of May 2021?', '3 May 2021'))

  it('even where a date of the passage has that number', () =>
    refused('What did the patrol search in the third harbour?'))
})

describe('another name than the articles know is refused', () => {
  it.each([
    'When did Peter Zorn arrive in Tarnow?',
    'Did Ludmila Hagen raise the fee of the harbour?',
    'Когда Фёдор Громов открыл сад?',
  ])('%s', refused)
})

describe('the opposite of what the passage says is refused', () => {
  it.each([
    'When did the patrol leave Tarnow?',
    'Who lowered the fee of the harbour?',
    'When did the harbour close?',
  ])('%s', refused)
})

describe('the opposite of what a further quote says', () => {
  // The first quote has no word of the question, and only the first is compared.
  it('is refused as well', () => refused('Кто снизил плату за вход?'))
})

describe('a kind of thing that the quotes do not hold is refused', () => {
  it.each([
    ['a date', 'When did the keeper of the second lamp marry?'],
    ['a date', 'When does the dog guard the lamp?'],
    ['a number', 'How many dogs guard the second lamp?'],
    ['a number', 'Сколько пчёл разводит сторож второй башни?'],
    ['a date', 'Когда сторож второй башни завёл пчёл?'],
  ])('%s: %s', (_, question) => refused(question))
})

describe('a measure that the quotes do not give is refused', () => {
  it.each([
    ['a time that passed', 'How long did the patrol search the first harbour?'],
    ['a sum of money', 'How much money did the birches along the road cost?'],
    ['an age', 'How old is the keeper of the second lamp?'],
    ['an age', 'What age is the harbour master Ivo Stern?'],
    ['a day', 'On what day did the harbour open?'],
    ['an age', 'Сколько лет сторожу второй башни?'],
    ['a day', 'Какого числа открыли сад?'],
    ['a sum of money', 'Сколько денег потратили на яблони?'],
  ])('%s: %s', (_, question) => refused(question))
})

describe('what has a name of its own must be named', () => {
  it.each([
    'Which party does the harbour master Ivo Stern belong to?',
    'On which channel was the patrol shown searching the harbour?',
    'По какому телеканалу показывали садовников?',
    'Из какой партии садовники?',
  ])('%s', refused)
})

describe('another deed than the one asked for is refused', () => {
  it.each(['Who paid for the 300 birches along the road?', 'Кто оплатил сорок яблонь в первом ряду?'])(
    '%s',
    refused,
  )
})

describe('a cause that is itself what is asked about is no reason', () => {
  it('is refused', () => refused('Why did the council close the old pier?'))
  it('but is a reason for the rest', () => answered('Why was the lake quiet?', 'since the council'))
})

describe('what turns a question elsewhere must be told', () => {
  it.each([
    ['another person', 'Who else besides Ivo Stern raised the fee of the harbour?'],
    ['a reaction', 'How did the council react when Ivo Stern raised the fee?'],
    ['a refusal', 'Why did the council refuse to plant 300 birches along the road?'],
    ['an earlier time', 'Did the patrol arrive in Tarnow before?'],
    ['the noun asked for', "What is Ivo Stern's education?"],
    ['the deed to somebody', 'Whom did the council pay for the birches?'],
  ])('%s: %s', (_, question) => refused(question))
})

describe('what a question wants confirmed must be there in all its parts', () => {
  it('is refused where the deed is missing', () => refused('Did the council finance the first harbour?'))
})

describe('other words for the same are understood', () => {
  it.each([
    ['Who increased the fee of the harbour?', 'Ivo Stern'],
    ['When did the patrol reach Tarnow?', '3 May 2021'],
    ['Откуда прибыли садовники?', 'из Тарнова'],
  ])('%s', answered)
})
