import type { Language } from '../../../types.ts'

/**
 * Words that the gate does not look for in a source. Longer than the search's list: after, most, all and only count
 * as content neither here nor there, since features of their own look at them.
 */
const WORDS: Record<Language, string> = {
  en: `a an the of in on at to for from by with and or but as is are was were be been being it its this that these
    those he she they them his her their him i we you our your my me who whom which what when where how than then so if
    into about over after before also there here has have had do does did will would can could may might shall should
    must not no nor such more most some any each other s t re ve ll d m up out through during while both between own
    same very just only all one because however not`,
  ru: `и в во на с со к ко по из от до за для о об обо у не ни но а или что как это этот эта эти этого этой этом этих
    то тот та те того той том тех он она они оно его ее их ему ей им ими нем ней был была было были быть есть будет
    будут бы же ли при над под без через после перед так также который которая которое которые которых которого
    которой которым которую которому котором чтобы если когда где кто чем я мы вы ты нас вас мне себя свой своя свое
    свои своего своей своих только уже еще все всё весь вся всех один из-за между`,
  kk: `және мен бен пен да де та те ол бұл сол осы бір оның олар олардың үшін туралы бойынша болып болды болған болады
    болатын еді екен деп деген ал бірақ немесе сондай ақ кейін дейін арқылы сияқты қарай ғана тек өз өзі өзінің бар жоқ
    емес ма ме ба бе па пе не кім қай қандай қашан қайда неше қанша`,
}
const words: Record<Language, ReadonlySet<string>> = {
  en: new Set(WORDS.en.split(/\s+/)),
  ru: new Set(WORDS.ru.split(/\s+/)),
  kk: new Set(WORDS.kk.split(/\s+/)),
}

export function isStop(word: string, language: Language): boolean {
  return words[language].has(word)
}
