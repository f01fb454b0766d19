import type { GateWords } from '../gate.ts'

export const gateWords: GateWords = {
  number: (value) => `в отрывке нет числа ${value}`,
  date: (value) => `в отрывке нет даты ${value}`,
  name: (value) => `в отрывке нет имени или названия «${value}»`,
  quote: (value) => `в отрывке нет этих слов: «${value}»`,
  words: (value) => `в отрывке об этом не сказано: ${value}`,
  negation: (value) => `отрывок утверждает обратное: «${value}»`,
  direction: (value) => `в отрывке сказано противоположное слову «${value}»`,
  quantifier: (value) => `в отрывке не сказано «${value}»`,
  attribution: (value) => `в отрывке эти слова не принадлежат тому, кому приписаны: «${value}»`,
  binding: (value) => `в отрывке это есть, но не вместе: ${value}`,
  language: (value) => `на языке отрывка это нельзя проверить: ${value}`,
  empty: () => 'нет отрывка, по которому это можно проверить',
}
