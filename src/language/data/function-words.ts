import type { Language } from '../../types.ts'

/**
 * Frequent words by which a short question shows its language: function words, asking words, the verbs of
 * questions, greetings. A word of two languages (да, не) stands in both lists and so decides nothing.
 * Kazakh is in its own spelling; readers fold it.
 */
export const COMMON_WORDS: Record<Language, string> = {
  en: `the a an this that these those my your his her its our their i you he she it we they me him us them who whom
    whose what which when where why how is are was were be been being am do does did done have has had will would
    can could should may might must shall of in on at to for from with by about into than then and or but if not no
    yes any some all many much more most other another only also so too very there here as after before during
    between because while since until under over without within against among up down out off per
    hi hello hey thanks thank please ok okay bye good tell me give say know think want need help name mean many
    one two three first second third last next new old long year years month day days time people person
    country city world president party election elections vote votes voted voter voters observer observers member
    members result results report reports government law seat seats held won win number percent called known used
    make made take took find found happen happened become became get got let said say says year start end begin
    most common example list explain describe show compare define between difference kind type main part`,
  ru: `и а да не на ну в во с со по из к ко у о об от за для до при но ли же бы то это этот эта эти этом этого этой этому тот
    что чего чему чем кто кого кому кем ком чей чья чьи чье как какой какая какое какие какую каком каких каким какими
    какого какому когда где куда откуда почему зачем сколько скольких насколько который которая которое которые
    которого которой которых котором был была было были есть будет будут их его ее он она оно они мне мы вы я ты
    тебя тебе меня нам нас вас вам или так такое такой такая такие уже еще все всего всех после перед между через
    без над под про год году года годах годы лет можно нужно надо может могут называется называют назывались
    называлась назывался называли находится находятся является являются являлся являлось стал стала стало стали
    привет здравствуйте здравствуй спасибо пожалуйста пока добрый день вечер утро хорошо сейчас сегодня вчера завтра
    скажи скажите расскажи расскажите покажи дай знаешь хочу нет нету тут там здесь только очень если чтобы потому
    также тоже сам свой свои своей ничего никто ничто кроме около против среди
    выборы выборах выборов выборам голосов голоса голосовать партия партии президент президента страна страны стране
    человек люди людей первый первая первое первым последний новый самый самая самое больше меньше много мало
    время раз день место части часть город городе мире мира почём какова каков каковы`,
  kk: `және не на мен бен пен үшін бұл ол осы сол бір деп екен қай қандай қанша неше нешінші нешеу кім кімнің кімге
    кімді кімнен кімдер нені неге неден немен ненің неде қайда қайдан қашан қалай неліктен қайсы қайсысы болды болған
    болып болатын болады болса бар жоқ емес туралы бойынша арқылы кейін дейін бұрын керек жылы жыл жылдың жылдары
    аталады аталған аталатын атауы табылады табылған кезінде кезде басты сен біз сіз олар маған саған оған оны оның
    олардың ең көп аз әр барлық барлығы дегеніміз деген дейді айт айтшы айтыңыз айтыңызшы ше сәлем сәлеметсіз
    сәлеметсіздер ассалаумағалейкум рахмет рақмет қош иә ия жақсы өтінем өтінемін өтінеміз кешіріңіз бүгін кеше ертең
    қазір енді тағы ма ме ба бе па пе ғой шығар ғана ал бірақ егер немесе яғни
    сайлау сайлауда сайлаудың сайлауы сайлаушы дауыс партия партиялар партиясы халық халқы елдің елі қала қаласы
    қанша адам адамдар адамның орын орны бірінші екінші үшінші соңғы жаңа үлкен кіші қазақ қазақстан қазақстанда
    қазақстанның аты атты кезең алғаш алғашқы түрі тобы саны күн күні өз өзі өзінің еткен етті етеді берген берді
    алды алған көрсет көрсетіңіз жатады жататын жүрген тұрады тұратын сияқты ретінде қатысты неғұрлым`,
}
