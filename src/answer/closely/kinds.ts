import type { Glossary } from '../../language/glossary.ts'
import { findNames } from '../../language/names.ts'
import { isStopword } from '../../language/stopwords.ts'
import { circlesOf } from '../../language/synonyms.ts'
import type { Query } from '../../search/query.ts'
import type { Language } from '../../types.ts'

/** Whether a word names the kind of what is asked for ("which organisation"): an answer names one, and not its kind. */
export function isAskedKind({ tokens, type }: Query, place: number): boolean {
  return /^(?:who|where)$/.test(type) && WHICH.test(tokens[place - 1]?.word ?? '')
}

const WHICH = /^(?:which|what|как(?:ой|ая|ое|ие|ого|ую|им|их|ом|ому|ими)|қай|кай|қандай|кандай)$/

/** Whether the first word of a question is a name, as far as its capital, its ending and the glossary tell. */
export function opensWithName(query: Query, glossary: Glossary): boolean {
  const first = query.tokens[0]?.start
  return (
    findNames(query.text).some(({ start, initial }) => initial && start === first) &&
    !isCommon(query, glossary)
  )
}

/** Whether the glossary has the first word of a question as something else than a name. */
function isCommon({ tokens, language, script }: Query, glossary: Glossary): boolean {
  return glossary
    .concepts(tokens, language, script)
    .some(({ first, section }) => first === 0 && !/^(?:people$|parties$|organisations$|places)/.test(section))
}

/** Endings of verbs in the tenses that questions are asked in; Russian nouns in -тель are none. */
const VERB: Record<Language, RegExp> = {
  en: /(?:ed|ing)$/,
  ru: /(?<!тел)(?:(?<=[аяиеыу])л[аио]?|[еиюяуа]т|тся|лся|лась|лись|лось|ть|ться)$/,
  kk: /(?:[дт][ыі]|[ғг][ае]н|[қк][ае]н|[йае]д[ыі]|мақ|мек|ып|іп)$/,
}

/** What an English noun stands behind, and no verb. */
const BEFORE_NOUN =
  /^(?:the|an?|of|his|her|its|their|our|your|my|this|that|these|those|many|much|which|what|in|on|at|by|for|from|with|no|any)$/

/** Whether a token of the question, in its language's own letters, is a verb: by its ending, or by the lists where it stands as one. */
export function deedsOf(query: Query, glossary: Glossary): (place: number, word: string) => boolean {
  const { tokens, language, script } = query
  const listed = new Set<number>()
  for (const { section, first, last } of [
    ...glossary.concepts(tokens, language, script),
    ...circlesOf(tokens, language, script),
  ]) {
    if (section !== 'verbs' && section !== 'common verbs') continue
    for (let place = first; place <= last; place++) listed.add(place)
  }
  const stands: Record<Language, (place: number) => boolean> = {
    en: (place) => !BEFORE_NOUN.test(tokens[place - 1]?.word ?? 'the'),
    ru: () => false,
    kk: (place) => tokens.slice(place + 1).every(({ word }) => isStopword(word, 'kk')),
  }
  return (place, word) => VERB[language].test(word) || (listed.has(place) && stands[language](place))
}
