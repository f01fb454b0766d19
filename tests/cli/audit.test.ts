import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFolder } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { passagesOf } from '../../src/store/ledger.ts'
import { openStore } from '../../src/store/store.ts'
import type { Answer } from '../../src/types.ts'
import { cli, finish } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { knowledge, path, env, remove } = town()
const settings = { ...env, ANSWER_TESTS_DIR: join(path, 'none') }

const QUESTIONS = {
  aaaaaaaaaaaa: 'How much will the work cost?',
  '-bbbbbbbbbbb': 'How many members voted against it?',
  cccccccccccc: 'What is the capital of the moon?',
}
let answers: Record<keyof typeof QUESTIONS, Answer>

beforeAll(async () => {
  const config = loadConfig(settings)
  const { saylau } = await openFolder(knowledge, config, createLog('silent', []), () => {})
  const store = await openStore(config.database)
  const given: [string, Answer][] = []
  for (const [id, question] of Object.entries(QUESTIONS)) {
    const answer = await saylau.answer({ question })
    const { edition, kind, reason, language, claims, citations, ms } = answer
    await store.ledger.append({
      ...{
        id,
        at: Date.parse('2024-05-03T10:00:00Z'),
        edition,
        kind,
        reason,
        language,
        claims,
        citations,
        ms,
      },
      questionHash: store.ledger.hashOf(question),
      passages: passagesOf(citations),
      ...(id === '-bbbbbbbbbbb' && { question, model: 'ollama:x', prompts: 'f00d' }),
    })
    given.push([id, answer])
  }
  answers = Object.fromEntries(given) as typeof answers
  await store.close()
}, 60_000)

afterAll(remove)

const audit = (...args: string[]) => finish(cli('audit', ...args), settings)

describe('audit', () => {
  test('replays an answer by its link, and says that the current edition still supports it', async () => {
    const { code, stdout, stderr } = await audit('https://t.me/a_bot?start=q_-bbbbbbbbbbb')
    expect(stderr).toMatch(/^(?:No edition yet: .*\n)?$/)
    expect(code).toBe(0)
    const { claims, citations, edition } = answers['-bbbbbbbbbbb']
    expect(citations[0]?.quote).toContain('four against')
    for (const part of [
      'Answer -bbbbbbbbbbb (answer, evidence), given 2024-05-03T10:00:00.000Z in en',
      `Edition: ${edition}`,
      'Model: ollama:x, prompts f00d',
      'Question: How many members voted against it?',
      `${claims[0]?.text} [1]`,
      'then: supported, score 1.00',
      'now: supported',
      `“${citations[0]?.quote}”`,
      `passage ${citations[0]?.passage}`,
      'now where it stood',
    ])
      expect(stdout).toContain(part)
    expect(stdout).toMatch(/The current edition, \S+, still supports it\.\n$/)
  }, 60_000)

  test('lists the answers that no longer hold once the knowledge was changed, and shows why', async () => {
    const file = join(knowledge, 'harbour.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('12 million', '14 million'))
    expect(await finish(cli('reload', '--force'), settings)).toMatchObject({ code: 0, stderr: '' })
    const all = await audit('--all')
    expect(all).toMatchObject({ code: 0, stderr: '' })
    const [first, last, ...more] = all.stdout.trimEnd().split('\n')
    expect(first).toMatch(
      /^aaaaaaaaaaaa {1,2}2024-05-03T10:00:00\.000Z edition \S+ gone from harbour: \[1\]$/,
    )
    expect(last).toMatch(/^1 of 2 answers no longer hold in edition \S+\.$/)
    expect(more).toEqual([])
    const { code, stdout, stderr } = await audit('aaaaaaaaaaaa')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Question: not kept, hash [0-9a-f]{64}$/m)
    expect(stdout).toContain('now: its quotes are gone')
    expect(stdout).toContain('now in no article any more')
    expect(stdout).toMatch(/no longer supports it\.\n$/)
  }, 60_000)

  test('says what is wrong with an id that is not there', async () => {
    const unknown = await audit('zzzzzzzzzzzz')
    expect([unknown.code, unknown.stdout]).toEqual([1, ''])
    expect(unknown.stderr).toBe(
      'The ledger has no answer zzzzzzzzzzzz: check the id; answers older than LEDGER_DAYS are erased.\n',
    )
  }, 60_000)
})
