import type { Language } from '../../types.ts'

/**
 * Beginnings of words by which somebody says, judges, wants or asks for something, and of those that name whose word is
 * passed on: "according to", по словам, айтуынша.
 */
export const SPEECH: Record<Language, string> = {
  en: `sa(?:y|ys|id|ying)$ t(?:ell|old) think thought recommend advis suggest propos call ask react respon repl(?:y|ied)
    answer comment promis announc stat(?:e|ed|es|ing)$ claim urg demand describ not(?:ed|es|ing)$ warn critici prais
    accus blam explain want believ mention report(?:ed|s|ing)?$ admit complain regret according add(?:ed|s)$ argu insist
    remark observed$ agre disagre thank congratulat welcom reject den(?:y|ied) declin acknowledg conclud found consider
    accept express voic stress emphasi point(?:ed|s)$ predict expect hope fear doubt apologi threaten pledg vow call
    assess judg rat(?:ed|es)$ request appeal invit object protest$ defend support(?:ed|s)?$ oppos`,
  ru: `сказа заяви заявл сообщ отмети отмеча рассказ счита посчита рекоменд посовет совет[уо] предлож предлага назва
    называ попроси прос[ия] призва призыва отреагир реагир ответи отвеча прокоммент комментир пообеща обеща объяви
    утвержда потребова требу описа предупред раскритик критик похвал хвали обвини обвиня объясни поясни упомяну призна
    пожалова жалу слов(?:ам|о|а)$ мнени добави подчеркн уточни напомни поблагодар благодар поздрав одобри отверг согласи
    выразил указа указыв обрати замети говор дума пишет написа вер[ия]т увер опаса надея возрази отказа сожале извини
    пригрози оцени ожида хочет хотел просьб взгляд поддержа выступ`,
  kk: `айт деп$ дейди$ дейд деди$ деген$ малимд хабарла есептей санайды санад усын кенес шакыр сура жауап уаде
    жарияла талап сипатта ескерт сына макта айыпта тусиндир мойында шагым созинше пикир косты баса$ накты еске алгыс
    куттыкта купта кабылда келис билдир корсетти назар жазды сенди умит карсы бас$ жеткиз сендир ойлай ойы бага
    кешир отин`,
}
