import { addressedToModel } from '../../knowledge/addressed.ts'
import type { Glossary } from '../../language/glossary.ts'
import { identifyLanguage } from '../../language/identify.ts'
import type { Language, Verdict } from '../../types.ts'
import { checkClaim } from '../gate/gate.ts'
import { leansBack } from '../quotes.ts'
import { tellsWhoSaid } from '../speech.ts'
import { type Cited, locate } from './cited.ts'
import { strangeWords } from './near-words.ts'
import { LANGUAGE_NAMES } from './prompt-input.ts'
import { misplacedNumber } from './rivals.ts'
import type { WritingTask, WrittenSentence } from './writer.ts'

/** What became of one sentence of a writer. */
export type Checked =
  | { kind: 'passed'; text: string; cited: Cited[]; verdict: Verdict }
  | {
      kind: 'refused'
      sentence: WrittenSentence
      /** In English, for the writer. */
      why: string
      /** Its quotes, where all of them are real, none is in the reader's language, and only the wording failed. */
      original?: Cited[]
    }

/** Looks up all that a sentence names, and asks the gate about the rest. Nothing it says of itself is believed. */
export function checkWritten(
  sentence: WrittenSentence,
  { language, passages }: WritingTask,
  glossary: Glossary,
): Checked {
  const refused = (why: string): Checked => ({ kind: 'refused', sentence, why })
  const { text, citations } = sentence
  if (citations.length === 0) return refused('It cites nothing.')
  const cited: Cited[] = []
  for (const { passage, quote } of citations) {
    const sheet = passages.find(({ id }) => id === passage.trim())
    if (!sheet) return refused(`There is no passage ${JSON.stringify(passage.slice(0, 12))}.`)
    const found = locate(sheet, quote)
    if (!found) return refused(`The quote is not in ${sheet.id} word for word.`)
    if (!cited.some(({ quote, start }) => quote === found.quote && start === found.start)) cited.push(found)
  }
  const given = cited.map(({ quote, translation = '' }) => `${quote}\n${translation}`).join('\n')
  if (addressedToModel(given)) return refused('The quote speaks to a model, not to readers.')
  if (strangeAddress(text, given)) return refused('It holds an address that the quotes do not give.')
  if (!isWritten(text, language)) return refused(`It is not written in ${LANGUAGE_NAMES[language]}.`)
  if (leansBack(text)) return refused('It begins with a word for something said before: name it.')
  if (cited.some(({ quote }) => tellsWhoSaid(quote)) && !tellsWhoSaid(text))
    return refused('The quote says whose word this is; the sentence leaves it out.')
  const sources = cited.map(({ quote, translation }) => translation ?? quote)
  const misplaced = misplacedNumber(text, sources)
  if (misplaced) return refused(`The quote gives ${misplaced} to another name.`)
  const native = cited.every(
    ({ sheet, translation }) => translation !== undefined || sheet.document.language === language,
  )
  const strange = native ? strangeWords(text, sources, language) : []
  if (strange.length > 0) return refused(`The quotes do not have: ${strange.slice(0, 5).join(', ')}.`)
  const verdict = checkClaim(text, sources, { language, glossary })
  if (verdict.supported) return { kind: 'passed', text, cited, verdict }
  const foreign = cited.every(
    ({ sheet, translation }) => translation === undefined && sheet.document.language !== language,
  )
  return { kind: 'refused', sentence, why: wordsFor(verdict), ...(foreign && { original: cited }) }
}

/** Names of sites, mailboxes and accounts, however they are written. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])@\w+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}]{2,}(?:\/\S*)?/giu

function strangeAddress(text: string, given: string): boolean {
  return text.match(ADDRESS)?.some((address) => !given.includes(address)) ?? false
}

/** Russian and Kazakh share an alphabet and names: only what is surely another language is refused. */
function isWritten(text: string, language: Language): boolean {
  const { language: found, script, certain } = identifyLanguage(text, language)
  if (found !== language) return !certain
  return language === 'en' || script === 'cyrillic'
}

function wordsFor({ reasons }: Verdict): string {
  const told = reasons.slice(0, 3).map(({ kind, value }) => `${kind} ${JSON.stringify(value.slice(0, 120))}`)
  return `The quotes do not support it${told.length > 0 ? `: ${told.join('; ')}` : ''}.`
}
