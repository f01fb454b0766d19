import type { Verdict, VerdictReason } from '../../types.ts'
import { strangeAttribution, strangeQuantifiers } from './checks/claims.ts'
import { turnedDenials } from './checks/denials.ts'
import { turnedDirections, turnedNumbers } from './checks/directions.ts'
import { alteredQuotes, missingNames } from './checks/names.ts'
import { datesOf, missingDates, missingNumbers } from './checks/numbers.ts'
import { wrongOwners } from './checks/owners.ts'
import { type Comparison, compare } from './comparison.ts'
import { type Edits, editsOf } from './edits.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { type Features, measure } from './features.ts'
import { headOf, passes, supportOf } from './heads.ts'
import type { Reading, Token } from './reading.ts'
import { distinct } from './reasons.ts'
import type { Source } from './source.ts'

/** From this share of words in common on, a claim repeats its source and every word that it exchanges counts. */
const NEAR = 0.5
/** From this share on, a word that is added and that the source has nowhere is a detail of the writer's own. */
const NEARLY_WHOLE = 0.75
/** A sentence that holds less of the claim's weight than this cannot have half of its words in order. */
const LEAST_SHARED = 0.3
/** A second sentence is compared when it holds this share of what the best holds. */
const NEARLY = 0.7
/** From this share on, exchanged words lower the score, too: below it, a paraphrase may well be true. */
const VERBATIM = 0.85

/** The verdict on a claim in the language of its source. `part`: it is one sentence of several. */
export function judge(claim: Reading, source: Source, part: boolean): Verdict {
  const comparison = compare(claim, source)
  const evidence = gatherEvidence(comparison)
  const features = measure(comparison, evidence)
  const edits = editsOf(claim, source, evidence.one < LEAST_SHARED ? [] : likeliest(evidence))
  const reasons = reasonsOf(comparison, evidence, edits)
  const support = supportOf(features, part)
  const supported = reasons.length === 0 && passes(support, headOf('bind', features))
  if (!supported && reasons.length === 0) reasons.push(...weakest(comparison, features))
  const exchanged = edits.share >= VERBATIM && edits.replaced.length > 0
  const score = support * (exchanged ? 0.5 : 1)
  // 1 is kept for what the source says word for word.
  return { supported, score: Math.min(score, 0.999), reasons }
}

function reasonsOf(comparison: Comparison, evidence: Evidence, edits: Edits): VerdictReason[] {
  const dates = datesOf(comparison)
  const found = [
    ...missingNumbers(comparison, dates),
    ...missingDates(comparison, dates),
    ...missingNames(comparison),
    ...alteredQuotes(comparison),
    ...turnedDenials(comparison, evidence),
    ...turnedDirections(comparison, evidence),
    ...turnedNumbers(comparison),
    ...wrongOwners(comparison, evidence),
    ...strangeQuantifiers(comparison, evidence),
    ...strangeAttribution(comparison, evidence),
  ]
  if (edits.share >= NEAR) {
    const invented =
      edits.share >= NEARLY_WHOLE ? edits.added.filter((token) => isNew(comparison, token)) : []
    for (const token of [...edits.replaced, ...invented]) {
      found.push({ kind: kindOf(token), value: textOf(comparison, token) })
    }
  }
  return distinct(found)
}

/** The source's sentence that holds most of the claim, and the next when it holds nearly as much. */
function likeliest({ sentences, scores, best }: Evidence): number[] {
  let [first, second, at] = [0, 0, -1]
  for (let i = 0; i < sentences.length; i++) {
    if (sentences[i] === best) first = scores[i]!
    else if (scores[i]! > second) {
      second = scores[i]!
      at = i
    }
  }
  return second >= NEARLY * first ? [best, sentences[at]!] : [best]
}

/** What to tell where no single piece is wrong: the words that the source lacks, or that it has elsewhere. */
function weakest({ claim, tokens, levels, weights }: Comparison, { coverage }: Features): VerdictReason[] {
  const missing = [...tokens.keys()].filter((k) => levels[k] === 0).sort((a, b) => weights[b]! - weights[a]!)
  const shown = missing.slice(0, 3).sort((a, b) => a - b)
  if (shown.length && (coverage.cov < 0.9 || coverage.missing1 > 4)) {
    return [{ kind: 'words', value: shown.map((k) => textOf({ claim }, tokens[k]!)).join(', ') }]
  }
  return [{ kind: 'binding', value: claim.text.trim() }]
}

/** Whether the source has nothing like a word of the claim. */
function isNew({ tokens, levels }: Comparison, token: Token): boolean {
  return levels[tokens.indexOf(token)] === 0
}

function kindOf(token: Token): 'number' | 'date' | 'name' | 'words' {
  if (token.month) return 'date'
  if (token.number) return token.number.kind === 'year' ? 'date' : 'number'
  return token.capital && !token.opens ? 'name' : 'words'
}

function textOf({ claim }: { claim: Reading }, { start, end }: Token): string {
  return claim.text.slice(start, end)
}
