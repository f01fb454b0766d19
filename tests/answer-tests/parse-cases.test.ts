import { describe, expect, it } from 'vitest'
import { parseCases } from '../../src/answer-tests/parse-cases.ts'

const problemsOf = (yaml: string): string[] =>
  parseCases('votes.yaml', yaml).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)

/** A file with one good case, and more lines at its end. */
const withCase = (...more: string[]): string =>
  ['cases:', '  - name: arrival', '    about: date', '    ask: When did they come?', ...more].join('\n')

describe('a file of cases', () => {
  it('gives its cases, with what the file says of all of them', () => {
    const { cases, symmetry, problems } = parseCases(
      'votes.yaml',
      `
documents: [mission]
cases:
  - name: arrival
    about: date
    ask: [When did they come?, Когда они прибыли?]
    same_as: arrival
    expect:
      kind: answer
      cites: arrived in Kerlan
      says: [3 June, 2024]
  - name: next
    about: followup
    documents: []
    conversation: [When did they come?, And how many?]
    language: en
    expect:
      kind: [answer, partial]
      reason: [evidence, parts]
      does_not_say: [no]
    known_failure: since May
symmetry:
  - name: parties
    ask: Is {a} better than {b}?
    pairs: [[Pear, Plum], [Oak, Elm]]
`,
    )
    expect(problems).toEqual([])
    expect(cases[0]).toEqual({
      id: 'votes/arrival',
      name: 'arrival',
      file: 'votes.yaml',
      line: 4,
      about: 'date',
      documents: ['mission'],
      asks: [['When did they come?'], ['Когда они прибыли?']],
      sameAs: 'arrival',
      expect: {
        kinds: ['answer'],
        reasons: [],
        cites: ['arrived in Kerlan'],
        doesNotCite: [],
        says: ['3 June', '2024'],
        doesNotSay: [],
      },
    })
    expect(cases[1]).toMatchObject({
      id: 'votes/next',
      line: 12,
      documents: [],
      asks: [['When did they come?', 'And how many?']],
      language: 'en',
      expect: { kinds: ['answer', 'partial'], reasons: ['evidence', 'parts'], doesNotSay: ['no'] },
      knownFailure: 'since May',
    })
    expect(symmetry).toEqual([
      {
        id: 'votes/parties',
        file: 'votes.yaml',
        line: 23,
        documents: ['mission'],
        templates: ['Is {a} better than {b}?'],
        pairs: [
          ['Pear', 'Plum'],
          ['Oak', 'Elm'],
        ],
      },
    ])
  })

  it('keeps numbers, dates and words that YAML would read otherwise as they were written', () => {
    const { cases } = parseCases(
      'votes.yaml',
      withCase('    expect: {kind: answer, says: [18.0, 007, 2024-06-03, no, null, 12_000]}'),
    )
    expect(cases[0]?.expect.says).toEqual(['18.0', '007', '2024-06-03', 'no', 'null', '12_000'])
  })

  it('says where each mistake is, and what to write instead', () => {
    expect(
      problemsOf(`cases:
  - name: one
    about: dates
    ask: When?
    expect: {kind: answer}
  - name: two
    about: date
    ask: When?
    expect:
      kind: answers
      sais: [18]
  - about: date
    ask: ''
    expct: {kind: answer}
`),
    ).toEqual([
      expect.stringMatching(/^votes\.yaml:3: about: write one of date, number, /),
      expect.stringMatching(/^votes\.yaml:10: kind: write one of answer, partial, /),
      expect.stringMatching(/^votes\.yaml:11: there is no key "sais" here; the keys are kind, reason, /),
      'votes.yaml:12: name: write a text',
      'votes.yaml:13: ask: write something here',
      expect.stringMatching(/^votes\.yaml:12: expect: write what is expected/),
      expect.stringMatching(/^votes\.yaml:14: there is no key "expct" here/),
    ])
  })

  it('gives no case of a file with a mistake, since the mistake may be in what it leaves out', () => {
    expect(parseCases('votes.yaml', withCase('    expect: {kind: answer}', '  - name: two')).cases).toEqual(
      [],
    )
  })

  it.each([
    ['ask: What: when?', 4],
    ['ask: {a} or b?', 4],
    ['ask: "Yes" or no?', 4],
    ['ask: *yes* or no?', 4],
    ['ask: &c. and so on', 4],
  ])('asks for quotation marks where %s lacks them', (written, line) => {
    const yaml = `cases:\n  - name: a\n    about: fact\n    ${written}\n    expect: {kind: answer}\n`
    expect(problemsOf(yaml)).toEqual([
      expect.stringMatching(new RegExp(`^votes\\.yaml:${line}: .*'single quotes'$`)),
    ])
  })

  it('refuses a case with both or neither of ask and conversation, and a name that is taken', () => {
    const conversation = withCase('    conversation: [a, b]', '    expect: {kind: answer}')
    expect(problemsOf(conversation)).toEqual(['votes.yaml:2: write either ask or conversation'])
    const twice = withCase(
      '    expect: {kind: answer}',
      '  - {name: arrival, about: date, ask: When?, expect: {kind: answer}}',
    )
    expect(problemsOf(twice)).toEqual(['votes.yaml:6: the name is that of line 2 already'])
  })

  it('refuses what no answer could meet', () => {
    expect(problemsOf(withCase('    expect: {kind: answer, reason: absent}'))).toEqual([
      'votes.yaml:2: "arrival" expects the reason absent, but answer has only evidence',
    ])
    expect(problemsOf(withCase('    expect: {kind: answer, says: ["?"]}'))).toEqual([
      'votes.yaml:5: says: write at least one letter or digit',
    ])
  })

  it('reads an empty file as no cases, and says so of a file that is something else', () => {
    expect(problemsOf('')).toEqual([])
    expect(problemsOf('# later')).toEqual([])
    expect(problemsOf('- a list')).toEqual(['votes.yaml:1: begin with the key "cases:"'])
  })
})
