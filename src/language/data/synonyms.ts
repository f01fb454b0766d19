import { SYNONYMOUS_NEWS } from './synonyms/news.ts'
import { SYNONYMOUS_VERBS } from './synonyms/verbs.ts'
import { SYNONYMOUS_WORDS } from './synonyms/words.ts'

/**
 * Words that may stand for each other, a circle a line, in the format of `parseGlossary`. Looser than the glossary:
 * "cover" is in the circles of visiting, reporting and paying. Only a question's words and the sentences of its own
 * language are compared by these, never two languages.
 */
export const SYNONYMS = SYNONYMOUS_VERBS + SYNONYMOUS_WORDS + SYNONYMOUS_NEWS
