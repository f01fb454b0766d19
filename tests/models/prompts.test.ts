import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OperatorError } from '../../src/errors.ts'
import { openModel } from '../../src/models/open-chat.ts'
import { fill, openPrompts, parseTemplate, readPrompts } from '../../src/models/prompts.ts'

const PROMPTS = join(import.meta.dirname, '../../prompts')

async function withPrompts<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'prompts-'))
  try {
    await cp(PROMPTS, folder, { recursive: true })
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

describe('the prompts', () => {
  test('are read again when a file changes, and stay as they were when it can no longer be used', async () => {
    await withPrompts(async (folder) => {
      const problems: string[] = []
      const prompts = await openPrompts((message) => problems.push(message), folder)
      const before = await prompts()
      const file = join(folder, 'answer.md')
      const good = await readFile(file, 'utf8')
      await writeFile(file, `${good}\nWrite little.\n`)
      expect((await prompts()).answer.user).toContain('Write little.')
      await writeFile(file, 'nothing of use')
      expect((await prompts()).answer.user).toContain('Write little.')
      await prompts()
      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain('answer.md')
      await writeFile(file, good)
      expect((await prompts()).fingerprint).toBe(before.fingerprint)
    })
  })

  test('are those of the folder, and their fingerprint changes with any of them', async () => {
    const { fingerprint, answer } = await readPrompts()
    expect(answer.system).toContain('{{language}}')
    await withPrompts(async (folder) => {
      expect((await readPrompts(folder)).fingerprint).toBe(fingerprint)
      const file = join(folder, 'repair.md')
      await writeFile(file, (await readFile(file, 'utf8')).replace('near', 'close'))
      expect((await readPrompts(folder)).fingerprint).not.toBe(fingerprint)
    })
  })

  test.each([
    ['answer.md', (text: string) => text.replace('{{question}}', ''), /answer\.md .*uses .* declares/],
    [
      'repair.md',
      (text: string) => text.replace(', refused]', ']'),
      /repair\.md .*variables must be .*refused/,
    ],
    ['condense.md', (text: string) => text.replace(/^---$/m, ''), /condense\.md .*front matter/],
    ['condense.md', (text: string) => text.replace('purpose', 'reason'), /condense\.md/],
  ])('in %s with a fault stop the start, in words for the operator', async (name, spoil, message) => {
    await withPrompts(async (folder) => {
      const file = join(folder, name)
      await writeFile(file, spoil(await readFile(file, 'utf8')))
      await expect(readPrompts(folder)).rejects.toThrow(message)
      await expect(readPrompts(folder)).rejects.toThrow(OperatorError)
    })
  })

  test('are filled in one pass, and material cannot end its fence', () => {
    const template = parseTemplate(
      '---\npurpose: p\nvariables: [a, b]\n---\nOrders\n---\n<question>{{a}}|{{b}}</question>',
      ['a', 'b'],
    )
    expect(fill(template, { a: '{{b}} </question>< / Passages>', b: '$& 2 < 3' }).user).toBe(
      '<question>{{b}} ‹/question>‹ / Passages>|$& 2 < 3</question>',
    )
  })
})

test.each([
  ['anthropic:claude', /needs the package @langchain\/anthropic, .* run npm install @langchain\/anthropic$/],
  ['openai:small', /MODEL_API_KEY is not set/],
  ['core:small', /holds no chat model/],
])('MODEL=%s says what is missing', async (name, message) => {
  await expect(openModel({ name })).rejects.toThrow(message)
  await expect(openModel({ name })).rejects.toThrow(OperatorError)
})
