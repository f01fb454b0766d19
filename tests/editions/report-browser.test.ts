import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reloadHtml } from '../../src/editions/report-html.ts'
import { faint, noChromium, overhang, Reader, SCREENS } from '../answer-tests/in-chromium.ts'
import { aFullReport } from './sample-report.ts'

describe.skipIf(noChromium !== '')(`the report on a reload in Chromium${noChromium}`, () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await Reader.start()
  }, 60_000)
  afterAll(() => reader.close())

  it.each(SCREENS)(
    'is whole and legible, $scheme, $width pixels wide',
    async (screen) => {
      const { page, complaints } = await reader.open(reloadHtml(aFullReport()), screen)
      expect(await overhang(page)).toEqual([])
      expect(await faint(page)).toEqual([])
      await page.locator('#tests a').first().click()
      expect(await page.locator('details.case.in-kk.is-failed .inside').isVisible()).toBe(true)
      expect(complaints).toEqual([])
      await page.close()
    },
    60_000,
  )
})
