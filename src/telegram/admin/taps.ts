/** What an administrator's button stands for; its data begins with `a:`. */
export type AdminTap =
  /** Publish that edition although its tests fail; asked at so many seconds since 1970. */
  | { kind: 'force'; edition: string; asked: number }
  | { kind: 'editions' }
  /** Ask whether to serve an edition again; then do it. */
  | { kind: 'back' | 'roll'; edition: string }
  /** `topic`: what `topicKey` makes of it. */
  | { kind: 'unmute'; topic: string }

const EDITION = /^[\w.-]{1,40}$/
const TOPIC = /^[\w-]{16}$/
const SECONDS = /^\d{1,12}$/

/** Telegram carries at most 64 bytes. */
export function adminTapData(tap: AdminTap): string {
  switch (tap.kind) {
    case 'force':
      return `a:force:${tap.edition}:${tap.asked}`
    case 'editions':
      return 'a:editions'
    case 'back':
    case 'roll':
      return `a:${tap.kind}:${tap.edition}`
    case 'unmute':
      return `a:unmute:${tap.topic}`
  }
}

/** The inverse of `adminTapData`; `undefined` for anything that it does not write. */
export function parseAdminTap(data: string): AdminTap | undefined {
  const [prefix, kind, first = '', second = '', ...more] = data.split(':')
  if (prefix !== 'a' || more.length > 0) return undefined
  switch (kind) {
    case 'force':
      return EDITION.test(first) && SECONDS.test(second)
        ? { kind, edition: first, asked: Number(second) }
        : undefined
    case 'editions':
      return { kind }
    case 'back':
    case 'roll':
      return EDITION.test(first) ? { kind, edition: first } : undefined
    case 'unmute':
      return TOPIC.test(first) ? { kind, topic: first } : undefined
    default:
      return undefined
  }
}
