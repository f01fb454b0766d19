import { afterAll, describe, expect, test } from 'vitest'
import { cli, finish, jsonLines, start } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { env, remove } = town()
afterAll(remove)

describe('ask --jsonl', () => {
  test('writes an answer a line, in order, with every field of the contract and no other', async () => {
    const questions = [
      { id: 'a', question: 'Who opened the meeting?' },
      {
        id: 2,
        question: 'Who opened the meeting?',
        history: [{ question: 'q', answer: 'a' }],
        language: 'kk',
      },
      { id: 'empty', question: '' },
      { id: 'emoji', question: '🎉🎉🎉' },
      { id: 'controls', question: '\u0000\u001b\u0007\u0085' },
      { id: 'long', question: 'word '.repeat(2000) },
    ]
    const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('')
    const ended = await finish(cli('ask', '--jsonl', '--top', '1'), env, input)
    const answers = jsonLines(ended)
    expect(answers.map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual([
        'id',
        'kind',
        'reason',
        'language',
        'text',
        'claims',
        'citations',
        'retrieved',
        'edition',
        'ms',
      ])
      expect(answer.retrieved.length).toBeLessThanOrEqual(1)
    }
    const [first, second, ...bad] = answers
    expect(first).toMatchObject({ kind: 'answer', reason: 'evidence', language: 'en' })
    expect(first.claims[0]).toEqual({ text: expect.stringContaining('Ada Brook'), citations: [1] })
    expect(first.citations[0]).toEqual({
      n: 1,
      document: 'harbour',
      passage: expect.any(String),
      title: 'The harbour vote',
      url: 'https://example.org/harbour',
      publisher: 'The Gazette',
      published: '2024-05-02',
      quote: 'Mayor Ada Brook opened the meeting.',
      start: expect.any(Number),
      end: expect.any(Number),
    })
    expect(first.retrieved[0]).toEqual({
      document: 'harbour',
      passage: expect.any(String),
      score: expect.any(Number),
    })
    expect(second.language).toBe('kk')
    expect(bad.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'chat no_words',
      'chat no_words',
      'chat no_words',
      'chat too_long',
    ])
    expect(ended.code).toBe(0)
  })

  test('answers the other lines where one cannot be read, and ends with 1', async () => {
    const ended = await finish(
      cli('ask', '--jsonl'),
      env,
      '{"id":1,"question":"Who opened the meeting?"}\n{"id":2\n{"id":3,"question":7}\n{"id":4,"question":"hello","language":"de"}\n{"id":5,"question":"hello"}',
    )
    const answers = jsonLines(ended)
    expect(answers.map(({ id }) => id)).toEqual([1, null, 3, 4, 5])
    expect(answers.map(({ error }) => error)).toEqual([
      undefined,
      'Line 2 is not JSON; write an object a line, such as {"id":1,"question":"..."}',
      'Line 3 cannot be read: "question" must be a string',
      'Line 4 cannot be read: "language" must be one of en, ru, kk',
      undefined,
    ])
    expect(ended.code).toBe(1)
  })

  test('writes each line as soon as it is known', async () => {
    const { child, ended, says } = start(cli('ask', '--jsonl'), env)
    child.stdin.write('{"id":"first","question":"Who opened the meeting?"}\n')
    await says('"id":"first"')
    child.stdin.end('{"id":"second","question":"hello"}\n')
    await says('"id":"second"')
    expect((await ended).code).toBe(0)
  })

  test('ends quietly when its reader goes away', async () => {
    const lines = '{"id":1,"question":"Who opened the meeting?"}\n'.repeat(3000)
    const { child, ended } = start(cli('ask', '--jsonl'), env)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(lines)
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  })
})
