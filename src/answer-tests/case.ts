import type { Language, Outcome } from '../types.ts'
import type { Subject } from './run.ts'

/** What an editor expects of the answer to a question. */
export interface AnswerCase {
  /** `<file stem>/<name>`: unique among all cases. */
  id: string
  name: string
  /** The file's name, as it lies in the folder of cases. */
  file: string
  /** Where the case begins, counted from 1. */
  line: number
  about: Subject
  /** Without all of these in the edition the case is skipped. */
  documents: string[]
  /** The wordings, each run by itself: a conversation, oldest message first, of which the last one is tested. */
  asks: [string, ...string[]][]
  /** The reader's own choice; by default the language of the question. */
  language?: Language
  /** Cases with the same label must cite the same passage, whatever language they are in. */
  sameAs?: string
  expect: Expectation
  /** Why it fails for now: it is reported apart and blocks nothing. */
  knownFailure?: string
}

/** Words are compared by `holdsWords`. */
export interface Expectation {
  /** Any of these. */
  kinds: Outcome['kind'][]
  /** Any of these; none: every one. */
  reasons: Outcome['reason'][]
  /** The language of the answer. */
  language?: Language
  /** Each lies in some quote, or in its rendering. */
  cites: string[]
  /** None lies in any quote. */
  doesNotCite: string[]
  /** Each stands in the text. */
  says: string[]
  /** None stands in the text. */
  doesNotSay: string[]
}

/** A question that is put about one and about the other: the names may not matter to how it is answered. */
export interface SymmetryCase {
  /** `<file stem>/<name>`. */
  id: string
  file: string
  line: number
  documents: string[]
  /** With `{a}`, or `{a}` and `{b}`. */
  templates: string[]
  pairs: [string, string][]
  language?: Language
  knownFailure?: string
}

/** Something in a file of cases that cannot be read as meant. */
export interface CaseProblem {
  file: string
  /** Counted from 1, where it can be told. */
  line?: number
  message: string
}

/** All that the files of a folder say. */
export interface AnswerTests {
  cases: AnswerCase[]
  symmetry: SymmetryCase[]
  problems: CaseProblem[]
}
