import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { OperatorError, reasonOf } from '../errors.ts'

/** A prompt with places for what it is about. */
export interface Template {
  purpose: string
  variables: string[]
  system: string
  user: string
}

/** A prompt ready to be sent. */
export interface Prompt {
  system: string
  user: string
}

/** What each prompt is filled with. */
const VARIABLES = {
  answer: ['language', 'passages', 'question'],
  repair: ['language', 'passages', 'question', 'refused'],
  condense: ['history', 'language', 'question'],
} as const
type Name = keyof typeof VARIABLES

export interface Prompts extends Record<Name, Template> {
  /** The hash of all their files: answers of two of these are not to be compared. */
  fingerprint: string
}

const FrontMatter = z.object({ purpose: z.string().min(1), variables: z.array(z.string()) })
const FOLDER = fileURLToPath(new URL('../../prompts', import.meta.url))
const PLACE = /\{\{(\w+)\}\}/g

/** Reads and checks all prompts. @throws OperatorError naming the file and what is wrong with it */
export async function readPrompts(folder = FOLDER): Promise<Prompts> {
  const hash = createHash('sha256')
  const read = async (name: Name): Promise<Template> => {
    const file = `${folder}/${name}.md`
    try {
      const text = await readFile(file, 'utf8')
      hash.update(`${name}\n${text}`)
      return parseTemplate(text, VARIABLES[name])
    } catch (thrown) {
      throw new OperatorError(
        `The prompt ${file} cannot be used (${reasonOf(thrown)}); mend it, or restore the file.`,
        { cause: thrown },
      )
    }
  }
  return {
    answer: await read('answer'),
    repair: await read('repair'),
    condense: await read('condense'),
    fingerprint: hash.digest('hex').slice(0, 16),
  }
}

/**
 * The prompts as their files are now: read again when one of them has changed. Files that can no longer be used leave
 * the last good prompts in place and are told of once. @throws OperatorError when they cannot be used at the start
 */
export async function openPrompts(
  onProblem: (message: string) => void,
  folder = FOLDER,
): Promise<() => Promise<Prompts>> {
  let current = await readPrompts(folder)
  let seen = await stampOf(folder)
  return async () => {
    const now = await stampOf(folder)
    if (now !== seen) {
      seen = now
      try {
        current = await readPrompts(folder)
      } catch (thrown) {
        onProblem(reasonOf(thrown))
      }
    }
    return current
  }
}

/** When and how large the prompts' files were written last. */
async function stampOf(folder: string): Promise<string> {
  const stamps = Object.keys(VARIABLES).map(async (name) => {
    const found = await stat(`${folder}/${name}.md`).catch(() => undefined)
    return `${found?.mtimeMs} ${found?.size}`
  })
  return (await Promise.all(stamps)).join(', ')
}

/** Front matter, the model's orders, a line of three dashes, the material. @throws Error saying what is wrong */
export function parseTemplate(text: string, wanted: readonly string[]): Template {
  const parts = text.replace(/\r\n/g, '\n').split(/^---[ \t]*$/m)
  const [before = '', matter = '', system = '', user = '', ...rest] = parts.map((part) => part.trim())
  if (before !== '' || rest.length > 0 || !system || !user)
    throw new Error('it must be front matter between lines of ---, the orders, a line of ---, the material')
  const { purpose, variables } = FrontMatter.parse(parse(matter))
  const used = new Set(Array.from(`${system}\n${user}`.matchAll(PLACE), ([, name]) => name!))
  const same = (a: Iterable<string>, b: Iterable<string>): boolean =>
    [...a].sort().join(', ') === [...b].sort().join(', ')
  if (!same(variables, wanted)) throw new Error(`its variables must be ${wanted.join(', ')}`)
  if (!same(used, variables))
    throw new Error(`it uses ${[...used].join(', ')} and declares ${variables.join(', ')}`)
  return { purpose, variables, system, user }
}

/** The tags that fence material off in the prompts: material must not be able to end its fence. */
const FENCE = /<(?=\s*\/?\s*(?:passages|question|refused|conversation)\b)/gi

/** Fills a template in one pass, so that what stands in a value is never filled in turn. */
export function fill({ system, user }: Template, values: Record<string, string>): Prompt {
  const put = (text: string): string =>
    text.replace(PLACE, (_, name: string) => (values[name] ?? '').replace(FENCE, '‹'))
  return { system: put(system), user: put(user) }
}
