import type { Step } from '../../editions/desk.ts'
import type { ReloadStrings } from '../../locales/admin.ts'
import type { Language } from '../../types.ts'
import type { BotApi } from '../api.ts'
import { ApiError } from '../api-error.ts'
import { type Block, bold, paragraph } from '../render/blocks.ts'
import { type Rendered, renderBlocks } from '../render/messages.ts'
import { editMessage } from '../send.ts'
import { sleep } from '../sleep.ts'
import { number, tight } from './screen.ts'

/**
 * One message that shows what a reload is doing. It is edited as soon as `everyMs` have passed since Telegram took it
 * as it was before. That an edit fails is no matter: the report follows in a message of its own.
 */
export class Progress {
  readonly #api: BotApi
  readonly #shown: { chat: number; message: number }
  readonly #everyMs: number
  readonly #view: (seconds: number) => Rendered
  readonly #began = Date.now()
  #edited = Date.now()
  #editing: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout

  /**
   * @param shown the message, which has just been sent
   * @param view what it is to say, so many seconds after the beginning
   */
  constructor(
    api: BotApi,
    shown: { chat: number; message: number },
    everyMs: number,
    view: (seconds: number) => Rendered,
  ) {
    this.#api = api
    this.#shown = shown
    this.#everyMs = everyMs
    this.#view = view
    this.#timer = setTimeout(() => this.#tick(), everyMs)
  }

  /** Stops, and leaves the last word. */
  async end(text: (seconds: number) => Rendered): Promise<void> {
    const seconds = this.#seconds()
    clearTimeout(this.#timer)
    await this.#editing
    clearTimeout(this.#timer)
    await sleep(Math.max(0, this.#edited + this.#everyMs - Date.now()))
    await this.#edit(text(seconds))
  }

  #tick(): void {
    this.#editing = this.#edit(this.#view(this.#seconds())).then((pause) => {
      this.#timer = setTimeout(() => this.#tick(), Math.max(pause, this.#everyMs))
    })
  }

  /** @returns ms that Telegram wants to be left alone */
  async #edit(text: Rendered): Promise<number> {
    try {
      await editMessage(this.#api, this.#shown.chat, this.#shown.message, text)
      return 0
    } catch (thrown) {
      return thrown instanceof ApiError ? (thrown.retryAfterMs ?? 0) : 0
    } finally {
      this.#edited = Date.now()
    }
  }

  #seconds(): number {
    return Math.round((Date.now() - this.#began) / 1000)
  }
}

/** The steps that are done, the one that is being done, and how long it has taken so far. */
export function progressText(
  title: string,
  steps: readonly Step[],
  seconds: number,
  strings: ReloadStrings,
  language: Language,
): Rendered {
  // that it waited is of interest only while it does
  const seen = steps.filter((step, i) => step !== 'waiting' || i === steps.length - 1)
  const lines = seen.map((step, i): Block => {
    const isLast = i === seen.length - 1
    const time = isLast ? ` · ${strings.seconds(number(seconds, language))}` : ''
    return tight(paragraph(`${isLast ? '▸' : '✓'} ${strings.steps[step]}${time}`))
  })
  return renderBlocks([paragraph(bold(title)), ...lines], title)[0]!
}

/** What is left of it: how it ended and how long it took. */
export function closingText(
  title: string,
  word: string,
  seconds: number,
  strings: ReloadStrings,
  language: Language,
): Rendered {
  const line = `${word} · ${strings.seconds(number(seconds, language))}`
  return renderBlocks([paragraph(bold(title)), tight(paragraph(line))], title)[0]!
}
