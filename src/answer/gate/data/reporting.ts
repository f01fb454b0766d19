import type { Language } from '../../../types.ts'

/** Words that put what is said into somebody's mouth. */
const REPORTING: Record<Language, RegExp> = {
  en: /^(?:said|says|saying|told|tells|stated|states|announced|announces|claimed|claims|added|adds|noted|notes|argued|argues|reported|reports|according|declared|declares|warned|warns|explained|explains|believes|believed|insisted|insists|emphasi[sz]e[sd]?|stressed|stresses|called|suggested|suggests|concluded|concludes|acknowledged|confirmed|confirms|denied|denies|promised|promises|criticised|criticized)$/,
  ru: /^(?:сказал\p{L}*|говор\p{L}*|заяви\p{L}*|заявля\p{L}*|сообщ\p{L}*|рассказ\p{L}*|отмет\p{L}*|отмеча\p{L}*|добав\p{L}*|подчеркн\p{L}*|подчеркив\p{L}*|утвержда\p{L}*|счита[ею]\p{L}*|согласно|словам|мнению|данным|поясни\p{L}*|объясни\p{L}*|объяви\p{L}*|предупреди\p{L}*|признал\p{L}*|обещал\p{L}*|пообещал\p{L}*|подтвердил\p{L}*|критикова\p{L}*|раскритикова\p{L}*)$/u,
  kk: /^(?:деді|дейді|деген|депті|айтты|айтқан|айтуынша|айтады|мәлімдеді|мәлімдеген|хабарлады|хабарлайды|хабарлаған|атап|қосты|пікірінше|мәліметінше|дерегінше|деректеріне|сәйкес|жариялады|түсіндірді|ескертті|уәде|растады|сынады|баяндады)$/u,
}

export function isReporting(word: string, language: Language): boolean {
  return REPORTING[language].test(word)
}
