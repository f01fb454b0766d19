import type { Message } from '@grammyjs/types'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OperatorError } from '../../src/errors.ts'
import { ADMIN } from '../../src/locales/admin.ts'
import { FIRST, type ScriptedDesk, SECOND } from './admin-desk.ts'
import { type House, openAdminHouse, settled } from './house.ts'

const STRINGS = ADMIN.en.reload
const FAILING = ['bridges/closed', 'bridges/ferry']

let house: House & { desk: ScriptedDesk }

beforeEach(async () => {
  house = await openAdminHouse()
})

afterEach(async () => {
  vi.useRealTimers()
  expect(await house.close()).toEqual([])
})

/** What the bot's messages in a chat say now. */
const said = (chat = 7) =>
  house.api
    .messages(chat)
    .filter(({ from }) => from?.is_bot)
    .map((message) => message.text ?? message.caption ?? '')

const nothingLeft = () => settled(house)

async function reloads(text = '/reload', from = 7): Promise<void> {
  house.api.say(text, { from })
  await nothingLeft()
}

function forceButton(): { message: Message; data: string; text: string } {
  for (const message of house.api.messages(7)) {
    const button = message.reply_markup?.inline_keyboard.flat().at(0)
    if (button && 'callback_data' in button && button.callback_data.startsWith('a:force:')) {
      return { message, data: button.callback_data, text: button.text }
    }
  }
  throw new Error('there is no button to publish all the same')
}

describe('/reload', () => {
  it('shows in one message what it does, edited at most every 1.5 s, then reports and sends the whole report', async () => {
    await house.close()
    // as long as it is in earnest
    house = await openAdminHouse({ telegram: { editEveryMs: 1_500 } })
    house.desk.atStep = async (step) => {
      if (step === 'embedding' || step === 'testing')
        await new Promise((resolve) => setTimeout(resolve, 1_700))
    }
    await reloads()
    const edits = house.api.callsOf('editMessageText')
    const [opened] = house.api.callsOf('sendMessage')
    const times = [opened!, ...edits].map(({ at }) => at)
    expect(edits.length).toBeGreaterThanOrEqual(3)
    for (const [i, at] of times.slice(1).entries()) expect(at - times[i]!).toBeGreaterThanOrEqual(1_500)
    expect(edits[0]!.params.text).toContain(`✓ ${STRINGS.steps.splitting}`)
    expect(edits[0]!.params.text).toContain(`▸ ${STRINGS.steps.embedding} · `)
    const [progress, report, file] = said()
    expect(progress).toMatch(new RegExp(`^${STRINGS.running}\n${STRINGS.closed.published} · \\d+ s$`))
    expect(report).toContain(STRINGS.published(SECOND))
    expect(file).toBe(STRINGS.wholeReport)
    expect(said()).toHaveLength(3)
  }, 15_000)

  it('says what changed, what the tests say, what would be lost, and what an editor should look at', async () => {
    house.desk.folder = { edition: SECOND, report: { newlyPassing: ['bridges/age'] } }
    await reloads()
    const report = said()[1]
    for (const line of [
      STRINGS.before(FIRST),
      'Documents: 2. Passages: 14, of these taken over: 9',
      'Added: 1\n• ferries',
      'Changed: 1\n• bridges',
      'Answer tests: 1 run, 0 failed, 1 skipped',
      'Newly passing: 1\n• bridges/age',
      '• “The river has three bridges.” (bridges, 4 answers)',
      '• ferries.md:1: has no url',
    ]) {
      expect(report).toContain(line)
    }
    const [document] = house.api.messages(7).filter(({ document }) => document)
    expect(document!.document!.file_name).toBe(`reload-${SECOND}.html`)
    expect(house.api.content(document!).toString()).toContain('ferries.md')
  })

  it('is written down under a name that is not the administrator’s id, the same each time', async () => {
    await reloads()
    await reloads()
    const [first, second] = house.desk.done.map(({ by }) => by)
    expect(first).toMatch(/^telegram:[0-9a-f]{12}$/)
    expect(second).toBe(first)
    await reloads('/reload', 8)
    expect(house.desk.done[2]!.by).not.toBe(first)
  })

  it('dry tries everything and publishes nothing', async () => {
    await reloads('/reload dry')
    expect(house.desk.asked).toMatchObject([{ dryRun: true }])
    expect(house.desk.done).toEqual([])
    expect(said()[1]).toContain(STRINGS.dryRun(SECOND))
    expect(said()[1]).toContain(STRINGS.stays(FIRST))
    await reloads('/reload everything')
    expect(said().at(-1)).toBe(STRINGS.usage)
    expect(house.desk.asked).toHaveLength(1)
  })

  it('while another one runs says so, with what it is doing, and begins none', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    house.desk.atStep = (step) => (step === 'testing' ? held : Promise.resolve())
    house.api.say('/reload', { from: 7 })
    await expect.poll(() => house.desk.asked.length).toBe(1)
    house.api.say('/reload', { from: 8 })
    await expect.poll(() => said(8)).toEqual([STRINGS.busy(STRINGS.steps.testing)])
    release()
    await nothingLeft()
    expect(house.desk.asked).toHaveLength(1)
    expect(said(7)[1]).toContain(STRINGS.published(SECOND))
  })

  it('keeps its administrator from nothing else: not from a second /reload, not from a question', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    house.desk.atStep = (step) => (step === 'testing' ? held : Promise.resolve())
    house.api.say('/reload')
    await expect.poll(() => house.desk.asked.length).toBe(1)
    house.api.say('/reload')
    house.api.say('How many bridges?')
    await expect.poll(() => said()).toContain(STRINGS.busy(STRINGS.steps.testing))
    await expect.poll(() => house.saylau.asked.length).toBe(1)
    release()
    await nothingLeft()
    expect(house.desk.asked).toHaveLength(1)
  })

  it('that fails changes nothing and says why in the operator’s words; a defect says no more than that', async () => {
    house.desk.failure = new OperatorError('The folder <knowledge> holds no document: put one there.')
    await reloads()
    expect(said()[1]).toContain(STRINGS.failed(FIRST))
    expect(said()[1]).toContain('The folder <knowledge> holds no document')
    house.desk.failure = new Error('undefined is not a function')
    await reloads()
    expect(said().at(-1)).toBe(STRINGS.failed(FIRST))
    expect(said().join()).not.toContain('undefined')
  })

  it('speaks the administrator’s language', async () => {
    house.api.say('/reload', { language: 'kk' })
    await nothingLeft()
    expect(said()[1]).toContain(ADMIN.kk.reload.published(SECOND))
  })
})

describe('a reload that tests keep from being published', () => {
  beforeEach(() => {
    house.desk.folder = { edition: SECOND, failing: FAILING }
  })

  it('names all that fails, on the button the first of it, and publishes nothing', async () => {
    await reloads()
    expect(house.desk.done).toEqual([])
    expect(said()[1]).toContain(STRINGS.blocked(SECOND))
    for (const id of FAILING) expect(said()[1]).toContain(`• ${id}: expected to cite`)
    const { text } = forceButton()
    expect(text).toBe('Publish despite: bridges/closed and 1 more')
  })

  it('is published all the same when the administrator insists, once, and the record says so', async () => {
    await reloads()
    const { message, data } = forceButton()
    house.api.tap(message, data)
    await nothingLeft()
    expect(house.desk.done).toMatchObject([{ action: 'publish', edition: SECOND, forced: true }])
    expect(house.desk.asked.at(-1)).toMatchObject({ force: true, expect: SECOND })
    expect(said().at(-2)).toContain(STRINGS.forced(SECOND))
    expect(() => forceButton()).toThrow('no button')
  })

  it('is not published when the documents have changed since they were tested', async () => {
    await reloads()
    const { message, data } = forceButton()
    house.desk.folder = { edition: '2026-11-24-cccccccccccc', failing: FAILING }
    house.api.tap(message, data)
    await nothingLeft()
    expect(house.desk.done).toEqual([])
    expect(said().at(-1)).toContain(STRINGS.notForced(FIRST))
    expect(said().at(-1)).toContain('has changed since')
  })

  it('is nobody else’s to publish', async () => {
    await reloads()
    const { message, data } = forceButton()
    for (const from of [8, 9]) house.api.tap(message, data, { from })
    const { params } = await house.api.waitFor('answerCallbackQuery', {
      where: ({ params }) => params.text !== undefined,
    })
    await nothingLeft()
    expect(params.text).toBe(STRINGS.notYours)
    expect(house.desk.asked).toHaveLength(1)
  })

  it('cannot be published any more after a quarter of an hour', async () => {
    await reloads()
    const { message, data } = forceButton()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 })
    house.api.tap(message, data)
    const { params } = await house.api.waitFor('answerCallbackQuery')
    await nothingLeft()
    expect(params.text).toBe(STRINGS.expired)
    expect(house.desk.asked).toHaveLength(1)
  })
})

describe('when something goes wrong', () => {
  it('a report that Telegram takes later is not reloaded for once more', async () => {
    house.desk.atStep = async (step) => {
      if (step === 'testing') house.api.flood(3, 'sendMessage')
    }
    await reloads()
    expect(house.desk.asked).toHaveLength(1)
    expect(said().filter((text) => text.includes(STRINGS.published(SECOND)))).toHaveLength(1)
  }, 15_000)

  it('a file that Telegram refuses does not take the report with it', async () => {
    const body = { ok: false, error_code: 413, description: 'Request Entity Too Large' }
    house.api.fail({ method: 'sendDocument', status: 413, body })
    await reloads()
    expect(said()[1]).toContain(STRINGS.published(SECOND))
  })

  it('killed in the middle and started again, it reloads nothing and says what is being served', async () => {
    const { api, store, desk } = house
    const update = {
      update_id: 77,
      message: {
        ...api.say('/reload', { from: 9 }),
        from: api.user(7),
        chat: api.chat(7) as never,
      },
    }
    await nothingLeft()
    await store.inbox.add([update], Date.now())
    await store.inbox.setSent(77, 1)
    await house.bot.stop()
    house = await openAdminHouse({ api, store, desk })
    await nothingLeft()
    expect(desk.asked).toEqual([])
    expect(said().at(-1)).toBe(
      `${STRINGS.interrupted}\n\n${STRINGS.nowServed(FIRST, 'November 20, 2026, 09:30 UTC')}`,
    )
    await reloads()
    expect(desk.asked).toHaveLength(1)
  })
})
