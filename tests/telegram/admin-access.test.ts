import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ADMIN, ADMIN_COMMANDS } from '../../src/locales/admin.ts'
import { COMMANDS, TELEGRAM } from '../../src/locales/telegram.ts'
import { adminTapData, parseAdminTap } from '../../src/telegram/admin/taps.ts'
import { LANGUAGES } from '../../src/types.ts'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'
import { FIRST, makeEntry, ScriptedDesk, SECOND } from './admin-desk.ts'
import { type House, openAdminHouse, settled } from './house.ts'

let house: House & { desk: ScriptedDesk }

beforeEach(async () => {
  const desk = new ScriptedDesk([makeEntry(SECOND, { isCurrent: true }), makeEntry(FIRST)])
  house = await openAdminHouse({ desk })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

const said = (chat: number) =>
  house.api
    .messages(chat)
    .filter(({ from }) => from?.is_bot)
    .map(({ text }) => text)

describe('for everybody but administrators', () => {
  it('their commands are words that the bot does not know', async () => {
    for (const command of ['weather', ...ADMIN_COMMANDS]) house.api.say(`/${command}`, { from: 9 })
    await settled(house)
    const answers = said(9)
    expect(answers).toHaveLength(1 + ADMIN_COMMANDS.length)
    expect(new Set(answers).size).toBe(1)
    house.api.say('/help', { from: 9 })
    await settled(house)
    expect(said(9).join()).not.toMatch(/reload|rollback|mute/)
    expect(house.desk.asked).toEqual([])
  })

  it('their buttons do nothing, whatever data is sent', async () => {
    house.api.say('/editions')
    await settled(house)
    const list = house.api.messages(7).at(-1)!
    house.api.tap(list, `a:back:${FIRST}`, { from: 9 })
    await settled(house)
    expect(house.api.callsOf('answerCallbackQuery')).toHaveLength(1)
    expect(house.api.callsOf('editMessageText')).toEqual([])
    expect(house.desk.done).toEqual([])
  })

  it('the menu does not show them', async () => {
    await expect.poll(() => house.api.callsOf('setMyCommands').length).toBe(4 * LANGUAGES.length)
    for (const { params } of house.api.callsOf('setMyCommands')) {
      const isShown = params.commands.some(({ command }) => command === 'reload')
      expect(isShown).toBe(params.scope?.type === 'chat')
    }
  })
})

describe('an administrator', () => {
  it('is nobody special in a group', async () => {
    for (const command of ADMIN_COMMANDS) house.api.say(`/${command}`, { chat: -5, from: 7 })
    await settled(house)
    expect(said(-5)).toEqual([])
    expect(house.desk.asked).toEqual([])
  })

  it('finds in /help what else they may do', async () => {
    house.api.say('/help', { language: 'ru' })
    await settled(house)
    const [everybodys, own] = said(7)
    expect(everybodys).toContain(TELEGRAM.ru.helpInGroups)
    for (const command of ADMIN_COMMANDS) expect(own).toContain(`/${command} · ${ADMIN.ru.commands[command]}`)
  })

  it('has a menu of their own in every language', async () => {
    await expect.poll(() => house.api.callsOf('setMyCommands').length).toBe(4 * LANGUAGES.length)
    const own = house.api.callsOf('setMyCommands').filter(({ params }) => params.scope?.type === 'chat')
    for (const { params } of own) {
      expect(params.commands.map(({ command }) => command)).toEqual([...COMMANDS, ...ADMIN_COMMANDS])
    }
  })

  it('who never wrote gets the menu when they do', async () => {
    await house.close()
    const api = await FakeBotApi.start()
    const body = { ok: false, error_code: 400, description: 'Bad Request: chat not found' }
    // the default and the groups’ menu are fetched first, in each language
    for (let call = 0; call < 2 * LANGUAGES.length; call += 1)
      api.fail({ method: 'getMyCommands', delayMs: 1 })
    api.fail({ method: 'getMyCommands', status: 400, body, times: 2 })
    house = await openAdminHouse({ api })
    const menus = () => api.callsOf('setMyCommands').filter(({ params }) => params.scope?.type === 'chat')
    await expect.poll(() => api.callsOf('getMyCommands').length).toBe(2 * LANGUAGES.length + 2)
    expect(menus()).toEqual([])
    api.say('/start')
    await expect.poll(() => menus().length).toBe(LANGUAGES.length)
  })
})

describe('what a button says', () => {
  it('is read as it was written, fits in 64 bytes, and anything else is nothing', () => {
    for (const tap of [
      { kind: 'force', edition: SECOND, asked: 1_790_000_000 },
      { kind: 'editions' },
      { kind: 'back', edition: SECOND },
      { kind: 'roll', edition: SECOND },
      { kind: 'unmute', topic: 'abcdefghijklmno_' },
    ] as const) {
      const data = adminTapData(tap)
      expect(parseAdminTap(data)).toEqual(tap)
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
    }
    for (const data of [
      'a:',
      'a:roll:',
      'a:roll:../x',
      `a:force:${SECOND}`,
      `a:force:${SECOND}:x`,
      'b:editions',
      'a:editions:1:2:3',
    ]) {
      expect(parseAdminTap(data)).toBeUndefined()
    }
  })
})
