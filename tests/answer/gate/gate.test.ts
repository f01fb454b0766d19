import { describe, expect, it } from 'vitest'
import { checkClaim, checkText, createGate } from '../../../src/answer/gate/gate.ts'
import { compileGlossary } from '../../../src/language/glossary.ts'
import { gateWords, reasonInWords } from '../../../src/locales/gate.ts'

const PASSAGE = `The Lake Party won 18 of the 30 seats on 9 September 2018. About 47 per cent of voters took part, and
turnout rose from 41 per cent. It is not true that the count was stopped. Chair Olga Lind said that no serious
violations were found. The budget was 2.4 million euros.`

const kinds = (claim: string, passages: string[] = [PASSAGE]): string[] =>
  checkClaim(claim, passages).reasons.map(({ kind }) => kind)

describe('a claim that repeats its passage', () => {
  it('passes with score 1, whatever its quotes, dashes, case and final stop', () => {
    expect(checkClaim('the lake party won 18 of the 30 seats on 9 september 2018', [PASSAGE])).toEqual({
      supported: true,
      score: 1,
      reasons: [],
    })
    expect(checkClaim('“The budget was 2.4 million euros.”', [PASSAGE]).score).toBe(1)
  })

  it('does not pass by a number or a word cut in two', () => {
    expect(checkClaim('8 of the 30 seats', [PASSAGE]).supported).toBe(false)
    expect(checkClaim('The budget was 2', [PASSAGE]).supported).toBe(false)
    expect(checkClaim('4 million euros', [PASSAGE]).supported).toBe(false)
  })

  it('does not pass where the passage denies it', () => {
    expect(checkClaim('The count was stopped.', [PASSAGE])).toMatchObject({
      supported: false,
      reasons: [{ kind: 'negation', value: 'not' }],
    })
  })
})

describe('a claim without anything to support it', () => {
  it('is not supported, score 0', () => {
    const empty = { supported: false, score: 0, reasons: [{ kind: 'empty', value: '' }] }
    expect(checkClaim('The Lake Party won.', [])).toEqual(empty)
    expect(checkClaim('The Lake Party won.', ['  '])).toEqual(empty)
    expect(checkClaim(' … ', [PASSAGE])).toEqual(empty)
    expect(checkText('', [PASSAGE])).toEqual(empty)
  })
})

describe('what the house itself wrote', () => {
  const frame = 'According to the Lake Gazette (May 2020):'

  it('needs no support before a quotation, whatever it says', () => {
    const claim = `${frame} “The budget was 2.4 million euros.” (in English)`
    expect(checkClaim(claim, [PASSAGE], { frame })).toMatchObject({ supported: true, score: 1 })
    expect(checkText(claim, [PASSAGE], { frame, language: 'kk' })).toMatchObject({
      supported: true,
      score: 1,
    })
  })

  it('does not excuse a quotation that was altered, or a number in its label', () => {
    expect(checkClaim(`${frame} “The budget was 2.5 million euros.”`, [PASSAGE], { frame }).supported).toBe(
      false,
    )
    const label = `${frame} “The budget was 2.4 million euros.” (of 9 million)`
    expect(checkClaim(label, [PASSAGE], { frame }).supported).toBe(false)
  })

  it('is no excuse for a claim that has no frame', () => {
    expect(checkClaim(`${frame} “The budget was 2.4 million euros.”`, [PASSAGE]).supported).toBe(false)
  })
})

describe('a text of several sentences', () => {
  it('is supported when each is; its score is their mean', () => {
    const both = checkText('The budget was 2.4 million euros. The Lake Party won 18 of the 30 seats.', [
      PASSAGE,
    ])
    expect(both.supported).toBe(true)
    const one = checkText('The budget was 2.4 million euros. The River Party won 99 seats.', [PASSAGE])
    expect(one.supported).toBe(false)
    expect(one.score).toBeLessThan(both.score)
    expect(one.reasons).toContainEqual({ kind: 'number', value: '99' })
  })
})

describe('numbers', () => {
  it('allow no tolerance unless the claim itself says so', () => {
    const passage = ['The mission sent 412 observers to the polling stations of the region.']
    expect(checkClaim('The mission sent 410 observers to the polling stations.', passage).supported).toBe(
      false,
    )
    expect(
      checkClaim('The mission sent about 410 observers to the polling stations.', passage).supported,
    ).toBe(true)
    expect(
      checkClaim('The mission sent over 400 observers to the polling stations.', passage).supported,
    ).toBe(true)
    expect(
      checkClaim('The mission sent over 500 observers to the polling stations.', passage).supported,
    ).toBe(false)
  })

  it('count in their unit', () => {
    expect(kinds('The budget was 2.4 million dollars.')).toContain('number')
    expect(kinds('About 47 voters took part.')).not.toContain('number')
    expect(kinds('18 per cent of the seats went to the Lake Party.')).toContain('number')
  })

  it('are the same in digits and in words', () => {
    expect(checkClaim('The Lake Party won eighteen of the thirty seats.', [PASSAGE]).supported).toBe(true)
  })
})

describe('quotations', () => {
  it('must be verbatim', () => {
    expect(kinds('Olga Lind said that “no violations at all were found”.')).toContain('quote')
    expect(kinds('Olga Lind said that “no serious violations were found”.')).not.toContain('quote')
  })
})

describe('a claim in another language than its passage', () => {
  const lines = [
    'a\tparty\tпартия\tпартия',
    'a\tseat\tмандат/мандатов\tмандат',
    'a\twin/won\tполучить/получила\tалу/алды',
  ]
  const glossary = compileGlossary([lines.join('\n')])
  const passage = ['The Lake Party won 18 seats.']

  it('never passes without a glossary, and says why', () => {
    expect(checkClaim('Партия получила 18 мандатов.', passage)).toMatchObject({ supported: false })
    expect(checkClaim('Партия получила 18 мандатов.', passage).reasons.at(-1)?.kind).toBe('language')
  })

  it('passes where everything in it can be found, and not with another number', () => {
    const gate = createGate({ glossary })
    expect(gate.checkClaim('Партия получила 18 мандатов.', passage)).toMatchObject({
      supported: true,
      reasons: [],
    })
    expect(gate.checkClaim('Партия получила 19 мандатов.', passage).reasons).toEqual([
      { kind: 'number', value: '19' },
    ])
    expect(gate.checkClaim('Партия не получила 18 мандатов.', passage).reasons[0]?.kind).toBe('negation')
  })

  it('does not pass with words that cannot be checked', () => {
    const gate = createGate({ glossary })
    const verdict = gate.checkClaim('Партия неожиданно получила 18 мандатов благодаря губернатору.', passage)
    expect(verdict).toMatchObject({ supported: false })
    expect(verdict.reasons.some(({ kind }) => kind === 'language')).toBe(true)
  })
})

describe('hostile input', () => {
  it('gets a verdict, not an exception', () => {
    const odd = [
      '\u0000',
      '((((',
      '“',
      '9'.repeat(400),
      'a'.repeat(20_000),
      '\ud800',
      '🗳️',
      '1.2.3.4.5',
      '--',
      'İ İ İ',
    ]
    for (const claim of odd) {
      for (const passage of [...odd, PASSAGE]) {
        const { score } = checkText(claim, [passage])
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe('reasons in words', () => {
  it('exist in each language for each kind', () => {
    expect(reasonInWords({ kind: 'number', value: '25' }, 'en')).toBe('the passage does not give 25')
    for (const words of Object.values(gateWords)) {
      for (const say of Object.values(words)) expect(say('25').length).toBeGreaterThan(10)
    }
  })
})
