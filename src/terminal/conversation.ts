import { formatDate } from '../locales/date.ts'
import { type TerminalWords, terminalWords } from '../locales/terminal.ts'
import { LANGUAGES, type Language, type Saylau, type Turn } from '../types.ts'
import { oneLine } from './printable.ts'
import { type Layout, renderAnswer, renderSources } from './render.ts'

/** Follow-ups refer to what was just said; older turns only mislead. */
const REMEMBERED_TURNS = 3

export interface ConversationOptions {
  saylau: Saylau
  layout: Layout
  /** The reader's own choice; without one each answer follows its question. */
  language?: Language
  /** Told of an answer that failed; the reader gets a calm sentence. */
  onDefect: (thrown: unknown) => void
}

/** One reader's conversation: what was said last, and in which language. */
export class Conversation {
  readonly #saylau: Saylau
  readonly #layout: Layout
  readonly #onDefect: (thrown: unknown) => void
  #chosen: Language | undefined
  #spoken: Language = 'en'
  #history: Turn[] = []

  constructor({ saylau, layout, language, onDefect }: ConversationOptions) {
    this.#saylau = saylau
    this.#layout = layout
    this.#chosen = language
    this.#onDefect = onDefect
  }

  welcome(): string {
    const { documents, newest } = this.#saylau.edition()
    return `${this.#words.welcome(documents, newest && formatDate(newest, this.#language))}\n${this.#words.start}`
  }

  /** The reply to what the reader typed, or undefined when they want to leave. */
  async reply(typed: string, signal: AbortSignal): Promise<string | undefined> {
    const line = typed.trim()
    const [, command, argument = ''] = /^(\/[a-z]+)(?:\s+(.*))?$/i.exec(line) ?? []
    return command
      ? this.#obey(command.toLowerCase(), argument.trim().toLowerCase())
      : this.#answer(line, signal)
  }

  #obey(command: string, argument: string): string | undefined {
    switch (command) {
      case '/quit':
        return undefined
      case '/start':
        return this.welcome()
      case '/help':
        return this.#words.help
      case '/sources':
        return renderSources(this.#saylau.sources(), this.#language, this.#layout)
      case '/language':
        return this.#choose(argument)
      case '/new':
        this.#history = []
        return this.#words.startedAfresh
      default:
        return this.#words.unknownCommand(oneLine(command))
    }
  }

  #choose(argument: string): string {
    const chosen = LANGUAGES.find((language) => language === argument)
    if (chosen || argument === 'auto') this.#chosen = chosen
    const now = this.#words.languageNow(this.#chosen && this.#words.languages[this.#chosen])
    return chosen || argument === 'auto' ? now : `${now}\n${this.#words.languageChoice}`
  }

  async #answer(question: string, signal: AbortSignal): Promise<string> {
    try {
      const answer = await this.#saylau.answer(
        { question, history: this.#history, ...(this.#chosen && { language: this.#chosen }) },
        { signal },
      )
      this.#spoken = answer.language
      this.#history = [...this.#history, { question, answer: answer.text }].slice(-REMEMBERED_TURNS)
      return renderAnswer(answer, this.#layout)
    } catch (thrown) {
      this.#onDefect(thrown)
      return this.#words.failed
    }
  }

  get #language(): Language {
    return this.#chosen ?? this.#spoken
  }

  get #words(): TerminalWords {
    return terminalWords[this.#language]
  }
}
