import type { Language } from '../../../types.ts'

/** How the words of the three languages point: up or down, one way or the other, sure or unsure. */

/** Beginnings of words that say that something rises, and that it falls. */
const DIRECTIONS: Record<Language, readonly [RegExp, RegExp]> = {
  en: [
    /^(?:increas|ris[ei]|rose$|grow|grew|gain|raise?|climb|elevat|enhanc|improv|promot|stimulat|activat|induc|upregul|accelerat|boost|strengthen|high|great|more$|larg|facilitat|trigger|better|longer|positiv|caus|support|enabl|expan|over$|exceed|above$|surpass|outnumber)/,
    /^(?:decreas|fall|fell$|declin|drop|reduc|low|shrink|inhibit|suppress|block|prevent|attenuat|impair|downregul|slow|weaken|small|less|few|lack|diminish|loss|lost$|deplet|abolish|protect|worse|short|negativ|abrogat|limit|hinder|delay|absen|deficien|disrupt|repress|silenc|knock|mitigat|antagoni|under$|below$|restrict|oppos|avert|ineffective|insensitiv)/,
  ],
  ru: [
    /^(?:увелич|рост|вырос|раст[еу]|повы|выше|больше|возрос|улучш|укреп|расшир|поддерж|одобр|прибав|подорож|высок|превы|более$)/,
    /^(?:уменьш|сниз|сниж|сокра|упал|пада|паде|пони|ниже|меньше|ухудш|ослаб|потеря|убы|отказ|запре|подешев|низк|отмен|против|менее$)/,
  ],
  kk: [
    /^(?:арт|көбе|өс|жоғар|көп|ұлға|күше|жақсар|асты$|асып|көтеріл)/,
    /^(?:аза|кем|төмен|аз$|әлсіре|нашар|қысқар|түсті$|түсіп)/,
  ],
}

// Texts repeat their words; both memos are pure and bounded.
const KEPT = 50_000
const directions: Record<Language, Map<string, number>> = { en: new Map(), ru: new Map(), kk: new Map() }

/** 1 for a word that says that something rises, -1 for one that says that it falls, 0 for others. */
export function directionOf(word: string, language: Language): number {
  const memo = directions[language]
  const known = memo.get(word)
  if (known !== undefined) return known
  if (memo.size >= KEPT) memo.clear()
  const [up, down] = DIRECTIONS[language]
  const found = up.test(word) ? 1 : down.test(word) ? -1 : 0
  memo.set(word, found)
  return found
}

/** Opposites: beginnings of words on each side of the bar. */
const OPPOSITES = `
  increas rise rose grow grew gain rais expand climb elevat enhanc improv promot stimulat activat induc upregul accelerat boost strengthen high greater more larger | decreas fall fell declin drop reduc lower shrink inhibit suppress block prevent attenuat impair downregul slow weaken low smaller less fewer lack diminish loss
  befor prior preced earlier | after follow subsequ later
  win won victor | los defeat
  support favor favour endors back approv accept agree adopt | oppos reject refus veto disapprov deny dismiss condemn
  north | south
  east | west
  left | right
  male man boy father son husband brother | female woman girl mother daughter wife sister
  begin start open launch found establish | end clos finish stop halt dissolv shut
  includ | exclud
  legal allow permit | illegal ban forbid prohibit
  positiv | negativ
  buy purchas acquir bought | sell sold
  old elder | young new
  major most majority | minor few minority
  import enter arriv join | export exit depart leav
  true | fals
  success succeed | fail
  inner insid intern | outer outsid extern
  public | privat
  warm hot heat | cold cool
  sensitiv | resist
  benefit beneficial | harm damag
  same similar | differ
  guilt convict | innocent acquit
  minimum least | maximum most
  first | last
  urban | rural
  увелич рост вырос раст повыс выше больше возрос | уменьш сниз сокра упал пони ниже меньше
  до прежде | после затем
  побед выигр | проигр пораж
  поддерж одобр согла приня | отверг отказ откло против
  север | юг южн
  восток восточ | запад
  нача откры созда | законч закры заверш прекрат
  разреш легал | запре незакон
  купи приобр | прода
  арест задерж | отпус освобо
  жив выжи | погиб умер мертв убит
  сын отец муж брат | дочь мать жен сест
  городск | сельск
  большинств | меньшинств
  минимум минимальн | максимум максимальн
  перв | последн
  арттыр көбей өс жоғары көп | азай кему төмен аз
  бұрын дейін | кейін соң
  солтүст | оңтүст
  шығыс | батыс
  жеңді жеңіс | жеңіл
  баст аш | аяқ жап
  қала | ауыл
  алғаш бірінші | соңғы
`
const sides = new Map<string, number[]>()
OPPOSITES.trim()
  .split('\n')
  .forEach((line, pair) => {
    line.split('|').forEach((side, which) => {
      for (const word of side.trim().split(/\s+/)) {
        sides.set(word, [...(sides.get(word) ?? []), pair * 2 + which])
      }
    })
  })

const opposites = new Map<string, readonly number[]>()
const NONE: readonly number[] = []

/** The sides of opposites that a word is on: side `s` opposes `s ^ 1`. */
export function sidesOf(word: string): readonly number[] {
  const known = opposites.get(word)
  if (known) return known
  if (opposites.size >= KEPT) opposites.clear()
  let found = sides.get(word) ?? NONE
  // The longest listed beginning; short ones stand for whole words only, so that "lost" is not "los Angeles".
  for (
    let length = found.length ? 0 : word.length;
    length >= Math.max(3, Math.min(5, word.length));
    length--
  ) {
    const listed = sides.get(word.slice(0, length))
    if (listed && (length === word.length || length >= 4)) {
      found = listed
      break
    }
  }
  opposites.set(word, found)
  return found
}

/** Words by which a source is less sure than one who states the same plainly: doubt, plans, wishes, conditions. */
export const HEDGES: Record<Language, RegExp> = {
  en: /^(?:may|might|could|possibl[ey]|possibility|perhaps|probabl[ey]|likely|potential(?:ly)?|suggest\w*|plan\w*|propos\w*|expect\w*|alleged\w*|claim\w*|hope\w*|consider\w*|would|intend\w*|intention\w*|aim\w*|reportedly|rumou?r\w*|hypothes\w*|appear\w*|seem\w*|should|if|whether|promis\w*|threat\w*|initiative\w*|urge\w*|want\w*|attempt\w*)$/,
  ru: /^(?:может|могут|мог|могла|могли|можно|возможно\p{L}*|вероятно\p{L}*|планиру\p{L}*|планы?|предлож\p{L}*|предлага\p{L}*|намерен\p{L}*|инициатив\p{L}*|собира\p{L}*|ожида\p{L}*|якобы|предположи\p{L}*|предполага\p{L}*|утвержда\p{L}*|хоч\p{L}*|хотят|хотел\p{L}*|бы|будет|будут|если|должн\p{L}*|попыта\p{L}*|пытал\p{L}*|готов\p{L}*|цель|цели|задача|обсужда\p{L}*|обеща\p{L}*|призва\p{L}*|призыва\p{L}*|прос[иья]\p{L}*|надея\p{L}*|надеж\p{L}*|чтобы|угрожа\p{L}*|подозрева\p{L}*)$/u,
  kk: /^(?:мүмкін\p{L}*|ықтимал|жоспар\p{L}*|шығар|болжа\p{L}*|тиіс|керек|егер|ұсын\p{L}*|ниет\p{L}*|мақсат\p{L}*|үміт\p{L}*|күтіл\p{L}*|уәде\p{L}*|көздей\p{L}*)$/u,
}

/** Words that claim much: a source without them says less. */
export const STRONG: Record<Language, RegExp> = {
  en: /^(?:all|every|always|only|never|none|first|most|largest|best|highest|entire|entirely|completely|exclusively|sole|solely|unique|any|must|proved|proves|significantly|greatest|biggest|oldest|youngest|longest|last|main|primary|key|major|majority|widely|consistently|both|unanimously|everyone|everybody)$/,
  ru: /^(?:все|всех|всем|весь|вся|всеми|кажд\p{L}*|всегда|только|лишь|никогда|единственн\p{L}*|перв\p{L}*|сам(?:ый|ая|ое|ые)|крупнейш\p{L}*|полностью|лучш\p{L}*|исключительно|большинств\p{L}*|единогласно|оба|обе)$/u,
  kk: /^(?:барлық|барлығы|бәрі|әрбір|әр|әрқашан|тек|ғана|ең|алғашқы|жалғыз|толық|толығымен|көпшілі\p{L}*|бірауыздан)$/u,
}

/** Words that add extent, certainty or frequency of the writer's own: claims that a source rarely leaves to be guessed. */
const EMPHATIC: Record<Language, string> = {
  en: `all every everyone everybody always only never none first last most largest best worst highest lowest entire
    entirely completely fully exclusively sole solely unique any must significantly greatest biggest oldest youngest
    longest main primary widely consistently both unanimously certainly definitely clearly obviously undoubtedly exactly
    precisely truly really very many much often frequently constantly regularly again still already soon forever
    immediately new other another alone himself herself itself themselves absolutely easily finally`,
  ru: `все всех всем всеми весь вся всё каждый каждая каждое каждого каждую всегда только лишь никогда единственный
    единственная единственное единственным первый первая первое впервые последний последняя последнее последние самый
    самая самое самые сам сама само сами полностью лучший лучшая лучшие исключительно единогласно оба обе точно
    несомненно конечно безусловно обязательно абсолютно навсегда сразу много многие многих очень часто постоянно
    регулярно опять снова новый новая новое новые нового новую другой другая другое другие другого другую легко хорошо
    вскоре скоро уже теперь еще совсем вообще`,
  kk: `барлық барлығы бәрі әрбір әр әрқашан үнемі тек ғана ешқашан ең алғашқы соңғы жалғыз толық толығымен бірауыздан
    міндетті сөзсіз әрине дәл өте көп көптеген жиі қайта тағы жаңа басқа өзі оңай жақсы әлі енді жақында`,
}
const emphatic: Record<Language, ReadonlySet<string>> = {
  en: new Set(EMPHATIC.en.split(/\s+/)),
  ru: new Set(EMPHATIC.ru.split(/\s+/)),
  kk: new Set(EMPHATIC.kk.split(/\s+/)),
}

export function isEmphatic(word: string, language: Language): boolean {
  return emphatic[language].has(word)
}
