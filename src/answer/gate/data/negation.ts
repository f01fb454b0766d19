import type { Language } from '../../../types.ts'

/** Words that deny, in lower case. English "n't" is read apart. */
const WORDS: Record<Language, RegExp> = {
  en: /^(?:not|no|never|without|none|neither|nor|cannot|nobody|nothing|lack(?:s|ed|ing)?|fail(?:s|ed)?|refus(?:e|es|ed)|den(?:y|ies|ied)|unable|absence|absent|hardly|barely|unlikely|dont|doesnt|didnt|isnt|wasnt|arent|werent|wont|cant)$/,
  ru: /^(?:не|ни|нет|без|никогда|никто|ничего|никак\p{L}*|нельзя|невозможн\p{L}*|отказал\p{L}*|опроверг\p{L}*|отрица\p{L}*|отсутств\p{L}*|лишен\p{L}*)$/u,
  kk: /^(?:емес|жоқ|жоғ\p{L}*|ешқандай|ешкім|ешбір|ешқашан|ешнәрсе|\p{L}{2,}(?:ма|ме|ба|бе|па|пе)(?:й|ған|ген|ды|ді|дым|дім|йды|йді|с|стан|стен|йтын|йтін|у|уы|уға|уге|уын|уін))$/u,
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
