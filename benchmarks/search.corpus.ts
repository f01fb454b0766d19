import { readFileSync } from 'node:fs'
import { GLOSSARY } from '../src/language/data/glossary.ts'

export interface Text {
  title: string
  text: string
}

/** Numbers from 0 to below 1, the same for the same seed (a linear congruence modulo 2^32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Passages of a file of JSON lines {title, text}. */
export function readTexts(file: string): Text[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/**
 * Passages drawn at random from the words of the built-in glossary, the frequent ones more often (Zipf): harder on
 * the graph of vectors than real text.
 */
export function drawTexts(count: number, seed = 7): Text[] {
  const random = randomFrom(seed)
  const words = GLOSSARY.split('\n').flatMap((line) => line.split('\t')[1]?.split('/')[0]?.split(' ') ?? [])
  const word = (): string => words[Math.floor(words.length * random() ** 3)]!
  const sentence = (): string => `${Array.from({ length: 14 }, word).join(' ')}.`
  return Array.from({ length: count }, () => ({
    title: `${word()} ${word()}`,
    text: Array.from({ length: 4 }, sentence)
      .join(' ')
      .replace(/(^|\. )\w/g, (start) => start.toUpperCase()),
  }))
}
