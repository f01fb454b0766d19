import { fold } from '../language/clean.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { confirms } from './asking.ts'

/** Questions for what somebody said or did about something: an answer, a reaction; over folded text. */
const RESPONSE: Record<Language, RegExp> = {
  en: /\b(?:react(?:ed|s|ion)?|respon(?:d|ds|ded|se)|repl(?:y|ies|ied))\b/,
  ru: /(?<!\p{L})(?:отреагиров|среагиров|реакци|откликн|ответил)\p{L}*/u,
  kk: /(?<!\p{L})(?:жауап бер(?:ди|ген)|кандай жауап|реакция|ун кат)\p{L}*/u,
}

/** Questions that want something to have been so at an earlier time, or once more; over folded text. */
const EARLIER: Record<Language, RegExp> = {
  en: /\b(?:earlier|previously|in the past|once more|again|before)[^\p{L}]*$|\bever (?=\w+ .*\bbefore\b)|\bprevious\b/u,
  ru: /(?<!\p{L})(?<!(?:чем|как) )(?:раньше|прежде|ранее|снова|повторно|впервые|предыдущ\p{L}*)(?!\p{L})/u,
  kk: /(?<!\p{L})(?:бурын|бурынгы|алдынгы|бурынгы-сонды|кайта|алгаш)(?!\p{L})/u,
}

/** Questions for the time of what is still to come; over folded text. */
const NEXT: Record<Language, RegExp> = {
  en: /\b(?:next|upcoming|forthcoming|when will .*\bagain)\b/,
  ru: /(?<!\p{L})(?:(?:следующ|предстоящ|ближайш)\p{L}*|когда (?:снова|опять))(?!\p{L})/u,
  kk: /(?<!\p{L})(?:келеси|алдагы|таяудагы)(?!\p{L})/u,
}
const NEXT_TOLD =
  /(?<!\p{L})(?:next|upcoming|forthcoming|coming|will|scheduled|due|planned|set for|to be held|следующ|предстоящ|ближайш|будущ|состо(?:ится|ятся)|пройд[её]т|пройдут|назначен|запланир|намечен|буд[еу]т|келесі|алдағы|таяудағы|жоспарлан|белгілен|өтеді|болмақ|болады)\p{L}*/iu

/** The same in evidence, in any language. */
const RESPONDED =
  /(?<!\p{L})(?:react|respon[ds]|repl(?:y|ie)|отреагир|реакци|отклик|ответ(?:ил|н)|в ответ|жауап|реакция)\p{L}*/iu
const EARLIER_TOLD =
  /(?<!\p{L})(?:earlier|previous|before|past|again|ago|since|first|last|раньше|прежд|ранее|снова|повтор|впервые|предыдущ|прошл|перв|назад|бұрын|алдыңғы|қайта|алғаш|өткен|бірінші|кейін)\p{L}*/iu

/** Questions that take a refusal for granted or ask for one; over folded text. */
const REFUSAL: Record<Language, RegExp> = {
  en: /\b(?:refus(?:e|ed|es|ing|al)|declined? to|turn(?:ed|s)? (?:\w+ ){0,3}(?:away|down))\b/,
  ru: /(?<!\p{L})отказ(?:а|ы|ов|$)\p{L}*/u,
  kk: /(?<!\p{L})бас тарт/u,
}
const REFUSED =
  /(?<!\p{L})(?:refus|reject|declin|turned (?:away|down)|terminat|stop|ceas|withdr|deni|отказ|отклон|прекра|выш|выхо|бас тарт|тоқтат|шық|қабылдама)\p{L}*/iu

/**
 * Whether quotes tell of a reaction where one is asked for, and of an earlier time where a yes or no about one is,
 * of what is to come where its time is, and of a refusal in the best sentence: the advice is no response to the advice, a visit no earlier visit.
 */
export function tellsTurn({ plain, language, type }: Query, text: string, best: string): boolean {
  const folded = fold(plain)
  if (REFUSAL[language].test(folded) && !REFUSED.test(best)) return false
  if (type === 'when' && NEXT[language].test(folded) && !NEXT_TOLD.test(text)) return false
  if (RESPONSE[language].test(folded) && !RESPONDED.test(text)) return false
  return !(confirms(plain, language) && EARLIER[language].test(folded)) || EARLIER_TOLD.test(text)
}
