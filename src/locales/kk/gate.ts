import type { GateWords } from '../gate.ts'

export const gateWords: GateWords = {
  number: (value) => `үзіндіде ${value} саны жоқ`,
  date: (value) => `үзіндіде ${value} күні жоқ`,
  name: (value) => `үзіндіде «${value}» атауы жоқ`,
  quote: (value) => `үзіндіде мына сөздер жоқ: «${value}»`,
  words: (value) => `үзіндіде бұл айтылмаған: ${value}`,
  negation: (value) => `үзіндіде керісінше айтылған: «${value}»`,
  direction: (value) => `үзіндіде «${value}» дегенге қарама-қарсы айтылған`,
  quantifier: (value) => `үзіндіде «${value}» делінбеген`,
  attribution: (value) => `үзіндіде бұл сөз басқаға тиесілі: «${value}»`,
  binding: (value) => `үзіндіде бұлар бар, бірақ бірге емес: ${value}`,
  language: (value) => `үзінді тілінде мұны тексеру мүмкін емес: ${value}`,
  empty: () => 'тексеретін үзінді берілмеген',
}
