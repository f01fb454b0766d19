import { findDates } from '../../language/dates.ts'
import type { Glossary } from '../../language/glossary.ts'
import { findNames, sameName } from '../../language/names.ts'
import type { Span, Verdict, VerdictReason } from '../../types.ts'
import { agreeingDate, looselyGives, sameUnit } from './agreement.ts'
import { directionOf } from './data/polarity.ts'
import { type Quantifier, quantifierOf } from './data/quantifiers.ts'
import type { Reading, Token } from './reading.ts'
import { distinct } from './reasons.ts'
import type { Source } from './source.ts'
import { type Concepts, conceptsOf, overlap, sourceWindows, type Window } from './windows.ts'

/** From this likeness on, two names in different alphabets are one. */
const SAME_NAME = 0.7
/** The share of the claim (by weight) that must be found together, and the share that may be beyond checking. */
const LEAST_FOUND = 0.75
const MOST_UNKNOWN = 0.2

/**
 * The verdict on a claim in another language than its source. Numbers, dates, names, denials, amounts and the
 * glossary's concepts are looked for in one sentence of the source and its neighbour; words beyond those cannot be
 * checked, and a claim with many of them does not pass.
 */
export function judgeAcross(claim: Reading, source: Source, glossary?: Glossary): Verdict {
  const reasons = strayEntities(claim, source)
  if (!glossary) {
    return {
      supported: false,
      score: 0,
      reasons: [...reasons, { kind: 'language', value: claim.text.trim() }],
    }
  }
  const units = unitsOf(claim, conceptsOf(glossary, claim.text, claim.language))
  const total = units.reduce((sum, unit) => sum + unit.weight, 0)
  let [best, found]: [Window | undefined, number] = [undefined, 0]
  for (const window of sourceWindows(glossary, source)) {
    const held = units.reduce((sum, unit) => sum + (isHeld(unit, window) ? unit.weight : 0), 0)
    if (held > found) [best, found] = [window, held]
  }
  if (!best)
    return { supported: false, score: 0, reasons: [...reasons, { kind: 'words', value: claim.text.trim() }] }
  const window = best
  reasons.push(...loose(units, window))
  reasons.push(...misplaced(units, window))
  reasons.push(...turned(claim, window))
  const unknown = units.filter((unit) => unit.kind === 'unknown')
  const unknownShare = unknown.reduce((sum, unit) => sum + unit.weight, 0) / total
  if (unknownShare > MOST_UNKNOWN) {
    reasons.push({ kind: 'language', value: unknown.map(({ text }) => text).join(', ') })
  }
  const share = found / total
  if (share < LEAST_FOUND && reasons.length === 0) {
    const lost = units.filter((unit) => !isHeld(unit, window)).map(({ text }) => text)
    reasons.push({ kind: 'words', value: lost.join(', ') })
  }
  const told = distinct(reasons)
  return { supported: told.length === 0, score: 0.9 * share * 0.7 ** told.length, reasons: told }
}

/** Numbers, dates and names that no sentence of the source gives. */
function strayEntities(claim: Reading, source: Source): VerdictReason[] {
  const dates = findDates(claim.text)
  const reasons: VerdictReason[] = []
  for (const token of claim.tokens) {
    if (!token.number || dates.some(({ start, end }) => token.start < end && token.end > start)) continue
    if (!givesNumber(source.tokens, token)) reasons.push({ kind: 'number', value: slice(claim, token) })
  }
  for (const date of dates) {
    if (!source.dates.some((other) => agreeingDate(date, other, source.values))) {
      reasons.push({ kind: 'date', value: slice(claim, date) })
    }
  }
  return reasons
}

function givesNumber(tokens: readonly Token[], asked: Token): boolean {
  const number = asked.number!
  return tokens.some((token) => {
    if (token.value === undefined) return false
    if (token.value !== asked.value) return looselyGives(token, asked)
    return !number.unit || sameUnit(number.unit, token.number?.unit)
  })
}

interface Unit {
  kind: 'number' | 'month' | 'name' | 'concept' | 'unknown'
  token: Token
  weight: number
  concepts: ReadonlySet<number>
  /** As it stands in the claim. */
  text: string
}

/** The claim's words of content, and what each can be checked by. */
function unitsOf(claim: Reading, concepts: Concepts): Unit[] {
  const names = findNames(claim.text)
  const units: Unit[] = []
  for (const token of claim.tokens) {
    if (token.stop || token.denies || quantifierOf(token.word, claim.language)) continue
    const own = new Set(concepts.filter((span) => overlap(span, token)).map(({ concept }) => concept))
    const name = names.some((mention) => overlap(mention, token))
    const kind = token.number
      ? 'number'
      : token.month
        ? 'month'
        : name
          ? 'name'
          : own.size
            ? 'concept'
            : 'unknown'
    const weight = kind === 'concept' ? 2 : 3
    units.push({ kind, token, weight, concepts: own, text: slice(claim, token) })
  }
  return units
}

function isHeld({ kind, token, concepts, text }: Unit, window: Window): boolean {
  if (kind === 'number') return givesNumber(window.tokens, token)
  if (kind === 'month') return window.tokens.some((other) => other.month === token.month)
  for (const concept of concepts) if (window.concepts.has(concept)) return true
  return kind === 'name' && window.names.some((other) => sameName(text, other.text) >= SAME_NAME)
}

/** Numbers, months and names that are not where the rest of the claim is. */
function loose(units: readonly Unit[], window: Window): VerdictReason[] {
  return units
    .filter((unit) => unit.kind !== 'concept' && unit.kind !== 'unknown' && !isHeld(unit, window))
    .map(({ kind, text }) => ({
      kind: kind === 'name' ? 'name' : kind === 'month' ? 'date' : 'number',
      value: text,
    }))
}

/** Numbers that stand, in their clause of the source, behind a name that is none of the claim's. */
function misplaced(units: readonly Unit[], window: Window): VerdictReason[] {
  const names = units.filter(({ kind }) => kind === 'name')
  if (names.length === 0) return []
  const { tokens, text } = window
  const isOwn = (token: Token): boolean =>
    names.some(
      (unit) =>
        sameName(unit.text, text.slice(token.start, token.end)) >= SAME_NAME ||
        window.spans.some((span) => unit.concepts.has(span.concept) && overlap(span, token)),
    )
  const anothers = (at: number): boolean => {
    for (let i = at - 1; i >= 0; i--) {
      if (/[,;:()]/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start)) || tokens[i]!.number) return false
      if (window.named[i] && !tokens[i]!.stop) return !isOwn(tokens[i]!)
    }
    return false
  }
  return units
    .filter(({ kind, token }) => {
      if (kind !== 'number') return false
      const places = [...tokens.keys()].filter((at) => tokens[at]!.value === token.value)
      return places.length > 0 && places.every(anothers)
    })
    .map(({ text: value }) => ({ kind: 'binding', value }))
}

/** Denials, amounts and directions that one side has and the other has not. */
function turned(claim: Reading, window: Window): VerdictReason[] {
  const reasons: VerdictReason[] = []
  const denial = claim.tokens.find((token) => token.denies)
  const given = window.tokens.find((token) => token.denies)
  if (denial && !given) reasons.push({ kind: 'negation', value: slice(claim, denial) })
  else if (given && !denial) reasons.push({ kind: 'negation', value: given.word })
  const amounts = new Set<Quantifier>()
  for (const token of window.tokens) {
    const amount = quantifierOf(token.word, window.language)
    if (amount) amounts.add(amount)
  }
  for (const token of claim.tokens) {
    const amount = quantifierOf(token.word, claim.language)
    if (amount && !amounts.has(amount)) reasons.push({ kind: 'quantifier', value: slice(claim, token) })
  }
  const ways = new Set(window.tokens.map((token) => directionOf(token.word, window.language)))
  for (const token of claim.tokens) {
    const way = directionOf(token.word, claim.language)
    if (way && ways.has(-way) && !ways.has(way))
      reasons.push({ kind: 'direction', value: slice(claim, token) })
  }
  return reasons
}

function slice({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end)
}
