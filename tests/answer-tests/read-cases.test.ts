import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readCases } from '../../src/answer-tests/read-cases.ts'

async function folder(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'cases-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text)
  return dir
}

const ONE = (name: string, label = ''): string =>
  `cases:\n  - {name: ${name}, about: chat, ask: Hello!, expect: {kind: chat}${label}}\n`

it('reads the .yaml and .yml files of a folder in the order of their names, and nothing else', async () => {
  const dir = await folder({
    'b.yml': ONE('two'),
    'a.yaml': ONE('one'),
    'notes.md': 'cases: of doubt',
    '.hidden.yaml': ONE('none'),
  })
  await mkdir(join(dir, 'old'))
  await writeFile(join(dir, 'old', 'c.yaml'), ONE('three'))
  const { cases, problems } = await readCases(dir)
  expect(cases.map(({ id }) => id)).toEqual(['a/one', 'b/two'])
  expect(problems).toEqual([])
})

it('takes a missing folder for one without cases', async () => {
  expect(await readCases('/nowhere/at/all')).toEqual({ cases: [], symmetry: [], problems: [] })
})

it('keeps the cases of the other files when one cannot be read', async () => {
  const dir = await folder({ 'a.yaml': ONE('one'), 'b.yaml': 'cases: [' })
  await mkdir(join(dir, 'c.yaml'))
  const { cases, problems } = await readCases(dir)
  expect(cases.map(({ id }) => id)).toEqual(['a/one'])
  expect(problems.map(({ file }) => file)).toEqual(['b.yaml', 'c.yaml'])
  expect(problems[1]?.message).toMatch(/^the file cannot be read/)
})

it('tells of a label that one case alone has', async () => {
  const dir = await folder({
    'a.yaml': ONE('one', ', same_as: greeting'),
    'b.yaml': ONE('two', ', same_as: greting'),
  })
  expect((await readCases(dir)).problems.map(({ file, message }) => [file, message])).toEqual([
    ['a.yaml', '"one" is the only case with same_as: greeting'],
    ['b.yaml', '"two" is the only case with same_as: greting'],
  ])
})
