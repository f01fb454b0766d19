import { identifyLanguage } from '../../language/identify.ts'
import type { Language } from '../../types.ts'

/** Letters looked at: enough to tell, however long the page. */
const SAMPLE = 1_500

/** The language of a passage, by its letters: Latin is English; a Kazakh letter in thirty tells Kazakh from Russian. */
export function languageOfPassage(text: string): Language {
  let [latin, cyrillic, kazakh] = [0, 0, 0]
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const code = text.charCodeAt(i) | 0x20
    if (code >= 0x61 && code <= 0x7a) latin++
    else if (code >= 0x0400 && code <= 0x04ff) {
      cyrillic++
      if (KAZAKH.has(text[i]!)) kazakh++
    }
  }
  if (latin > cyrillic) return 'en'
  return kazakh * 30 > cyrillic ? 'kk' : 'ru'
}

const KAZAKH = new Set('әіңғүұқөһӘІҢҒҮҰҚӨҺ')

/**
 * The language of a claim: English by its letters; Russian or Kazakh by the house's own word for it (`told`) or, where
 * a Kazakh letter or passages in another language raise the question, by its words.
 */
export function languageOfClaim(claim: string, passages: Language, told?: Language): Language {
  const byLetters = languageOfPassage(claim)
  if (byLetters !== 'ru') return byLetters
  if (told && told !== 'en') return told
  const plain = ![...claim].some((letter) => KAZAKH.has(letter))
  return passages === 'ru' && plain ? 'ru' : identifyLanguage(claim, passages === 'kk' ? 'kk' : 'ru').language
}
