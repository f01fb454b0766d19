/**
 * npm run bench -- NAME [ARGUMENTS]: runs benchmarks/NAME.ts, which prints what it measured.
 */
import { readdirSync } from 'node:fs'

const names = readdirSync(import.meta.dirname)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'bench' && !name.includes('.'))
const name = process.argv[2] ?? ''
if (names.includes(name)) await import(`./${name}.ts`)
else {
  process.stderr.write(`bench needs one of: ${names.join(', ')}\n`)
  process.exitCode = 1
}
