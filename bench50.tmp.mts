import { fork } from 'node:child_process'
import { pino } from 'pino'
import { rmSync } from 'node:fs'
import { openStore } from './src/store/store.ts'
import { startTelegram } from './src/telegram/bot.ts'
import { makeSaylau, makeAnswer } from './tests/telegram/answers.ts'
const [total = '20000', out = '40', chats = '5000'] = process.argv.slice(2)
const child = fork('/tmp/tgbench/sink.mjs', [total, out, chats])
const port = await new Promise<number>((ok) => child.once('message', (m: any) => ok(m.port)))
rmSync('/tmp/tgbench/db', { recursive: true, force: true })
const store = await openStore('/tmp/tgbench/db/s.sqlite')
const window: number[] = []
const add = store.answers.addMessage.bind(store.answers)
store.answers.addMessage = async (...a: any) => { const t = performance.now(); await (add as any)(...a); window.push(performance.now() - t) }
let saylau: any = makeSaylau()
if (process.env.APP) { const { openApp } = await import('./src/app.ts'); const { loadConfig } = await import('./src/config.ts'); const app = await (openApp as any)(loadConfig({ DATA_DIR: '/tmp/tgbench/data' }), pino({ level: 'warn' }), () => {}); saylau = app.saylau }
else saylau.answer = async (q: any) => makeAnswer('On ' + q.question + ': three bridges.')
const bot = await startTelegram({ token: '1:a', apiRoot: `http://127.0.0.1:${port}`, saylau, store, log: pino({ level: 'error' }), program: { name: 's', version: '1' }, limits: { questionsPerReader: 1e9, questionsPerGroup: 1e9 } })
const cpu0 = process.cpuUsage()
const mem: string[] = []
const timer = setInterval(() => { (globalThis as any).gc?.(); mem.push((process.memoryUsage().heapUsed / 1e6).toFixed(0) + '/' + (process.memoryUsage.rss() / 1e6).toFixed(0)) }, 5000)
const r: any = await new Promise((ok) => child.once('message', ok))
clearInterval(timer)
const cpu = process.cpuUsage(cpu0); const c = (cpu.user + cpu.system) / 1e6
window.sort((a, b) => a - b)
console.log({ ...r, cpu: c, perCpuSecond: r.answered / c, mem: mem.join(' '), windowP50: window[window.length >> 1], windowP99: window[Math.floor(window.length * .99)], windowMax: window.at(-1) })
await bot.stop(); await store.close(); child.kill()
process.exit(0)
