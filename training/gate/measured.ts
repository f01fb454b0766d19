import { compare } from '../../src/answer/gate/comparison.ts'
import { type FeatureName, measure } from '../../src/answer/gate/features.ts'
import { read } from '../../src/answer/gate/reading.ts'
import { indexSource, type Source } from '../../src/answer/gate/source.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import type { Row } from './rows.ts'

/** A row with the features of each sentence of its claim. */
export interface Measured extends Row {
  features: Record<FeatureName, number>[]
}

/** Measures every row. Rows of one source should stand together: the last source is kept. */
export function measureRows(rows: readonly Row[]): Measured[] {
  let last: { key: string; source: Source } | undefined
  return rows.map((row) => {
    const key = row.passages.join('\n')
    if (last?.key !== key) last = { key, source: indexSource(row.passages, row.language) }
    const { source } = last
    const spans = splitSentences(row.claim)
    // Only answers are judged sentence by sentence: the other sets hold claims of one sentence.
    const sentences =
      row.set === 'mtrag' ? spans.map(({ start, end }) => row.claim.slice(start, end)) : [row.claim]
    return {
      ...row,
      features: sentences.map((sentence) => flat(sentence, row, source)),
    }
  })
}

function flat(sentence: string, row: Row, source: Source): Record<FeatureName, number> {
  return Object.assign({}, ...Object.values(measure(compare(read(sentence, row.language), source))))
}
