const CHATS = 10_000

/** The last message seen in each of the chats that were active last, the bot's own included. In memory only. */
export class LastMessages {
  readonly #last = new Map<number, number>()

  get(chat: number): number | undefined {
    return this.#last.get(chat)
  }

  /** Message numbers of a chat only grow. */
  note(chat: number, message: number): void {
    const before = this.#last.get(chat) ?? 0
    this.#last.delete(chat)
    this.#last.set(chat, Math.max(before, message))
    const [oldest] = this.#last.keys()
    if (this.#last.size > CHATS && oldest !== undefined) this.#last.delete(oldest)
  }
}
