import type { ReloadReport } from './desk.ts'

/** What whoever reloaded may do now: the rest of a sentence that begins with "Next:". */
export function nextStep({ outcome, previous, tests, vanishing }: ReloadReport): string {
  if (outcome === 'blocked') {
    return (
      'correct the documents, or the cases that no longer say what you expect, and reload again. ' +
      'To publish it all the same: npm run reload -- --force.'
    )
  }
  if (outcome === 'dry_run') {
    return tests.passed
      ? 'npm run reload publishes it.'
      : 'correct the documents or the cases; as it is, npm run reload would not publish it.'
  }
  return [
    vanishing.length > 0 && 'npm run audit -- --all lists the earlier answers that no longer hold;',
    previous === undefined
      ? 'ask it something: npm run ask -- "…".'
      : 'npm run rollback, or /rollback in Telegram, brings the edition before back.',
  ]
    .filter(Boolean)
    .join(' ')
}
