import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import type { KnowledgeFile } from '../../../knowledge/editing.ts'
import type { Look, SentContent } from '../../../knowledge/sent-document.ts'
import { DOCUMENTS } from '../../../locales/documents.ts'
import { TELEGRAM } from '../../../locales/telegram.ts'
import type { Language, SourceSummary } from '../../../types.ts'
import { button } from '../../keyboard.ts'
import { type Block, bold, paragraph } from '../../render/blocks.ts'
import { type Rendered, renderBlocks } from '../../render/messages.ts'
import { number, tight } from '../screen.ts'
import { documentBlocks, short } from './preview.ts'
import { documentKey, documentTapData } from './taps.ts'

const FILES_A_PAGE = 8
const BUTTONS_A_ROW = 4

export interface Screen {
  text: Rendered
  keyboard: InlineKeyboardMarkup
}

/** The title that readers know, else the document's id. */
export function titleOf({ id }: Pick<KnowledgeFile, 'id'>, sources: readonly SourceSummary[]): string {
  return sources.find(({ document }) => document === id)?.title ?? id
}

/** One page of the folder's documents, a button for each. */
export function listScreen(
  files: readonly KnowledgeFile[],
  wanted: number,
  sources: readonly SourceSummary[],
  language: Language,
): Screen {
  const strings = DOCUMENTS[language]
  const { page: pageOf, back, forward } = TELEGRAM[language]
  const pages = Math.max(1, Math.ceil(files.length / FILES_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const first = (page - 1) * FILES_A_PAGE
  const shown = files.slice(first, first + FILES_A_PAGE)
  const blocks = [
    paragraph(bold(strings.listTitle)),
    ...shown.map((file, i) => listItem(first + i + 1, file, sources, language)),
    ...(files.length === 0 ? [paragraph(strings.empty)] : []),
    ...(pages > 1 ? [paragraph(pageOf(page, pages))] : []),
  ]
  const open = shown.map(({ id }, i) =>
    button(String(first + i + 1), documentTapData({ kind: 'view', key: documentKey(id), page })),
  )
  const turns = [
    ...(page > 1 ? [button(back, documentTapData({ kind: 'list', page: page - 1 }))] : []),
    ...(page < pages ? [button(forward, documentTapData({ kind: 'list', page: page + 1 }))] : []),
  ]
  const rows = [open.slice(0, BUTTONS_A_ROW), open.slice(BUTTONS_A_ROW), turns].filter(
    (row) => row.length > 0,
  )
  return { text: oneMessage(blocks, strings.listTitle), keyboard: { inline_keyboard: rows } }
}

function listItem(
  position: number,
  file: KnowledgeFile,
  sources: readonly SourceSummary[],
  language: Language,
): Block {
  const title = titleOf(file, sources)
  const names = file.names.join(', ')
  return tight(
    paragraph(`${number(position, language)}. ${short(title === file.id ? names : `${title} (${names})`)}`),
  )
}

/** One document, and what can be done with it. */
export function documentScreen(
  file: KnowledgeFile,
  content: { fields: SentContent['fields']; seen: Look } | { problem: string },
  { page, sources, language }: { page: number; sources: readonly SourceSummary[]; language: Language },
): Screen {
  const strings = DOCUMENTS[language]
  const title = titleOf(file, sources)
  const blocks =
    'problem' in content
      ? [
          paragraph(bold(short(title))),
          paragraph(strings.file(short(file.names.join(', ')))),
          paragraph(strings.unreadable(short(content.problem))),
        ]
      : [
          ...documentBlocks(content.fields, content.seen, file.names, language),
          ...(content.fields.translation_of === undefined && title === file.id
            ? [paragraph(strings.notServed)]
            : []),
        ]
  const key = documentKey(file.id)
  const rows: InlineKeyboardButton[][] = [
    [button(strings.sendFile, documentTapData({ kind: 'file', key }))],
    [
      button(strings.replaceThis, documentTapData({ kind: 'repl', key })),
      button(strings.remove, documentTapData({ kind: 'rm', key, page })),
    ],
    [button(strings.toList, documentTapData({ kind: 'list', page }))],
  ]
  return { text: oneMessage(blocks, title), keyboard: { inline_keyboard: rows } }
}

/** Asks whether a document is to be removed. */
export function removalScreen(
  file: KnowledgeFile,
  page: number,
  sources: readonly SourceSummary[],
  language: Language,
): Screen {
  const strings = DOCUMENTS[language]
  const question = strings.confirmRemoval(short(titleOf(file, sources)), short(file.names.join(', ')))
  const translations = sources.find(({ document }) => document === file.id)?.translations ?? []
  const names = translations.map((translation) => strings.languages[translation])
  const blocks = [
    paragraph(question),
    ...(names.length > 0 ? [paragraph(strings.translationsStay(names.join(', ')))] : []),
  ]
  const key = documentKey(file.id)
  const rows = [
    [button(strings.removeAndReload, documentTapData({ kind: 'gone', key }))],
    [button(strings.keep, documentTapData({ kind: 'view', key, page }))],
  ]
  return { text: oneMessage(blocks, question), keyboard: { inline_keyboard: rows } }
}

function oneMessage(blocks: readonly Block[], otherwise: string): Rendered {
  return renderBlocks(blocks, otherwise)[0]!
}
