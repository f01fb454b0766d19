import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path))

/** Put into a test's name, so that a run says why it was skipped. */
export const noChromium = executablePath ? '' : ' (skipped: no Chromium at $CHROMIUM or /usr/bin/chromium)'

export const SCREENS = (['light', 'dark'] as const).flatMap((scheme) =>
  [360, 1280].map((width) => ({ scheme, width })),
)

export interface Opened {
  page: Page
  /** Errors and warnings of the console, and whatever else the page wanted to load. */
  complaints: string[]
}

/** Opens pages as somebody would who got them as a file. */
export class Reader {
  readonly #browser: Browser
  readonly #folder: string

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser
    this.#folder = folder
  }

  static async start(): Promise<Reader> {
    const folder = await mkdtemp(join(tmpdir(), 'saylau-page-'))
    const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    return new Reader(browser, folder)
  }

  async open(source: string, { scheme, width }: (typeof SCREENS)[number]): Promise<Opened> {
    const file = join(this.#folder, 'page.html')
    await writeFile(file, source)
    const page = await this.#browser.newPage({ colorScheme: scheme, viewport: { width, height: 800 } })
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(error.message))
    const own = pathToFileURL(file).href
    page.on('request', (request) => {
      if (!request.url().startsWith(own) && request.url() !== 'data:,') complaints.push(request.url())
    })
    await page.goto(own)
    return { page, complaints }
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await rm(this.#folder, { recursive: true })
  }
}

/** How far the page, and each of its tables, is wider than its place. */
export function overhang(page: Page): Promise<number[]> {
  return page.evaluate(`[document.documentElement, ...document.querySelectorAll('.scroll:not([tabindex])')]
    .map((element) => element.scrollWidth - element.clientWidth)
    .filter((pixels) => pixels > 0)`)
}

/** Texts with a contrast below 4.5 to their ground, and fills below 3 to theirs, as WCAG 2.2 AA counts them. */
export function faint(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const parse = (colour) => colour.match(/[\\d.]+/g).map(Number)
    const channel = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    const luminance = ([r, g, b]) =>
      0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255)
    const contrast = (a, b) => {
      const [dark, light] = [luminance(parse(a)), luminance(parse(b))].sort((x, y) => x - y)
      return (light + 0.05) / (dark + 0.05)
    }
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor
        if (parse(colour)[3] !== 0) return colour
      }
      return 'rgb(255, 255, 255)'
    }
    const found = new Set()
    let texts = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!node.textContent.trim() || element.tagName === 'title' || !element.checkVisibility()) continue
      texts++
      const style = getComputedStyle(element)
      const ink = element instanceof SVGElement ? style.fill : style.color
      const ratio = contrast(ink, ground(element))
      if (ratio < 4.5) found.add(node.textContent.trim().slice(0, 40) + ': ' + ratio.toFixed(2))
    }
    for (const shape of document.querySelectorAll('svg.plot rect, svg.plot circle, .legend rect')) {
      const ratio = contrast(getComputedStyle(shape).fill, ground(shape))
      if (ratio < 3) found.add(shape.getAttribute('class') + ': ' + ratio.toFixed(2))
    }
    if (texts < 50) found.add('only ' + texts + ' texts were measured')
    return [...found]
  })()`)
}
