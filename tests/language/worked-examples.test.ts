import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/language/clean.ts'
import { toCyrillic } from '../../src/language/cyrillic.ts'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { compileGlossary } from '../../src/language/glossary.ts'
import { parseGlossary } from '../../src/language/glossary-entries.ts'
import { grams } from '../../src/language/grams.ts'
import { identifyLanguage } from '../../src/language/identify.ts'
import { stemKazakh } from '../../src/language/kazakh.ts'
import { romanKey } from '../../src/language/romanise.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { stem } from '../../src/language/stem.ts'
import { tokenize, words } from '../../src/language/tokens.ts'
import type { Language } from '../../src/types.ts'

const page = readFileSync('docs/languages.md', 'utf8')

/** The rows of the table with that heading line. */
function rows(heading: string): string[][] {
  const after = page
    .slice(page.indexOf(`| ${heading} |\n`))
    .split('\n')
    .slice(2)
  const end = after.findIndex((line) => !line.startsWith('|'))
  return after.slice(0, end).map((line) => line.slice(2, -2).split(' | '))
}

const stemsOf = (text: string, language: Language): string =>
  words(text)
    .map((word) => stem(word, language))
    .join(' ')

describe('docs/languages.md', () => {
  test.each(rows('typed | language | word | stem | key'))('%s (%s)', (typed, code, word, stemmed, key) => {
    const [found = ''] = words(typed)
    expect([found, stem(found, code as Language), romanKey(found)]).toEqual([word, stemmed, key])
  })

  test.each(rows('word | grams'))('the grams of %s', (word, expected) => {
    expect(grams(word).join(' ')).toBe(expected)
  })

  test.each(rows('word | stem | stem of a noun'))('the stems of %s', (word, stemmed, noun) => {
    expect([stem(word, 'kk'), stemKazakh(fold(word), { nouns: true })]).toEqual([stemmed, noun])
  })

  test.each(rows('typed | language | in Cyrillic | stems'))(
    '%s in Cyrillic',
    (typed, code, cyrillic, stems) => {
      const found = toCyrillic(typed, code as 'ru' | 'kk')
      expect([found, stemsOf(found, code as Language)]).toEqual([cyrillic, stems])
    },
  )

  test.each(rows('question | language | script | certain | in a Kazakh chat'))(
    'the language of %s',
    (question, language, script, certain, inChat) => {
      expect(identifyLanguage(question)).toEqual({ language, script, certain: certain === 'yes' })
      expect(identifyLanguage(question, 'kk').language).toBe(inChat)
    },
  )

  test.each(rows('word | stem | concepts'))('the concepts of %s', (term, stems, concepts) => {
    const text = term.replace(' (asks)', '')
    const { entries } = parseGlossary(GLOSSARY)
    const mentions = compileGlossary([GLOSSARY]).concepts(tokenize(text), 'kk')
    const named = mentions.map(({ concept }) => entries[concept]?.terms.en[0]?.join(' '))
    expect([stemsOf(text, 'kk'), named.join(', ')]).toEqual([stems, concepts])
  })

  test('the sentences', () => {
    const block = /```sentences\n(.*?)\n```/s.exec(page)?.[1] ?? ''
    const text = block.replaceAll('\n', ' ').replace('Senate. It', 'Senate.It')
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(block.split('\n'))
  })
})
