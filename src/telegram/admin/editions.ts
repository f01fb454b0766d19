import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { Desk, ShelfEntry } from '../../editions/desk.ts'
import { ADMIN } from '../../locales/admin.ts'
import type { Language } from '../../types.ts'
import { sayTo } from '../ask.ts'
import { placeOf } from '../context.ts'
import { button } from '../keyboard.ts'
import { type Block, bold, paragraph } from '../render/blocks.ts'
import { clip, oneLine } from '../render/text.ts'
import type { Services } from '../services.ts'
import type { AdminHandler } from './access.ts'
import { failureBlocks, instant, number, sendBlocks, tight } from './screen.ts'
import { adminTapData } from './taps.ts'

/** More are kept only by somebody who wants them on disk; the command line lists all. */
const SHOWN_MAX = 12
const PROBLEM_MAX = 200

/** `/editions` */
export const editions: AdminHandler = async (services, context, { message, language }) => {
  const place = placeOf(message)
  if (!services.desk) return sayTo(context.delivery, place, ADMIN[language].unavailable)
  const { blocks, keyboard } = await editionsScreen(services, services.desk, language)
  await sendBlocks(context, place, blocks, language, { keyboard })
}

/** The shelf, and a button for each edition that can be served again. */
export async function editionsScreen(
  { saylau }: Services,
  desk: Desk,
  language: Language,
): Promise<{ blocks: Block[]; keyboard: InlineKeyboardMarkup }> {
  const strings = ADMIN[language]
  let entries: ShelfEntry[]
  try {
    entries = (await desk.editions()).slice(0, SHOWN_MAX)
  } catch (thrown) {
    const sentence = strings.editions.failed(saylau.edition().id)
    return { blocks: failureBlocks(sentence, thrown, strings), keyboard: { inline_keyboard: [] } }
  }
  const usable = entries.filter((entry) => !entry.isCurrent && entry.problem === undefined)
  return {
    blocks: [
      paragraph(bold(strings.editions.title)),
      ...entries.flatMap((entry) => entryBlocks(entry, language)),
      ...(entries.length === 0 ? [paragraph(strings.editions.none)] : []),
    ],
    keyboard: {
      inline_keyboard: usable.map(({ id }) => [
        button(strings.editions.back(id), adminTapData({ kind: 'back', edition: id })),
      ]),
    },
  }
}

function entryBlocks(entry: ShelfEntry, language: Language): Block[] {
  const strings = ADMIN[language].editions
  const name = paragraph(bold(entry.id), ...(entry.isCurrent ? [` · ${strings.current}`] : []))
  if (entry.problem !== undefined) {
    const problem = `${strings.unusable}: ${clip(oneLine(entry.problem), PROBLEM_MAX)}`
    return [name, tight(paragraph(problem))]
  }
  const { built, documents, passages, tests } = entry
  const content = strings.content(number(documents, language), number(passages, language))
  const result = tests
    ? strings.tests(number(tests.run, language), number(tests.failed, language))
    : strings.notTested
  return [name, tight(paragraph(instant(built, language))), tight(paragraph(`${content}; ${result}`))]
}
