import { type Logger, pino } from 'pino'
import type { LogLevel } from './config.ts'

export type { Logger }

/** Shorter than this, a secret would blot out ordinary words. */
const SHORTEST_SECRET = 6

/** `text` with every secret blotted out, also where it stands inside an address or an error message. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text)
}

/**
 * A logger that writes JSON lines to `write`, by default standard error: standard output belongs to answers.
 * Redaction is done on the finished line, since a token also travels in addresses and in errors of libraries.
 */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  write: (line: string) => void = (line) => process.stderr.write(line),
): Logger {
  return pino({ level, base: null }, { write: (line: string) => write(withoutSecrets(line, secrets)) })
}
