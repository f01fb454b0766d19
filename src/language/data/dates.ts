const list = (text: string): string[] => text.trim().split(/\s+/)
const inflect = (stems: string, endings: string): string[] =>
  list(stems).flatMap((stem) => [stem, ...list(endings).map((ending) => stem + ending)])

const KAZAKH_CASES =
  'ы і да де та те дың дің тың тің ның нің ға ге қа ке дан ден тан тен нан нен ында інде ынан інен ына іне ының інің дағы дегі тағы тегі ындағы індегі'
const RUSSIAN_CASES = 'ь я ю ем е'

const ENGLISH_MONTHS = list(
  'january february march april may june july august september october november december',
)
const SHORT_MONTHS = list('jan feb mar apr may jun jul aug sep oct nov dec')
const RUSSIAN_MONTHS = list('январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр')
const KAZAKH_MONTHS = list(
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
)

/** Month names and their forms, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, i) => {
    const russian = RUSSIAN_MONTHS[i]!
    const forms =
      russian === 'ма'
        ? list('май мая маю маем мае')
        : /т$/.test(russian)
          ? inflect(russian, 'а у ом е')
          : inflect(russian, RUSSIAN_CASES).slice(1)
    return [
      ENGLISH_MONTHS[i]!,
      SHORT_MONTHS[i]!,
      ...(i === 8 ? ['sept'] : []),
      ...forms,
      ...inflect(KAZAKH_MONTHS[i]!, KAZAKH_CASES),
    ].map((form): [string, number] => [form, i + 1])
  }).flat(),
)

/** Names that are everyday words, too: a month only beside a day, a year or a word that places it in time. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  list(
    'may march mar sep dec jan qazan маем мае қазан қазанда қазанның қазаны қараша қарашада маусым маусымда маусымы',
  ),
)

/** Days of the week and their forms, 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday понедельник понедельника понедельнику дүйсенбі дүйсенбіде дүйсенбіден',
    'tuesday вторник вторника вторнику сейсенбі сейсенбіде сейсенбіден',
    'wednesday среду сәрсенбі сәрсенбіде сәрсенбіден',
    'thursday четверг четверга четвергу бейсенбі бейсенбіде бейсенбіден',
    'friday пятница пятницу пятницы пятнице',
    'saturday суббота субботу субботы субботе сенбі сенбіде сенбіден',
    'sunday воскресенье воскресенья воскресенью жексенбі жексенбіде жексенбіден',
  ].flatMap((forms, i) => list(forms).map((form): [string, number] => [form, i + 1])),
)

export type RelativeDate =
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | `${'last' | 'this' | 'next'}-${'year' | 'month' | 'week'}`
  | 'recently'
  | 'earlier'

/** Ways to give a time by where it lies from now, lower case, ё as е; `\b` does not know Cyrillic, hence the seams. */
export const RELATIVE: readonly (readonly [RegExp, RelativeDate])[] = (
  [
    ['today|сегодня|бүгін', 'today'],
    ['yesterday|вчера|кеше', 'yesterday'],
    ['tomorrow|завтра|ертең', 'tomorrow'],
    [
      '(?:last|previous|past) year|(?:в )?прошл(?:ом|ого|ый) год[уа]?|былтыр|өткен жыл(?:ы|дың|ғы)?',
      'last-year',
    ],
    [
      'this year|(?:the )?current year|(?:в )?(?:этом|нынешнем|текущем) году|биыл|осы жылы|ағымдағы жыл[ыд]?',
      'this-year',
    ],
    ['(?:next|coming) year|(?:в )?(?:следующем|будущем) году|келесі жылы|келер жылы', 'next-year'],
    ['(?:last|previous|past) month|(?:в )?прошлом месяце|өткен ай(?:да|ы)?', 'last-month'],
    ['this month|(?:в )?(?:этом|текущем) месяце|осы айда', 'this-month'],
    ['(?:next|coming) month|(?:в )?следующем месяце|келесі айда', 'next-month'],
    ['(?:last|previous|past) week|(?:на )?прошлой неделе|өткен апта(?:да)?', 'last-week'],
    ['this week|(?:на )?этой неделе|осы аптада', 'this-week'],
    ['(?:next|coming) week|(?:на )?следующей неделе|келесі аптада', 'next-week'],
    ['recently|недавно|жақында', 'recently'],
  ] as const
).map(([words, value]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu'), value] as const)

/** A word of each pattern, to skip the patterns for the many sentences without any. */
export const RELATIVE_CUES: ReadonlySet<string> = new Set(
  list(
    `today yesterday tomorrow last previous past this current next coming recently сегодня вчера завтра прошлом прошлого
    прошлый прошлой этом нынешнем текущем следующем будущем этой следующей недавно бүгін кеше ертең былтыр өткен биыл осы
    ағымдағы келесі келер жақында`,
  ),
)

/** Words right before an ambiguous month name that place it in time. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  list('in since until till by early late mid last next this of before after during on from through'),
)
