import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import { identifyLanguage } from '../language/identify.ts'
import { COMPLAINTS, TELEGRAM } from '../locales/telegram.ts'
import type { SavedAnswer } from '../store/answers.ts'
import type { Language } from '../types.ts'
import { clip, oneLine } from './render/text.ts'
import { tapData } from './taps.ts'

/** Clients cut longer labels in the middle of a word. */
const LABEL_MAX = 80

export interface KeyboardView {
  /** The bot's user name, for the link to share. */
  bot: string
  /** The reader's rating, where the keyboard is one reader's own. */
  rating?: 'up' | 'down'
  /** Whether what is wrong with the answer is being asked. */
  isAsking?: boolean
  /** Whether the explanation has been given. */
  isExplained?: boolean
}

/** The buttons under an answer. Small talk has none but its suggestions. */
export function answerKeyboard(saved: SavedAnswer, view: KeyboardView): InlineKeyboardMarkup {
  const { id: answer, answer: content } = saved
  const strings = TELEGRAM[content.language]
  const rows: InlineKeyboardButton[][] = []
  if (content.kind !== 'chat') rows.push(ratingRow(saved, view))
  if (view.isAsking) {
    const [first, second, third, fourth] = COMPLAINTS.map((complaint) =>
      button(strings.complaints[complaint], tapData({ kind: 'bad', answer, complaint })),
    )
    rows.push([first!, second!], [third!, fourth!])
  }
  if (content.claims.length > 0 && !view.isExplained) {
    rows.push([button(strings.why, tapData({ kind: 'why', answer }))])
  }
  saved.suggestions.forEach((question, index) => {
    rows.push([button(question, tapData({ kind: 'ask', answer, index }))])
  })
  const language = otherLanguage(saved)
  if (language) {
    rows.push([button(TELEGRAM[language].answerInThisLanguage, tapData({ kind: 'say', answer, language }))])
  }
  return { inline_keyboard: rows }
}

/** The language that the question was asked in, when the answer came in another one. */
function otherLanguage({ question, answer }: SavedAnswer): Language | undefined {
  const { language, certain } = identifyLanguage(question, answer.language)
  return certain && language !== answer.language ? language : undefined
}

function ratingRow(saved: SavedAnswer, { bot, rating }: KeyboardView): InlineKeyboardButton[] {
  const { id: answer, answer: content } = saved
  const row = [
    button(rating === 'up' ? '👍 ✓' : '👍', tapData({ kind: 'up', answer })),
    button(rating === 'down' ? '👎 ✓' : '👎', tapData({ kind: 'down', answer })),
  ]
  if (content.claims.length === 0) return row
  const url = `https://t.me/share/url?url=${encodeURIComponent(deepLink(bot, saved.origin ?? answer))}`
  return [...row, { text: TELEGRAM[content.language].share, url }]
}

/** Opens the answer in a private chat with the bot. */
function deepLink(bot: string, answer: string): string {
  return `https://t.me/${bot}?start=q_${answer}`
}

export function button(label: string, data: string): InlineKeyboardButton {
  return { text: clip(oneLine(label), LABEL_MAX) || '…', callback_data: data }
}
