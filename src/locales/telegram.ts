import type { Language } from '../types.ts'
import { telegram as en } from './en/telegram.ts'
import { telegram as kk } from './kk/telegram.ts'
import { telegram as ru } from './ru/telegram.ts'

/** The commands that every reader sees in Telegram's menu, in the menu's order. */
export const COMMANDS = [
  'ask',
  'sources',
  'language',
  'new',
  'forget',
  'privacy',
  'about',
  'help',
  'start',
] as const
export type Command = (typeof COMMANDS)[number]

/** What may be wrong with an answer, as a reader sees it. */
export const COMPLAINTS = ['wrong', 'incomplete', 'unclear', 'off_question'] as const
export type Complaint = (typeof COMPLAINTS)[number]

/** Everything that the bot says in Telegram beside its answers. Lists are paragraphs. */
export interface TelegramStrings {
  /** At most 256 characters each. */
  commands: Record<Command, string>
  /** In an empty chat, at most 512 characters. */
  description: string
  /** On the bot's profile, at most 120 characters. */
  shortDescription: string

  welcome: string[]
  help: string[]
  helpInGroups: string
  /** After an address of the election authority was configured. */
  official: string
  askWhat: string
  started: string
  forgotten: string
  /** `record`: of what was said, and of what could not be answered. */
  privacy: (
    kept: { turns: number; minutes: number; days: number },
    record: { days: number; keepQuestions: boolean },
  ) => string[]

  about: string
  aboutEdition: (edition: string, built: string) => string
  aboutContent: (documents: string, newest: string | undefined) => string
  aboutVersion: (name: string, version: string) => string

  sourcesTitle: string
  noSources: string
  inLanguage: (language: Language) => string
  page: (page: number, pages: number) => string
  back: string
  forward: string

  chooseLanguage: string
  automatic: string
  languageChosen: string
  languageAutomatic: string
  /** On a button that repeats the answer in this language from now on. */
  answerInThisLanguage: string

  sources: string
  closestPassage: string
  editorsTranslation: string
  /** Of an answer that is opened by its link. */
  saidThen: (when: string, edition: string) => string
  stillHolds: string
  noLongerHolds: string
  /** `numbers`: "[1], [2]". */
  quotesGone: (numbers: string) => string
  claimFails: (sentence: string) => string
  /** What stands when an answer has nothing to show. */
  nothingToSay: string

  why: string
  whyTitle: string
  whyQuote: string
  whySource: string
  whyCheck: (score: string) => string
  whyEdition: (edition: string) => string
  share: string
  complaints: Record<Complaint, string>
  whatIsWrong: string
  thanksForRating: string
  thanksForReason: string
  ratingWithdrawn: string
  answerGone: string

  readsTextOnly: string
  tooLong: (max: string) => string
  waitABit: (seconds: number) => string
  /** Said of the day's questions. */
  enoughForToday: (hours: number) => string
  failed: string
  adminsOnly: string
  inlineMore: string
}

export const TELEGRAM: Record<Language, TelegramStrings> = { en, ru, kk }
