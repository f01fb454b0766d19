import { beforeAll, describe, expect, it, vi } from 'vitest'
import { buildEdition } from '../../src/editions/build.ts'
import type { Edition } from '../../src/editions/edition.ts'
import { analyserFingerprint } from '../../src/editions/fingerprint.ts'
import { knowledgeOf } from '../search/valley.ts'
import { built, embedder, FERRY, MILL } from './editions.ts'

const NOW = new Date('2024-07-01T08:00:00Z')

/** Of the ferry alone, and of the ferry and the mill. */
let alone: Edition
let both: Edition
beforeAll(async () => {
  alone = await built()
  both = await built({ 'ferry.md': FERRY, 'mill.md': MILL })
})

describe('an edition', () => {
  it('says of itself when and what it was made of', () => {
    const { manifest, knowledge, passages } = both
    expect(manifest).toMatchObject({
      id: expect.stringMatching(/^2024-07-01-[0-9a-f]{12}$/),
      built: '2024-07-01T08:00:00.000Z',
      knowledge: knowledge.fingerprint,
      documents: Object.fromEntries(knowledge.documents.map(({ id, hash }) => [id, hash])),
      analyser: analyserFingerprint(),
      embeddings: { fingerprint: embedder().fingerprint, dimensions: 16 },
      passages: passages.length,
    })
    expect(Object.keys(manifest.documents)).toEqual(['ferry', 'mill'])
  })

  it('is the same when it is built twice of the same', async () => {
    const again = await built()
    expect(again.manifest).toEqual(alone.manifest)
    expect(again.pools).toEqual(alone.pools)
  })

  it('has another id for another text, another embedder, another day', async () => {
    const ids = [
      alone.manifest.id,
      (await built({ 'ferry.md': FERRY.replace('forty', 'fifty') })).manifest.id,
      (await built(undefined, new Date('2024-07-02T08:00:00Z'))).manifest.id,
      (await buildEdition(await knowledgeOf({ 'ferry.md': FERRY }), embedder(32), NOW)).manifest.id,
    ]
    expect(new Set(ids).size).toBe(4)
  })

  it('keeps the id of a passage whatever else the knowledge holds', () => {
    const ids = ({ passages }: Edition) =>
      passages.filter(({ document }) => document === 'ferry').map(({ id }) => id)
    expect(ids(both)).toEqual(ids(alone))
  })

  it('is not made when the embedder fails', async () => {
    const failing = Object.assign(embedder(), {
      embedDocuments: () => Promise.reject(new Error('the embedder is away')),
    })
    await expect(buildEdition(await knowledgeOf({ 'ferry.md': FERRY }), failing, NOW)).rejects.toThrow(
      'the embedder is away',
    )
  })

  it('gives the embedder each passage once, under the title of its document', async () => {
    const seen: string[] = []
    const listening = embedder()
    const embed = listening.embedDocuments.bind(listening)
    listening.embedDocuments = (texts) => {
      seen.push(...texts)
      return embed(texts)
    }
    const { passages, vectors } = await buildEdition(
      await knowledgeOf({ 'ferry.md': FERRY, 'mill.md': MILL }),
      listening,
      NOW,
    )
    expect(vectors.size).toBe(passages.length)
    expect(seen.map((text) => text.split('\n')[0])).toEqual(
      passages.map(({ document }) => ({ ferry: 'The ferry at Tarnow', mill: 'The mill' })[document]),
    )
  })
})

describe('the analyser’s fingerprint', () => {
  it('is the same each time', () => {
    expect(analyserFingerprint()).toMatch(/^[0-9a-f]{16}$/)
    expect(analyserFingerprint()).toBe(analyserFingerprint())
  })

  const anew = async (): Promise<string> => {
    vi.resetModules()
    return (await import('../../src/editions/fingerprint.ts')).analyserFingerprint()
  }

  it('is the same in another process', async () => {
    expect(await anew()).toBe(analyserFingerprint())
  })

  it.each([
    ['weights', '../../src/search/weights.ts', { WEIGHTS: { own: { evidence: [1], answerable: [1] } } }],
    ['sentences', '../../src/language/sentences.ts', { splitSentences: () => [] }],
    ['stems', '../../src/language/stem.ts', { stem: (word: string) => word }],
    ['glossary', '../../src/language/data/glossary.ts', { GLOSSARY: 'places\tlake\tозеро\tкөл' }],
  ])('is another with other %s', async (_, module, content) => {
    vi.doMock(module, () => content)
    try {
      expect(await anew()).not.toBe(analyserFingerprint())
    } finally {
      vi.doUnmock(module)
    }
  })
})
