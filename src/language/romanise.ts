import { lower } from './clean.ts'
import { remember } from './memo.ts'

const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ә: 'a',
  // letters of the Latin alphabets of Kazakh that taking marks off leaves as they are
  ğ: 'g',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
}

/** Spellings of one sound in the many ways to write Russian and Kazakh in Latin, brought to one; order matters. */
const SOUNDS: [RegExp, string][] = [
  [/shch|sch|sh/g, 's'],
  [/zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ts|tz|ch/g, 'c'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/^u(?=[aeio])/, 'v'],
  [/(.)\1+/g, '$1'],
  [/ii+/g, 'i'],
]

/**
 * A key that names and international words share across alphabets: Хилл and Hill, Ақмола, Акмола and Akmola,
 * Мәжіліс and Majilis. It is for comparing, never for showing.
 */
export const romanKey: (word: string) => string = remember((word) => {
  let key = ''
  for (const letter of lower(word)
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC')) {
    key += LETTERS[letter] ?? letter
  }
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound)
  return key
})
