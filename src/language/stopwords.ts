import type { Language } from '../types.ts'
import { fold } from './clean.ts'
import { remember } from './memo.ts'

/** Words that carry no content of their own, by language, in dictionary spelling. */
const STOPWORDS: Record<Language, string> = {
  en: `a an the of in on at to for from by with as is are was were be been being am do does did doing done have has
    had having and or but if then than that this these those it its he she they them his her their theirs him there
    here i you we me my your our ours yours us not no nor so such s t can will would could should may might must
    shall about into over under between during out up down off again further once also any some all each most other
    more many much very just only own same too both few as well like please tell say know give show`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от
    меня еще нет о из ему даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом
    себя ничего ей может они тут есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под
    будет ж тогда тот того потому этого совсем ним здесь этом один почти мой тем чтобы нее сейчас были всех никогда
    можно при наконец об другой хоть после над больше через эти нас про всего них моя впрочем хорошо свою этой
    перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это этот эта эти тому той тех таких
    который которая которое которые которых которой которую котором которому является являются являлся являлась
    скажите скажи расскажи расскажите пожалуйста знаете ко`,
  kk: `және мен бен пен де да та те ма ме ба бе па пе ол бұл осы сол бір үшін туралы бойынша арқылы деп болып болды
    болған болады бар жоқ еді екен ғой өз өзі оның оны оған одан олар олардың сияқты секілді ретінде немесе яғни ал
    бірақ егер тек ғана барлық кез келген атты деген болатын қатысты мына біз сіз маған айтыңызшы айтшы ма ғана шы
    ші ше ша еден еткен етті етеді`,
}

/** Words that ask. They name the kind of answer, so ranking drops them and the answer's type keeps them. */
const QUESTION_WORDS: Record<Language, string> = {
  en: `what which who whom whose when where why how whats whos`,
  ru: `что какой какая какое какие какую каком каких каким какими какого какому кто кого кому кем ком чей чья чье чьи
    когда где куда откуда почему зачем сколько скольких скольким сколькими как чем чего чему насколько`,
  kk: `не нені неге неден немен неде кім кімді кімге кімнің кімнен кіммен кімдер қай қайсы қайсысы қандай қанша неше
    нешінші қашан қайда қайдан қалай неліктен дегеніміз аталады аталатын табылады`,
}

const stopwords = setsOf(STOPWORDS)
const questionWords = setsOf(QUESTION_WORDS)

const known: Record<Language, (word: string) => boolean> = {
  en: remember((word) => listed(word, 'en')),
  ru: remember((word) => listed(word, 'ru')),
  kk: remember((word) => listed(word, 'kk')),
}

/** Whether a word (as `tokenize` gives it, with or without Kazakh letters) carries no content, asking words included. */
export function isStopword(word: string, language: Language): boolean {
  return known[language](word)
}

/** Whether a word asks: who, когда, қанша. */
export function isQuestionWord(word: string, language: Language): boolean {
  return questionWords[language].has(fold(word))
}

function listed(word: string, language: Language): boolean {
  const folded = fold(word)
  return stopwords[language].has(folded) || questionWords[language].has(folded)
}

function setsOf(lists: Record<Language, string>): Record<Language, Set<string>> {
  const set = (list: string): Set<string> => new Set(list.split(/\s+/).map(fold))
  return { en: set(lists.en), ru: set(lists.ru), kk: set(lists.kk) }
}
