import type { Answer, Citation, Question, Saylau } from '../../src/types.ts'

export const QUOTE = 'The river has three bridges, and one of them is closed until May.'

export function makeCitation(more: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    document: 'bridges',
    passage: 'p1',
    title: 'Bridges of the town',
    url: 'https://news.example/bridges',
    publisher: 'The Town Paper',
    published: '2024-03-20',
    quote: QUOTE,
    start: 0,
    end: QUOTE.length,
    language: 'en',
    ...more,
  }
}

/** An answer of one sentence with one citation. */
export function makeAnswer(text = QUOTE, more: Partial<Answer> = {}): Answer {
  const verdict = { supported: true, score: 0.97, reasons: [] }
  return {
    kind: 'answer',
    reason: 'evidence',
    language: 'en',
    text: `${text} [1]`,
    lines: [{ text, citations: [1] }],
    claims: [{ text, citations: [1], verdict }],
    citations: [makeCitation()],
    retrieved: [],
    edition: 'e1',
    ms: 1,
    ...more,
  } as Answer
}

/** A house whose answers are scripted; `asked` holds what it was asked. */
export interface ScriptedSaylau extends Saylau {
  asked: Question[]
}

export function makeSaylau(script: Partial<Saylau> = {}): ScriptedSaylau {
  const asked: Question[] = []
  return {
    asked,
    answer: async (question, options) => {
      asked.push(question)
      if (script.answer) return script.answer(question, options)
      return makeAnswer(`On “${question.question}”: ${QUOTE}`, { language: question.language ?? 'en' })
    },
    suggest: script.suggest ?? (async () => []),
    edition:
      script.edition ??
      (() => ({ id: 'e1', built: '2024-04-01T10:00:00Z', documents: 1, passages: 3, newest: '2024-03-20' })),
    sources: script.sources ?? (() => []),
    audit: script.audit ?? (() => ({ holds: true, quotes: [], failing: [] })),
  }
}
