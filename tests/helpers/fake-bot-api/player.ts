import type { CallbackQuery, Chat, InlineQuery, Message, User } from '@grammyjs/types'
import { findEntities } from './entities.ts'
import { type MediaKind, mediaContent } from './media.ts'
import type { Updates } from './updates.ts'
import { makeChat, makeUser, now, repliedMessage, type World } from './world.ts'

/** Who acts when a test names nobody, where it is not clear from the chat. */
const USER = 7

interface Doer {
  /** By default the person of a private chat, and user 7 elsewhere. */
  from?: number | User
  /** The language of that person's Telegram, from now on; English before. */
  language?: string
}

/** Who says something, and where. */
export interface Situation extends Doer {
  /** By default the private chat of who says it. */
  chat?: number | Chat
  replyTo?: Message
  /** The topic; it comes into being with its first message. */
  thread?: number
}

export interface Upload extends Situation {
  name?: string
  caption?: string
  /** Files that are sent together share it. */
  album?: string
  /** The size that Telegram states, when it is not that of the bytes. */
  size?: number
}

/** People in front of Telegram: what they do reaches the bot as updates. */
export class Player {
  readonly world: World
  readonly updates: Updates

  constructor(world: World, updates: Updates) {
    this.world = world
    this.updates = updates
  }

  /** Makes a chat known to the bot, as /start or an invitation does; `more` is set on it. */
  chat(id: number, more: Partial<Chat> = {}): Chat {
    const chat = { ...(this.world.chats.get(id) ?? makeChat(id)), ...more } as Chat
    this.world.chats.set(id, chat)
    return chat
  }

  /** A person; `more` is set on what is known of them. */
  user(id: number, more: Partial<User> = {}): User {
    const user = { ...(this.world.people.get(id) ?? makeUser(id)), ...more }
    this.world.people.set(id, user)
    return user
  }

  say(text: string, situation: Situation = {}): Message {
    const entities = findEntities(text)
    return this.post({ text, ...(entities.length > 0 && { entities }) }, situation)
  }

  upload(kind: MediaKind, bytes: Buffer, upload: Upload = {}): Message {
    const { name = `${kind}.bin`, caption, album, size } = upload
    const file = this.world.addFile(`${kind}s`, name, bytes, size)
    const rest = { ...(caption && { caption }), ...(album && { media_group_id: album }) }
    return this.post({ ...mediaContent[kind](file), ...rest }, upload)
  }

  /** A message of any content, a location for instance. In a channel it is a channel post. */
  post(content: Partial<Message>, situation: Situation = {}): Message {
    const { chat: place, replyTo, thread } = situation
    const from = this.#doer(situation, typeof place === 'object' ? place.id : place)
    const chat = this.#chat(place ?? from.id)
    if (thread !== undefined) this.#threads(chat.id).add(thread)
    const message: Message = this.world.store({
      message_id: this.world.nextNumber(),
      date: now(),
      chat,
      ...(chat.type === 'channel' ? { sender_chat: chat } : { from }),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...(replyTo && { reply_to_message: repliedMessage(replyTo) }),
      ...content,
    })
    this.updates.push({ [chat.type === 'channel' ? 'channel_post' : 'message']: message })
    return message
  }

  editMessage(message: Message, text: string): Message {
    const { entities: _, ...rest } = this.#present(message)
    const entities = findEntities(text)
    const edited = this.world.store({
      ...rest,
      text,
      ...(entities.length > 0 && { entities }),
      edit_date: now(),
    })
    const kind = edited.chat.type === 'channel' ? 'edited_channel_post' : 'edited_message'
    this.updates.push({ [kind]: edited })
    return edited
  }

  /** Taps the button with this data under a message; throws when the message has no such button now. */
  tap(message: Message, data: string, doer: Doer = {}): CallbackQuery {
    const present = this.#present(message)
    const buttons = present.reply_markup?.inline_keyboard.flat() ?? []
    if (!buttons.some((button) => 'callback_data' in button && button.callback_data === data)) {
      throw new Error(`message ${message.message_id} has no button with the data ${data}`)
    }
    const query = {
      id: this.#openQuery('callback'),
      from: this.#doer(doer, present.chat.id),
      message: present,
      chat_instance: String(present.chat.id),
      data,
    }
    this.updates.push({ callback_query: query })
    return query
  }

  inline(query: string, doer: Doer & { offset?: string } = {}): InlineQuery {
    const { offset = '' } = doer
    const id = this.#openQuery('inline')
    const inlineQuery = { id, from: this.#doer(doer), query, offset, chat_type: 'sender' as const }
    this.updates.push({ inline_query: inlineQuery })
    return inlineQuery
  }

  /** From now on it is too late to answer this query. */
  expire({ id }: CallbackQuery | InlineQuery): void {
    this.world.queries.delete(id)
  }

  /** Taps Stop under a draft that the bot is sending. */
  stopGeneration(chatId: number, draftId: number): void {
    const chat = this.chat(chatId) as Chat.PrivateChat
    this.updates.push({ stopped_message_generation: { chat, draft_id: draftId } })
  }

  /** Blocks the bot; of a group: removes it. */
  block(chatId: number): void {
    this.world.closed.add(chatId)
    this.#membership(chatId, 'kicked')
  }

  unblock(chatId: number): void {
    this.world.closed.delete(chatId)
    this.#membership(chatId, 'member')
  }

  #membership(chatId: number, status: 'member' | 'kicked'): void {
    const { me: user } = this.world
    const member = { status: 'member', user } as const
    const kicked = { status: 'kicked', user, until_date: 0 } as const
    const [before, after] = status === 'member' ? [kicked, member] : [member, kicked]
    const from = this.user(chatId > 0 ? chatId : USER)
    this.updates.push({
      my_chat_member: {
        chat: this.chat(chatId),
        from,
        date: now(),
        old_chat_member: before,
        new_chat_member: after,
      },
    })
  }

  /** A group becomes a supergroup with another id. */
  migrate(chatId: number, newId: number): void {
    this.chat(newId, { type: 'supergroup' })
    this.world.migrated.set(chatId, newId)
    this.post({ migrate_to_chat_id: newId }, { chat: chatId })
    this.post({ migrate_from_chat_id: chatId }, { chat: newId })
  }

  /** Makes a person the owner of a group. */
  promote(chatId: number, userId: number): void {
    this.world.owners.set(chatId, userId)
  }

  deleteThread(chatId: number, thread: number): void {
    this.#threads(chatId).delete(thread)
  }

  #openQuery(kind: 'callback' | 'inline'): string {
    const id = `${kind}${this.world.nextNumber()}`
    this.world.queries.set(id, { kind, open: true })
    return id
  }

  #present({ chat, message_id }: Message): Message {
    const message = this.world.message(chat.id, message_id)
    if (!message) throw new Error(`message ${message_id} has been deleted`)
    return message
  }

  #doer({ from, language }: Doer, chatId = USER): User {
    const who = from ?? (chatId > 0 ? chatId : USER)
    if (typeof who === 'object') this.world.people.set(who.id, who)
    const id = typeof who === 'object' ? who.id : who
    return this.user(id, language === undefined ? {} : { language_code: language })
  }

  #chat(chat: number | Chat): Chat {
    return typeof chat === 'number' ? this.chat(chat) : this.chat(chat.id, chat)
  }

  #threads(chatId: number): Set<number> {
    const threads = this.world.threads.get(chatId) ?? new Set()
    this.world.threads.set(chatId, threads)
    return threads
  }
}
