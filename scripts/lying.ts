import { findNumbers } from '../src/language/numbers.ts'
import type { Language } from '../src/types.ts'

/** Alters one thing of a sentence so that its source no longer says it; undefined where it has no such thing. */
export type Lie = (
  sentence: string,
  language: Language,
  around: { names: readonly string[]; random: () => number },
) => string | undefined

const MONTHS: Record<Language, RegExp> = {
  en: /\b(?:January|February|March|April|May|June)\b/,
  ru: /(?<!\p{L})(?:января|февраля|марта|апреля|мая|июня)(?!\p{L})/u,
  kk: /(?<!\p{L})(?:қаңтар|ақпан|наурыз|сәуір|мамыр)(?=\p{L}*)/u,
}
const OTHER_MONTH: Record<Language, string> = { en: 'October', ru: 'октября', kk: 'қазан' }

const OPPOSITES: Record<Language, [RegExp, string][]> = {
  en: [
    [/\bpositively\b/, 'negatively'],
    [/\bwell\b/, 'badly'],
    [/\bover\b/, 'under'],
    [/\bprogress\b/, 'setback'],
    [/\bstrengthening\b/, 'weakening'],
    [/\bcompetitive\b/, 'uncompetitive'],
  ],
  ru: [
    [/положительно/, 'отрицательно'],
    [/хорошо/, 'плохо'],
    [/более/, 'менее'],
    [/прогресс/, 'откат'],
    [/укрепля/, 'ослабля'],
  ],
  kk: [
    [/оң баға/, 'теріс баға'],
    [/жақсы/, 'нашар'],
    [/астам/, 'аз'],
    [/күшейт/, 'әлсірет'],
  ],
}

const QUANTIFIERS: Record<Language, [RegExp, string][]> = {
  en: [
    [/\bsome\b/i, 'most'],
    [/\bmost\b/i, 'all'],
    [/\b(?:the )?observers\b/i, 'all the observers'],
    [/\bmembers\b/, 'most members'],
  ],
  ru: [
    [/некоторые/i, 'большинство'],
    [/наблюдатели/i, 'все наблюдатели'],
  ],
  kk: [
    [/кейбір/i, 'көптеген'],
    [/байқаушылар(?!\p{L})/iu, 'барлық байқаушылар'],
  ],
}

const DETAIL: Record<Language, string> = {
  en: ' with the support of the police.',
  ru: ' при поддержке полиции.',
  kk: '',
}

const SPEAKER: Record<Language, [RegExp, string]> = {
  en: [/^(?:The observers|The report|He|She|Observers) (said|added|noted)/, 'The president $1'],
  ru: [/^(?:Наблюдатели|Он|Она|В докладе) (заявил|добавил|отметил|говорится)\p{L}*/u, 'Президент $1'],
  kk: [/^(?:Байқаушылардың|Оның|Есепте)/, 'Президенттің'],
}

const NEGATED: Record<Language, [RegExp, string][]> = {
  en: [
    [/\b(was|were|is|are|had|has)\b/, '$1 not'],
    [/\bvisited\b/, 'did not visit'],
    [/\barrived\b/, 'did not arrive'],
    [/\bassessed\b/, 'did not assess'],
    [/\bnot /, ''],
  ],
  ru: [
    [/(?<!\p{L})не /u, ''],
    [/(?<!\p{L})(\p{L}+(?:ил|ал|ел|ыл)(?:и|а|о)?)(?!\p{L})/u, 'не $1'],
  ],
  kk: [
    [/(\p{L}*[аоұы]\p{L}*?)ды(?=\.$)/u, '$1мады'],
    [/(\p{L}+?)ді(?=\.$)/u, '$1меді'],
  ],
}

export const LIES: Record<string, Lie> = {
  number: (sentence, _, { random }) => {
    const numbers = findNumbers(sentence).filter(
      ({ word, start, end }) => !word && /^\d+$/.test(sentence.slice(start, end)),
    )
    const number = numbers[Math.floor(random() * numbers.length)]
    if (!number) return undefined
    const other = number.value + 1 + Math.floor(random() * 9)
    return sentence.slice(0, number.start) + other + sentence.slice(number.end)
  },
  swap: (sentence) => {
    const [first, second] = [...sentence.matchAll(/(?<![\d.,])\d+(?![\d.,]*\d)/g)]
    if (!first || !second || first[0] === second[0]) return undefined
    return `${sentence.slice(0, first.index)}${second[0]}${sentence.slice(first.index + first[0].length, second.index)}${first[0]}${sentence.slice(second.index + second[0].length)}`
  },
  date: (sentence, language) => replaced(sentence, [[MONTHS[language], OTHER_MONTH[language]]]),
  name: (sentence, _, { names, random }) => {
    const own = names.filter((name) => sentence.includes(name))
    const others = names.filter((name) => !sentence.includes(name))
    const [from, to] = [own[Math.floor(random() * own.length)], others[Math.floor(random() * others.length)]]
    return from && to ? sentence.replace(from, to) : undefined
  },
  negation: (sentence, language) => replaced(sentence, NEGATED[language]),
  direction: (sentence, language) => replaced(sentence, OPPOSITES[language]),
  quantifier: (sentence, language) => replaced(sentence, QUANTIFIERS[language]),
  attribution: (sentence, language) => replaced(sentence, [SPEAKER[language]]),
  detail: (sentence, language) =>
    DETAIL[language]
      ? sentence.replace(/\.$/, DETAIL[language])
      : sentence.replace(/^/, 'Полицияның қолдауымен '),
}

function replaced(sentence: string, ways: readonly [RegExp, string][]): string | undefined {
  const way = ways.find(([from]) => from.test(sentence))
  return way && sentence.replace(way[0], way[1])
}
