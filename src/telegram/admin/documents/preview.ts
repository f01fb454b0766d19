import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types'
import type { FrontMatter } from '../../../knowledge/front-matter.ts'
import type { Look } from '../../../knowledge/sent-document.ts'
import { formatDate } from '../../../locales/date.ts'
import { DOCUMENTS, type DocumentStrings } from '../../../locales/documents.ts'
import type { DraftField, SentDocument } from '../../../store/drafts.ts'
import { LANGUAGES, type Language, type SourceSummary } from '../../../types.ts'
import { button } from '../../keyboard.ts'
import { type Block, bold, folded, paragraph, type Run } from '../../render/blocks.ts'
import { webAddress } from '../../render/link.ts'
import { type Rendered, renderBlocks } from '../../render/messages.ts'
import { clip, oneLine } from '../../render/text.ts'
import { listBlocks, number, tight } from '../screen.ts'
import type { SentDraft } from './draft.ts'
import { documentTapData } from './taps.ts'

/** So that a preview is one message. */
const FIELD_MAX = 200
const PASSAGE_MAX = 600
const WARNINGS_MAX = 5

/** What a document that was sent would become, the question that is open, and the buttons. */
export function preview(
  { id, content }: SentDraft,
  sources: readonly SourceSummary[],
  language: Language,
): { text: Rendered; keyboard: InlineKeyboardMarkup } {
  const strings = DOCUMENTS[language]
  const { fields, seen, asks, replaces, document } = content
  const title = fields.title ?? seen.title
  const twin = sources.find((source) => source.document !== document && isSameAddress(source.url, fields.url))
  const blocks = [
    paragraph(bold(replaces === undefined ? strings.isNew : strings.replaces(short(replaces)))),
    ...documentBlocks(fields, { ...seen, title }, [`${document}.md`], language),
    ...(twin === undefined ? [] : [paragraph(strings.sameAddress(short(twin.document)))]),
    ...(asks === undefined ? [] : [paragraph(bold(strings.ask[asks]))]),
  ]
  return { text: renderBlocks(blocks, title)[0]!, keyboard: previewKeyboard(id, content, strings) }
}

/** A document's front matter, its size and how it begins. */
export function documentBlocks(
  fields: FrontMatter,
  { title, isTitleGuessed, ...seen }: Look,
  files: readonly string[],
  language: Language,
): Block[] {
  const strings = DOCUMENTS[language]
  const { fields: names } = strings
  const line = (name: string, ...value: (string | Run)[]): Block => tight(paragraph(`${name}: `, ...value))
  const noted = (value: string, note: string | false): string =>
    note === false ? value : `${value} (${note})`
  const address = fields.url === undefined ? undefined : webAddress(fields.url)
  return [
    line(names.title, noted(short(title), isTitleGuessed && strings.fromFileName)),
    line(names.url, address === undefined ? strings.notGiven : { text: short(address), link: address }),
    line(names.publisher, short(fields.publisher ?? strings.notGiven)),
    line(
      names.published,
      fields.published === undefined ? strings.notGiven : formatDate(short(fields.published), language),
    ),
    line(
      names.language,
      noted(strings.languages[seen.language], fields.language === undefined && strings.recognised),
    ),
    ...(fields.translation_of === undefined
      ? []
      : [tight(paragraph(strings.translationOf(short(fields.translation_of))))]),
    tight(
      paragraph(
        `${strings.file(short(files.join(', ')))} · ${strings.passages(seen.passages, number(seen.passages, language))}`,
      ),
    ),
    ...(seen.first === ''
      ? []
      : [folded(bold(`${strings.firstPassage}: `), clip(oneLine(seen.first), PASSAGE_MAX))]),
    ...listBlocks(strings.notices, seen.warnings, language, { max: WARNINGS_MAX }),
  ]
}

function previewKeyboard(
  draft: string,
  { asks, replaces }: SentDocument,
  strings: DocumentStrings,
): InlineKeyboardMarkup {
  const ask = (field: DraftField): InlineKeyboardButton =>
    button(`✎ ${strings.fields[field]}`, documentTapData({ kind: 'ask', draft, field }))
  const rows: InlineKeyboardButton[][] = []
  if (asks === 'language') {
    rows.push(
      LANGUAGES.map((language) =>
        button(strings.languages[language], documentTapData({ kind: 'lang', draft, language })),
      ),
    )
  }
  if (asks !== undefined) rows.push([button(strings.skip, documentTapData({ kind: 'skip', draft }))])
  rows.push(
    [ask('title'), ask('url'), ask('published')],
    [ask('publisher'), ask('language')],
    [button(replaces === undefined ? strings.add : strings.replace, documentTapData({ kind: 'add', draft }))],
    [button(strings.cancel, documentTapData({ kind: 'drop', draft }))],
  )
  return { inline_keyboard: rows }
}

function isSameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && webAddress(one) === webAddress(other)
}

/** On one line, and short enough for a message that holds several. */
export function short(text: string): string {
  return clip(oneLine(text), FIELD_MAX)
}
