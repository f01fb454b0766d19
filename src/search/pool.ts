import type { Glossary } from '../language/glossary.ts'
import { tokenize } from '../language/tokens.ts'
import type { Language, Span } from '../types.ts'
import { type EarlierPool, PoolRows } from './pool-rows.ts'
import { TermIndexBuilder, type TermIndexData } from './term-index.ts'
import { hasContent, wordTerms } from './terms.ts'

/** A passage as it is read in one language: in its own words, or in its editors' translation. */
export interface Unit {
  /** The passage's place in the edition's list. */
  passage: number
  title: string
  /** In the document's own words, not in a translation. */
  original: boolean
  /** The sentences as they are searched, with the spans of the originals in the document's text. */
  sentences: { text: string; span: Span }[]
}

/**
 * The units of one language with their indexes. Raw scores of two pools are never compared: a word that is rare in
 * one is not in the other.
 */
export interface PoolData {
  language: Language
  /** Stems of title and text. */
  stems: TermIndexData
  /** 4-grams of folded words of title and text. */
  grams: TermIndexData
  /** 4-grams of romanised keys of title and text. */
  keys: TermIndexData
  /** Glossary concepts of title and text. */
  concepts: TermIndexData
  /** Stems of each sentence. */
  sentences: TermIndexData
  /** The first sentence of each unit, and behind the last unit the number of sentences. */
  firsts: Uint32Array
}

/** Indexes the units of one language, in the order given; those of `earlier` are not analysed anew. */
export function buildPool(
  language: Language,
  units: readonly Unit[],
  glossary: Glossary,
  earlier?: EarlierPool,
): PoolData {
  const stems = new TermIndexBuilder()
  const grams = new TermIndexBuilder()
  const keys = new TermIndexBuilder()
  const concepts = new TermIndexBuilder()
  const sentences = new TermIndexBuilder()
  const firsts: number[] = []
  let counted = 0
  const rows = earlier && new PoolRows(earlier, { stems, grams, keys, concepts, sentences })

  // A text repeats its words: each is analysed and interned once.
  const known = new Map<string, { stem: number; sentence: number; grams: number[]; keys: number[] } | null>()
  const idsOf = (word: string) => {
    let ids = known.get(word)
    if (ids === undefined && !hasContent(word, language)) {
      ids = null
      known.set(word, ids)
    }
    if (ids === undefined) {
      const terms = wordTerms(word, language)
      ids = {
        stem: stems.intern(terms.stem),
        sentence: sentences.intern(terms.stem),
        grams: terms.grams.map((gram) => grams.intern(gram)),
        keys: terms.keys.map((gram) => keys.intern(gram)),
      }
      known.set(word, ids)
    }
    return ids
  }

  for (const unit of units) {
    firsts.push(counted)
    if (rows?.add(unit)) {
      counted += unit.sentences.length
      continue
    }
    const found = {
      stems: [] as number[],
      grams: [] as number[],
      keys: [] as number[],
      concepts: [] as number[],
    }
    const read = (text: string): number[] => {
      const tokens = tokenize(text)
      const ofText: number[] = []
      for (const { word } of tokens) {
        const ids = idsOf(word)
        if (ids === null) continue
        ofText.push(ids.sentence)
        found.stems.push(ids.stem)
        for (const id of ids.grams) found.grams.push(id)
        for (const id of ids.keys) found.keys.push(id)
      }
      for (const { concept } of glossary.concepts(tokens, language)) {
        found.concepts.push(concepts.intern(String(concept)))
      }
      return ofText
    }
    read(unit.title)
    for (const { text } of unit.sentences) {
      sentences.add(read(text))
      counted++
    }
    stems.add(found.stems)
    grams.add(found.grams)
    keys.add(found.keys)
    concepts.add(found.concepts)
  }

  return {
    language,
    stems: stems.finish(),
    grams: grams.finish(),
    keys: keys.finish(),
    concepts: concepts.finish(),
    sentences: sentences.finish(),
    firsts: Uint32Array.from([...firsts, counted]),
  }
}
