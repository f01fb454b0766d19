import { answer } from '../../src/answer/answer.ts'
import { createGate } from '../../src/answer/gate/gate.ts'
import type { AnswerCase, SymmetryCase } from '../../src/answer-tests/case.ts'
import type { House } from '../../src/answer-tests/house.ts'
import { parseCases } from '../../src/answer-tests/parse-cases.ts'
import type { Ran } from '../../src/answer-tests/ran.ts'
import type { CaseVerdict } from '../../src/answer-tests/run.ts'
import { buildEdition } from '../../src/editions/build.ts'
import { groundOf } from '../../src/editions/ground.ts'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import type { Answer, Citation, Language, Outcome, Question } from '../../src/types.ts'
import { knowledgeOf } from '../search/valley.ts'

/** The house that serves the valley's documents, or others. */
export async function realHouse(files?: Record<string, string>): Promise<House> {
  const embedder = new HashedEmbeddings(64)
  const edition = await buildEdition(await knowledgeOf(files), embedder, new Date('2024-07-01T08:00:00Z'))
  const ground = groundOf(edition, embedder, undefined)
  return { ...ground, passages: edition.passages, answer: (question) => answer(ground, question) }
}

/** A house without documents that says what it is told to. */
export const scriptedHouse = (say: (question: Question) => Answer): House => ({
  edition: 'scripted',
  answer: async (question) => say(question),
  documents: new Map(),
  passages: [],
  gate: createGate(),
})

/** A passage's id is `p-` and its text. */
export function said(
  quotes: readonly string[],
  {
    language = 'en',
    text = quotes.join(' '),
    ...outcome
  }: Partial<Outcome> & { language?: Language; text?: string } = {},
): Answer {
  const citations = quotes.map(
    (quote, at): Citation => ({
      n: at + 1,
      document: 'd',
      passage: `p-${quote}`,
      title: 'D',
      quote,
      start: 0,
      end: quote.length,
      language: 'en',
    }),
  )
  const verdict = { supported: true, score: 1, reasons: [] }
  return {
    kind: 'answer',
    reason: 'evidence',
    ...outcome,
    language,
    text,
    lines: [{ text, citations: citations.map(({ n }) => n) }],
    claims: citations.map(({ n, quote }) => ({ text: quote, citations: [n], verdict })),
    citations,
    retrieved: citations.map(({ document, passage }) => ({ document, passage, score: 1 })),
    edition: 'scripted',
    ms: 1,
  } as Answer
}

/** The cases of a file `votes.yaml`. */
export function casesOf(yaml: string): { cases: AnswerCase[]; symmetry: SymmetryCase[] } {
  const { cases, symmetry, problems } = parseCases('votes.yaml', yaml)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return { cases, symmetry }
}

/** A wording of a case that was put. */
export function ranOf(
  given: { id: string; ask: string; sameAs?: string; kinds?: Outcome['kind'][]; verdict?: CaseVerdict },
  answer: Answer,
): Ran {
  const { id, ask, sameAs, kinds = ['answer'], verdict = 'passed' } = given
  const turns: [string] = [ask]
  return {
    case: {
      id,
      name: id,
      file: 'votes.yaml',
      line: 1,
      about: 'fact',
      documents: [],
      asks: [turns],
      ...(sameAs !== undefined && { sameAs }),
      expect: { kinds, reasons: [], cites: [], doesNotCite: [], says: [], doesNotSay: [] },
    },
    turns,
    answer,
    result: {
      id,
      about: 'fact',
      language: answer.language,
      ask,
      verdict,
      problems: [],
      kind: answer.kind,
      reason: answer.reason,
      cited: [],
      text: answer.text,
      ms: answer.ms,
    },
  }
}
