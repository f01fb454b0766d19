/**
 * Abbreviations of English, Russian and Kazakh that are written with a full stop: lower case, without the last
 * stop. Single letters and dotted capitals (`U.S.`) need no entry: `sentences.ts` knows their shape. A word that
 * also exists in full (`art`, `им`, `мыс`) belongs to `OTHER_ABBREVIATIONS`, never to the first list.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Always followed by what they belong to (a name, an example): never the end of a sentence. */
export const OPENING_ABBREVIATIONS = list(`
  mr mrs ms mx dr prof messrs mme rev gen col capt cpt lt sgt cmdr adm brig gov sen st mt e.g i.e viz cf vs approx
  ул пер просп наб бул мкр напр т.е т.к т.н т.о акад проф доц ген полк подполк лейт гр тов зам пом
  ағыл шағ аты-ж
`)

/** Close a list: a capital letter after them begins the next sentence. */
export const CLOSING_ABBREVIATIONS = list('etc т.д т.п т.б т.с.с др пр')

/** May stand inside a sentence or end it: only a word that typically begins a sentence parts them. */
export const OTHER_ABBREVIATIONS = list(`
  al inc ltd co corp llc plc jr sr esq dept est univ assn govt min max avg hr hrs sq hon maj rep amb ft
  a.m p.m ph.d m.a b.a b.sc m.sc b.c a.d c.e b.c.e a.k.a ca esp incl l.p bros
  см гг вв н.э р.х обл р-н респ окр руб коп тыс млн млрд трлн экз чел мин сек кв куб ум изд пл пос дер им ср ок
  англ нем фр лат греч исп итал каз рус араб перс букв чл гос
  жж ғғ б.з б.з.б б.з.д б.э ж.б т.ж т.ғ мыс қар көш даң ауд мөл орыс қаз франц грек қыт жап сағ
`)

/** Stand before a number: `No. 5`, `Mar. 17`, `ст. 12`. */
export const NUMBER_ABBREVIATIONS = list(`
  no nos vol vols fig figs eq ch sec art arts para pp ed
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  стр гл рис табл ст пп кн вып тел янв февр мар апр авг сент окт нояб дек сур кест бет
`)

/**
 * Words that typically begin a sentence. They decide only after an abbreviation that could stand inside the
 * sentence: `в 2019 г. Затем` parts, `в 2019 г. Назарбаев` does not.
 */
export const SENTENCE_OPENERS = list(`
  the a an this that these those there here he she it they we you his her its their our it's in on at by for
  from with as if when while after before since during although though however but and so yet also then thus
  therefore moreover besides meanwhile nevertheless no not all some many most both each every what who why how
  where according despite because until one two three following among
  в во на с со к ко о об от до по из за у при для и а но или однако он она оно они мы вы я его её ее их это этот
  эта эти этого этому этой этим этих эту тот того тому та ту те такой такая такие так там тогда затем потом после
  перед также кроме если когда пока хотя поэтому потому что кто как где почему все всего некоторые многие согласно
  несмотря благодаря между среди впоследствии вскоре позже первый первая под над через не ни
  ол олар оның оны оған онда одан бұл бұлар бұған осы осындай сол содан сондықтан сонымен сондай сондай-ақ алайда
  бірақ дегенмен және ал егер кейін кейіннен біз сіз сен мен олардың бұның мұнда мұндай мұның осыдан әр
  барлық кейбір көптеген себебі өйткені тек қазір қазіргі бүгін бүгінде басқа жалпы яғни мысалы
`)
