import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/language/dates.ts'

const dates = (text: string): object[] => findDates(text).map(({ start: _start, end: _end, ...date }) => date)
const march19 = { year: 2023, month: 3, day: 19 }

describe('findDates', () => {
  it('reads a full date in the ways that three languages write it', () => {
    for (const text of [
      'on 19 March 2023',
      'on March 19, 2023',
      'on Mar. 19th, 2023',
      'the 19th of March 2023',
      '19 марта 2023 года',
      '2023 жылғы 19 наурызда',
      '19.03.2023',
      '2023-03-19',
    ]) {
      expect(dates(text), text).toEqual([march19])
    }
  })

  it('reads dates as precise as they are given', () => {
    expect(dates('in March 2023, в марте 2023 года, 2023 жылдың наурызында')).toEqual(
      Array(3).fill({ year: 2023, month: 3 }),
    )
    expect(dates('19 марта, 19 наурыз, March 19')).toEqual(Array(3).fill({ month: 3, day: 19 }))
    expect(dates('in 2023, 2023 жылы, в 2023 году')).toEqual(Array(3).fill({ year: 2023 }))
    expect(dates('19–20 March')).toEqual([
      { month: 3, day: 19 },
      { month: 3, day: 20 },
    ])
    expect(dates('1990-95')).toEqual([{ year: 1990 }, { year: 1995 }])
  })

  it('takes everyday words for months only where time is meant', () => {
    expect(dates('They may march. May they? Қазан үстінде.')).toEqual([])
    expect(dates('in May, on March 5, қазан айында')).toEqual([
      { month: 5 },
      { month: 3, day: 5 },
      { month: 10 },
    ])
  })

  it('does not take an amount for a year', () => {
    expect(dates('$2000, 2000 тенге, 1500 people, 2000 мың')).toEqual([])
  })

  it('reads days of the week and relative dates', () => {
    expect(dates('on Sunday, в воскресенье, жексенбі күні')).toEqual(Array(3).fill({ weekday: 7 }))
    expect(dates('last year; в прошлом году; былтыр')).toEqual(Array(3).fill({ relative: 'last-year' }))
    expect(dates('today, вчера, ертең')).toEqual([
      { relative: 'today' },
      { relative: 'yesterday' },
      { relative: 'tomorrow' },
    ])
  })

  it('reads back every day that it is given', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-').map(Number)
        for (const language of ['en', 'ru']) {
          const written = date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
          expect(dates(written), written).toEqual([{ year, month, day }])
        }
        expect(dates(iso)).toEqual([{ year, month, day }])
      }),
    )
  })
})
