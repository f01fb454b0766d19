/**
 * npm run bench -- reload [FILE]: what a reload costs, and what readers notice of it. A running bot's house, built
 * code, serves 20,000 passages and answers a question every 20 ms; meanwhile it builds them in full, then again with
 * 1 % of them changed, then goes back. FILE holds passages as JSON lines {title, text}; without it they are drawn at
 * random.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type * as app from '../src/app.ts'
import type * as thread from '../src/build-thread.ts'
import type * as config from '../src/config.ts'
import type * as log from '../src/log.ts'
import type * as stores from '../src/store/store.ts'
import { drawTexts, readTexts, type Text } from './search.corpus.ts'

const SIZE = 20_000
const CHANGED = SIZE / 100
/** Passages in a document. */
const TOGETHER = 10
const PACE_MS = 20
const LOOP_RESOLUTION_MS = 5

const print = (line: string): void => void process.stdout.write(`${line}\n`)
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'])
const built = <Module>(name: string): Promise<Module> =>
  import(new URL(`../dist/${name}.js`, import.meta.url).href)
const { openApp, openDesk } = await built<typeof app>('app')
const { stageInThread } = await built<typeof thread>('build-thread')
const { loadConfig } = await built<typeof config>('config')
const { createLog } = await built<typeof log>('log')
const { openStore } = await built<typeof stores>('store/store')

const folder = mkdtempSync(join(tmpdir(), 'saylau-bench-reload-'))
const knowledge = join(folder, 'knowledge')
mkdirSync(knowledge)
const file = process.argv[3]
const texts = (file ? readTexts(file) : drawTexts(SIZE)).slice(0, SIZE)

function write(document: number): void {
  const part = texts.slice(document * TOGETHER, (document + 1) * TOGETHER)
  const body = part.map(({ text }) => text).join('\n\n')
  writeFileSync(
    join(knowledge, `d${document}.md`),
    `---\ntitle: ${JSON.stringify(part[0]!.title)}\nlanguage: en\n---\n\n${body}\n`,
  )
}

const percentile = (values: number[], share: number): number =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0

/** Asks at a steady pace while `work` runs, and tells what readers and the event loop noticed. */
async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS })
  const times: number[] = []
  let isOver = false
  const asking = (async () => {
    for (let n = 0; !isOver; n++) {
      const began = performance.now()
      await house.saylau.answer({ question: questionOn(texts[(n * 7919) % texts.length]!) })
      times.push(performance.now() - began)
      await sleep(PACE_MS)
    }
  })()
  loop.enable()
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1000
  loop.disable()
  isOver = true
  await asking
  const delay = (ns: number): string => Math.max(0, ns / 1e6 - LOOP_RESOLUTION_MS).toFixed(0)
  print(
    `${what}: ${seconds.toFixed(2)} s; ${times.length} answers meanwhile, median ${percentile(times, 0.5).toFixed(1)} ms, ` +
      `p99 ${percentile(times, 0.99).toFixed(0)} ms, longest ${percentile(times, 1).toFixed(0)} ms; event loop late by ` +
      `p99 ${delay(loop.percentile(99))} ms, at most ${delay(loop.max)} ms; ${memory()}`,
  )
}

const memory = (): string =>
  `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, peak ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`

function questionOn({ text }: Text): string {
  return `What about ${text.split(' ').slice(2, 9).join(' ')}?`
}

// What is served at first is another, small knowledge: the full build has nothing to take over.
writeFileSync(join(knowledge, 'small.md'), `---\nlanguage: en\n---\n\n${texts[0]!.text}\n`)
const settings = loadConfig({
  KNOWLEDGE_DIR: knowledge,
  DATA_DIR: join(folder, 'data'),
  ANSWER_TESTS_DIR: join(folder, 'no-cases'),
})
const notice = (): void => {}
const house = await openApp(settings, createLog('silent', []), notice)
const store = await openStore(settings.database)
const desk = openDesk(settings, { store, app: house, build: stageInThread, notice })
rmSync(join(knowledge, 'small.md'))
for (let document = 0; document < texts.length / TOGETHER; document++) write(document)

await measured('full build', () => desk.reload({ by: 'bench' }))
print(`${house.saylau.edition().passages} passages in ${house.saylau.edition().documents} documents`)
await measured('at rest', () => sleep(5_000))
for (let n = 0; n < CHANGED; n++) {
  const place = n * TOGETHER * 7 + (n % TOGETHER)
  const text = texts[place % texts.length]!
  text.text = text.text.replace(/ \w+ /, ' changed ')
  write(Math.floor((place % texts.length) / TOGETHER))
}
await measured('1 % changed', async () => {
  const { reused, passages } = await desk.reload({ by: 'bench' })
  print(`of ${passages} passages ${reused} were taken over`)
})
await measured('rollback', () => desk.rollback(undefined, 'bench'))

await house.close()
await store.close()
rmSync(folder, { recursive: true })
