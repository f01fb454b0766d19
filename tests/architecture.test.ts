import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** The rooms from the ground up. A file may import from its own room and from rooms below it, never beside or above. */
const FLOORS = [
  ['types', 'errors', 'locales'],
  ['language'],
  ['knowledge'],
  ['search'],
  ['answer'],
  ['answer-tests'],
  ['editions'],
  ['config', 'store', 'models'],
  ['log'],
  ['telegram', 'web', 'terminal'],
  ['app'],
  ['process', 'build-thread'],
  ['commands', 'reload-unasked'],
  ['main', 'cli'],
]

/** Packages that only one room, or one file, may import. */
const KEEPERS: [packages: RegExp, keeper: RegExp][] = [
  [/^hnswlib-node$/, /^search\/vector-index\.ts$/],
  [/^telegraf(?:\/|$)/, /^telegram\//],
  [/^(?:libsql|@libsql\/.*|kysely)(?:\/|$)/, /^store\//],
]

/** What must run anywhere: values in, values out. The index adapter is the one exception. */
const PURE = /^(?:language|answer|locales)\/|^search\/(?!vector-index\.ts$)|^types\.ts$|^errors\.ts$/

const IMPORT =
  /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

interface Import {
  file: string
  target: string
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) =>
    Array.from(readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT), (found) => ({
      file,
      target: found[1] ?? found[2] ?? found[3] ?? '',
    })),
  )

const isRelative = ({ target }: Import): boolean => target.startsWith('.')
const roomOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? ''
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room))
const resolved = ({ file, target }: Import): string => posix.join(posix.dirname(file), target)

it('finds the imports it is about', () => {
  expect(imports.filter(isRelative).length).toBeGreaterThan(50)
  expect(imports.some(({ target }) => target.startsWith('node:'))).toBe(true)
})

it('every file and folder of src has a floor', () => {
  const homeless = new Set(imports.map(({ file }) => roomOf(file)).filter((room) => floorOf(room) < 0))
  expect([...homeless].map((room) => `src/${room} is on no floor: add it to FLOORS`)).toEqual([])
})

it('imports go down only', () => {
  const wrong = imports.filter(isRelative).filter((entry) => {
    const [from, to] = [roomOf(entry.file), roomOf(resolved(entry))]
    return from !== to && floorOf(from) <= floorOf(to) && floorOf(to) > 0
  })
  expect(
    wrong.map((entry) => `src/${entry.file} must not import src/${resolved(entry)}: not below it`),
  ).toEqual([])
})

it('packages with a keeper are imported by their keeper only', () => {
  const wrong = imports.filter(({ file, target }) =>
    KEEPERS.some(([packages, keeper]) => packages.test(target) && !keeper.test(file)),
  )
  expect(wrong.map(({ file, target }) => `src/${file} must not import ${target}: it has a keeper`)).toEqual(
    [],
  )
})

it('language, search, answer and locales import nothing of Node', () => {
  const wrong = imports.filter(
    ({ file, target }) => PURE.test(file) && /^(?:node:|fs$|path$|crypto$)/.test(target),
  )
  expect(wrong.map(({ file, target }) => `src/${file} must not import ${target}: this room is pure`)).toEqual(
    [],
  )
})
