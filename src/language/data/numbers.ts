/** Number words of the three languages, in every form that a text may hold, by value. */

/** A word that gives a number, and how it joins the words beside it. */
export interface NumberWord {
  value: number
  /** `scale` multiplies what stands before it (hundred, тысяч, мың); `bare`: it may stand alone, as one of its kind. */
  kind: 'cardinal' | 'ordinal' | 'scale'
  /** Also an everyday word ("one", один, бір): a number only as part of a longer one. */
  joined?: boolean
  /** Written so only in Kazakh, while Russian has a word of the same letters (он). */
  kazakh?: boolean
  bare?: boolean
}

const words = new Map<string, NumberWord>()

function add(value: number, forms: string, more: Partial<NumberWord> = {}): void {
  for (const form of forms.split(/\s+/)) if (form) words.set(form, { value, kind: 'cardinal', ...more })
}

const list = (text: string): string[] => text.trim().split(/\s+/)

// English
list(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`,
).forEach((word, value) => {
  add(value, word, value === 1 ? { joined: true } : {})
})
list('twenty thirty forty fifty sixty seventy eighty ninety').forEach((word, i) => {
  add(20 + 10 * i, word)
})
list(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`,
).forEach((word, i) => {
  add(i + 1, word, { kind: 'ordinal', ...(word === 'second' ? { joined: true } : {}) })
})
list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').forEach((word, i) => {
  add(20 + 10 * i, word, { kind: 'ordinal' })
})
add(0.5, 'half')
add(2, 'twice double')
add(3, 'thrice triple')
add(12, 'dozen')
add(100, 'hundred', { kind: 'scale' })
add(1e3, 'thousand', { kind: 'scale' })
add(1e6, 'million mln', { kind: 'scale' })
add(1e9, 'billion bn', { kind: 'scale' })
add(1e12, 'trillion', { kind: 'scale' })

// Russian
add(1, 'один одна одно одного одной одному одним одном одну', { joined: true })
add(0, 'ноль нуля нолю нулю')
add(2, 'два две двух двум двумя двое двоих двоим')
add(3, 'три трех трем тремя трое троих троим')
add(4, 'четыре четырех четырем четырьмя четверо четверых')
add(5, 'пять пяти пятью пятеро пятерых')
add(6, 'шесть шести шестью шестеро шестерых')
add(7, 'семь семи семью семеро семерых')
add(8, 'восемь восьми восемью восьмью')
add(9, 'девять девяти девятью')
add(10, 'десять десяти десятью')
list(
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
).forEach((stem, i) => {
  add(11 + i, `${stem}ь ${stem}и ${stem}ью`)
  add(11 + i, ordinalsOf(stem), { kind: 'ordinal' })
})
add(20, 'двадцать двадцати двадцатью')
add(30, 'тридцать тридцати тридцатью')
add(40, 'сорок сорока')
list('пят шест сем восем').forEach((stem, i) => {
  const oblique = stem === 'восем' ? 'восьми' : `${stem}и`
  add(50 + 10 * i, `${stem}ьдесят ${oblique}десяти ${stem}ьюдесятью`)
})
add(90, 'девяносто девяноста')
add(100, 'сто ста')
add(200, 'двести двухсот двумстам двумястами двухстах')
add(300, 'триста трехсот тремстам тремястами трехстах')
add(400, 'четыреста четырехсот четыремстам')
list('пят шест сем восем девят').forEach((stem, i) => {
  const oblique = stem === 'восем' ? 'восьми' : `${stem}и`
  add(500 + 100 * i, `${stem}ьсот ${oblique}сот ${oblique}стам`)
})
add(1.5, 'полтора полторы полутора')
add(0.5, 'половина половину половины половиной половине')
add(1e3, 'тысяча тысячу', { kind: 'scale', bare: true })
add(1e3, 'тысячи тысяч тысячам тысячами тысячах тысяче тысячей тыс', { kind: 'scale' })
for (const [value, stem, short] of [
  [1e6, 'миллион', 'млн'],
  [1e9, 'миллиард', 'млрд'],
  [1e12, 'триллион', 'трлн'],
] as const) {
  add(value, stem, { kind: 'scale', bare: true })
  add(
    value,
    `${stem}а ${stem}у ${stem}ом ${stem}е ${stem}ы ${stem}ов ${stem}ам ${stem}ами ${stem}ах ${short}`,
    {
      kind: 'scale',
    },
  )
}
list(
  'перв втор _ четверт пят шест седьм восьм девят десят двадцат тридцат сороков пятидесят шестидесят семидесят',
).forEach((stem, i) => {
  if (stem !== '_') add(i < 10 ? i + 1 : (i - 8) * 10, ordinalsOf(stem), { kind: 'ordinal' })
})
add(80, ordinalsOf('восьмидесят'), { kind: 'ordinal' })
add(90, ordinalsOf('девяност'), { kind: 'ordinal' })
add(100, ordinalsOf('сот'), { kind: 'ordinal' })
add(3, 'третий третья третье третьи третьего третьему третьим третьем третьей третью третьих', {
  kind: 'ordinal',
})

function ordinalsOf(stem: string): string {
  return list('ый ой ая ое ые ого ому ым ом ых ыми ую').reduce(
    (forms, ending) => `${forms} ${stem}${ending}`,
    '',
  )
}

// Kazakh: the bare word, its collective, its ordinal, and the case endings of each.
const CASES = list(
  `ды ді ты ті ны ні ы і дың дің тың тің ның нің ға ге қа ке на не да де та те нда нде дан ден тан тен нан нен мен
  бен пен сы сі сын сін сының сінің сына сіне сында сінде сынан сінен ын ін ының інің ына іне ында інде ынан інен
  нда дай дей тай тей лық лік дық дік тық тік`,
)
const inflected = (word: string): string => [word, ...CASES.map((ending) => word + ending)].join(' ')
const KAZAKH: [number, string, string, string?][] = [
  [1, 'бір', 'бірінші'],
  [2, 'екі', 'екінші', 'екеу'],
  [3, 'үш', 'үшінші', 'үшеу'],
  [4, 'төрт', 'төртінші', 'төртеу'],
  [5, 'бес', 'бесінші', 'бесеу'],
  [6, 'алты', 'алтыншы', 'алтау'],
  [7, 'жеті', 'жетінші', 'жетеу'],
  [8, 'сегіз', 'сегізінші'],
  [9, 'тоғыз', 'тоғызыншы'],
  [10, 'он', 'оныншы'],
  [20, 'жиырма', 'жиырмасыншы'],
  [30, 'отыз', 'отызыншы'],
  [40, 'қырық', 'қырқыншы'],
  [50, 'елу', 'елуінші'],
  [60, 'алпыс', 'алпысыншы'],
  [70, 'жетпіс', 'жетпісінші'],
  [80, 'сексен', 'сексенінші'],
  [90, 'тоқсан', 'тоқсаныншы'],
]
for (const [value, cardinal, ordinal, collective] of KAZAKH) {
  const kazakh = cardinal === 'он' || cardinal === 'бес' ? { kazakh: true } : {}
  add(value, inflected(cardinal), value === 1 ? { joined: true } : kazakh)
  add(value, inflected(ordinal), { kind: 'ordinal' })
  if (collective) add(value, inflected(collective))
}
add(100, inflected('жүз'), { kind: 'scale', bare: true })
add(1e3, inflected('мың'), { kind: 'scale', bare: true })
for (const [value, stem] of [
  [1e6, 'миллион'],
  [1e9, 'миллиард'],
  [1e12, 'триллион'],
] as const) {
  for (const ending of CASES) if (!words.has(stem + ending)) add(value, stem + ending, { kind: 'scale' })
}
add(0.5, 'жарты жартысы жартысын жартысының')
add(1.5, 'бірыарым')

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = words

/** Words before a number that loosen it: `about` both ways, `over` and `under` one way. */
export const APPROXIMATORS: ReadonlyMap<string, 'about' | 'over' | 'under'> = new Map([
  ...list(
    `about around approximately roughly some circa nearly almost estimated около примерно приблизительно порядка почти
    шамамен`,
  ).map((word) => [word, 'about'] as const),
  ...list('over more least above exceeding более свыше больше выше минимум').map(
    (word) => [word, 'over'] as const,
  ),
  ...list('under less fewer below most менее меньше ниже').map((word) => [word, 'under'] as const),
])

/** The same behind a number, as Kazakh puts them: 5 мыңға жуық, 70 пайыздан астам. */
export const APPROXIMATORS_BEHIND: ReadonlyMap<string, 'about' | 'over' | 'under'> = new Map([
  ...list('жуық шамасында таман дерлік').map((word) => [word, 'about'] as const),
  ...list('астам артық').map((word) => [word, 'over'] as const),
])

/** What a number counts or measures, by how the word after it begins. Longer beginnings come first. */
export const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:per\s?cent|процент|пайыз)/, 'percent'],
  [/^(?:dollar|доллар|usd)/, 'usd'],
  [/^(?:euros?$|евро|еуро|eur$)/, 'eur'],
  [/^(?:pounds? sterling|фунт|gbp)/, 'gbp'],
  [/^(?:roubles?|rubles?|рубл|rub$)/, 'rub'],
  [/^(?:tenge|тенге|теңге|kzt)/, 'kzt'],
  [/^(?:km$|kilomet|км$|километр|шақырым)/, 'km'],
  [/^(?:met(?:er|re)s?$|м$|метр)/, 'm'],
  [/^(?:miles?$|миль|миля|мили$)/, 'mile'],
  [/^(?:kg$|kilogram|кг$|килограм|келі)/, 'kg'],
  [/^(?:tons?$|tonnes?$|тонн)/, 'tonne'],
  [/^(?:hours?$|час$|часа$|часов$|часам|сағат)/, 'hour'],
  [/^(?:minutes?$|минут)/, 'minute'],
  [/^(?:days?$|день$|дня$|дней$|дням|дни$|күн)/, 'day'],
  [/^(?:weeks?$|недел|апта)/, 'week'],
  [/^(?:months?$|месяц|ай$|айы$|айға)/, 'month'],
  [/^(?:years?$|лет$|года$|жыл$|жылға$|жылдық)/, 'year'],
]

export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '₽': 'rub',
  '₸': 'kzt',
}
