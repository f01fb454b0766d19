import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { FeatureName } from '../../src/answer/gate/features.ts'
import { type Head, type HeadName, passes, sharesOf } from '../../src/answer/gate/heads.ts'
import { WEIGHTS } from '../../src/answer/gate/weights.ts'
import { fitLogistic } from './fit.ts'
import { type Measured, measureRows } from './measured.ts'
import { auroc, balancedAccuracy } from './quality.ts'
import { RECIPE, signOf } from './recipe.ts'
import { readRows } from './rows.ts'

/**
 * Fits the heads of the gate (src/answer/gate/weights.ts):
 *
 *   npx tsx training/gate/train.ts FOLDER [--write]
 *
 * FOLDER holds tune/*.jsonl and corpora/*.jsonl: WiCE (ODC-BY), SciFact (CC BY 4.0), MTRAG (Apache-2.0), TERRa (MIT),
 * sentences perturbed by rule, and the questions and answers of XQuAD, SQuAD 2.0 and KazQAD (CC BY-SA 4.0), from which
 * more is constructed (constructed.ts). Figures are of heads fitted on the other four folds, by source document or
 * claim: AUROC, balanced accuracy at the best threshold, and what the operating point keeps and lets through without
 * the checks that stand before the heads. The token model's weights are kept as they are: they were fitted on the token
 * annotations of WiCE's development half. Without --write nothing is changed.
 */
const FOLDS = 5
const OUT = 'src/answer/gate/weights.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) throw new Error('train needs a FOLDER with tune/ and corpora/ in it.')

const rows = measureRows(readRows(folder).filter(({ set }) => set !== 'perturbed'))
const folds = rows.map(({ group }) => foldOf(group))
const names = Object.keys(RECIPE) as HeadName[]

const scores: { support: number; bind: number }[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const heads = fitAll(rows.filter((_, i) => folds[i] !== fold))
  rows.forEach((row, i) => {
    if (folds[i] !== fold) return
    const of = (score: (features: Measured['features'][number]) => number): number =>
      row.features.reduce((sum, features) => sum + score(features), 0) / row.features.length
    scores[i] = {
      support: of((features) => 1 / (1 + Math.exp(-blend(heads, features, row.features.length > 1)))),
      bind: of((features) => odds(heads.bind, features)),
    }
  })
}
const labels = rows.map(({ set, language }) => (/masked|short/.test(set) ? `${set} ${language}` : set))
for (const label of new Set(labels)) {
  const own = rows.flatMap((_, i) => (labels[i] === label ? [i] : []))
  const truth = own.map((i) => rows[i]!.supported)
  const figures: string[] = (['support', 'bind'] as const).map((which) => {
    const values = own.map((i) => scores[i]![which])
    return `${which} ${auroc(values, truth).toFixed(3)} / ${balancedAccuracy(values, truth).toFixed(1)}`
  })
  const passing = (supported: boolean): string => {
    const asked = own.filter((i) => rows[i]!.supported === supported)
    const passed = asked.filter((i) => passes(scores[i]!.support, scores[i]!.bind))
    return ((100 * passed.length) / asked.length).toFixed(1)
  }
  figures.push(`kept ${passing(true)} through ${passing(false)}`)
  process.stdout.write(`${label.padEnd(12)} n ${String(own.length).padEnd(5)} ${figures.join('   ')}\n`)
}
if (values.write) writeFileSync(OUT, moduleOf(fitAll(rows)))

function fitAll(training: readonly Measured[]): Record<HeadName, Head> {
  return Object.fromEntries(names.map((name) => [name, fitHead(name, training)])) as Record<HeadName, Head>
}

function fitHead(name: HeadName, training: readonly Measured[]): Head {
  const { features, sets, ridge, lasso, free } = RECIPE[name]
  const x: number[][] = []
  const y: number[] = []
  const weights: number[] = []
  for (const [set, share] of Object.entries(sets)) {
    const own = training.filter((row) => row.set === set)
    const supported = own.filter((row) => row.supported).length
    for (const row of own) {
      // An answer is judged by the mean of its sentences, and is fitted so.
      x.push(features.map((feature) => mean(row.features.map((measured) => measured[feature]))))
      y.push(row.supported ? 1 : 0)
      weights.push(share / 2 / (row.supported ? supported : own.length - supported))
    }
  }
  const signs = features.map((feature) => (free ? 0 : signOf(feature)))
  const fitted = fitLogistic(x, y, weights, { signs, ridge, lasso })
  const kept = features.map((feature, j) => [feature, Number(fitted.weights[j]!.toPrecision(3))] as const)
  return {
    bias: Number(fitted.bias.toPrecision(3)),
    weights: Object.fromEntries(kept.filter(([, weight]) => weight !== 0)),
  }
}

function odds(head: Head, features: Measured['features'][number]): number {
  return Object.entries(head.weights).reduce(
    (sum, [feature, weight]) => sum + weight * features[feature as FeatureName],
    head.bias,
  )
}

function blend(heads: Record<HeadName, Head>, features: Measured['features'][number], part: boolean): number {
  const shares: [HeadName, number][] = part ? [['answer', 1]] : sharesOf(Math.expm1(features.sourceLength))
  return shares.reduce((sum, [name, share]) => sum + share * odds(heads[name], features), 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** FNV-1a of a group's name, into folds. */
function foldOf(group: string): number {
  let hash = 2_166_136_261
  for (const char of group) hash = Math.imul(hash ^ char.codePointAt(0)!, 16_777_619)
  return (hash >>> 0) % FOLDS
}

function moduleOf(heads: Record<HeadName, Head>): string {
  const header = readFileSync(OUT, 'utf8').split('export const')[0]
  return `${header}export const WEIGHTS: GateWeights = ${JSON.stringify({ token: WEIGHTS.token, heads }, null, 2)}\n`
}
