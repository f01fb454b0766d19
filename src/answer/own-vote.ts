import type { Language, SourceDocument } from '../types.ts'
import type { Decision } from './decide.ts'
import { asksForOneself, tellsVoters } from './intent/intent.ts'
import type { Quote } from './quotes.ts'

/**
 * What becomes of a question about the asker's own voting ("Where is my polling station?"): only a text that tells
 * voters what to do answers it, and another one is not even near. Other questions keep their decision.
 */
export function forTheAsker(
  decision: Decision,
  question: string,
  language: Language,
  documents: ReadonlyMap<string, SourceDocument>,
): Decision {
  if (decision.kind === 'none' || !asksForOneself(question, language)) return decision
  const tells = ({ passage, start, end }: Quote): boolean => {
    const document = documents.get(passage.document)!
    return tellsVoters(document.text.slice(start, end), document.language)
  }
  if (decision.kind === 'near') return tells(decision.closest) ? decision : { kind: 'none' }
  const quotes = decision.quotes.filter(tells)
  return quotes.length > 0 ? { ...decision, quotes } : { kind: 'none' }
}
