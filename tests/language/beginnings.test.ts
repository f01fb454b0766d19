import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsAs } from '../../src/language/beginnings.ts'
import { ACTORS } from '../../src/language/data/actors.ts'
import { SPEECH } from '../../src/language/data/speech.ts'
import { words } from '../../src/language/tokens.ts'
import type { Language } from '../../src/types.ts'

const known = beginsAs({
  en: `promis part(?:y|ies)$
    say$`,
  ru: 'совет$ отчёт учител',
  kk: 'үкімет топ$ кенес',
})

describe('a word begins as one of a list does', () => {
  it.each([
    ['promise', 'en', 'with one ending'],
    ['promising', 'en', 'with another'],
    ['promis', 'en', 'with none'],
    ['Promised', 'en', 'with a capital'],
    ['party', 'en', 'by a pattern'],
    ['parties', 'en', 'by the other side of a pattern'],
    ['say', 'en', 'on a further line, as a whole'],
    ['совет', 'ru', 'as a whole'],
    ['учителями', 'ru', 'inflected'],
    ['отчётами', 'ru', 'with ё'],
    ['отчетами', 'ru', 'without ё, which the list has'],
    ['үкіметтің', 'kk', 'with Kazakh letters, which the list has'],
    ['укиметтин', 'kk', 'without Kazakh letters, which the list has'],
    ['кеңес', 'kk', 'with a Kazakh letter, which the list lacks'],
  ] as const)('%s (%s): %s', (word, language, _) => {
    expect(known(word, language)).toBe(true)
  })

  it.each([
    ['compromise', 'en', 'listed within it'],
    ['promi', 'en', 'too short'],
    ['partying', 'en', 'longer than a whole word'],
    ['part', 'en', 'less than a pattern'],
    ['essay', 'en', 'listed at its end'],
    ['says', 'en', 'longer than a whole word'],
    ['советник', 'ru', 'longer than a whole word'],
    ['топтама', 'kk', 'longer than a whole word'],
    ['promise', 'ru', 'of another language'],
    ['совет', 'en', 'of another language'],
    ['', 'en', 'empty'],
  ] as const)('and not %s (%s): %s', (word, language, _) => {
    expect(known(word, language)).toBe(false)
  })

  it('exactly when plain comparison says so, asked once or again', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
    const entry = fc.record({ beginning: letters, whole: fc.boolean() })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.array(letters), (entries, asked) => {
        const list = entries.map(({ beginning, whole }) => (whole ? `${beginning}$` : beginning)).join(' ')
        const isListed = beginsAs({ en: list, ru: 'я', kk: 'ә' })
        for (const word of [...asked, ...asked]) {
          const expected = entries.some(({ beginning, whole }) =>
            whole ? word === beginning : word.startsWith(beginning),
          )
          expect(isListed(word, 'en')).toBe(expected)
        }
      }),
    )
  })
})

/** The words of a text that a list has. */
function listed(lists: Record<Language, string>, text: string, language: Language): string[] {
  const isListed = beginsAs(lists)
  return words(text).filter((word) => isListed(word, language))
}

describe('the lists', () => {
  it.each([
    ['en', 'She said the saying about sand, and praised the statement', ['said', 'saying', 'praised']],
    ['ru', 'Он сообщил и добавил, что стройка стоит дорого', ['сообщил', 'добавил']],
    ['kk', 'Ол мәлімдеді, бірақ үй салды', ['мәлімдеді']],
  ] as const)('know verbs of speech: %s', (language, text, verbs) => {
    expect(listed(SPEECH, text, language)).toEqual(verbs)
  })

  it.each([
    ['en', 'The commission and the parties met the partner', ['commission', 'parties']],
    ['ru', 'Советник и совет, депутаты и суд, судно', ['совет', 'депутаты', 'суд']],
    ['kk', 'Депутаттар мен топ, топтама', ['депутаттар', 'топ']],
  ] as const)('know who acts: %s', (language, text, actors) => {
    expect(listed(ACTORS, text, language)).toEqual(actors)
  })
})
