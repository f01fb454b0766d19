import type { EditionSummary, SourceSummary } from '../types.ts'
import type { Edition } from './edition.ts'

/** An edition in a line. */
export function summaryOf({ manifest, knowledge }: Edition): EditionSummary {
  const newest = knowledge.documents
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1)
  return {
    id: manifest.id,
    built: manifest.built,
    documents: knowledge.documents.length,
    passages: manifest.passages,
    ...(newest !== undefined && { newest }),
  }
}

/** The documents of an edition, for readers. */
export function sourcesOf({ knowledge: { documents, translations } }: Edition): SourceSummary[] {
  return documents.map(({ id, title, url, publisher, published, language }) => ({
    document: id,
    title,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    language,
    translations: translations
      .filter(({ document }) => document === id)
      .map((translation) => translation.language),
  }))
}
