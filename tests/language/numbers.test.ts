import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../src/language/numbers.ts'

const values = (text: string): number[] => findNumbers(text).map((mention) => mention.value)

describe('findNumbers', () => {
  it('reads thousands however they are grouped, and decimals with a comma or a full stop', () => {
    expect(values('12 000, 12\u00a0000, 1,200, 1.200.000, 2.5 and 2,5')).toEqual([
      12000, 12000, 1200, 1200000, 2.5, 2.5,
    ])
    expect(values('In 1998, 300 people')).toEqual([1998, 300])
  })

  it('multiplies by the scale words of three languages', () => {
    expect(values('5.2 million, 3bn of it')).toEqual([5_200_000, 3e9])
    expect(values('2,5 млн рублей, 10 тыс. человек, 1 млн 200 тыс.')).toEqual([2_500_000, 10_000, 1_200_000])
    expect(values('12 мың адам, 3 миллиард теңге')).toEqual([12_000, 3e9])
    expect(values('$5m for 5m of cable')).toEqual([5_000_000, 5])
  })

  it('reads number words of three languages', () => {
    expect(values('twenty-five seats, two hundred and fifty-three votes, ninety-eight')).toEqual([
      25, 253, 98,
    ])
    expect(values('двадцать пять мест, сто двадцать три голоса, пятидесяти тысяч')).toEqual([25, 123, 50_000])
    expect(values('жиырма бес орын, екі жүз елу мың дауыс, он үш партия')).toEqual([25, 250_000, 13])
  })

  it('leaves words alone that are numbers only by accident', () => {
    expect(values('One of them waited a second; hundreds came.')).toEqual([])
    expect(values('Он сказал, что один из них ушел.')).toEqual([])
    expect(values('Бір адам келді.')).toEqual([])
  })

  it('tells percent, ordinals, years and ranges apart', () => {
    expect(findNumbers('25%, 25 per cent, 25 процентов, 25 пайызы').map((m) => m.kind)).toEqual(
      Array(4).fill('percent'),
    )
    expect(
      findNumbers('5th, twenty-fifth, 5-й, пятая, 5-ші, бесінші, VIII').map((m) => [m.kind, m.value]),
    ).toEqual([5, 25, 5, 5, 5, 5, 8].map((value) => ['ordinal', value]))
    expect(findNumbers('in 2019, но 2019 тенге').map((m) => m.kind)).toEqual(['year', 'cardinal'])
    expect(findNumbers('10–15%, 1990-95, the 1990s, 10-15 million').map((m) => [m.value, m.upper])).toEqual([
      [10, 15],
      [1990, 1995],
      [1990, 1999],
      [10e6, 15e6],
    ])
  })

  it('says whether a number is loosened, and which way', () => {
    const bounds = (text: string): unknown[] => findNumbers(text).map((mention) => mention.bound)
    expect(bounds('about 70, more than 70, at least 70, under 70, no more than 70')).toEqual([
      'about',
      'over',
      'over',
      'under',
      'under',
    ])
    expect(bounds('около 70, более 70, не более 70')).toEqual(['about', 'over', 'under'])
    expect(bounds('шамамен 70, 5 мыңға жуық, 70 пайыздан астам')).toEqual(['about', 'about', 'over'])
    expect(bounds('most of the 20 seats')).toEqual([undefined])
  })

  it('names the unit that stands beside a number', () => {
    const units = (text: string): unknown[] => findNumbers(text).map((mention) => mention.unit)
    expect(units('$20, 20 €, 20 долларов, 20 теңге, 20 km, 20 километров, 20 voters')).toEqual([
      'usd',
      'eur',
      'usd',
      'kzt',
      'km',
      'km',
      undefined,
    ])
  })

  it('gives offsets that slice back to the number', () => {
    const text = 'Всего 12 000 человек, двадцать пять процентов.'
    expect(findNumbers(text).map((m) => text.slice(m.start, m.end))).toEqual(['12 000', 'двадцать пять'])
  })

  it('finds any integer in any of its groupings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(',', ' ', '\u00a0', ''),
        (n, separator) => {
          const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, separator)
          expect(values(`There were ${grouped} ballots`)).toEqual([n])
        },
      ),
    )
  })
})
