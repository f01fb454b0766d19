import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../errors.ts'
import type { AnswerCase, AnswerTests, CaseProblem } from './case.ts'
import { parseCases } from './parse-cases.ts'

/**
 * Reads every `.yaml` and `.yml` file of a folder, not of folders below it. A missing folder holds no cases. A file
 * that cannot be read as meant gives a problem and none of its cases, and never stands in the way of the others.
 */
export async function readCases(dir: string): Promise<AnswerTests> {
  const files = await listCaseFiles(dir)
  if ('message' in files) return { cases: [], symmetry: [], problems: [files] }
  const read = await Promise.all(
    files.map(async (file): Promise<AnswerTests> => {
      try {
        return parseCases(file, await readFile(join(dir, file), 'utf8'))
      } catch (error) {
        const message = `the file cannot be read (${reasonOf(error)})`
        return { cases: [], symmetry: [], problems: [{ file, message }] }
      }
    }),
  )
  const cases = read.flatMap((tests) => tests.cases)
  const problems = read.flatMap((tests) => tests.problems)
  // A label whose other cases could not be read is no mistake of its own.
  if (problems.length === 0) problems.push(...lonelyLabels(cases))
  return { cases, symmetry: read.flatMap((tests) => tests.symmetry), problems }
}

async function listCaseFiles(dir: string): Promise<string[] | CaseProblem> {
  try {
    const entries = await readdir(dir)
    return entries.filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    return { file: dir, message: `the folder of cases cannot be read (${reasonOf(error)})` }
  }
}

/** A label that only one case has compares nothing: most likely it is misspelt. */
function lonelyLabels(cases: readonly AnswerCase[]): CaseProblem[] {
  return cases
    .filter(({ sameAs }) => sameAs && cases.filter((other) => other.sameAs === sameAs).length === 1)
    .map(({ file, line, name, sameAs }) => ({
      file,
      line,
      message: `"${name}" is the only case with same_as: ${sameAs}`,
    }))
}
