import { identifyLanguage } from '../../language/identify.ts'
import type { Language } from '../../types.ts'

const KAZAKH = /[әіңғүұқөһ]/i

/** Letters looked at: enough to tell, however long the page. */
const SAMPLE = 1_500

/** The language of a passage, by its letters: Latin is English; Kazakh letters in every eighth word are Kazakh. */
export function languageOfPassage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const latin = sample.match(/[a-z]/gi)?.length ?? 0
  const cyrillic = sample.match(/[\u0400-\u04ff]+/g) ?? []
  if (latin > cyrillic.join('').length) return 'en'
  return cyrillic.filter((word) => KAZAKH.test(word)).length * 8 > cyrillic.length ? 'kk' : 'ru'
}

/**
 * The language of a claim: English by its letters, and Russian or Kazakh by its letters, the house's own word for it
 * (`told`) or, where neither tells, its words.
 */
export function languageOfClaim(claim: string, passages: Language, told?: Language): Language {
  const byLetters = languageOfPassage(claim)
  if (byLetters !== 'ru') return byLetters
  if (told && told !== 'en') return told
  return passages === 'kk' ? identifyLanguage(claim, 'kk').language : 'ru'
}
