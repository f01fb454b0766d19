/**
 * An error whose message is written for the person who runs the bot: what failed, on what, and what to do.
 * It is shown as one line, without a stack. Anything else that is thrown is a defect of ours.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}

/** The message of whatever was thrown, for use as the reason inside another message. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
