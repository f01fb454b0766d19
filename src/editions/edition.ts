import type { PoolData } from '../search/pool.ts'
import type { VectorIndex } from '../search/vector-index.ts'
import type { Knowledge, Passage } from '../types.ts'
import type { Thresholds } from './calibrate.ts'

/** What an edition says of itself: the first thing that is read, and what the rest is checked against. */
export interface Manifest {
  /** Date and content hash: `2026-11-24-3f9a12bc04de`. The same content built twice on a day has the same id. */
  id: string
  /** ISO 8601 instant. */
  built: string
  /** SHA-256 (hex) of the files that the knowledge was read from. */
  knowledge: string
  /** By document id, the hash of the file it came from. */
  documents: Record<string, string>
  /** See `analyserFingerprint`. */
  analyser: string
  embeddings: { fingerprint: string; dimensions: number }
  passages: number
  thresholds: Thresholds
  /** See `calibrateDense`. */
  denseWeight: number
  /** SHA-256 (hex) of each of the edition's other files, by name. */
  files: Record<string, string>
}

/** A whole build of the knowledge, in memory. It never changes. */
export interface Edition {
  manifest: Manifest
  knowledge: Omit<Knowledge, 'warnings'>
  passages: Passage[]
  pools: PoolData[]
  vectors: VectorIndex
}
