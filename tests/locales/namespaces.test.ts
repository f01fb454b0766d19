import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/types.ts'

const FOLDER = join(import.meta.dirname, '../../src/locales')
const namespaces = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'date.ts')
  .map((name) => name.replace('.ts', ''))

/** The namespace's strings by language: the one export that has all three. */
async function wordsOf(namespace: string): Promise<Record<Language, unknown>> {
  const module: Record<string, unknown> = await import(`../../src/locales/${namespace}.ts`)
  const found = Object.values(module).filter(
    (value) =>
      typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value),
  )
  expect(found).toHaveLength(1)
  return found[0] as Record<Language, unknown>
}

/** Everything in a namespace, by its path: `commands.ask`, `help.2`. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

/** One of these suits each parameter; what a function gives for others is of no matter. */
const ARGUMENTS = ['en', 5, { turns: 2, minutes: 3, days: 4 }]

/** What a string or a function of parameters says. */
function said(leaf: unknown): string {
  if (typeof leaf === 'string') return leaf
  if (typeof leaf !== 'function') return ''
  for (const argument of ARGUMENTS) {
    try {
      const result: unknown = leaf(...Array.from({ length: leaf.length }, () => argument))
      const text = Array.isArray(result) ? result.join('\n') : result
      if (typeof text === 'string' && !/undefined|NaN|\[object/.test(text)) return text
    } catch {
      // Another argument is wanted.
    }
  }
  return ''
}

it('finds the namespaces it is about', () => {
  expect(namespaces).toEqual(expect.arrayContaining(['answer', 'gate', 'replies', 'telegram', 'terminal']))
  for (const language of LANGUAGES)
    expect(readdirSync(join(FOLDER, language)).sort()).toEqual(namespaces.map((name) => `${name}.ts`).sort())
})

describe.each(namespaces)('%s', (namespace) => {
  it('has the same strings in every language, with the same parameters', async () => {
    const words = await wordsOf(namespace)
    const shape = (language: Language) =>
      leaves(words[language])
        // Lists are paragraphs: how many is each language's own affair.
        .map(
          ([path, leaf]) =>
            `${path.replace(/\.\d+$/, '.*')}: ${typeof leaf === 'function' ? leaf.length : typeof leaf}`,
        )
        .sort()
    const english = [...new Set(shape('en'))]
    expect([...new Set(shape('ru'))]).toEqual(english)
    expect([...new Set(shape('kk'))]).toEqual(english)
  })

  it('leaves no string empty, untrimmed or with markup', async () => {
    const words = await wordsOf(namespace)
    for (const language of LANGUAGES) {
      for (const [path, leaf] of leaves(words[language])) {
        const text = said(leaf)
        expect(`${language} ${path}: ${text.trim()}`).toBe(`${language} ${path}: ${text}`)
        expect(text, `${language} ${path}`).not.toBe('')
        expect(text, `${language} ${path}`).not.toMatch(/<\/?[a-z]+>|&[a-z]+;|\*\*/)
      }
    }
  })

  it('is written in Cyrillic in Russian and Kazakh, and in Latin in English', async () => {
    const words = await wordsOf(namespace)
    for (const [path, leaf] of leaves(words.en)) {
      expect(said(leaf), path).toMatch(/\p{Script=Latin}|\d|^\W+$/u)
      expect(said(leaf), path).not.toMatch(/\p{Script=Cyrillic}/u)
    }
    for (const language of ['ru', 'kk'] as const) {
      for (const [path, leaf] of leaves(words[language])) {
        // A quotation's marks alone have no letters of their own.
        if (/^«en»$/.test(said(leaf))) continue
        expect(said(leaf), `${language} ${path}`).toMatch(/\p{Script=Cyrillic}/u)
      }
    }
  })

  it('is Kazakh with its own letters, and not Russian once more', async () => {
    const { ru, kk } = await wordsOf(namespace)
    const russian = new Map(leaves(ru))
    const kazakh = leaves(kk).map(([path, leaf]) => [path, said(leaf)] as const)
    expect(kazakh.some(([, text]) => /[әғқңөұүһі]/i.test(text))).toBe(true)
    const same = kazakh.filter(([path, text]) => text.length > 20 && said(russian.get(path)) === text)
    expect(same.map(([path]) => path)).toEqual([])
  })
})
