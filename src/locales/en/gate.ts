import type { GateWords } from '../gate.ts'

export const gateWords: GateWords = {
  number: (value) => `the passage does not give ${value}`,
  date: (value) => `the passage does not give the date ${value}`,
  name: (value) => `the passage does not name ${value}`,
  quote: (value) => `the passage does not hold these words: “${value}”`,
  words: (value) => `the passage does not say this: ${value}`,
  negation: (value) => `the passage says the contrary of “${value}”`,
  direction: (value) => `the passage points the other way than “${value}”`,
  quantifier: (value) => `the passage does not say “${value}”`,
  attribution: (value) => `the passage does not put this into the mouth of “${value}”`,
  binding: (value) => `the passage has this, but not together: ${value}`,
  language: (value) => `this cannot be checked in the passage’s language: ${value}`,
  empty: () => 'there is no passage to check it against',
}
