/** Words of a shingle: fewer are stock phrases, more miss a passage with a word changed here and there. */
const WORDS = 5

/** Hashes of a text's runs of five words, whatever their case and punctuation, in order. */
export function shinglesOf(text: string): Int32Array {
  const words = wordHashes(text)
  const shingles = new Int32Array(Math.max(0, words.length - WORDS + 1))
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + WORDS; k++) hash = mixed(hash ^ words[k]!)
    shingles[i] = hash
  }
  return shingles
}

/** A hash of each word, in order. */
function wordHashes(text: string): number[] {
  const hashes: number[] = []
  const lower = text.toLowerCase()
  let hash = 0
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32
    if (isLetter(code)) hash = Math.imul((hash || 0x811c9dc5) ^ code, 0x01000193)
    else if (hash !== 0) {
      hashes.push(mixed(hash))
      hash = 0
    }
  }
  return hashes
}

/** Letters and digits of the three languages; punctuation and spaces are what lies between. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || (code > 96 && code < 123)
  return code > 0xbf && (code < 0x2000 || code > 0x206f)
}

/**
 * The finaliser of MurmurHash3: every bit of the input moves every bit of the output. 30 bits of it, which a set
 * holds as they are: larger numbers would each be an object.
 */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 2
}

/** The share of runs that two texts have in common, of all that either has. */
export function similarity(a: Int32Array, b: Int32Array): number {
  const left = new Set(a)
  const right = new Set(b)
  let common = 0
  for (const shingle of left) if (right.has(shingle)) common++
  return common / (left.size + right.size - common || 1)
}
