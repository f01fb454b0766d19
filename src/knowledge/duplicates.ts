import type { KnowledgeWarning } from '../types.ts'
import { formatOf } from './formats/limits.ts'
import { headingText } from './headings.ts'
import { mixed, shinglesOf, similarity } from './shingles.ts'
import type { SourceFile } from './source-file.ts'

/** A shorter passage says too little to be copied; runs of five words. */
const SHINGLES_MIN = 12
/** From this share of common runs on, two passages are one text; a word changed in thirty costs a third of it. */
const SIMILAR = 0.5
/** MinHash in bands: passages that agree in all rows of one band are compared: 97 % of those with a share of 0.6. */
const BANDS = 14
const ROWS = 3
const NAMED_MAX = 50

type Source = Pick<SourceFile, 'name' | 'text' | 'lineAt'>

interface Place {
  source: Source
  start: number
  text: string
}

interface Repetition {
  here: Place
  there: Place
  count: number
  isExact: boolean
}

/**
 * Passages that stand in two documents, or twice in one, word for word or nearly: which of the two an answer cites
 * would be chance, and one of them may be an older state. One warning for two documents, at the later one by name.
 */
export function duplicatePassages(documents: readonly Source[]): KnowledgeWarning[] {
  const found = new Map<string, Repetition>()
  const byBand = new Map<number, Place>()
  const exact = new Map<string, Place>()
  for (const here of documents.flatMap(placesOf)) {
    const key = here.text.toLowerCase().replace(/\s+/g, ' ')
    const same = exact.get(key)
    if (same) {
      note(found, here, same, true)
      continue
    }
    const shingles = shinglesOf(here.text)
    if (shingles.length < SHINGLES_MIN) continue
    exact.set(key, here)
    const near = nearest(here, shingles, byBand)
    if (near) note(found, here, near, false)
  }
  return warningsOf([...found.values()])
}

/** Paragraphs: what passages are cut from, and cheap to find. */
function placesOf(source: Source): Place[] {
  const places: Place[] = []
  for (const { 0: text, index } of source.text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g)) {
    if (headingText(text) === undefined) places.push({ source, start: index, text })
  }
  return places
}

/**
 * A similar passage among those before, when there is one. Files this one under its bands, where no other is: each
 * is compared with a few, also when a template was filled in a thousand times.
 */
function nearest(here: Place, shingles: Int32Array, byBand: Map<number, Place>): Place | undefined {
  const compared = new Set<Place>()
  let found: Place | undefined
  for (const band of bandsOf(shingles)) {
    const there = byBand.get(band)
    if (!there) byBand.set(band, here)
    else if (!found && there !== here && !compared.has(there)) {
      compared.add(there)
      if (similarity(shingles, shinglesOf(there.text)) >= SIMILAR) found = there
    }
  }
  return found
}

function bandsOf(shingles: Int32Array): number[] {
  const least = new Int32Array(BANDS * ROWS).fill(0x7fffffff)
  for (const shingle of shingles) {
    let hash = shingle
    for (let i = 0; i < BANDS * ROWS; i++) {
      hash = (Math.imul(hash, 0x9e3779b1) + 0x7f4a7c15) | 0
      const value = hash ^ (hash >>> 15)
      if (value < least[i]!) least[i] = value
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band
    for (let row = 0; row < ROWS; row++) hash = mixed(Math.imul(hash, 31) ^ least[band * ROWS + row]!)
    return hash
  })
}

function note(found: Map<string, Repetition>, here: Place, there: Place, isExact: boolean): void {
  const key = `${there.source.name}\0${here.source.name}`
  const before = found.get(key)
  if (before) before.count++
  else found.set(key, { here, there, count: 1, isExact })
}

function warningsOf(repetitions: readonly Repetition[]): KnowledgeWarning[] {
  const warnings = repetitions.slice(0, NAMED_MAX).map(({ here, there, count, isExact }) => {
    const line = lineOf(here)
    const thereLine = lineOf(there)
    const where =
      (here.source === there.source ? 'in this file' : `in ${there.source.name}`) +
      (thereLine === undefined ? '' : ` (line ${thereLine})`)
    const more = count === 1 ? '' : `; ${count} passages in all`
    const message = `this passage stands ${where} ${isExact ? 'too' : 'almost word for word'}: "${cut(here.text)}"${more}`
    return { file: here.source.name, ...(line === undefined ? {} : { line }), message }
  })
  const next = repetitions[NAMED_MAX]
  if (next) {
    const message = `passages stand elsewhere too; so it is with ${repetitions.length - NAMED_MAX - 1} more pairs of documents`
    warnings.push({ file: next.here.source.name, message })
  }
  return warnings
}

/** The lines of a parsed document are not those of its file. */
const lineOf = ({ source, start }: Place): number | undefined =>
  formatOf(source.name) === undefined ? source.lineAt(start) : undefined

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
