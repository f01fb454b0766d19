import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/language/clean.ts'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { type ConceptOptions, compileGlossary, type Script } from '../../src/language/glossary.ts'
import { parseGlossary } from '../../src/language/glossary-entries.ts'
import { isStopword } from '../../src/language/stopwords.ts'
import { tokenize, words } from '../../src/language/tokens.ts'
import { LANGUAGES, type Language } from '../../src/types.ts'

const knowledge = new URL('../../knowledge/', import.meta.url)
const own = readFileSync(new URL('glossary.tsv', knowledge), 'utf8')
const article = readFileSync(new URL('us-observers-kazakhstan-elections.md', knowledge), 'utf8')
const glossary = compileGlossary([GLOSSARY, own])
const { entries } = parseGlossary(GLOSSARY)

/** The concepts that a text names. */
function named(text: string, language: Language, script?: Script, options?: ConceptOptions): Set<number> {
  const mentions = glossary.concepts(tokenize(text), language, script, options)
  return new Set(mentions.map(({ concept }) => concept))
}

/** Whether two texts name a notion in common. */
function share(a: Set<number>, b: Set<number>): boolean {
  return [...a].some((concept) => b.has(concept))
}

describe('the built-in glossary', () => {
  it('compiles without problems', () => {
    expect(glossary.problems).toEqual([])
    expect(glossary.size).toBeGreaterThan(2400)
  })

  it('names each notion in all three languages', () => {
    const gaps = entries.filter(({ terms }) => LANGUAGES.some((language) => terms[language].length === 0))
    expect(gaps.map(({ terms }) => terms)).toEqual([])
  })

  it('lists no word twice in a cell', () => {
    const cells = GLOSSARY.split('\n').flatMap((line) => line.split('\t').slice(1))
    const doubled = cells.filter((cell) => {
      const terms = cell.split('/').map((term) => term.toLowerCase())
      return new Set(terms).size < terms.length
    })
    expect(doubled).toEqual([])
  })

  it('mixes no alphabets within a word', () => {
    const mixed = GLOSSARY.match(/[\p{L}]+/gu)?.filter(
      (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
    )
    expect(mixed).toEqual([])
  })

  it('writes Kazakh with Kazakh letters: щ, ъ and ё only in loans, no front vowel after қ and ғ but in қонақүй', () => {
    const kazakh = entries.flatMap(({ terms }) => terms.kk.flat())
    const russian = new Set(entries.flatMap(({ terms }) => terms.ru.flat()))
    expect(kazakh.filter((word) => /[щъё]/.test(word) && !russian.has(word))).toEqual([])
    expect(kazakh.filter((word) => /[қғ](?!үй$)[еіөү]/.test(word))).toEqual([])
  })

  it('keeps opposites and near neighbours apart', () => {
    const pairs: [string, string, Language][] = [
      ['first', 'third', 'en'],
      ['arrive', 'leave', 'en'],
      ['increase', 'reduce', 'en'],
      ['export', 'import', 'en'],
      ['победа', 'поражение', 'ru'],
      ['округ', 'участок', 'ru'],
      ['бюллетень', 'голос', 'ru'],
      ['Алматы', 'Ақмола', 'kk'],
      ['жеңді', 'жеңілді', 'kk'],
      ['сатып алды', 'сатты', 'kk'],
    ]
    for (const [a, b, language] of pairs) {
      expect(share(named(a, language), named(b, language)), `${a}, ${b}`).toBe(false)
    }
  })
})

describe('looking words up', () => {
  it('finds one notion in three languages, inflected', () => {
    const triples: [string, string, string][] = [
      ['the observers', 'наблюдателями', 'байқаушылардың'],
      ['voters', 'избирателям', 'сайлаушыларға'],
      ['rivers', 'реке', 'өзендердің'],
      ['was used', 'используется', 'қолданылады'],
      ['the market', 'рынка', 'нарықтың'],
      ['lost', 'проиграла', 'жеңілген'],
      ['cells', 'клеток', 'жасушалардан'],
      ['took', 'взяли', 'алып'],
      ['countries', 'странами', 'елдердің'],
      ['water', 'водой', 'суда'],
      ['eighteen', '18', 'он сегіз'],
    ]
    for (const [en, ru, kk] of triples) {
      expect(share(named(en, 'en'), named(ru, 'ru')), `${en}, ${ru}`).toBe(true)
      expect(share(named(en, 'en'), named(kk, 'kk')), `${en}, ${kk}`).toBe(true)
    }
  })

  it('prefers the listed form to what a stemmer joins', () => {
    expect(share(named('дорогой', 'ru'), named('expensive', 'en'))).toBe(true)
    expect(share(named('дорогой', 'ru'), named('road', 'en'))).toBe(false)
    expect(share(named('universe', 'en'), named('university', 'en'))).toBe(false)
  })

  it('takes a phrase for one notion, not for its words', () => {
    const agriculture = glossary.concepts(tokenize('сельское хозяйство страны'), 'ru')
    expect(agriculture[0]).toMatchObject({ first: 0, last: 1 })
    expect(share(named('бас тарту', 'kk'), named('refused', 'en'))).toBe(true)
    expect(share(named('бас тарту', 'kk'), named('head', 'en'))).toBe(false)
    expect(share(named('multi-party', 'en'), named('көппартиялы', 'kk'))).toBe(true)
  })

  it('reads Kazakh without its letters', () => {
    for (const text of ['байқаушылар', 'дауыс беру', 'ел', 'жеңілген', 'Мәжіліс']) {
      expect(named(fold(text), 'kk'), text).toEqual(named(text, 'kk'))
      expect(named(text, 'kk').size, text).toBeGreaterThan(0)
    }
  })

  it('reads Russian and Kazakh typed in Latin letters', () => {
    const typed: [string, 'ru' | 'kk', string][] = [
      ['nablyudateli', 'ru', 'observers'],
      ['vybory', 'ru', 'election'],
      ['izbiratelnyi okrug', 'ru', 'constituency'],
      ['saylau', 'kk', 'election'],
      ['baiqaushylar', 'kk', 'observers'],
      ['dauys beru', 'kk', 'vote'],
      ['respublika', 'ru', 'Respublica'],
    ]
    for (const [text, language, en] of typed) {
      expect(share(named(text, language, 'latin'), named(en, 'en')), text).toBe(true)
    }
  })

  it('reads a Russian loan with Kazakh endings', () => {
    const small = compileGlossary(['economy\tinflation\tинфляция\tқұнсыздану'])
    const mentions = small.concepts(tokenize('инфляцияның деңгейі'), 'kk')
    expect(mentions).toEqual([{ concept: 0, section: 'economy', first: 0, last: 0 }])
  })

  it('forgives one typo when asked to, and only then', () => {
    for (const [typo, language, en] of [
      ['наблюдтель', 'ru', 'observer'],
      ['парламнет', 'ru', 'parliament'],
      ['obsrevers', 'en', 'observer'],
      ['байқушылар', 'kk', 'observer'],
    ] as const) {
      expect(share(named(typo, language, 'cyrillic', { typos: true }), named(en, 'en')), typo).toBe(true)
      expect(named(typo, language).size, typo).toBe(0)
    }
  })

  it('marks the words that ask', () => {
    for (const [text, language] of [
      ['who', 'en'],
      ['сколько', 'ru'],
      ['қашан', 'kk'],
    ] as const) {
      const sections = glossary.concepts(tokenize(text), language).map(({ section }) => section)
      expect(sections, text).toEqual(['question words'])
    }
  })

  it('knows the words of the shipped article', () => {
    const content = words(article.split('---')[2] ?? '').filter(
      (word) => !isStopword(word, 'en') && !/^\d/.test(word),
    )
    const unknown = content.filter((word) => !glossary.knows(word, 'en'))
    expect(1 - unknown.length / content.length).toBeGreaterThan(0.97)
    expect(glossary.knows('квазар', 'ru')).toBe(false)
  })
})

describe('a glossary that editors wrote', () => {
  it('comes on top of the built-in one', () => {
    const both = compileGlossary(['a\tone\tодин\tбір', 'b\tRespublica\tРеспублика\tRespublica'])
    const concepts = (text: string, language: Language): number[] =>
      both.concepts(tokenize(text), language).map(({ concept }) => concept)
    expect(concepts('Республику', 'ru')).toEqual([1])
    expect(concepts('Respublica', 'ru')).toEqual([1])
    expect(concepts('Respublica партиясы', 'kk')).toEqual([1])
  })

  it('reports each line it cannot use, by text and line, and uses the rest', () => {
    const text = [
      '# section, English, Russian, Kazakh',
      '',
      'a\tvote\tголос\tдауыс',
      'a; vote; голос; дауыс',
      '\tvote\tголос\tдауыс',
      'a\tголос\tvote\tдауыс',
      'a\tvote\t\t',
      'a\tvote/ /poll\tголос\tдауыс',
      'a\tvote\tголос',
      'a\tturnout\tявка\t',
    ].join('\r\n')
    const broken = compileGlossary(['a\tone\tодин\tбір', text])
    expect(broken.size).toBe(3)
    expect(broken.problems.map(({ text: number, line }) => [number, line])).toEqual([
      [1, 4],
      [1, 5],
      [1, 6],
      [1, 7],
      [1, 8],
      [1, 9],
    ])
    expect(broken.problems[0]?.message).toMatch(/4 cells/)
    expect(broken.problems[2]?.message).toMatch(/English cell/)
  })

  it('finds as much in a long text as in its parts, in time that grows with its length', () => {
    const tokens = tokenize(article)
    const long = Array.from({ length: 200 }, () => tokens).flat()
    glossary.concepts(tokens, 'en')
    const started = performance.now()
    const mentions = glossary.concepts(long, 'en')
    expect(mentions.length).toBeGreaterThan(190 * glossary.concepts(tokens, 'en').length)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
