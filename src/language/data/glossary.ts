import { ADJECTIVES } from './glossary/adjectives.ts'
import { ASKING } from './glossary/asking.ts'
import { ELECTIONS } from './glossary/elections.ts'
import { LIFE } from './glossary/life.ts'
import { MORE } from './glossary/more.ts'
import { NATURE } from './glossary/nature.ts'
import { PLACES } from './glossary/places.ts'
import { SOCIETY } from './glossary/society.ts'
import { VERBS } from './glossary/verbs.ts'

/** The built-in glossary, in the format of `parseGlossary`: what any election's articles and questions speak of. */
export const GLOSSARY = [ELECTIONS, SOCIETY, PLACES, ASKING, VERBS, ADJECTIVES, NATURE, LIFE, MORE].join('')
