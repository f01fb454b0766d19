import type { Language } from '../../../types.ts'

/** Words that deny, in lower case. English "n't" is read apart. */
const WORDS: Record<Language, RegExp> = {
  en: /^(?:not|no|never|without|none|neither|nor|cannot|nobody|nothing|lack(?:s|ed|ing)?|fail(?:s|ed)?|refus(?:e|es|ed)|den(?:y|ies|ied)|unable|absence|absent|hardly|barely|unlikely|dont|doesnt|didnt|isnt|wasnt|arent|werent|wont|cant)$/,
  ru: /^(?:не|ни|нет|без|никогда|никто|ничего|никак\p{L}*|нельзя|невозможн\p{L}*|отказал\p{L}*|опроверг\p{L}*|отрица\p{L}*|отсутств\p{L}*|лишен\p{L}*)$/u,
  kk: /^(?:емес|жоқ|жоғы|жоғын|жоғынан|жоқтығы\p{L}*|ешқандай|ешкім|ешбір|ешқашан|ештеңе|ешнәрсе|\p{L}{2,}(?:ма|ме|ба|бе|па|пе)(?:й|ған\p{L}{0,6}|ген\p{L}{0,6}|ды|ді|дым|дім|дық|дік|йды|йді|с|стан|стен|йтын\p{L}{0,4}|йтін\p{L}{0,4}|у|уы|уға|уге|уын|уін))$/u,
}

// A text repeats its words: remembered, bounded.
const KEPT = 50_000
const memo: Record<Language, Map<string, boolean>> = { en: new Map(), ru: new Map(), kk: new Map() }

/** Whether a word denies what stands around it. */
export function isNegation(word: string, language: Language): boolean {
  const known = memo[language].get(word)
  if (known !== undefined) return known
  if (memo[language].size >= KEPT) memo[language].clear()
  const found = WORDS[language].test(word)
  memo[language].set(word, found)
  return found
}

const PARTICLES: ReadonlySet<string> = new Set(
  'not no never t cannot without neither nor не ни нет без никогда емес жоқ'.split(' '),
)

/** Whether a denying word only denies another ("not", не, емес) and says nothing itself ("refused", отказал). */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** Kazakh denies behind the denied word: келген жоқ, дұрыс емес. */
export function deniesBefore(word: string): boolean {
  return word === 'емес' || word === 'жоқ'
}
