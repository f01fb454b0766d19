import type { Comparison } from './comparison.ts'
import { isLight } from './data/light.ts'
import { STRONG } from './data/polarity.ts'
import type { Evidence } from './evidence.ts'
import type { Binding } from './features/binding.ts'

/** What the token model sees of each word of a claim, in the order of its weights. */
export const TOKEN_FEATURES = [
  'missing',
  'inexact',
  'covered',
  'weight',
  'missing weight',
  'name',
  'number',
  'missing name',
  'missing number',
  'bound',
  'bound weight',
  'before',
  'behind',
  'missing among held',
  'best sentence',
  'chosen',
  'coverage',
  'occurrences',
  'ends in -ly',
  'ends in -ed or -ing',
  'place',
  'length',
  'source length',
  'missing in covered',
  'missing in best',
  'strong',
  'uncovered in chosen',
  'elsewhere',
  'gap',
  'gap near',
  'beside before',
  'beside behind',
  'beside',
  'gap of entity',
  'bound entity',
  'loose in best',
  'synonym',
  'light',
] as const

/** A row a word of content: values of `TOKEN_FEATURES`. */
export function tokenRows(
  { tokens, claim, weights, levels, found, names, entities }: Comparison,
  { covered, one, chosenThree }: Evidence,
  { bound, gap, gapNear, beside }: Binding,
  { cov, sourceLength }: { cov: number; sourceLength: number },
): number[][] {
  const { length } = tokens
  return tokens.map((token, k) => {
    const missing = levels[k] === 0 ? 1 : 0
    const weight = weights[k]! / 8
    const counted = token.number || token.month ? 1 : 0
    const before = k > 0 ? levels[k - 1]! : 1
    const behind = k + 1 < length ? levels[k + 1]! : 1
    const uncovered = covered[k] === 0 ? 1 : 0
    return [
      missing,
      missing ? 0 : levels[k]! < 1 ? 1 : 0,
      1 - uncovered,
      weight,
      missing * weight,
      names[k]!,
      counted,
      missing * names[k]!,
      missing * counted,
      bound[k]!,
      bound[k]! * weight,
      before,
      behind,
      (missing * (before + behind)) / 2,
      one,
      chosenThree,
      cov,
      found[k] ? Math.log1p(found[k].length) / 4 : 0,
      claim.language === 'en' && /ly$/.test(token.word) ? 1 : 0,
      claim.language === 'en' && /(?:ed|ing)$/.test(token.word) ? 1 : 0,
      k / length,
      Math.log1p(length) / 4,
      sourceLength / 10,
      missing * cov,
      missing * one,
      STRONG[claim.language].test(token.word) ? 1 : 0,
      uncovered * chosenThree,
      uncovered * (1 - missing),
      gap[k]!,
      gapNear[k]!,
      beside[k]!,
      beside[k + 1]!,
      Math.max(beside[k]!, beside[k + 1]!),
      gap[k]! * entities[k]!,
      bound[k]! * entities[k]!,
      one * (1 - bound[k]!),
      levels[k] === 0.6 ? 1 : 0,
      !token.capital && isLight(token.word, claim.language) ? 1 : 0,
    ]
  })
}
