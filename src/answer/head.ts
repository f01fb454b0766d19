import { fold } from '../language/clean.ts'
import { isLight } from '../language/light.ts'
import { stem } from '../language/stem.ts'
import { isStopword } from '../language/stopwords.ts'
import { tokenize } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Evidence } from '../search/retriever.ts'
import type { Language } from '../types.ts'
import { isTold } from './told.ts'

/** The noun of what is asked for, where a question names it beside its owner or its asking word; over folded text. */
const HEADS: Record<Language, RegExp[]> = {
  en: [
    /\bwhat(?:['’]?s| is| are| was| were) (?:the )?(?:[\p{L}-]+ )?[\p{L}-]+['’]s? (?:[\p{L}-]+ )?(\p{L}+)(?![\p{L}-])/gu,
    /\bwho(?:['’]?s| is| was| are| were) the (\p{L}+) of\b/gu,
    /\bwhere(?:['’]?s| is| are| was| were) (?:the )?(?:[\p{L}-]+['’]s? )?(headquarters|office|seat|\p{L}+) (?:of|located|based)\b/gu,
    /\bwhere can (?:i|we|one|you) (\p{L}+)/gu,
  ],
  ru: [
    /(?<!\p{L})(?:назовите|укажите|перечислите) (?:все )?(\p{L}+)/gu,
    /(?<!\p{L})где (?:находится|расположен\p{L}*|располагается) (\p{L}+(?:-\p{L}+)?)/gu,
    /(?<!\p{L})где (?:можно |мне )+(\p{L}+)/gu,
    /(?<!\p{L})какие (?:конкретно|именно) (\p{L}+)/gu,
    /(?<!\p{L})каким (\p{L}+(?:иям|ам|ям))(?!\p{L})/gu,
  ],
  kk: [
    /(?<!\p{L})(\p{L}+[дт]а|\p{L}+[дт]е) не (?:жаз|айт|коз)/gu,
    /(?<!\p{L})(\p{L}+) (?:кайда|кай жерде) (?:орналас|тур)/gu,
  ],
}

/** The noun that follows "which" and "what"; over folded text. */
const ASKED: Record<Language, RegExp[]> = {
  en: [
    /\b(?:what|which) (?:\p{L}+ )?(\p{L}+)(?= (?:did|does|do|has|have|had|was|were|is|are|will|can)(?!\p{L}))/gu,
  ],
  ru: [
    /(?<!\p{L})как(?:ие|ую|ой|ая|ое|ого|их|ими?)(?: конкретно| именно)? (?:\p{L}+(?:ые|ие|ую|юю|ой|ый|ий|ая|яя|ое|ого|ых|их) )?(\p{L}+)/gu,
  ],
  kk: [/(?<!\p{L})(?:кандай|кай) (\p{L}+)/gu],
}

/** Nouns that a sentence answers by what they are the kind of, and never says: "which city" wants a city's name. */
const KINDS: Record<Language, string> = {
  en: `place city town country region state year date day month time number name kind sort type way reason purpose result
    language area point part side role extent takeaway gist view opinion assessment verdict stance position impression
    message idea plan task aim goal mission outcome finding conclusion advice suggestion complaint criticism background
    significance importance difference effect impact story source summary focus theme topic subject fact detail item`,
  ru: `партия организация человек группа компания агентство процент доля часть документ место город страна регион область год дата день месяц время число имя фамилия вид тип способ причина цель итог
    результат язык роль степень образ отношение случай условие мера вывод мнение оценка позиция изменение совет
    пожелание рекомендация предложение замечание претензия плюс минус преимущество последствие значение важность факт
    пункт тема источник задача шаг группа категория сторона направление основание этап подробность`,
  kk: `партия ұйым адам топ пікір баға өзгеріс ұсыныс кеңес мәселе шара бөлік үлес пайыз агенттік мерзім жағдай құжат жер қала ел аймақ облыс жыл күн ай уақыт сан есім түр тәсіл себеп мақсат нәтиже тіл рөл`,
}

const kinds = Object.fromEntries(
  Object.entries(KINDS).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/).map((word) => stem(word, language as Language))),
  ]),
) as Record<Language, Set<string>>

/** Endings of Russian adjectives: the noun stands behind. */
const ADJECTIVE = /(?:[ыио]е|[ыи]х|[ую]ю|[ыио]й|[ая]я|ее)$/u

/** Whether quotes hold the noun of what is asked for: who took the third place does not say who is the leader. */
export function tellsHead(query: Query, terms: readonly Term[], quoted: readonly Evidence[]): boolean {
  return tellsNouns(query, terms, quoted, HEADS)
}

/** Whether quotes hold the noun that a question asks "which" of: "which violations" is not answered without any. */
export function tellsAsked(query: Query, terms: readonly Term[], quoted: readonly Evidence[]): boolean {
  return tellsNouns(query, terms, quoted, ASKED)
}

function tellsNouns(
  query: Query,
  terms: readonly Term[],
  quoted: readonly Evidence[],
  patterns: Record<Language, RegExp[]>,
): boolean {
  const { plain, tokens, language } = query
  const folded = fold(plain)
  const readable = tokenize(plain)
  return patterns[language].every((pattern) =>
    [...folded.matchAll(pattern)].every((found) => {
      const at = found.index + found[0].lastIndexOf(found[1]!)
      const place = readable.findIndex(({ end }) => end > at)
      const token = readable[place]
      if (!token || isStopword(token.word, language) || isLight(token.word, language)) return true
      if (isKind(token.word, language) || (language === 'ru' && ADJECTIVE.test(token.word))) return true
      const term = terms.find(({ word }) => word === tokens[place]?.word)
      return !term || term.proper || isTold(term, quoted)
    }),
  )
}

function isKind(word: string, language: Language): boolean {
  return kinds[language].has(stem(word, language))
}
