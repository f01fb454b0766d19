import { fold } from '../language/clean.ts'
import type { Query } from '../search/query.ts'

/** Words that give a cause or a purpose, in three languages; an English infinitive may be one. */
const REASON =
  /(?<!\p{L})(?:because|since|due to|owing|as a result|therefore|thus|so that|in order|caus\p{L}*|reason\p{L}*|thanks to|for|to(?= \p{Ll})|потому|поскольку|так как|из-за|благодаря|в результате|поэтому|чтобы|для|ради|причин\p{L}*|вследствие|в связи|по итогам|за то|өйткені|себеб\p{L}*|салдар\p{L}*|нәтиже\p{L}*|арқасында|арқылы|үшін|сондықтан|байланысты|мақсат\p{L}*|деп)(?!\p{L})/iu

/** The Kazakh question words that are for a reason alone: неге is also "to what". */
const KAZAKH = /неликтен|не себеп|не ушин/

/** Whether quotes give any cause or purpose, where a question asks for the reason. */
export function givesReason({ plain, language, type }: Query, text: string): boolean {
  if (type !== 'why' || (language === 'kk' && !KAZAKH.test(fold(plain)))) return true
  return REASON.test(text)
}
