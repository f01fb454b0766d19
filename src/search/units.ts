import type { Language, Passage, SourceDocument, Translation } from '../types.ts'
import { LANGUAGES } from '../types.ts'
import type { Unit } from './pool.ts'

/** What an edition holds to search in. `passages` are numbered by their place. */
export interface Corpus {
  documents: readonly SourceDocument[]
  passages: readonly Passage[]
  translations: readonly Translation[]
}

/** The passages by the language they are read in: each in its own, and once more in each checked translation. */
export function unitsOf({ documents, passages, translations }: Corpus): Map<Language, Unit[]> {
  const units = new Map<Language, Unit[]>(LANGUAGES.map((language) => [language, []]))
  const byId = new Map(documents.map((document) => [document.id, document]))
  passages.forEach((passage, number) => {
    const document = byId.get(passage.document)!
    units.get(passage.language)!.push({
      passage: number,
      title: document.title,
      original: true,
      sentences: passage.sentences.map((span) => ({ text: document.text.slice(span.start, span.end), span })),
    })
  })
  for (const translation of translations) {
    const rendered = new Map(translation.sentences.map((sentence) => [sentence.start, sentence]))
    passages.forEach((passage, number) => {
      if (passage.document !== translation.document) return
      const sentences = passage.sentences.flatMap((span) => {
        const text = rendered.get(span.start)?.text
        return text === undefined ? [] : [{ text, span }]
      })
      if (sentences.length === 0) return
      units
        .get(translation.language)!
        .push({ passage: number, title: translation.title ?? '', original: false, sentences })
    })
  }
  return units
}
