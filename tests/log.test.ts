import { expect, test } from 'vitest'
import { createLog, withoutSecrets } from '../src/log.ts'

const TOKEN = '123456:AAtoken_of-the-bot'

test('a log line holds no secret, whether under a key, in a message or in the address of an error', () => {
  const lines: string[] = []
  const log = createLog('info', [TOKEN], (line) => lines.push(line))
  const err = new Error(`connect ECONNREFUSED https://api.telegram.org/bot${TOKEN}/getMe`)
  log.error({ err, token: TOKEN, nested: { url: `/bot${TOKEN}/` } }, `failed with ${TOKEN}`)
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain(TOKEN)
  expect(lines[0]).toContain('ECONNREFUSED https://api.telegram.org/bot[secret]/getMe')
  expect(JSON.parse(lines[0] ?? '').msg).toBe('failed with [secret]')
})

test('what is below the level is not written', () => {
  const lines: string[] = []
  const log = createLog('warn', [], (line) => lines.push(line))
  log.info('quiet')
  log.warn('heard')
  expect(lines).toHaveLength(1)
})

test('a secret of a few characters is left alone, or it would blot out ordinary words', () => {
  expect(withoutSecrets('a cat sat', ['a'])).toBe('a cat sat')
})
