import { findNames } from '../language/names.ts'
import { answerWords } from '../locales/answer.ts'
import type { Answer, SourceDocument } from '../types.ts'
import { answer, type Ground } from './answer.ts'

const MOST = 3
/** Topics that are tried: each costs a search. */
const TRIED = 12

/**
 * Up to three questions near an answer that the knowledge really answers with other words than it did: made from the
 * names in the documents that it cites, and asked before they are offered.
 */
export async function suggest(ground: Ground, given: Answer): Promise<string[]> {
  const shown = given.citations.map(({ quote }) => quote).join('\n')
  const documents = [...new Set(given.citations.map(({ document }) => document))]
  const topics = documents.flatMap((id) => topicsOf(ground.documents.get(id), shown)).slice(0, TRIED)
  const offered: string[] = []
  const cited = new Set(given.citations.map(({ document, start }) => `${document} ${start}`))
  for (const topic of topics) {
    if (offered.length === MOST) break
    const question = answerWords[given.language].about(topic)
    const { kind, citations } = await answer(ground, { question, language: given.language }, { top: 1 })
    const fresh = citations.filter(({ document, start }) => !cited.has(`${document} ${start}`))
    if (kind !== 'answer' || fresh.length === 0) continue
    for (const { document, start } of fresh) cited.add(`${document} ${start}`)
    offered.push(question)
  }
  return offered
}

/** The names of a document that the answer has not shown, the most frequent first. */
function topicsOf(document: SourceDocument | undefined, shown: string): string[] {
  if (!document) return []
  const counts = new Map<string, number>()
  for (const { text } of findNames(document.text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .filter(([name]) => name.length > 2 && name !== document.publisher && !shown.includes(name))
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
}
