/**
 * npm run bench -- gate [FOLDER]: how long the gate takes for a claim on a passage that it has read, with the claims of
 * the mutation suite that do not repeat their passage. With FOLDER (see training/gate/train.ts), what the gate as
 * shipped makes of each set in it: its score's AUROC and balanced accuracy, and what `supported` keeps and lets through.
 */
import { createGate } from '../src/answer/gate/gate.ts'
import { CASES } from '../tests/answer/gate/mutation-cases.ts'
import { auroc, balancedAccuracy } from '../training/gate/quality.ts'
import { type Row, readRows } from '../training/gate/rows.ts'

const WARM_UP = 40
const ROUNDS = 20

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const gate = createGate()
const claims = CASES.flatMap(({ passage, truths, lies }) =>
  [...truths, ...Object.values(lies).flat()].map((claim) => ({ claim, passage })),
).filter(({ claim, passage }) => gate.checkClaim(claim, [passage]).score < 1)
const round = (): number[] =>
  claims.map(({ claim, passage }) => {
    const began = performance.now()
    gate.checkClaim(claim, [passage])
    return performance.now() - began
  })
for (let i = 0; i < WARM_UP; i++) round()
const times = Array.from({ length: ROUNDS }, round)
  .flat()
  .sort((a, b) => a - b)
const mean = times.reduce((sum, time) => sum + time, 0) / times.length
const at = (share: number): string => times[Math.floor(share * times.length)]!.toFixed(3)
print(`${claims.length} claims: mean ${mean.toFixed(3)} ms, median ${at(0.5)} ms, p95 ${at(0.95)} ms`)

const folder = process.argv[3]
if (folder) {
  const groups = new Map<string, Row[]>()
  for (const row of readRows(folder)) {
    const label = /perturbed|short|masked/.test(row.set) ? `${row.set} ${row.language}` : row.set
    groups.set(label, [...(groups.get(label) ?? []), row])
  }
  for (const [label, rows] of groups) report(label, rows)
}

function report(label: string, rows: readonly Row[]): void {
  const verdicts = rows.map(({ claim, passages }) => gate.checkText(claim, passages))
  const passed = (which: (row: Row) => boolean): string => {
    const asked = rows.flatMap((row, i) => (which(row) ? [verdicts[i]!] : []))
    return ((100 * asked.filter(({ supported }) => supported).length) / asked.length).toFixed(1)
  }
  const scores = verdicts.map(({ score }) => score)
  const truth = rows.map(({ supported }) => supported)
  const kinds = [...new Set(rows.filter((row) => /swap_|shift/.test(row.kind)).map(({ kind }) => kind))]
  const caught = kinds.map(
    (own) => `caught ${own} ${(100 - Number(passed(({ kind }) => kind === own))).toFixed(1)}`,
  )
  print(
    `${label.padEnd(13)} n ${String(rows.length).padEnd(5)} AUROC ${auroc(scores, truth).toFixed(3)}  BA ${balancedAccuracy(scores, truth).toFixed(1)}  kept ${passed((row) => row.supported)}  through ${passed((row) => !row.supported)}  ${caught.join('  ')}`,
  )
}
