import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { formatDate } from '../../locales/date.ts'
import { TELEGRAM, type TelegramStrings } from '../../locales/telegram.ts'
import type { EditionSummary, Language, SourceSummary } from '../../types.ts'
import { button } from '../keyboard.ts'
import { tapData } from '../taps.ts'
import { sourceLine } from './answer.ts'
import { type Block, bold, paragraph } from './blocks.ts'
import { webAddress } from './link.ts'
import { type Rendered, renderBlocks } from './messages.ts'
import { clip } from './text.ts'

const SOURCES_A_PAGE = 8
const SOURCE_MAX = 400

export function paragraphs(texts: readonly string[]): Block[] {
  return texts.map((text) => paragraph(text))
}

/** @param officialUrl the election authority, for questions on procedure */
export function helpBlocks(strings: TelegramStrings, officialUrl: string | undefined): Block[] {
  const address = officialUrl === undefined ? undefined : webAddress(officialUrl)
  return [
    ...paragraphs([...strings.help, strings.helpInGroups]),
    ...(address === undefined ? [] : [paragraph(`${strings.official} `, { text: address, link: address })]),
  ]
}

export function aboutBlocks(
  edition: EditionSummary,
  program: { name: string; version: string },
  language: Language,
): Block[] {
  const strings = TELEGRAM[language]
  const built = formatDate(edition.built.slice(0, 10), language)
  const newest = edition.newest === undefined ? undefined : formatDate(edition.newest, language)
  const facts = [
    strings.aboutEdition(edition.id, built),
    strings.aboutContent(edition.documents.toLocaleString(language), newest),
    strings.aboutVersion(program.name, program.version),
  ]
  return [
    paragraph(bold(strings.about)),
    ...facts.map((fact): Block => ({ ...paragraph(fact), tight: true })),
  ]
}

/** One page of the documents, with their dates and links, and the buttons that turn it. */
export function sourcesPage(
  sources: readonly SourceSummary[],
  wanted: number,
  language: Language,
): { text: Rendered; keyboard?: InlineKeyboardMarkup } {
  const strings = TELEGRAM[language]
  const pages = Math.max(1, Math.ceil(sources.length / SOURCES_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const first = (page - 1) * SOURCES_A_PAGE
  const shown = sources.slice(first, first + SOURCES_A_PAGE)
  const blocks = [
    paragraph(bold(strings.sourcesTitle)),
    ...shown.map((source, i) => sourceBlock(first + i + 1, source, language)),
    ...(sources.length === 0 ? [paragraph(strings.noSources)] : []),
    ...(pages > 1 ? [paragraph(strings.page(page, pages))] : []),
  ]
  const [text] = renderBlocks(blocks, strings.noSources)
  const turns = [
    ...(page > 1 ? [button(strings.back, tapData({ kind: 'src', page: page - 1 }))] : []),
    ...(page < pages ? [button(strings.forward, tapData({ kind: 'src', page: page + 1 }))] : []),
  ]
  return { text: text!, ...(turns.length > 0 && { keyboard: { inline_keyboard: [turns] } }) }
}

function sourceBlock(number: number, source: SourceSummary, language: Language): Block {
  const strings = TELEGRAM[language]
  const link = source.url === undefined ? undefined : webAddress(source.url)
  const languages = [source.language, ...source.translations].map(strings.inLanguage).join(', ')
  return paragraph(
    `${number}. `,
    { text: clip(sourceLine(source, language), SOURCE_MAX), ...(link !== undefined && { link }) },
    ` (${languages})`,
  )
}
