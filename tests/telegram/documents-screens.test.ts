import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../../src/locales/documents.ts'
import { QUESTIONS, type SentDocument } from '../../src/store/drafts.ts'
import {
  documentScreen,
  listScreen,
  removalScreen,
} from '../../src/telegram/admin/documents/library-screens.ts'
import { preview } from '../../src/telegram/admin/documents/preview.ts'
import {
  type DocumentTap,
  documentKey,
  documentTapData,
  parseDocumentTap,
} from '../../src/telegram/admin/documents/taps.ts'
import { LANGUAGES } from '../../src/types.ts'
import { parseHtml } from '../helpers/fake-bot-api/html.ts'
import { hostileText } from './render/hostile.ts'

describe('the data of a button for documents', () => {
  const draft = fc.stringMatching(/^[dpr]\d{1,16}$/)
  const key = fc.string({ unit: 'binary' }).map(documentKey)
  const page = fc.nat(99_999)
  const tap: fc.Arbitrary<DocumentTap> = fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'add' as const,
        'drop' as const,
        'skip' as const,
        'back' as const,
        'stop' as const,
      ),
      draft,
    }),
    fc.record({ kind: fc.constant('ask' as const), draft, field: fc.constantFrom(...QUESTIONS) }),
    fc.record({ kind: fc.constant('lang' as const), draft, language: fc.constantFrom(...LANGUAGES) }),
    fc.record({ kind: fc.constant('list' as const), page }),
    fc.record({ kind: fc.constantFrom('file' as const, 'repl' as const, 'gone' as const), key }),
    fc.record({ kind: fc.constantFrom('view' as const, 'rm' as const), key, page }),
  )

  it('is read as it was written, and fits', () => {
    fc.assert(
      fc.property(tap, (written) => {
        const data = documentTapData(written)
        expect(data.startsWith('d:')).toBe(true)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(parseDocumentTap(data)).toEqual(written)
      }),
    )
  })

  it('that nobody of us wrote means nothing', () => {
    for (const data of [
      'd:',
      'd:add:',
      'd:add:../x',
      'd:add:d1:x',
      'd:ask:d1:hash',
      'd:lang:d1:de',
      'd:view:short:1',
      'a:add:d1',
      'd:list:-1',
      'd:list:01x',
    ]) {
      expect(parseDocumentTap(data)).toBeUndefined()
    }
  })
})

describe('whatever a document holds,', () => {
  const language = fc.constantFrom(...LANGUAGES)
  const content: fc.Arbitrary<SentDocument> = fc.record({
    kind: fc.constant('document' as const),
    name: hostileText,
    document: hostileText,
    fields: fc.record({
      title: hostileText,
      url: hostileText,
      publisher: hostileText,
      published: hostileText,
    }),
    body: hostileText,
    seen: fc.record({
      title: hostileText,
      isTitleGuessed: fc.boolean(),
      language,
      isLanguageDoubtful: fc.boolean(),
      passages: fc.nat(),
      first: hostileText,
      warnings: fc.array(hostileText, { maxLength: 9 }),
    }),
    asks: fc.constantFrom(...QUESTIONS),
    skipped: fc.constant([]),
    replaces: hostileText,
  })

  it('its preview is one message that Telegram takes', () => {
    fc.assert(
      fc.property(content, language, hostileText, (content, language, title) => {
        const sources = [{ document: 'x', title, url: 'https://x.example/', language, translations: [] }]
        const { text, keyboard } = preview({ id: 'd1', chat: 7, content, at: 0 }, sources, language)
        const parsed = parseHtml(text.html)
        expect(parsed.text.length).toBeLessThanOrEqual(4096)
        expect(parsed.entities.length).toBeLessThanOrEqual(100)
        expect(parsed.text.endsWith(DOCUMENTS[language].ask[content.asks!])).toBe(true)
        for (const { text: label } of keyboard.inline_keyboard.flat())
          expect(label.length).toBeLessThanOrEqual(80)
      }),
      { numRuns: 60 },
    )
  })

  it('so are the screens of the folder', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ id: hostileText, names: fc.array(hostileText, { minLength: 1, maxLength: 3 }) }),
          { minLength: 1, maxLength: 10 },
        ),
        hostileText,
        language,
        (files, body, language) => {
          const sources = [{ document: files[0]!.id, title: body, language, translations: [...LANGUAGES] }]
          const seen = {
            title: body,
            isTitleGuessed: true,
            language,
            isLanguageDoubtful: true,
            passages: 3,
            first: body,
            warnings: Array(9).fill(body),
          }
          for (const { text } of [
            listScreen(files, 1, sources, language),
            documentScreen(
              files[0]!,
              { fields: { title: body, url: body }, seen },
              { page: 1, sources, language },
            ),
            documentScreen(files[0]!, { problem: body }, { page: 1, sources, language }),
            removalScreen(files[0]!, 1, sources, language),
          ]) {
            expect(parseHtml(text.html).text.length).toBeLessThanOrEqual(4096)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
