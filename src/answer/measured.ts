import { fold } from '../language/clean.ts'
import { findDates } from '../language/dates.ts'
import { findNumbers } from '../language/numbers.ts'
import { tokenize } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { mentions, placeAt, type WordByWord } from './mentions.ts'

/** A measure that a question asks for: how it is asked for, by language, over folded words; and how it is given. */
interface Measure {
  asked: Record<Language, RegExp>
  given: RegExp
}

/** Up to which a number's unit is read, in characters. */
const UNIT = 24

const MEASURES: Measure[] = [
  {
    // For how long.
    asked: {
      en: /\bhow (?:long|much time|many (?:years?|months?|weeks?|days?|hours?|minutes?))\b(?! ago)/,
      ru: /как долго|на какой срок|какой срок|сколько (?:времени|лет|дней|месяцев|недель|часов|минут)|на сколько лет/,
      kk: /канша (?:уакыт|жыл|кун|ай|апта|сагат|минут)|неше (?:жыл|кун|ай|апта|сагат|минут)|кандай мерзим/,
    },
    given:
      /^[\s-]{0,2}(?:\p{L}+[\s-])?(?:year|month|week|day|hour|minute|second|decade|centur|лет|год|месяц|недел|дн|ден|час|минут|секунд|столет|век|жыл|ай(?:$|\P{L}|[дглнш])|апта|күн|кун|сағат|сагат|минут|ғасыр|гасыр)/iu,
  },
  {
    asked: {
      en: /\bhow old\b|\bwhat age\b|\bage (?:of|is|was)\b/,
      ru: /сколько (?:\p{L}+ )?лет(?: было| исполн|[^\p{L}]*$)|какого возраста|какой возраст|в каком возрасте/u,
      kk: /неше жаст|канша жаст|жасы (?:\p{L}+ )?(?:канша|неше)/u,
    },
    given:
      /^[\s-]{0,2}(?:\p{L}+\s)?(?:years?|лет|год|жаста|жасар|жасында|жастағы|жастагы|жыл)|^[,.]?\s?(?:aged)/iu,
  },
  {
    asked: {
      en: /\bhow much money\b|\bhow (?:much|expensive)\b.*\b(?:cost|costs|pay|paid|spend|spent|earn|earned|worth|price|salary)\b|\bwhat (?:was|is|were) the (?:cost|price|salary|budget)\b/,
      ru: /сколько (?:\p{L}+ )?(?:денег|стои|потра|заплат|платил|выдел|зараб)|во сколько обо|какова? (?:цен|стоимост|зарплат|бюджет)|как(?:ая|ую|ой) (?:зарплат|цен|стоимост|оклад)/u,
      kk: /канша (?:акша|тенге|каражат|жалакы|айлык|доллар)|кандай (?:жалакы|айлык)|канша турады|каншага (?:тус|тур)|баганы? канша|куны канша/u,
    },
    given:
      /^[\s-]{0,2}(?:(?:thousand|million|billion|trillion|тыс|млн|млрд|миллион|миллиард|мың|мын|\p{L}+)\p{L}*\.?\s)?(?:\$|€|£|₸|₽|dollar|euro|pound|tenge|rubl|roubl|yen|yuan|crown|mark|franc|usd|kzt|cent|доллар|евро|фунт|тенге|теңге|рубл|крон|юан|иен|франк|марк|сум)/iu,
  },
]

/** A time that ends with something else, or as a clock shows it. */
const UNTIL =
  /\d:\d\d|(?<!\p{L})(?:until|till|throughout|permanent|до конца|до окончания|пожизненно|бессрочн|соңына дейін|мерзімсіз)/iu

const AGED = /(?<!\p{L})(?:aged?|в возрасте|достиг\p{L}* возраста|жасында|жасқа)(?!\p{L})/iu

const MONEY_BEFORE = /[$€£₸₽¥]\s?$/

/** Whether quotes give the measure that a question asks for: a duration, an age, a sum of money. Others pass. */
export function givesMeasure({ plain, language }: Query, text: string): boolean {
  const folded = fold(plain)
  const measures = MEASURES.filter(({ asked }) => asked[language].test(folded))
  if (measures.length === 0) return true
  const numbers = findNumbers(text)
  return measures.some(
    ({ given }, place) =>
      numbers.some(
        ({ start, end }) =>
          given.test(text.slice(end, end + UNIT)) ||
          MONEY_BEFORE.test(text.slice(Math.max(0, start - 2), start)),
      ) ||
      // Two dates are a time that passed as well, and so is what lasts until something.
      (measures[place] === MEASURES[1] && AGED.test(text)) ||
      (measures[place] === MEASURES[0] && (findDates(text).length >= 2 || UNTIL.test(text))),
  )
}

/** Nouns whose value is a number: "what is the threshold", какова явка, шегі қандай; over folded text. */
const VALUE: Record<Language, RegExp> = {
  en: /\bwhat (?:minimum |maximum |average |exact )?(turnout|age|price|salary)\b|\bwhat(?: exactly)? (?:is|was|were|are|will be|became)(?: now)? (?:the |their |its |his |her )?(?:\w+ ){0,2}?(threshold|turnout|age|price|cost|salary|wage|rate|population|height|length|distance|fee|fine|minimum|maximum|quorum|barrier)\b|\bwhat (?:percentage|percent|level|figure) (?:is|was|were|did|has|have)(?: the| been)*(?: \w+)? (threshold|turnout|quorum|barrier)\b/,
  ru: /(?<!\p{L})как(?:ов|ова|ово|им|ой|ая|ую|ое)(?: именно)?(?: (?:был|была|было|стал|стала|стало|теперь|сейчас|тогда))* (?:\p{L}+ ){0,1}?(порог|явк|возраст|цен|стоимост|зарплат|населени|высот|длин|расстояни|штраф|минимум|максимум|кворум|барьер)|(?<!\p{L})(?:до|с|на) (?:скольких|сколько|какого) .*?(порог|явк|кворум|барьер)/u,
  kk: /(?<!\p{L})(шег|шек|межес|табалдырыг|жас|баг|кун|жалакы|биикти|узынды|айыппул|кворум)\p{L}* (?:енди |казир |сонда )?(?:кандай|канша|неше)(?!\p{L})/u,
}

/** A value stands at most this many words from what it is the value of; Kazakh puts what it is said of before it. */
const NEAR: Record<Language, number> = { en: 10, ru: 8, kk: 4 }

/**
 * Whether quotes give the value that a question asks for by its noun: "what is the threshold" wants a number beside a
 * word for it, for "reducing the threshold" does not say what it is. Questions for no such noun pass.
 */
export function givesValue(
  { plain, tokens, language }: Query,
  terms: readonly Term[],
  text: string,
  read: () => WordByWord,
): boolean {
  const asked = VALUE[language].exec(fold(plain))
  if (!asked) return true
  const words = read()
  const noun = asked.index + asked[0].lastIndexOf(asked.slice(1).findLast(Boolean)!)
  const place = tokenize(plain).findIndex(({ end }) => end > noun)
  const named = mentions(
    terms.filter(({ word }) => word === tokens[place]?.word),
    words,
  )
  return findNumbers(text).some(({ start, kind }) => {
    const at = placeAt(words, start)
    return (
      kind !== 'year' &&
      kind !== 'ordinal' &&
      named.some((place) => Math.abs(place - at) <= NEAR[words.language])
    )
  })
}
