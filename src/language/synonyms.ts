import { LANGUAGES, type Language } from '../types.ts'
import { SYNONYMS } from './data/synonyms.ts'
import { type ConceptMention, compileGlossary, type Script } from './glossary.ts'
import { parseGlossary } from './glossary-entries.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'

const circles = compileGlossary([SYNONYMS])
const members = parseGlossary(SYNONYMS).entries.map(
  ({ terms }) =>
    Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        terms[language].flatMap((term) => (term.length === 1 ? [stem(term[0]!, language)] : [])),
      ]),
    ) as Record<Language, string[]>,
)

/** The circles of synonyms that the words of a text stand in, as concepts of their own: see data/synonyms.ts. */
export function circlesOf(
  tokens: Token[],
  language: Language,
  script: Script = 'cyrillic',
): ConceptMention[] {
  return circles.concepts(tokens, language, script, { nested: true })
}

/** The stems of a circle's words. */
export function membersOf(circle: number, language: Language): readonly string[] {
  return members[circle]?.[language] ?? []
}
