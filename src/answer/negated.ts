import type { Language } from '../types.ts'

/** Words that turn a statement round, by language: Kazakh не asks what, Russian не denies. */
const NEGATING: Record<Language, RegExp> = {
  en: /\b(?:not|never|no|none|nobody|neither|nor|without|cannot|refus\w*|avoid\w*|fail(?:ed|s|ing)?|den(?:y|ied|ies)|lack(?:ed|s)?|absen\w*|unable|insignificance|hardly|except\w*)\b|n['’]t\b/i,
  ru: /(?<!\p{L})(?:не|ни|нет|никто|никогда|никак\p{L}*|без|отказ\p{L}*|избега\p{L}*|избежа\p{L}*|отсутств\p{L}*|нельзя|невозможн\p{L}*|кроме|исключени\p{L}*)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:емес|жоқ|жок|ешқандай|ешкандай|ешкім|ешким|ешқашан|бас тарт\p{L}*|болмау\p{L}*|\p{L}{3,}(?:маған|меген|баған|беген|паған|пеген|мады|меді|бады|беді|пады|педі|майды|мейді|байды|бейді|пайды|пейді))(?!\p{L})/iu,
}

/** Alternatives and courtesies of a question that turn nothing round: "or not", или нет, жоқ па. */
const HARMLESS: Record<Language, RegExp> = {
  en: /,?\s*(?:or (?:not|no)|not (?:only|just|counting)|isn['’]t it|aren['’]t they|why not)\b/gi,
  ru: /,?\s*(?:или (?:нет|не)|не так ли|не правда ли|не только|не считая|не подскажете|не знаете|не могли бы|ничего ли)(?!\p{L})/giu,
  kk: /(?:жоқ па|жок па|емес пе|емес па)(?!\p{L})/giu,
}

/** Words that say that something was not, and ask of what was, all the same: "failed", чтобы избежать. */
const NARROWER: Record<Language, RegExp> = {
  en: /\b(?:avoid\w*|refus\w*|fail(?:ed|s|ing)?|insignificance|hardly|except\w*)\b/gi,
  ru: /(?<!\p{L})(?:избега\p{L}*|избежа\p{L}*|отказ\p{L}*|кроме|исключени\p{L}*)(?!\p{L})/giu,
  kk: /(?<!\p{L})бас тарт\p{L}*/giu,
}

/** Whether a question asks about what was not so. */
export function asksNegated(question: string, language: Language): boolean {
  return NEGATING[language].test(question.replace(HARMLESS[language], ' ').replace(NARROWER[language], ' '))
}

export function isNegated(text: string, language: Language): boolean {
  return NEGATING[language].test(text)
}
