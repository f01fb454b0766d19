import type { Message } from '@grammyjs/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ADMIN } from '../../src/locales/admin.ts'
import { FIRST, makeEntry, ScriptedDesk, SECOND } from './admin-desk.ts'
import { type House, openAdminHouse, settled } from './house.ts'

const STRINGS = ADMIN.en.editions
const OLDEST = '2026-11-02-aaaaaaaaaaaa'
const DAMAGED = '2026-11-01-bbbbbbbbbbbb'

let house: House & { desk: ScriptedDesk }

beforeEach(async () => {
  const desk = new ScriptedDesk([
    makeEntry(SECOND, { isCurrent: true, tests: { run: 112, failed: 2 } }),
    makeEntry(FIRST),
    makeEntry(OLDEST),
    makeEntry(DAMAGED, { problem: 'The checksum of <passages.json> is another one' }),
  ])
  house = await openAdminHouse({ desk })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

async function says(text: string): Promise<Message> {
  house.api.say(text)
  await settled(house)
  return house.api.messages(7).findLast(({ from }) => from?.is_bot)!
}

async function taps(message: Message, data: string): Promise<Message> {
  house.api.tap(message, data)
  await settled(house)
  return house.api.messages(7).find(({ message_id }) => message_id === message.message_id)!
}

const buttons = ({ reply_markup }: Message) =>
  (reply_markup?.inline_keyboard ?? [])
    .flat()
    .map((button) => ('callback_data' in button ? button.callback_data : ''))

describe('/editions', () => {
  it('lists them newest first, with their tests, marks the one that is served and those that cannot be', async () => {
    const { text = '' } = await says('/editions')
    const places = [SECOND, FIRST, OLDEST, DAMAGED].map((id) => text.indexOf(id))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).toContain(`${SECOND} · ${STRINGS.current}\nNovember 24, 2026, 09:30 UTC\n`)
    expect(text).toContain('documents: 2, passages: 14; tests: 112 run, 2 failed')
    expect(text).toContain(`${STRINGS.unusable}: The checksum of <passages.json>`)
  })

  it('serves an earlier one again after a second tap, and none after “No”', async () => {
    const list = await says('/editions')
    expect(buttons(list)).toEqual([`a:back:${FIRST}`, `a:back:${OLDEST}`])
    const question = await taps(list, `a:back:${OLDEST}`)
    expect(question.text).toBe(STRINGS.confirm(OLDEST, SECOND))
    expect(house.desk.done).toEqual([])
    const again = await taps(question, 'a:editions')
    expect(buttons(again)).toEqual(buttons(list))
    const done = await taps(await taps(again, `a:back:${OLDEST}`), `a:roll:${OLDEST}`)
    expect(done.text).toBe(STRINGS.rolledBack(OLDEST, SECOND))
    expect(buttons(done)).toEqual([])
    expect(house.desk.done).toMatchObject([
      { action: 'rollback', edition: OLDEST, by: expect.stringMatching(/^telegram:/) },
    ])
  })
})

describe('/rollback', () => {
  it('goes back by one edition, or to the one that is named', async () => {
    expect((await says('/rollback')).text).toBe(STRINGS.rolledBack(FIRST, SECOND))
    expect((await says(`/rollback ${SECOND}`)).text).toBe(STRINGS.rolledBack(SECOND, FIRST))
    expect((await says(`/rollback ${SECOND}`)).text).toBe(STRINGS.already(SECOND))
    expect((await says('/rollback <b>bold</b>')).text).toBe(STRINGS.unknown('<b>bold</b>'))
    expect(house.desk.done).toHaveLength(2)
  })

  it('has nothing to go back to while there is one edition only', async () => {
    house.desk.shelf.splice(1)
    expect((await says('/rollback')).text).toBe(STRINGS.noEarlier)
    expect(house.desk.done).toEqual([])
  })

  it('that does not work says why and what is served', async () => {
    const { text } = await says(`/rollback ${DAMAGED}`)
    expect(text).toContain(STRINGS.failed(SECOND))
    expect(text).toContain(`Edition ${DAMAGED} is damaged.`)
  })

  it('waits for a reload that runs to be over', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    house.desk.atStep = () => held
    house.api.say('/reload', { from: 8 })
    await expect.poll(() => house.desk.asked.length).toBe(1)
    house.api.say('/rollback')
    await house.api.waitFor('sendMessage', { where: ({ params }) => params.text === STRINGS.reloadRunning })
    release()
    await settled(house)
    expect(house.desk.done.map(({ action }) => action)).toEqual(['publish'])
  })

  it('is not done once more by an update that is taken up again after a crash', async () => {
    const { api, store, desk } = house
    const message = { ...api.say('/rollback', { from: 9 }), from: api.user(7), chat: api.chat(7) as never }
    await settled(house)
    await store.inbox.add([{ update_id: 77, message }], Date.now())
    await store.inbox.setSent(77, 1)
    await house.bot.stop()
    house = await openAdminHouse({ api, store, desk })
    await settled(house)
    expect(desk.done).toEqual([])
    expect(api.messages(7).at(-1)?.text).toContain(SECOND)
  })
})
