import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import type { AnswerCase, AnswerTests, CaseProblem, SymmetryCase } from './case.ts'
import { CaseFile, REASONS } from './schema.ts'

type Written = NonNullable<CaseFile['cases']>[number]
type WrittenSymmetry = NonNullable<CaseFile['symmetry']>[number]

/** What the parser complains of when a text would have needed quotation marks. */
const UNQUOTED: ReadonlySet<string> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'UNEXPECTED_TOKEN',
])
const QUOTE_IT =
  'a text that has ": " or " #" in it, or begins with a bracket, a quotation mark, * or &, goes in \'single quotes\''

/** The cases of one file; `file` is its name. A file with a problem gives none of its cases, and says where it is. */
export function parseCases(file: string, yaml: string): AnswerTests {
  const lines = new LineCounter()
  // Failsafe: what looks like a number, a date or a "no" stays the text that was written.
  const parsed = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : lines.linePos(offset).line || 1
  const problems = syntaxProblems(file, parsed, lines)
  if (problems.length > 0) return { cases: [], symmetry: [], problems }
  const read = CaseFile.safeParse(parsed.toJS() ?? {})
  if (!read.success) {
    for (const issue of read.error.issues) {
      problems.push(problemAt(file, lineAt(offsetOf(parsed, issue)), issue))
    }
    return { cases: [], symmetry: [], problems }
  }

  const stem = file.replace(/\.[^.]*$/, '')
  const { documents = [], cases = [], symmetry = [] } = read.data
  const placed = (key: 'cases' | 'symmetry', at: number) => ({
    file,
    line: lineAt(offsetAt(parsed, [key, at])) ?? 1,
  })
  const tests: AnswerTests = {
    cases: cases.map((written, at) => caseOf(written, stem, documents, placed('cases', at))),
    symmetry: symmetry.map((written, at) => symmetryOf(written, stem, documents, placed('symmetry', at))),
    problems,
  }
  problems.push(...twins([...tests.cases, ...tests.symmetry]), ...tests.cases.flatMap(impossible))
  return tests
}

function syntaxProblems(file: string, parsed: Document.Parsed, lines: LineCounter): CaseProblem[] {
  const at = (offset: number): number => lines.linePos(offset).line || 1
  // What follows upon the first mistake is mostly its echo.
  const problems: CaseProblem[] = parsed.errors.slice(0, 1).map(({ pos, code, message }) => ({
    file,
    line: at(pos[0]),
    message: message.replace(/\s+/g, ' ').replace(/[.:]$/, '') + (UNQUOTED.has(code) ? `; ${QUOTE_IT}` : ''),
  }))
  if (problems.length > 0) return problems
  // No editor means YAML's references: a text was left without its quotation marks.
  visit(parsed, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor)
        problems.push({ file, line: at(node.range?.[0] ?? 0), message: QUOTE_IT })
    },
  })
  return problems
}

interface Placed {
  file: string
  line: number
}

function caseOf(written: Written, stem: string, documents: string[], placed: Placed): AnswerCase {
  const { ask = [], conversation, expect } = written
  return {
    id: `${stem}/${written.name.trim()}`,
    name: written.name.trim(),
    ...placed,
    about: written.about,
    documents: written.documents ?? documents,
    asks: (conversation ? [conversation] : ask.map((text) => [text])) as AnswerCase['asks'],
    ...(written.language && { language: written.language }),
    ...(written.same_as && { sameAs: written.same_as }),
    expect: {
      kinds: expect.kind,
      reasons: expect.reason ?? [],
      ...(expect.language && { language: expect.language }),
      cites: expect.cites ?? [],
      doesNotCite: expect.does_not_cite ?? [],
      says: expect.says ?? [],
      doesNotSay: expect.does_not_say ?? [],
    },
    ...(written.known_failure && { knownFailure: written.known_failure }),
  }
}

function symmetryOf(
  written: WrittenSymmetry,
  stem: string,
  documents: string[],
  placed: Placed,
): SymmetryCase {
  return {
    id: `${stem}/${written.name.trim()}`,
    ...placed,
    documents: written.documents ?? documents,
    templates: written.ask,
    pairs: written.pairs,
    ...(written.language && { language: written.language }),
    ...(written.known_failure && { knownFailure: written.known_failure }),
  }
}

function twins(entries: readonly (Placed & { id: string })[]): CaseProblem[] {
  const first = new Map<string, number>()
  return entries.flatMap(({ id, file, line }) => {
    const known = first.get(id)
    if (known === undefined) first.set(id, line)
    return known === undefined ? [] : [{ file, line, message: `the name is that of line ${known} already` }]
  })
}

/** A case that no answer could pass. */
function impossible({ file, line, name, expect }: AnswerCase): CaseProblem[] {
  const possible: readonly string[] = expect.kinds.flatMap((kind) => REASONS[kind])
  return expect.reasons
    .filter((reason) => !possible.includes(reason))
    .map((reason) => ({
      file,
      line,
      message: `"${name}" expects the reason ${reason}, but ${expect.kinds.join(' or ')} has only ${possible.join(', ')}`,
    }))
}

type Issue = z.core.$ZodIssue

function problemAt(file: string, line: number | undefined, { path, code, message }: Issue): CaseProblem {
  const isEntry = path.length === 2
  const key = isEntry ? undefined : path.filter((part) => typeof part === 'string').at(-1)
  const told = key === undefined || code === 'unrecognized_keys' ? message : `${key}: ${message}`
  return { file, ...(line !== undefined && { line }), message: told }
}

/** Where an issue stands: its own place, that of the key that is not known, or that of what lacks it. */
function offsetOf(parsed: Document, { path, ...issue }: Issue): number | undefined {
  if (issue.code === 'unrecognized_keys') {
    const map = path.length > 0 ? parsed.getIn(path as (string | number)[], true) : parsed.contents
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && String(key.value) === issue.keys[0])
      : undefined
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0]
  }
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetAt(parsed, path.slice(0, length) as (string | number)[])
    if (offset !== undefined) return offset
  }
  return undefined
}

function offsetAt(parsed: Document, path: (string | number)[]): number | undefined {
  const node = path.length > 0 ? parsed.getIn(path, true) : parsed.contents
  return isNode(node) ? node.range?.[0] : undefined
}
