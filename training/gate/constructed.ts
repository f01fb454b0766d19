import type { Language } from '../../src/types.ts'
import { random } from './random.ts'
import type { Context, Question, Row } from './rows.ts'

/**
 * The perturbed sentences without their parentheses and their outermost clauses, in the true version and in the
 * altered one: near-extractive claims, as the product makes them.
 */
export function shortened(perturbed: readonly Row[]): Row[] {
  const byQuestion = new Map<string, Map<string, Row>>()
  for (const row of perturbed) {
    const key = row.id.replace(/-[^-]+$/, '')
    byQuestion.set(key, (byQuestion.get(key) ?? new Map()).set(row.kind, row))
  }
  const found: Row[] = []
  for (const versions of byQuestion.values()) {
    const original = versions.get('verbatim')
    if (!original) continue
    for (const altered of versions.values()) {
      if (altered === original) continue
      const [from, behind] = difference(original.claim, altered.claim)
      const falsehood = shorten(altered.claim, from, altered.claim.length - behind)
      const truth = shorten(original.claim, from, original.claim.length - behind)
      if (!falsehood || truth.length <= 25 || truth.replace(/\.$/, '') === original.claim.replace(/\.$/, ''))
        continue
      found.push({ ...altered, set: 'short', id: `${altered.id}-short`, claim: falsehood })
      found.push({ ...original, set: 'short', id: `${altered.id}-true`, claim: truth, kind: 'true' })
    }
  }
  return found
}

/** How many characters two texts share at their beginning and at their end. */
function difference(a: string, b: string): [number, number] {
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++
  let behind = 0
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++
  return [from, behind]
}

/** A sentence without parentheses and without the clauses farthest from `[from, to)`, which stays. */
function shorten(sentence: string, from: number, to: number): string {
  const marked = `${sentence.slice(0, from)}\ue000${sentence.slice(from, to)}\ue001${sentence.slice(to)}`
  let clauses = marked.replace(/\s*\([^()\ue000\ue001]*\)/g, '').split(/(?<=[,;])\s+/)
  const kept = clauses.flatMap((clause, i) => (/[\ue000\ue001]/.test(clause) ? [i] : []))
  const [first, last] = [kept[0], kept.at(-1)]
  if (first !== undefined && last !== undefined && clauses.length >= 3) {
    clauses = first > 0 ? clauses.slice(first - 1, last + 1) : clauses.slice(first, last + 2)
  } else if (clauses.length === 2 && clauses[0]!.length > 50 && first !== undefined && first === last) {
    clauses = [clauses[first]!]
  }
  const text = clauses
    .join(' ')
    .replace(/[\ue000\ue001]/g, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
  return !text || /[.!?]$/.test(text) ? text : `${text}.`
}

const ASKING: Record<Language, RegExp> = {
  en: /^(.*?)\b(what (?:year|date|month|day|percentage of|type of|kind of|name)|which year|what|which|whom?|whose|when|where|how many|how much|how long|how old|how often|why|how)\b(.*)$/i,
  ru: /^(.*?)(?<!\p{L})(как(?:ой|ая|ое|ие|ого|ому|им|ом|ую|их|ими) (?:год[уа]?|числ\p{L}+)|сколько|скольких|кто|кого|кому|кем|что|чего|чем|когда|где|куда|откуда|почему|как(?:ой|ая|ое|ие|ого|ому|им|ом|ую|их|ими|ова|ов|ово|овы)|чь[яеё]|как)(?!\p{L})(.*)$/iu,
  kk: /^(.*?)(?<!\p{L})(қанша|неше|нешінші|қандай|қай|кім\p{L}*|не|нені|неге|неден|немен|қашан|қайда|қалай|неліктен|қайдан)(?!\p{L})(.*)$/iu,
}

/** Questions with their asking word replaced by the answer (true) or by another answer of the passage (false). */
export function maskedAnswers(questions: readonly Question[], contexts: ReadonlyMap<string, Context>): Row[] {
  const chance = random(7)
  const byContext = new Map<string, Question[]>()
  for (const question of questions) {
    const context = question.context_id ?? ''
    byContext.set(context, [...(byContext.get(context) ?? []), question])
  }
  const found: Row[] = []
  for (const question of questions) {
    const context = contexts.get(question.context_id ?? '')
    const answer = question.answers[0]!
    const asked = ASKING[question.lang].exec(question.question.trim().replace(/\?+$/, '').trim())
    if (!context || !asked) continue
    const fill = (value: string): string => `${`${asked[1]}${value}${asked[3]}`.trim()}.`
    const base = { set: 'masked', group: context.id, language: question.lang, passages: [context.text] }
    found.push({ ...base, id: question.id, claim: fill(answer), supported: true, kind: 'true' })
    const told = `${question.answers.join(' ')} ${question.question}`.toLowerCase()
    const others = byContext
      .get(context.id)!
      .flatMap((other) => other.answers.slice(0, 1))
      .filter((other) => {
        const low = other.toLowerCase()
        return kindOf(other) === kindOf(answer) && !told.includes(low) && !low.includes(answer.toLowerCase())
      })
    const candidates = others.length
      ? others
      : sameKind(context.text, kindOf(answer)).filter((other) => !told.includes(other.toLowerCase()))
    if (!candidates.length) continue
    found.push({
      ...base,
      id: `${question.id}-other`,
      claim: fill(chance.pick(candidates)),
      supported: false,
      kind: 'other',
    })
  }
  return found
}

function kindOf(answer: string): 'year' | 'number' | 'name' | 'words' {
  if (/\d/.test(answer)) return /^\D*(?:1\d|20)\d\d\D*$/.test(answer) ? 'year' : 'number'
  return /^\p{Lu}/u.test(answer) ? 'name' : 'words'
}

function sameKind(text: string, kind: ReturnType<typeof kindOf>): string[] {
  if (kind === 'words') return []
  const pattern = {
    year: /\b(?:1\d|20)\d\d\b/g,
    number: /\d+(?:[.,]\d+)*/g,
    name: /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu,
  }[kind]
  return text.match(pattern) ?? []
}

/** Supported claims of a set, as they are and with one number or name replaced by another of their own source. */
export function swapped(rows: readonly Row[]): Row[] {
  const chance = random(11)
  const found: Row[] = []
  for (const row of rows.filter(({ supported }) => supported)) {
    const source = row.passages.join('\n')
    for (const pattern of [
      /\b\d[\d,.]*\d\b|\b\d\b/g,
      /(?<=[\p{Ll},] )\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]+)*/gu,
    ]) {
      const entities = row.claim.match(pattern)
      if (!entities) continue
      const entity = chance.pick(entities)
      const isYear = (text: string): boolean => /^(?:1\d|20)\d\d$/.test(text)
      const low = entity.toLowerCase()
      const candidates = [...new Set(source.match(pattern) ?? [])].filter((other) => {
        const otherLow = other.toLowerCase()
        if (row.claim.toLowerCase().includes(otherLow) || otherLow.includes(low) || low.includes(otherLow))
          return false
        return isYear(entity) === isYear(other) && other.split(' ').length <= 3
      })
      if (!candidates.length) continue
      const set = `${row.set}-swap`
      found.push({ ...row, set, id: `${row.id}-true`, kind: 'true' })
      const claim = row.claim.replace(entity, () => chance.pick(candidates.sort()))
      found.push({ ...row, set, id: `${row.id}-swap`, claim, supported: false, kind: 'swap' })
      break
    }
  }
  return found
}
