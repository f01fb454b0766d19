import { answerWords } from '../../locales/answer.ts'
import { formatDate } from '../../locales/date.ts'
import { TELEGRAM, type TelegramStrings } from '../../locales/telegram.ts'
import type { Answer, Citation, Language } from '../../types.ts'
import { type Block, bold, folded, italic, paragraph, type Run } from './blocks.ts'
import { linkToQuote } from './link.ts'
import { type Rendered, renderBlocks } from './messages.ts'
import { type Reopened, reopenedBlocks } from './reopened.ts'
import { clip, isVisible, oneLine } from './text.ts'

/** A repeated question is a heading, not a text of its own. */
const HEADING_MAX = 300

export interface AnswerView {
  /** Shown above the answer when the reader's own message does not stand above it. */
  question?: string
  /** Set when the answer was given some time ago and is opened by its link. */
  reopened?: Reopened
  /** The language to speak to the reader in, where it may be another one than the answer's. */
  speak?: Language
}

/**
 * An answer as the messages to send, in order: each line with its citations as links to the quoted words, then
 * the sources, folded. Total: any answer gives messages that Telegram takes.
 */
export function renderAnswer(answer: Answer, view: AnswerView = {}): Rendered[] {
  const strings = TELEGRAM[answer.language]
  const blocks: Block[] = []
  if (view.question !== undefined) blocks.push(paragraph(bold(clip(oneLine(view.question), HEADING_MAX))))
  if (view.reopened) blocks.push(...reopenedBlocks(view.reopened, view.speak ?? answer.language))
  blocks.push(...answer.lines.map((line) => citedParagraph(line.text, line.citations, answer.citations)))
  blocks.push(...sourceBlocks(answer, strings))
  return renderBlocks(blocks, strings.nothingToSay)
}

/** `text [1][2]`; the numbers stay with the end of the text. */
export function citedParagraph(
  text: string,
  numbers: readonly number[],
  citations: readonly Citation[],
): Block {
  const marks = numbers.map((n): Run => ({ ...citationMark(n, citations), glued: true }))
  const words = text.trimEnd()
  const isSpaced = words !== '' && marks.length > 0
  return paragraph(words, ...(isSpaced ? [{ text: ' ', glued: true } as const] : []), ...marks)
}

/** `[n]`, leading to the quoted words where the article's address is known. */
function citationMark(n: number, citations: readonly Citation[]): Run {
  const citation = citations.find((candidate) => candidate.n === n)
  const link = citation?.url === undefined ? undefined : linkToQuote(citation.url, citation.quote)
  return { text: `[${n}]`, ...(link !== undefined && { link }) }
}

function sourceBlocks(answer: Answer, strings: TelegramStrings): Block[] {
  if (answer.citations.length === 0) return []
  const label = answer.kind === 'not_found' ? strings.closestPassage : strings.sources
  return [
    folded(bold(label)),
    ...answer.citations.flatMap((citation, i) => {
      const blocks = citationBlocks(unsaid(citation, answer.text), answer.language, strings)
      return i === 0 ? blocks.map(tight) : blocks
    }),
  ]
}

/** The citation without a translation that the answer itself has shown: once is enough. */
function unsaid(citation: Citation, shown: string): Citation {
  const { translation, ...original } = citation
  return translation !== undefined && shown.includes(translation) ? original : citation
}

/** Title, publisher and date; the quote; the editors' translation of it. */
export function citationBlocks(citation: Citation, language: Language, strings: TelegramStrings): Block[] {
  const blocks = [
    folded(citationMark(citation.n, [citation]), ` ${sourceLine(citation, language)}`),
    tight(folded(answerWords[language].quote(citation.quote.trim()))),
  ]
  if (citation.translation !== undefined && isVisible(citation.translation)) {
    blocks.push(tight(folded(italic(`${strings.editorsTranslation}: `), citation.translation.trim())))
  }
  return blocks
}

/** `Title — publisher, date`, as far as they are known. */
export function sourceLine(
  source: { title: string; publisher?: string; published?: string },
  language: Language,
): string {
  const origin = [source.publisher, source.published && formatDate(source.published, language)]
  const known = origin.filter((part) => part !== undefined && isVisible(part)).join(', ')
  return oneLine(known === '' ? source.title : `${source.title} — ${known}`)
}

function tight(block: Block): Block {
  return { ...block, tight: true }
}
