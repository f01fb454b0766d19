import { findNames } from '../language/names.ts'
import { answerWords } from '../locales/answer.ts'
import type { Answer, Language, SourceDocument } from '../types.ts'
import { answer, type Ground } from './answer.ts'

const MOST = 3
/** Names of a document that are tried as topics: each costs a search, once an edition and language. */
const TRIED = 12

/** A question that the edition answers, and the places that it cites. */
interface Suggestion {
  question: string
  cited: string[]
}

/**
 * Makes up to three questions near an answer that the knowledge really answers, with other words than were shown:
 * from the names in the documents that it cites, each asked before it is offered. What a document can be asked is
 * remembered, for an edition never changes.
 */
export function suggester(ground: Ground): (given: Answer) => Promise<string[]> {
  const known = new Map<string, Promise<Suggestion[]>>()
  const suggestionsOf = (id: string, language: Language): Promise<Suggestion[]> => {
    const key = `${language} ${id}`
    const found = known.get(key) ?? ask(ground, ground.documents.get(id), language)
    known.set(key, found)
    return found
  }
  return async ({ citations, language }) => {
    const shown = new Set(citations.map(({ document, start }) => placeOf(document, start)))
    const documents = [...new Set(citations.map(({ document }) => document))]
    const offered: string[] = []
    for (const { question, cited } of (
      await Promise.all(documents.map((id) => suggestionsOf(id, language)))
    ).flat()) {
      if (offered.length === MOST) break
      if (cited.some((place) => shown.has(place))) continue
      for (const place of cited) shown.add(place)
      offered.push(question)
    }
    return offered
  }
}

/** The questions on a document's names that are answered, the most frequent name first. */
async function ask(
  ground: Ground,
  document: SourceDocument | undefined,
  language: Language,
): Promise<Suggestion[]> {
  const answered: Suggestion[] = []
  const { writer: _, ...quoting } = ground
  for (const topic of document ? topicsOf(document) : []) {
    const question = answerWords[language].about(topic)
    const { kind, citations } = await answer(quoting, { question, language }, { top: 1 })
    const cited = citations.map(({ document, start }) => placeOf(document, start))
    if (kind === 'answer') answered.push({ question, cited })
  }
  return answered
}

function topicsOf({ text, publisher }: SourceDocument): string[] {
  const counts = new Map<string, number>()
  for (const { text: name } of findNames(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([name]) => name.length > 2 && name !== publisher)
    .sort((a, b) => b[1] - a[1])
    .slice(0, TRIED)
    .map(([name]) => name)
}

function placeOf(document: string, start: number): string {
  return `${document} ${start}`
}
