import type { BotCommand, Chat, Message, User, UserFromGetMe } from '@grammyjs/types'

export interface StoredFile {
  id: string
  path: string
  bytes: Buffer
  /** What Telegram says of its size, for files too big to be made in a test. */
  size: number
}

/** The bot's name and descriptions, each by language; '' is the language of everybody else. */
class BotTexts {
  readonly #texts = new Map<string, string>()

  set(kind: string, language: string, text: string): true {
    this.#texts.set(`${kind} ${language}`, text)
    return true
  }

  get(kind: string, language: string): string {
    return this.#texts.get(`${kind} ${language}`) ?? ''
  }
}

/** What Telegram knows: chats, messages, files, open queries and the bot's settings. */
export class World {
  readonly me: UserFromGetMe
  readonly chats = new Map<number, Chat>()
  readonly people = new Map<number, User>()
  /** Of groups; everybody else in them is an ordinary member. */
  readonly owners = new Map<number, number>()
  /** Users who blocked the bot, groups that removed it. */
  readonly closed = new Set<number>()
  /** Groups that have become supergroups, by their former id. */
  readonly migrated = new Map<number, number>()
  /** By chat: the topics that exist. */
  readonly threads = new Map<number, Set<number>>()
  /** By query: whether it still waits for an answer. */
  readonly queries = new Map<string, { kind: 'callback' | 'inline'; open: boolean }>()
  /** By scope and language. */
  readonly commands = new Map<string, BotCommand[]>()
  readonly texts = new BotTexts()
  readonly #messages = new Map<number, Map<number, Message>>()
  readonly #files = new Map<string, StoredFile>()
  #lastNumber = 0

  constructor(me: UserFromGetMe) {
    this.me = me
  }

  /** A number that nothing else has: message ids, file ids, query ids. */
  nextNumber(): number {
    this.#lastNumber += 1
    return this.#lastNumber
  }

  /** Stores a message, or its new version. */
  store<M extends Message>(message: M): M {
    const chat = this.#messages.get(message.chat.id) ?? new Map<number, Message>()
    this.#messages.set(message.chat.id, chat.set(message.message_id, message))
    return message
  }

  message(chatId: number, messageId: number): Message | undefined {
    return this.#messages.get(chatId)?.get(messageId)
  }

  /** The chat as it is now, oldest message first. */
  messages(chatId: number): Message[] {
    return [...(this.#messages.get(chatId)?.values() ?? [])]
  }

  remove(chatId: number, messageId: number): boolean {
    return this.#messages.get(chatId)?.delete(messageId) ?? false
  }

  addFile(folder: string, name: string, bytes: Buffer, size = bytes.length): StoredFile {
    const id = `file${this.nextNumber()}`
    const file = { id, path: `${folder}/${id}/${name}`, bytes, size }
    this.#files.set(id, file)
    return file
  }

  file(id: string): StoredFile | undefined {
    return this.#files.get(id)
  }

  fileAt(path: string): StoredFile | undefined {
    return [...this.#files.values()].find((file) => file.path === path)
  }

  /** `@name` or a number. */
  chat(id: number | string): Chat | undefined {
    if (typeof id === 'number') return this.chats.get(id)
    return [...this.chats.values()].find(({ username }) => username && `@${username}` === id)
  }
}

export function makeBot(token: string, me: Partial<UserFromGetMe> = {}): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Test bot',
    username: 'test_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
    ...me,
  }
}

export function makeUser(id: number, more: Partial<User> = {}): User {
  return { id, is_bot: false, first_name: `User ${id}`, username: `user${id}`, language_code: 'en', ...more }
}

/** Positive ids are private chats; negative ones are supergroups unless `more` says otherwise. */
export function makeChat(id: number, more: Partial<Chat> = {}): Chat {
  const usual =
    id > 0 ? { type: 'private', first_name: `User ${id}` } : { type: 'supergroup', title: 'Group' }
  return { id, ...usual, ...more } as Chat
}

/** A message as it stands in a reply to it: without what it replies to itself. */
export function repliedMessage({ reply_to_message: _, ...message }: Message) {
  return message as NonNullable<Message['reply_to_message']>
}

/** Unix time, in seconds. */
export function now(): number {
  return Math.floor(Date.now() / 1000)
}
