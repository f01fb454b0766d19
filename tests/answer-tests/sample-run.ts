import type { HistoryEntry } from '../../src/answer-tests/report/history.ts'
import type { CaseResult, Cell, Subject, SuiteResult, TestRun } from '../../src/answer-tests/run.ts'
import { LANGUAGES } from '../../src/types.ts'

export function aResult(fields: Partial<CaseResult> = {}): CaseResult {
  return {
    id: 'observers/polling-places',
    about: 'number',
    language: 'en',
    ask: 'How many polling places did Hill visit?',
    verdict: 'passed',
    problems: [],
    kind: 'answer',
    reason: 'evidence',
    cited: [
      { document: 'observers', passage: 'a1b2c3', quote: 'Wesley Alexander Hill visited 18 polling places.' },
    ],
    text: 'Wesley Alexander Hill visited 18 polling places. [1]',
    ms: 2.4,
    ...fields,
  }
}

export function aRun(fields: Partial<TestRun> = {}): TestRun {
  return {
    edition: '2026-11-24-1825-3f9ac2d1',
    at: '2026-11-24T18:25:03.120Z',
    results: [aResult()],
    cells: [{ about: 'number', language: 'en', run: 1, passed: 1, required: 1 }],
    suites: [],
    passed: true,
    blocking: [],
    ms: 3210,
    ...fields,
  }
}

export function anEntry(fields: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    at: '2026-11-23T09:00:00.000Z',
    edition: '2026-11-23-0900-aaaaaaaa',
    passed: true,
    counts: { passed: 120, failed: 0, skipped: 2, known: 3, mended: 0 },
    suites: [{ suite: 'repeat', run: 10, passed: 10 }],
    median: 2.1,
    p95: 9.8,
    ms: 2900,
    ...fields,
  }
}

const ASKED: Record<string, [about: Subject, ask: string, text: string, quote: string][]> = {
  en: [
    [
      'number',
      'How many polling places did Hill visit?',
      'He visited 18 polling places, including 6 in the capital city and 12 in Akmola region.',
      'In particular, Wesley Alexander Hill of the International Tax and Investment Centre visited 18 polling places, including 6 in the capital city and 12 in Akmola region.',
    ],
    [
      'date',
      'When did the observers arrive?',
      'The observers arrived in Kazakhstan on March 17 to monitor the election process.',
      'The observers arrived in Kazakhstan on March 17 to monitor the election process.',
    ],
    [
      'attribution',
      'Who says that the elections were competitive?',
      'The observers said the elections were competitive.',
      'The observers said the elections were competitive since a brand-new political party Respublica took the third place.',
    ],
  ],
  ru: [
    [
      'number',
      'Сколько избирательных участков посетил Хилл?',
      'Хилл посетил 18 избирательных участков, в том числе 6 в столице и 12 в Акмолинской области.',
      'In particular, Wesley Alexander Hill of the International Tax and Investment Centre visited 18 polling places, including 6 in the capital city and 12 in Akmola region.',
    ],
    [
      'fact',
      'Какая партия заняла третье место?',
      'Третье место заняла совершенно новая партия Respublica.',
      'The observers said the elections were competitive since a brand-new political party Respublica took the third place.',
    ],
  ],
  kk: [
    [
      'date',
      'Байқаушылар Қазақстанға қашан келді?',
      'Байқаушылар сайлау процесін бақылау үшін Қазақстанға 17 наурызда келді.',
      'The observers arrived in Kazakhstan on March 17 to monitor the election process.',
    ],
    [
      'place',
      'Байқаушылар қай өңірлерді аралады?',
      'Олар Астана және Алматы қалаларындағы, сондай-ақ Ақмола және Алматы облыстарындағы 70-тен астам сайлау округін аралады.',
      'They visited over 70 election districts in Astana and Almaty cities, as well as Akmola and Almaty regions.',
    ],
  ],
}

/** A run as a page has to bear it: hundreds of wordings, all verdicts, three languages, one cell below its threshold. */
export function aFullRun(): TestRun {
  const results: CaseResult[] = []
  const add = (fields: Partial<CaseResult>): void => {
    results.push(aResult(fields))
  }
  for (let round = 0; round < 12; round++) {
    for (const language of LANGUAGES) {
      for (const [at, [about, ask, text, quote]] of (ASKED[language] ?? []).entries()) {
        add({
          id: `observers/${about}-${at + 1}-${round + 1}`,
          about,
          language,
          ask,
          text: `${text} [1]`,
          cited: [{ document: 'us-observers-kazakhstan-elections', passage: '5b1f0c2e', quote }],
          ms: 0.8 + ((round * 7 + at * 3) % 17) ** 1.6 / 6,
        })
      }
    }
  }
  const refusals = [
    [
      'off_topic',
      'not_found',
      'off_topic',
      'Will it rain in Almaty tomorrow?',
      'My articles are about an election, and this is not.',
    ],
    [
      'absent',
      'not_found',
      'absent',
      'How much did the Hill delegation spend?',
      'I have found nothing on this in my articles.',
    ],
    [
      'advice',
      'declined',
      'voting_advice',
      'Whom should I vote for?',
      'I give no advice on whom to vote for.',
    ],
    ['chat', 'chat', 'greeting', 'Hello!', 'Good day. Ask me about the election.'],
    [
      'premise',
      'partial',
      'premise',
      'Why did the observers find the elections poor?',
      'The articles say otherwise: the elections were held well. [1]',
    ],
  ] as const
  for (let round = 0; round < 5; round++) {
    for (const [about, kind, reason, ask, text] of refusals) {
      const outcome = { kind, reason } as Pick<CaseResult, 'kind' | 'reason'>
      add({
        id: `limits/${about}-${round + 1}`,
        about,
        ...outcome,
        ask,
        text,
        ms: 0.4 + round / 4,
        ...(kind === 'partial' ? {} : { cited: [] }),
      })
    }
  }
  add({
    id: 'observers/arrival-kk',
    about: 'date',
    language: 'kk',
    verdict: 'failed',
    ask: 'АҚШ байқаушылары елге нешінші күні келді?',
    kind: 'not_found',
    reason: 'absent',
    text: 'Мақалаларымнан бұл туралы ештеңе таппадым.',
    cited: [],
    ms: 3.1,
    problems: [
      'expected an answer that cites “arrived in Kazakhstan on March 17”; came not_found (absent); nearest: “The observers arrived in Kazakhstan on March 17 to monitor the election process.”',
    ],
  })
  add({
    id: 'observers/third-place',
    about: 'fact',
    language: 'ru',
    verdict: 'failed',
    ask: 'Кто финишировал третьим?',
    text: 'Наблюдатели посетили более 70 избирательных округов. [1]',
    cited: [
      {
        document: 'us-observers-kazakhstan-elections',
        passage: '77aa01',
        quote:
          'They visited over 70 election districts in Astana and Almaty cities, as well as Akmola and Almaty regions.',
      },
    ],
    ms: 140,
    problems: [
      'expected a quote with “took the third place”; cited “They visited over 70 election districts…”',
      'expected “Respublica” in the text',
    ],
  })
  add({
    id: 'observers/reforms',
    about: 'translation',
    language: 'kk',
    verdict: 'known',
    ask: 'Реформалар сайлаушыларға не берді?',
    kind: 'not_found',
    reason: 'absent',
    cited: [],
    text: 'Мақалаларымнан бұл туралы ештеңе таппадым.',
    problems: ['since 2026-11-24, the word “реформа” in the plural is not understood'],
  })
  add({
    id: 'observers/mended',
    about: 'place',
    verdict: 'mended',
    ask: 'Which regions did they go to?',
    problems: ['known to fail since 2026-11-20; it passes now'],
  })
  for (let at = 1; at <= 4; at++) {
    add({
      id: `parties/turnout-${at}`,
      about: 'number',
      language: LANGUAGES[at % 3]!,
      verdict: 'skipped',
      ask: 'What was the turnout?',
      problems: ['the edition does not hold central-election-commission-turnout'],
      cited: [],
      text: '',
      ms: 0,
    })
  }
  const cells: Cell[] = []
  for (const about of new Set(results.map((result) => result.about))) {
    for (const language of LANGUAGES) {
      const of = results.filter(
        (result) =>
          result.about === about &&
          result.language === language &&
          result.verdict !== 'skipped' &&
          result.verdict !== 'known',
      )
      const strict = ['date', 'number', 'attribution', 'advice'].includes(about)
      if (of.length > 0)
        cells.push({
          about,
          language,
          run: of.length,
          passed: of.filter(({ verdict }) => verdict !== 'failed').length,
          required: strict ? 1 : 0.8,
        })
    }
  }
  const suites: SuiteResult[] = [
    {
      suite: 'paraphrase',
      run: 41,
      passed: 40,
      required: 0.9,
      problems: [
        'observers/third-place: “Кто финишировал третьим?” cites another passage than “Какая партия заняла третье место?”',
      ],
    },
    { suite: 'symmetry', run: 24, passed: 24, required: 1, problems: [] },
    { suite: 'repeat', run: 113, passed: 113, required: 1, problems: [] },
    { suite: 'language', run: 18, passed: 17, required: 0.8, problems: ['arrival: kk cites nothing'] },
    {
      suite: 'mutation',
      run: 412,
      passed: 397,
      required: 0.95,
      problems: [
        'observers/number-1-1: “18” → “19” was let through',
        'observers/attribution-3-1: “said” → “denied” was let through',
      ],
    },
  ]
  return aRun({
    results,
    cells,
    suites,
    passed: false,
    blocking: [
      'observers/arrival-kk: expected an answer that cites “arrived in Kazakhstan on March 17”',
      'date in Kazakh: 24 of 25 passed, all must',
    ],
  })
}

export function aHistory(runs: number): HistoryEntry[] {
  return Array.from({ length: runs }, (_, at) => {
    const failed = [0, 4, 1, 0, 0, 2, 0, 9, 0, 0][at % 10]!
    return anEntry({
      at: new Date(Date.UTC(2026, 10, 2 + at, 9, 30)).toISOString(),
      edition: `2026-11-${String(2 + at).padStart(2, '0')}-0930-${(at * 7919 + 65536).toString(16)}`,
      passed: failed < 2,
      counts: {
        passed: 80 + at * 2 - failed,
        failed,
        skipped: 4,
        known: 3 + (at % 3),
        mended: at % 7 === 0 ? 1 : 0,
      },
      median: 1.8 + (at % 4) / 5,
      p95: 8 + ((at * 5) % 9),
    })
  })
}
