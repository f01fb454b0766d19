import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { compileGlossary } from '../../src/language/glossary.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { buildPool, type Unit } from '../../src/search/pool.ts'
import { PoolIndex } from '../../src/search/pool-index.ts'
import type { Language } from '../../src/types.ts'

/** A set of questions over passages: the files of the data folder that hold it, and its language. */
export interface SetName {
  name: string
  passages: string
  questions: string
  language: Language
}

export interface Passage {
  id: string
  title: string
  text: string
}

interface Question {
  question: string
  /** The passages that answer it. */
  gold: string[]
  answers: string[]
  unanswerable: boolean
  /** The article of the gold passage: folds keep an article together. */
  article: string
}

export interface QuestionSet extends SetName {
  items: Passage[]
  asked: Question[]
}

interface Row {
  id: string
  lang?: string
  title?: string
  text: string
  question: string
  context_id?: string
  context_ids?: string[]
  answers?: string[]
  unanswerable?: boolean
}

/**
 * Reads a set. Passages are JSON lines `{id, lang, title, text}`; questions `{question, lang?, context_id |
 * context_ids, answers, unanswerable?}`.
 */
export function loadSet(folder: string, set: SetName): QuestionSet {
  const rows = (file: string): Row[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const items = rows(set.passages)
    .filter(({ lang }) => lang === set.language)
    .map(({ id, title, text }) => ({ id, title: (title ?? '').replaceAll('_', ' '), text }))
  const titles = new Map(items.map(({ id, title }) => [id, title || id]))
  const asked = rows(set.questions)
    .filter(({ lang }) => (lang ?? set.language) === set.language)
    .map((row) => {
      const gold = row.context_ids ?? [row.context_id!]
      return {
        question: row.question,
        gold,
        answers: row.answers ?? [],
        unanswerable: row.unanswerable ?? false,
        article: titles.get(gold[0]!) ?? gold[0]!,
      }
    })
  return { ...set, items, asked }
}

export const glossary = compileGlossary([GLOSSARY])

export function indexOf(language: Language, items: readonly Passage[]): PoolIndex {
  const units: Unit[] = items.map(({ title, text }, passage) => ({
    passage,
    title,
    original: true,
    sentences: splitSentences(text).map((span) => ({ text: text.slice(span.start, span.end), span })),
  }))
  return new PoolIndex(buildPool(language, units, glossary), units, glossary)
}

/** A fixed number for a text, so that folds and halves are the same each time. */
export function numberOf(text: string): number {
  return Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16)
}

/** Whether a sentence holds one of the accepted answers, punctuation and case aside. */
export function holdsAnswer(sentence: string, answers: readonly string[]): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[«»“”„"'’ʼ`]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  const text = plain(sentence)
  return answers.some((answer) => text.includes(plain(answer)))
}
