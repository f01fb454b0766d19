import type { ReloadReport } from '../../src/editions/desk.ts'
import { aFullRun, aRun } from '../answer-tests/sample-run.ts'

export function aReport(fields: Partial<ReloadReport> = {}): ReloadReport {
  return {
    edition: '2026-11-24-1825-3f9ac2d1',
    previous: '2026-11-23-0900-aaaaaaaa',
    outcome: 'published',
    forced: false,
    documents: 3,
    passages: 41,
    reused: 39,
    added: [],
    changed: ['observers'],
    removed: [],
    warnings: [],
    knownWords: [],
    tests: aRun(),
    newlyFailing: [],
    newlyPassing: [],
    vanishing: [],
    ms: 4180,
    ...fields,
  }
}

/** A reload that found something of everything. */
export function aFullReport(): ReloadReport {
  return aReport({
    outcome: 'blocked',
    tests: aFullRun(),
    documents: 214,
    passages: 20_112,
    reused: 19_904,
    added: ['debates-2023', 'turnout-by-region'],
    changed: ['us-observers-kazakhstan-elections'],
    removed: ['old-news'],
    warnings: [
      {
        file: 'us-observers-kazakhstan-elections.md',
        line: 14,
        message: 'looks like page furniture, left out: “Read also”',
      },
      { file: 'us-observers-kazakhstan-elections.md', message: 'no url: readers cannot open the source' },
      {
        file: 'debates-2023.md',
        line: 3,
        message: 'addresses a language model: “ignore previous instructions”',
      },
    ],
    knownWords: [
      {
        document: 'us-observers-kazakhstan-elections',
        share: 0.934,
        unknown: ['super-presidential', 'foundation'],
      },
      { document: 'debates-2023', share: 0.71, unknown: ['podium', 'moderator', 'rebuttal', 'applause'] },
    ],
    newlyFailing: ['observers/arrival-kk', 'observers/third-place'],
    newlyPassing: ['observers/mended'],
    vanishing: [
      {
        document: 'old-news',
        quote: 'The turnout was 54.21 percent, the Central Election Commission said.',
        answers: 312,
      },
      {
        document: 'us-observers-kazakhstan-elections',
        quote: 'Their observer group held talks with voters.',
        answers: 7,
      },
    ],
  })
}
