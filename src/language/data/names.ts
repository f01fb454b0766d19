const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Small words that may stand inside a name: Office for Democratic Institutions, Ludwig van Beethoven. */
export const CONNECTORS = set(
  'of for the de la le du des del di da von van der den bin ibn al el на по фон ван',
)

/** Abbreviated titles and the like: the stop behind them ends no sentence. */
export const TITLES = set('mr mrs ms dr prof st gen sen rep gov lt col capt г гг ул им проф акад ст пр св')

/** Capitalised without being anyone's name. */
export const NO_NAMES = set('i ok am pm')

/**
 * Words that often open a sentence and are no names; stopwords of the three languages are left out by `isStopword`.
 * Endings of common nouns, verbs and adjectives are in `ORDINARY_ENDING`.
 */
export const OPENERS = set(`
  according after although because before both despite during each even every everyone everything finally first former
  four five six seven eight nine ten three two one hundred thousand however if instead last later latest many meanwhile
  moreover nearly never next nobody none nothing now official often once people perhaps police president prime recent
  second several since sometimes soon still such then there therefore third those though through thus today tomorrow
  turnout under unlike until voters voter votes vote war when whenever where whereas whether while women men work yes
  yesterday yet young election elections elected candidate candidates party parties parliament government state law
  observers observer results result polls polling members member deputies new old more most less least among amid
  согласно после хотя потому перед несмотря во время каждый все всего всем впервые впрочем вскоре вчера данные депутат
  депутаты для до дом если еще затем здесь из-за именно как когда кроме кто лишь люди между многие можно на наблюдатели
  например нет никто новый но однако он она они оно осенью летом зимой весной партия партии парламент перед по поэтому
  правительство президент при проект раз сегодня сейчас сначала среди так также там тем теперь то только тот у хотя часто
  через что чтобы эти это этот явка выборы выборах голосование голоса кандидат кандидаты избиратели закон итоги
  результаты всего двое трое четыре пять шесть семь восемь девять десять сто
  сайлау сайлауда сайлауға үміткер үміткерлер партия партиялар парламент депутат депутаттар президент үкімет заң
  бақылаушылар дауыс сондықтан сонымен сондай бірақ алайда бүгін кеше ертең қазір содан кейін бұрын осы осылай барлық
  бәрі бірінші екінші үшінші алғашқы соңғы жаңа көп аз ел халық адамдар адам жыл биыл былтыр мұнда онда сол бұл мысалы
  нәтижесінде нәтиже кейбір әр әрбір бірнеше тек
`)

/** How ordinary words end, in text of any of the three languages: no name is told by these, a common word often. */
export const ORDINARY_ENDING =
  /(?:[a-z]{3}(?:ing|tions?|ments?|ness|ly|ities|ers|ists|ings)|[а-я]{2}(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ыми|ими|ых|их|ость|ости|ение|ения|ению|ание|ания|ция|ции|тель|тели|телей|ться|ется|ются|лся|лись|лась|лось|вший|вшие|щий|щие|ющих)|[а-яәіңғүұқөһ]{3}(?:ушы|уші|ушылар|ушілер|дық|дік|лық|лік|тық|тік|лары|лері|дары|дері|тары|тері|ған|ген|қан|кен|атын|етін|уда|уде|ғанда|генде))$/u

/** Case endings that Russian puts behind a name. */
export const RUSSIAN_ENDING =
  /(?:ыми|ими|ами|ями|ого|его|ому|ему|ым|им|ом|ем|ах|ях|ой|ей|ою|ию|ии|ия|ью|а|у|е|ы|и|ю|я|ь)$/

/** Case endings that Kazakh puts behind a name. */
export const KAZAKH_ENDING =
  /(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|дағы|дегі|тағы|тегі|да|де|та|те|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні|мен|бен|пен|сы|сі|ы|і)$/
