import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportHtml } from '../../src/answer-tests/report/html.ts'
import { junitXml } from '../../src/answer-tests/report/junit.ts'
import { faint, noChromium, overhang, Reader, SCREENS } from './in-chromium.ts'
import { aFullRun, aHistory, aResult, aRun } from './sample-run.ts'

const HOSTILE =
  '</style><script>console.error(1)</script><img src="https://example.org/x" onerror="console.error(2)">'

describe.skipIf(noChromium !== '')(`the report in Chromium${noChromium}`, () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await Reader.start()
  }, 60_000)
  afterAll(() => reader.close())

  it.each(SCREENS)(
    'is whole and legible, $scheme, $width pixels wide',
    async (screen) => {
      const { page, complaints } = await reader.open(reportHtml(aFullRun(), aHistory(22)), screen)
      expect(await overhang(page)).toEqual([])
      expect(await faint(page)).toEqual([])
      expect(complaints).toEqual([])
      await page.close()
    },
    60_000,
  )

  it('a case opens to its evidence, by a tap and by a link', async () => {
    const { page, complaints } = await reader.open(reportHtml(aFullRun(), []), {
      scheme: 'light',
      width: 360,
    })
    const passed = page.locator('details.group', { hasText: 'Passed: 109' })
    await passed.locator('summary').first().click()
    const one = passed.locator('details.case').first()
    expect(await one.locator('blockquote').isVisible()).toBe(false)
    await one.locator('summary').click()
    expect(await one.locator('blockquote').textContent()).toContain('visited 18 polling places')
    expect(await overhang(page)).toEqual([])
    expect(await faint(page)).toEqual([])

    const linked = page.locator('details.case.in-kk.is-failed')
    expect(await linked.locator('.inside').isVisible()).toBe(false)
    await page.locator('.banner a').first().click()
    expect(await linked.locator('.inside').isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  }, 60_000)

  it('shows one language when asked, without a script', async () => {
    const { page } = await reader.open(reportHtml(aFullRun(), []), { scheme: 'light', width: 1280 })
    const failed = page.locator('details.case.is-failed')
    expect(await failed.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(2)
    await page.locator('label', { hasText: 'Kazakh' }).click()
    expect(await failed.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1)
    await page.close()
  }, 60_000)

  it('hostile text loads and runs nothing, and does not widen the page', async () => {
    const text = `${HOSTILE}${'x'.repeat(400)}`
    const run = aRun({
      results: [aResult({ id: text, ask: text, text, verdict: 'failed', problems: [text] })],
      passed: false,
      blocking: [text],
    })
    const { page, complaints } = await reader.open(reportHtml(run, []), { scheme: 'dark', width: 360 })
    await page.locator('details.case summary').click()
    expect(await overhang(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  }, 60_000)

  it('prints the evidence of what failed, dark on white', async () => {
    const { page } = await reader.open(reportHtml(aFullRun(), []), { scheme: 'dark', width: 1280 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const evidence = page.locator('details.case.is-failed .inside')
    expect(
      await evidence.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 50)),
    ).toEqual([true, true])
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await faint(page)).toEqual([])
    await page.close()
  }, 60_000)

  it('its parser of XML takes the JUnit file', async () => {
    const { page } = await reader.open('<title>empty</title>', { scheme: 'light', width: 360 })
    const units = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit)).join('')
    const xml = junitXml(
      aRun({ results: [aResult({ ask: units, verdict: 'failed', problems: [units, HOSTILE] })] }),
    )
    const parsed = await page.evaluate(`(() => {
      const read = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml')
      return [read.querySelector('parsererror')?.textContent, read.querySelectorAll('failure').length]
    })()`)
    expect(parsed).toEqual([undefined, 1])
    await page.close()
  }, 60_000)
})
