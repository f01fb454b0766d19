import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'dotenv'

/** What a program left behind. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface Program {
  child: ChildProcessWithoutNullStreams
  ended: Promise<Ended>
  /** Resolves when standard output or error holds `text`. */
  says: (text: string) => Promise<void>
}

/** A folder that is gone when the tests are. */
export function temporaryFolder(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `saylau-${name}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** No key of a developer's own `.env` reaches a test: an empty value counts as unset. */
const NO_SETTINGS = Object.fromEntries(
  Object.keys(parse(readFileSync('.env.example'))).map((key) => [key, '']),
)

/** Starts one of the project's programs as a real process, from the built code. */
export function start(command: string[], env: Record<string, string>): Program {
  const [file = '', ...args] = command
  const child = spawn(file, args, { env: { ...process.env, NO_COLOR: '1', ...NO_SETTINGS, ...env } })
  const heard = { stdout: '', stderr: '' }
  const waiting = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (data: string) => {
      heard[name] += data
      for (const check of waiting) check()
    })
  }
  child.stdin.on('error', () => {})
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...heard }))
  })
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!heard.stdout.includes(text) && !heard.stderr.includes(text)) return
        waiting.delete(check)
        resolve()
      }
      waiting.add(check)
      check()
      ended.then((end) => reject(new Error(`ended before it said "${text}": ${JSON.stringify(end)}`)), reject)
    })
  return { child, ended, says }
}

/** Runs a program to its end on the given standard input. */
export function finish(command: string[], env: Record<string, string>, input = ''): Promise<Ended> {
  const { child, ended } = start(command, env)
  child.stdin.end(input)
  return ended
}

/** The command of `npm run` without npm. */
export function cli(...args: string[]): string[] {
  return ['node', 'dist/cli.js', ...args]
}

/** What a program wrote to standard output, a JSON value a line. */
// biome-ignore lint/suspicious/noExplicitAny: what came is what the test is about
export function jsonLines({ stdout }: Ended): any[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
