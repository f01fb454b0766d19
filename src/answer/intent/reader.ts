import { fold } from '../../language/clean.ts'
import { wordTest } from './elements.ts'
import type { Sentence } from './message.ts'
import { type Courtesy, type Pack, PHRASED, type Phrased, type Rules } from './pack.ts'
import { PhraseBook } from './phrases.ts'

const TIERS = ['always', 'command', 'own', 'elsewhere', 'amid', 'unless'] as const satisfies (keyof Rules)[]

/** The labels of each intent's phrases. */
const LABELS = PHRASED.map((intent) => ({
  intent,
  always: `${intent} always`,
  command: `${intent} command`,
  own: `${intent} own`,
  elsewhere: `${intent} elsewhere`,
  amid: `${intent} amid`,
  unless: `${intent} unless`,
}))

/** So many different words of role-play prompts make one; a longer message may have more of them by chance. */
const PROMPTING_LEAST = 4
const PROMPTING_SHARE = 0.015

/** Courtesies are short. */
const COURTESY_MOST = 14

/** Reads messages with the words and phrases of one language. */
export class IntentReader {
  readonly #leadIns: readonly (readonly string[])[]
  readonly #book: PhraseBook
  readonly #procedure: PhraseBook
  readonly #ownVote: PhraseBook
  readonly #forVoters: PhraseBook
  readonly #otherTopics: PhraseBook
  readonly #isBot: (word: string) => boolean
  readonly #clearTopics: PhraseBook
  readonly #gratitude: PhraseBook
  readonly #isDomain: (word: string) => boolean
  readonly #isWider: (word: string) => boolean
  readonly #isPrompting: (word: string) => boolean
  readonly #courtesy: Readonly<Record<Exclude<keyof Courtesy, 'gratitude'>, (word: string) => boolean>>

  constructor(pack: Pack) {
    this.#leadIns = pack.leadIns
      .split('\n')
      .filter(Boolean)
      .map((line) => fold(line).split(' '))
      .sort((a, b) => b.length - a.length)
    this.#book = new PhraseBook(labelled(pack), { ...pack.sets, domain: pack.domain })
    this.#procedure = new PhraseBook({ procedure: pack.procedure }, pack.sets)
    this.#ownVote = new PhraseBook({ own: pack.ownVote }, pack.sets)
    this.#forVoters = new PhraseBook({ told: pack.forVoters }, pack.sets)
    this.#clearTopics = new PhraseBook({ clear: pack.clearTopics }, pack.sets)
    this.#gratitude = new PhraseBook({ thanks: pack.courtesy.gratitude }, pack.sets)
    this.#otherTopics = new PhraseBook({ other: pack.otherTopics }, pack.sets)
    this.#isBot = wordTest(pack.bot)
    this.#isDomain = wordTest(pack.domain)
    this.#isWider = wordTest(pack.wider)
    this.#isPrompting = wordTest(pack.prompting)
    this.#courtesy = {
      greeting: wordTest(pack.courtesy.greeting),
      thanks: wordTest(pack.courtesy.thanks),
      filler: wordTest(pack.courtesy.filler),
      further: wordTest(pack.courtesy.further),
    }
  }

  /** The intents that the phrases of a message give away. `onTopic`: it has a word about elections, in any language. */
  phrased(sentences: readonly Sentence[], onTopic: boolean): Set<Phrased> {
    const found = new Set<Phrased>()
    for (const sentence of sentences) this.#readSentence(sentence, onTopic, found)
    if (this.#looksPrompting(sentences)) found.add('instruction')
    return found
  }

  /** Whether a message consists of a greeting, or of thanks, and nothing else. */
  courtesy(sentences: readonly Sentence[]): 'greeting' | 'thanks' | undefined {
    const words = sentences.flatMap((sentence) => sentence.words)
    if (words.length === 0 || words.length > COURTESY_MOST) return undefined
    const { greeting, thanks, filler } = this.#courtesy
    if (!words.every((word) => greeting(word) || thanks(word) || filler(word))) return undefined
    if (words.some(greeting)) return 'greeting'
    return words.some(thanks) ? 'thanks' : undefined
  }

  /** Whether a message thanks in words of its own and asks nothing besides. */
  isGrateful(sentences: readonly Sentence[]): boolean {
    const words = sentences.flatMap((sentence) => sentence.words)
    if (words.length > COURTESY_MOST || sentences.some(({ marked }) => marked)) return false
    if (words.some((word) => this.#isDomain(word) || this.#courtesy.further(word))) return false
    return sentences.some((sentence) => this.#has(this.#gratitude, sentence.words))
  }

  /** Whether a message asks how to vote: where, when, with which papers. */
  asksProcedure(sentences: readonly Sentence[]): boolean {
    return sentences.some(({ words }) => this.#has(this.#procedure, words))
  }

  /** Whether a message asks about the asker's own voting. */
  asksForOneself(sentences: readonly Sentence[]): boolean {
    return sentences.some(({ words }) => this.#has(this.#ownVote, words))
  }

  /** Whether a text tells voters what they may, must or need do. */
  tellsVoters(sentences: readonly Sentence[]): boolean {
    return sentences.some(({ words }) => this.#has(this.#forVoters, words))
  }

  /** Whether a message has a word about elections; `widely`: or about public life and its places. */
  isOnTopic(sentences: readonly Sentence[], widely = true): boolean {
    return sentences.some(({ words }) =>
      words.some((word) => this.#isDomain(word) || (widely && this.#isWider(word))),
    )
  }

  /** Whether a message has phrases that only another topic has. */
  namesClearTopic(sentences: readonly Sentence[]): boolean {
    return sentences.some(({ words }) => this.#has(this.#clearTopics, words))
  }

  /** Whether a message has words of another topic. */
  namesOtherTopic(sentences: readonly Sentence[]): boolean {
    return sentences.some(({ words }) => this.#has(this.#otherTopics, words))
  }

  #has(book: PhraseBook, words: readonly string[]): boolean {
    return book.find(words, this.#starts(words)).size > 0
  }

  #readSentence(sentence: Sentence, onTopic: boolean, found: Set<Phrased>): void {
    const { words } = sentence
    const labels = this.#book.find(words, this.#starts(words))
    const asks = sentence.marked || labels.has('asks')
    const ofTheWorld = asks && !words.some(this.#isBot)
    const reported = labels.has('reported')
    for (const { intent, always, command, own, elsewhere, amid, unless } of LABELS) {
      if (labels.has(unless)) continue
      if (
        labels.has(always) ||
        (labels.has(command) && !ofTheWorld) ||
        (labels.has(own) && !reported) ||
        (labels.has(elsewhere) && !onTopic) ||
        (labels.has(amid) && onTopic && !reported)
      ) {
        found.add(intent)
      }
    }
  }

  /** Where a request may begin: at the first word and after each lead-in that the sentence opens with. */
  #starts(words: readonly string[]): number[] {
    const starts = [0]
    for (let at = 0; ; ) {
      const leadIn = this.#leadIns.find((phrase) => phrase.every((word, index) => words[at + index] === word))
      if (!leadIn) return starts
      at += leadIn.length
      starts.push(at)
    }
  }

  #looksPrompting(sentences: readonly Sentence[]): boolean {
    const words = sentences.flatMap((sentence) => sentence.words)
    const different = new Set(words.filter(this.#isPrompting)).size
    return different >= PROMPTING_LEAST && different >= words.length * PROMPTING_SHARE
  }
}

function labelled(pack: Pack): Record<string, string> {
  const phrases: Record<string, string> = { asks: pack.asks, reported: pack.reported }
  for (const intent of PHRASED) {
    for (const tier of TIERS) {
      const list = pack.rules[intent][tier]
      if (list) phrases[`${intent} ${tier}`] = list
    }
  }
  return phrases
}
