import type { KnowledgeWarning } from '../types.ts'
import { formatOf } from './formats/limits.ts'
import type { SourceFile } from './source-file.ts'

/** Thousands of files without an address are one omission, not thousands. */
const NAMED_MAX = 20

/** Documents that give a reader nothing to go on to, or do not say how old they are. */
export function missingFields(documents: readonly SourceFile[]): KnowledgeWarning[] {
  const lacking = documents.filter(({ fields }) => fields.url === undefined || fields.published === undefined)
  const warnings = lacking.slice(0, NAMED_MAX).map(({ name, fields: { url, published } }) => {
    const missing = [url ?? 'no url (citations link to nothing)', published ?? 'no date (published)']
      .filter((words) => words.startsWith('no '))
      .join(' and ')
    const remedy =
      formatOf(name) === undefined ? '' : '; a Markdown file with front matter in its place can say them'
    return { file: name, message: missing + remedy }
  })
  const next = lacking[NAMED_MAX]
  if (next) {
    warnings.push({
      file: next.name,
      message: `no url or no date; so have ${lacking.length - NAMED_MAX - 1} more`,
    })
  }
  return warnings
}
