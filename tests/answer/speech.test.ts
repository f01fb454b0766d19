import { expect, it } from 'vitest'
import { tellsWhoSaid } from '../../src/answer/speech.ts'

it.each([
  'The report said that the boxes were sealed.',
  'According to the board, turnout fell.',
  'Observers noted a calm day.',
  'Комиссия сообщила о явке.',
  'По словам судьи, всё прошло спокойно.',
  'Комиссия төрайымы тәртіп бұзылмағанын айтты.',
  'Олар бұл туралы мәлімдеді.',
  'Ол айтқандай, көпір берік.',
])('passes on what somebody said: %s', (sentence) => {
  expect(tellsWhoSaid(sentence)).toBe(true)
})

it.each([
  'The bridge is made of granite.',
  'They visited 48 polling stations.',
  'Мост построили из гранита.',
  'Мектепте 420 оқушы оқиды.',
  'Атап айтқанда, көпір граниттен салынды.',
])('says itself: %s', (sentence) => {
  expect(tellsWhoSaid(sentence)).toBe(false)
})
