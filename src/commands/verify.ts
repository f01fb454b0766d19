import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { createGate } from '../answer/gate/gate.ts'
import { OperatorError, reasonOf } from '../errors.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import { createLog } from '../log.ts'
import { oneLine } from '../terminal/printable.ts'
import type { VerdictReason } from '../types.ts'
import { idField, serveJsonLines } from './json-lines.ts'

export interface VerifyOptions {
  jsonl?: boolean
  passage: string[]
  file: string[]
}

const VerifyLine = z.object(
  {
    id: idField,
    claim: z.string('"claim" must be a string'),
    passages: z.array(z.string('"passages" must hold strings'), '"passages" must be a list of strings'),
  },
  'it must be an object',
)

/** Asks the gate, and nothing else, about one claim or about JSON lines. @returns the exit code. */
export async function verify(claim: string | undefined, options: VerifyOptions): Promise<number> {
  const gate = createGate({ glossary: compileGlossary([GLOSSARY]) })
  if (options.jsonl) {
    if (claim !== undefined) {
      throw new OperatorError('verify --jsonl reads its claims from standard input; leave the claim out.')
    }
    const log = createLog('error', [])
    const errors = await serveJsonLines({
      input: process.stdin,
      output: process.stdout,
      schema: VerifyLine,
      example: '{"id":1,"claim":"...","passages":["..."]}',
      onDefect: (thrown) => log.error({ err: thrown }, 'a claim could not be checked'),
      answer: ({ id, claim, passages }) => {
        const { supported, score, reasons } = gate.checkText(claim, passages)
        return { id, supported, score, reasons }
      },
    })
    return errors === 0 ? 0 : 1
  }
  if (claim === undefined) {
    throw new OperatorError('verify needs a claim: verify "the sentence" --passage "the words behind it".')
  }
  const passages = [...options.passage, ...(await Promise.all(options.file.map(readPassage)))]
  const { supported, score, reasons } = gate.checkText(claim, passages)
  const verdict = `${supported ? 'supported' : 'not supported'}, score ${score.toFixed(2)}`
  process.stdout.write(`${[verdict, ...reasons.map(describe)].join('\n')}\n`)
  return 0
}

async function readPassage(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    throw new OperatorError(`The passage cannot be read: ${reasonOf(thrown)}.`, { cause: thrown })
  }
}

function describe({ kind, value }: VerdictReason): string {
  return oneLine(`- ${kind}: ${value}`)
}
