import { expect, it } from 'vitest'
import type { ReloadReport } from '../../src/editions/desk.ts'
import { ADMIN, ADMIN_COMMANDS } from '../../src/locales/admin.ts'
import { COMMANDS } from '../../src/locales/telegram.ts'
import { forceKeyboard, reportBlocks } from '../../src/telegram/admin/report.ts'
import { renderBlocks } from '../../src/telegram/render/messages.ts'
import { LANGUAGES } from '../../src/types.ts'
import { parseHtml } from '../helpers/fake-bot-api/html.ts'
import { FIRST, makeRun, SECOND } from './admin-desk.ts'

/** Names that an editor’s files may have, and more of them than anybody reads. */
const NAMES = Array.from({ length: 500 }, (_, i) => `<b>${i}</b>&amp;\u202e"${'ұ'.repeat(i)}`)

const report: ReloadReport = {
  edition: SECOND,
  previous: FIRST,
  outcome: 'blocked',
  forced: false,
  documents: 20_000,
  passages: 400_000,
  reused: 0,
  added: NAMES,
  changed: NAMES,
  removed: NAMES,
  warnings: NAMES.map((file) => ({ file, message: file })),
  knownWords: [],
  tests: makeRun(SECOND, NAMES),
  newlyFailing: NAMES,
  newlyPassing: NAMES,
  vanishing: NAMES.map((quote, answers) => ({ document: quote, quote, answers })),
  ms: 3_600_000,
}

it('a report of any size is a few messages that Telegram takes, with what people wrote as mere text', () => {
  for (const language of LANGUAGES) {
    const parts = renderBlocks(reportBlocks(report, language), '…')
    expect(parts.length).toBeLessThanOrEqual(4)
    for (const { html, plain } of parts) {
      const { text, ignored } = parseHtml(html)
      expect(ignored).toEqual([])
      expect(text).toBe(plain)
      expect(text.length).toBeLessThanOrEqual(4096)
    }
    expect(parts.map(({ plain }) => plain).join('\n')).toContain('<b>0</b>&amp;')
    const [button] = forceKeyboard(report, ADMIN[language], 1_790_000_000).inline_keyboard.flat()
    expect(button!.text.length).toBeLessThanOrEqual(80)
  }
})

it('menus have room for every command', () => {
  expect(COMMANDS.length + ADMIN_COMMANDS.length).toBeLessThanOrEqual(100)
  for (const language of LANGUAGES) {
    for (const words of Object.values(ADMIN[language].commands)) expect(words.length).toBeLessThanOrEqual(256)
  }
})
