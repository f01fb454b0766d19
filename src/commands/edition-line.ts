import type { ShelfEntry } from '../editions/desk.ts'
import type { SavedRelease } from '../store/releases.ts'

/** An edition of the shelf in one line, with who published it last, if that is on record. */
export function editionLine(entry: ShelfEntry, releases: readonly SavedRelease[]): string {
  const { id, built, documents, passages, isCurrent, tests, problem } = entry
  const mark = isCurrent ? '*' : '-'
  if (problem !== undefined) return `${mark} ${id}  cannot be served: ${problem}`
  const release = releases.find(({ edition }) => edition === id)
  const facts = [
    `built ${built.slice(0, 16).replace('T', ' ')} UTC`,
    `documents ${documents}`,
    `passages ${passages}`,
    tests ? `answer tests ${tests.run - tests.failed} of ${tests.run}` : 'answer tests not run',
    ...(release ? [`${release.action} by ${release.by}`] : []),
    ...(release && release.failing.length > 0 ? [`forced against: ${release.failing.join('; ')}`] : []),
  ]
  return `${mark} ${id}  ${facts.join(', ')}`
}
