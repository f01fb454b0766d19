import type { Language } from '../../types.ts'
import { LANGUAGE_NAMES } from './figures.ts'
import { type Html, html } from './markup.ts'

/** The head of a column: the language's name, and its code where only a phone's width is left. */
export function languageHeading(language: Language): Html {
  return html`<span class="long">${LANGUAGE_NAMES[language]}</span><span class="short" aria-hidden="true">${language}</span>`
}
