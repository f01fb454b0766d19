import { clean } from './clean.ts'

type Rules = readonly (readonly [RegExp, string])[]

/** Kazakh Latin of 2021 and 2018, Turkic and scientific letters, as plain letters and digraphs. */
const LETTERS: Record<string, string> = {
  ä: 'a',
  á: 'a',
  ə: 'a',
  ö: 'o',
  ó: 'o',
  ü: 'u',
  ū: 'u',
  ú: 'u',
  ý: 'u',
  ğ: 'gh',
  ǵ: 'gh',
  ş: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
  ñ: 'n',
  ń: 'n',
  ŋ: 'n',
  ı: 'i',
  ë: 'yo',
  // what lower case leaves of İ
  '\u0307': '',
}

/** What only one of the languages does; applied first, while the text is still in Latin. */
const FIRST: Record<'ru' | 'kk', Rules> = {
  ru: [
    // й and the glide of я, ю written with j: "kakoj", "moja"
    [/(?<=[aeiouy])j(?![aeiouy])/g, 'y'],
    [/(?<=[aeiouy])j(?=[aeou]\p{L}?(?!\p{L}))/gu, 'y'],
    [/(?<!\p{L})ja(?!\p{L})/gu, 'ya'],
    [/(?<=[bcdfghklmnprstvz])j(?=[aeou])/g, 'y'],
    // э begins international words and этот, but not его, если, Европа
    [/(?<!\p{L})e(?=k[osvrz]|le[kmv]|li[tk]|n[etck]|p[oi]|r[anoi]|t[aniou]|f[fi]|st[eo])/gu, 'э'],
    // the soft sign is seldom typed
    [/(?<=\p{L}{3}ost|ovat|tel|\p{L}l[aoi]s)(?!\p{L}|')/gu, "'"],
    [/ostyu(?!\p{L})/gu, "ost'yu"],
    [/l(?=s[kt]|sh|z(?!h)|ko(?!\p{L})|ny|nik|no(?!\p{L})|no(?:y|go))/gu, "l'"],
    // endings and clusters that the shared digraphs would swallow
    [/tsya(?!\p{L})/gu, 'тся'],
    [/ts(?=k)/g, 'тс'],
    [/(?<=[^\W_aeiouy])ye(?!\p{L})/gu, 'ые'],
    [/sch(?=[ie]t)/g, 'сч'],
    [/ayo/g, 'айо'],
  ],
  kk: [
    [/ng(?![aeiouylrh])/g, 'n'],
    [/(?<=[aeiou])(?:yy|iy(?![aeiou]))/g, 'йы'],
    [/(?<=\p{L}\p{L}u)y(?![aeiou])/gu, 'ы'],
    [/(?<=[aeou])i(?=i)|(?<=o)i(?![aeiouy])|(?<=(?<!\p{L}\p{L})u)i(?![aeiouy])/gu, 'y'],
  ],
}

/** Longest spellings first; `й` and `ы` share y, told apart by the vowel before. */
const SHARED: Rules = [
  [/shch|sch/g, 'щ'],
  [/sh/g, 'ш'],
  [/tch|ch/g, 'ч'],
  [/zh|dj/g, 'ж'],
  [/kh/g, 'х'],
  [/gh/g, 'г'],
  [/ts|tz/g, 'ц'],
  [/ck/g, 'k'],
  [/(?<=[ae])i(?![aeiouyы])/g, 'y'],
  [/oi(?!\p{L})/gu, 'oy'],
  [/ya|(?<=[eiouy])ia/g, 'я'],
  [/yu|(?<=[aeioy])iu/g, 'ю'],
  [/yo|ye/g, 'е'],
  [/(?<=[aeiouy])y|y(?=[aeou])/g, 'й'],
  [/(?<=\p{L})'/gu, 'ь'],
]

const SINGLE: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'у',
  x: 'х',
  y: 'ы',
  z: 'з',
}

/**
 * Russian or Kazakh typed in Latin letters, back in lower-case Cyrillic without the Kazakh letters (as `fold`
 * writes it). It reads the common romanisations at once (zh/y, j/i/kh, q/w/ng, the Kazakh alphabets of 2018 and
 * 2021), so it is good enough for stemming and look-up, never for showing. Text in other scripts stays.
 * Give it the whole question where there is one: some signs of how a person writes are seen in no single word.
 * @param language settles what the two languages read differently (kakoj, jana); by default what they share
 */
export function toCyrillic(text: string, language?: 'ru' | 'kk'): string {
  let result = clean(text)
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\u0080-\u03ff\u0500-\uffff]/g, (letter) => LETTERS[letter] ?? letter)
  // who writes zh for ж writes j for й
  if (/zh/.test(result)) result = result.replaceAll('j', 'y')
  if (language === 'kk' && writesOneI(result)) result = result.replace(/[a-z]+/g, harmonise)
  if (language) result = apply(FIRST[language], result)
  return apply(SHARED, result).replace(/[a-z]/g, (letter) => SINGLE[letter] ?? letter)
}

/** Whether Kazakh is typed with i for both ы and і: no y between consonants. A word alone does not tell. */
function writesOneI(text: string): boolean {
  return /\s/.test(text.trim()) && !/(?<=[^\W_aeiou])y(?![aeiou])/.test(text)
}

/** Kazakh typed with i for both ы and і: the vowel before it (at first the one after it) tells which. */
function harmonise(word: string): string {
  let isBack = /^[^ae]*a/.test(word)
  return word.replace(/[ae]|(?<![aeou])i(?![aeiou])/g, (letter) => {
    if (letter !== 'i') isBack = letter === 'a'
    return letter === 'i' && isBack ? 'ы' : letter
  })
}

function apply(rules: Rules, text: string): string {
  let result = text
  for (const [spelling, letters] of rules) result = result.replace(spelling, letters)
  return result
}
