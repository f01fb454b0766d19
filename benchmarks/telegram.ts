/**
 * npm run bench -- telegram [ANSWERS]: the whole bot on the shipped article, from a Bot API over loopback through the
 * inbox, the answer and its rendering back to the Bot API, in a closed loop of 48 readers in three languages. Prints
 * answers a second of wall and of the bot's CPU time (the Bot API is a process of its own), how long a reader waits,
 * and the memory after each tenth. ANSWERS is 5,000 by default.
 */
import { fork } from 'node:child_process'
import { on, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openApp } from '../src/app.ts'
import { loadConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/store/store.ts'
import { startTelegram } from '../src/telegram/bot.ts'

/** Before anything is measured: code that is compiled, suggestions that are known. */
const WARM_UP = 2_000
const TOKEN = '1:bench'
const NO_LIMIT = 1e9

const wanted = Number(process.argv[3] ?? 5_000)
const print = (line: string): void => void process.stdout.write(`${line}\n`)

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** The CPU time that looking at the memory took: not the bot's. */
let looking = 0

function memory(): string {
  const before = process.cpuUsage()
  collect()
  const { heapUsed, rss } = process.memoryUsage()
  looking += cpuSince(before)
  return `heap ${(heapUsed / 1e6).toFixed(1)} MB, resident ${(rss / 1e6).toFixed(0)} MB`
}

const folder = mkdtempSync(join(tmpdir(), 'saylau-bench-'))
const log = createLog('error', [TOKEN])
const config = loadConfig({ DATA_DIR: folder })
const { saylau } = await openApp(config, log, print)
const store = await openStore(config.database)
const sink = fork(join(import.meta.dirname, 'telegram.sink.ts'), [String(WARM_UP), String(wanted)])
const [{ port }] = await once(sink, 'message')
const bot = await startTelegram({
  token: TOKEN,
  apiRoot: `http://127.0.0.1:${port}`,
  saylau,
  store,
  log,
  program: { name: 'Saylau', version: 'bench' },
  limits: { questionsPerReader: NO_LIMIT, dailyPerReader: NO_LIMIT },
})

let since = performance.now()
let cpu = process.cpuUsage()
let times: number[] = []
for await (const [message] of on(sink, 'message')) {
  if (message.times) {
    times = message.times
    break
  }
  print(`${String(message.step).padStart(6)} answers: ${memory()}`)
  if (message.step > 0) continue
  since = performance.now()
  cpu = process.cpuUsage()
  looking = 0
}
const wall = (performance.now() - since) / 1000
const used = cpuSince(cpu) - looking
times.sort((a, b) => a - b)
const within = (share: number): string => times[Math.floor(share * times.length)]!.toFixed(0)
print(`${String(wanted).padStart(6)} answers: ${memory()}`)
print(`${(wanted / wall).toFixed(0)} answers a second of wall, ${(wanted / used).toFixed(0)} a second of CPU`)
print(`half of the answers within ${within(0.5)} ms, 99 % within ${within(0.99)} ms`)

sink.disconnect()
await bot.stop()
await store.close()
rmSync(folder, { recursive: true })
