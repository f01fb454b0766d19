import type { Language } from '../types.ts'
import { fold } from './clean.ts'

/** What kind of thing a question asks for, as far as its asking words tell. */
export type AnswerType = 'when' | 'how_many' | 'who' | 'where' | 'why' | 'other'

/**
 * Asking words by what they ask for, over folded text. The one that stands first decides, for a later one opens a
 * clause ("what happened when ..."); of two at one place, the more special. "Which" and "what" with a noun ask for
 * what the noun names: which year is when, what city is where.
 */
const PATTERNS: Record<Language, [AnswerType, RegExp][]> = {
  en: [
    ['when', /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b|\bhow long ago\b/],
    [
      'how_many',
      /\bhow (?:many|much|often|long|old|tall|large|big|far|high|deep|fast)\b|\b(?:what|which) (?:number|percent|percentage|share|proportion|amount|fraction)\b|\bhow (?:\w+ )?(?:large|great) a (?:share|part)\b/,
    ],
    [
      'where',
      /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|town|region|place|state|continent|location)\b/,
    ],
    [
      'who',
      /\bwho(?:se|m)?\b|\b(?:what|which) (?:person|people|party|organi[sz]ation|company|group|politician|leader|author)\b/,
    ],
    [
      'why',
      /\bwhy\b|\bhow come\b|\bwhat (?:reasons?|caused|causes|prompted|triggered|led to|made)\b|\bfor what (?:reasons?|purpose)\b|\bwhat (?:is|are|was|were) the (?:reasons?|causes?|purpose)\b/,
    ],
    ['other', /\b(?:what|which|how)\b/],
  ],
  ru: [
    [
      'when',
      /(?:^|[^а-я])(?:когда|(?:в|с|до|к|на|за) как(?:ом|ого|ому|ой|ую|ие|их) (?:год|век|месяц|дат|десятилет|день|числ)\p{L}*|как(?:ого|ой) (?:числа|даты|года))(?![а-я])/u,
    ],
    [
      'how_many',
      /(?:^|[^а-я])(?:ск[оа]ль?ко|скольк\p{L}*|как(?:ой|ая|ую|ое|им|ово) (?:был\p{L}* )?(?:процент|дол|числ|количеств|размер|сумм|численност|населени|площад|длин|высот|возраст)\p{L}*|процент\p{L}*|как(?:ая|ую) часть|как (?:долго|часто|много|далеко|велик\p{L}*))(?![а-я])/u,
    ],
    [
      'where',
      /(?:^|[^а-я])(?:где|куда|откуда|(?:в|из|на|по) как(?:ом|ой|их|ого) (?:город|стран|регион|област|мест|район|штат|континент|государств|сел)\p{L}*|как(?:ие|ой|ая) (?:город|стран|регион|област)\p{L}*)(?![а-я])/u,
    ],
    [
      'who',
      /(?:^|[^а-я])(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи|чьих|как(?:ая|ой|ие) (?:партия|человек|организация|компания|политик|группа)\p{L}*)(?![а-я])/u,
    ],
    [
      'why',
      /(?:^|[^а-я])(?:почему|зачем|отчего|из-за чего|из-за кого|в связи с чем|с какой целью|для чего|ради чего|по как(?:ой|им) причин(?:е|ам)|как(?:ова|овы|ая|ие) (?:был\p{L}* )?причин\p{L}*|чем (?:был\p{L}* )?(?:вызван|объясня|обусловлен)\p{L}*)(?![а-я])/u,
    ],
    ['other', /(?:^|[^а-я])(?:что|чем|чего|чему|как|как(?:ой|ая|ое|ие|ого|ую|им|их|ом))(?![а-я])/u],
  ],
  kk: [
    [
      'when',
      /(?:^|[^а-я])(?:кашан|(?:кай|нешинши|кандай) (?:жыл|гасыр|ай|кун|уакыт|мезгил)\p{L}*|нешинши жыл\p{L}*|нешеде)(?![а-я])/u,
    ],
    ['how_many', /(?:^|[^а-я])(?:канша|неше|каншасы|каншалык\p{L}*|канша\p{L}*|неше[а-я]*)(?![а-я])/u],
    [
      'where',
      /(?:^|[^а-я])(?:кайда|кайдан|кайсы жер\p{L}*|(?:кай|кандай) (?:кала|ел|жер|аймак|облыс|аудан|мемлекет|онир|елди)\p{L}*)(?![а-я])/u,
    ],
    [
      'who',
      /(?:^|[^а-я])(?:ким|кимди|кимге|кимнин|кимнен|киммен|кимдер\p{L}*|(?:кай|кандай) (?:партия|адам|уйым|компания|топ)\p{L}*)(?![а-я])/u,
    ],
    [
      'why',
      /(?:^|[^а-я])(?:неге|неликтен|не себеп(?:ти|тен)|не ушин|кандай (?:себеп|максат)(?:пен|термен|тен)|(?:не|кандай) максат(?:пен|та)|себеби (?:не|неде|кандай))(?![а-я])/u,
    ],
    ['other', /(?:^|[^а-я])(?:не|нени|калай|кай|кандай)(?![а-я])/u],
  ],
}

/** A clause that opens a question and asks nothing: "when a party is refused, what ..." */
const CONDITION =
  /^\W*(?:when|once|if|while|after|before|когда|если|после того как|пока) [^,?]{8,}, (?=(?:то )?(?:what|who|how|which|where|why|что|кто|как|какой|какая|какие|сколько|где|куда|почему|зачем|кому|кого)(?![a-zа-я]))/

/** The kind of answer that a question of that language asks for. */
export function answerType(question: string, language: Language): AnswerType {
  const text = fold(question).replace(/\s+/g, ' ').replace(CONDITION, '')
  let first: { type: AnswerType; at: number } | undefined
  for (const [type, pattern] of PATTERNS[language]) {
    const at = pattern.exec(text)?.index
    if (at !== undefined && (first === undefined || at < first.at)) first = { type, at }
  }
  return first?.type ?? 'other'
}
