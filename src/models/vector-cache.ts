import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Vectors that were paid for once, by a key that says what of and by whom. */
export interface VectorCache {
  get(key: string): Promise<number[] | undefined>
  put(key: string, vector: readonly number[]): Promise<void>
}

/**
 * Vectors in files of 32-bit floats, one a text, under a folder. A file that is missing or damaged is as good as none:
 * its text is embedded anew.
 *
 * @param key lower-case hex, as SHA-256 gives it
 */
export function fileVectorCache(folder: string): VectorCache {
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.f32`)
  return {
    async get(key) {
      try {
        const bytes = await readFile(fileOf(key))
        if (bytes.length === 0 || bytes.length % 4 !== 0) return undefined
        return Array.from({ length: bytes.length / 4 }, (_, n) => bytes.readFloatLE(4 * n))
      } catch {
        return undefined
      }
    },
    async put(key, vector) {
      const file = fileOf(key)
      const bytes = Buffer.alloc(4 * vector.length)
      vector.forEach((value, n) => {
        bytes.writeFloatLE(value, 4 * n)
      })
      await mkdir(dirname(file), { recursive: true })
      const temporary = `${file}.${process.pid}.tmp`
      await writeFile(temporary, bytes)
      await rename(temporary, file)
    },
  }
}
