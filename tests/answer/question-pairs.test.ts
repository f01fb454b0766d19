import { describe, expect, it } from 'vitest'
import { readPair } from '../../src/answer/question-pairs.ts'
import type { Language } from '../../src/types.ts'

describe('a question that asks two things of the same is two questions', () => {
  it.each<[Language, string, [string, string]]>([
    [
      'en',
      'When and why did he leave the party?',
      ['When did he leave the party?', 'Why did he leave the party?'],
    ],
    [
      'en',
      'When did he leave the party, and why?',
      ['When did he leave the party?', 'Why did he leave the party?'],
    ],
    [
      'en',
      'where and how were the votes counted',
      ['Where were the votes counted?', 'How were the votes counted?'],
    ],
    ['ru', 'Когда и почему он вышел из партии?', ['Когда он вышел из партии?', 'Почему он вышел из партии?']],
    ['ru', 'Когда он вышел из партии и почему?', ['Когда он вышел из партии?', 'Почему он вышел из партии?']],
    ['kk', 'Ол партиядан қашан және неге шықты?', ['Ол партиядан қашан шықты?', 'Ол партиядан неге шықты?']],
  ])('%s: %s', (language, question, pair) => {
    expect(readPair(question, language)).toEqual(pair)
  })
})

describe('other questions stay as they are', () => {
  it.each<[Language, string]>([
    ['en', 'When did he leave the party?'],
    ['en', 'How many halls did she visit and where?'],
    ['en', 'How long and how often did they meet?'],
    ['en', 'When did he say what happened?'],
    ['en', 'Who won and by how much?'],
    ['ru', 'Сколько и где построили школ?'],
    ['ru', 'Когда он и она вышли из партии?'],
    ['kk', 'Ол партиядан қашан шықты?'],
    ['kk', 'Ол неше ауыл және қала аралады?'],
  ])('%s: %s', (language, question) => {
    expect(readPair(question, language)).toBeUndefined()
  })
})
