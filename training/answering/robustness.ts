/**
 * Measures how often the right passage ranks first when questions are misspelt or typed without their letters.
 *
 *   npx tsx training/answering/robustness.ts FOLDER
 *
 * FOLDER as in train.ts. Typos are mechanical: a letter left out, doubled or swapped with its neighbour, in two words
 * of five letters and more, the same ones each time.
 */
import { fold } from '../../src/language/clean.ts'
import { identifyLanguage } from '../../src/language/identify.ts'
import { NO_DENSE } from '../../src/search/pool-index.ts'
import { readQuery } from '../../src/search/query.ts'
import { indexOf, loadSet, numberOf, type SetName } from './sets.ts'

const SETS: SetName[] = [
  { name: 'xquad en', passages: 'corpora/xquad_ctx.jsonl', questions: 'tune/xquad_qa.jsonl', language: 'en' },
  { name: 'xquad ru', passages: 'corpora/xquad_ctx.jsonl', questions: 'tune/xquad_qa.jsonl', language: 'ru' },
  {
    name: 'tydiqa ru',
    passages: 'corpora/tydiqa_ctx.jsonl',
    questions: 'tune/tydiqa_qa.jsonl',
    language: 'ru',
  },
  {
    name: 'kazqad kk',
    passages: 'corpora/kazqad_ctx.jsonl',
    questions: 'tune/kazqad_qa.jsonl',
    language: 'kk',
  },
]

/** One common romanisation of each letter, as people type it. */
const LATIN: Record<string, string> = Object.fromEntries(
  [...'абвгғдеёжзийіклмнңоөпрстуұүфхһцчшщъыьэюяәқ'].map((letter, place) => [
    letter,
    'a b v g g d e yo zh z i y i k l m n n o o p r s t u u u f h h ts ch sh sch  y  e yu ya a q'.split(' ')[
      place
    ] ?? '',
  ]),
)

const latin = (text: string): string =>
  [...text.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('')

function typos(question: string, count: number): string {
  const words = question.split(' ')
  const long = words.flatMap((word, place) => (word.length >= 5 ? [place] : []))
  long.sort((a, b) => numberOf(question + a) - numberOf(question + b))
  for (const place of long.slice(0, count)) {
    const letters = [...words[place]!]
    const chance = numberOf(question + words[place])
    const at = 1 + (chance % (letters.length - 2))
    if (chance % 3 === 0) letters.splice(at, 1)
    else if (chance % 3 === 1) letters.splice(at, 0, letters[at]!)
    else [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!]
    words[place] = letters.join('')
  }
  return words.join(' ')
}

const folder = process.argv[2]
if (!folder) throw new Error('usage: robustness.ts FOLDER')
for (const name of SETS) {
  const set = loadSet(folder, name)
  const pool = indexOf(set.language, set.items)
  const asked = set.asked.filter(({ unanswerable }) => !unanswerable)
  const first = (change: (question: string) => string): string => {
    let right = 0
    for (const { question, gold } of asked) {
      const text = change(question)
      const { script } = identifyLanguage(text, set.language)
      const latinTyped = script === 'latin' && set.language !== 'en'
      const { units } = pool.rank(
        readQuery(text, set.language, latinTyped ? 'latin' : 'cyrillic'),
        NO_DENSE,
        1,
      )
      const found = units[0] && set.items[pool.units[units[0].unit]!.passage]!.id
      if (found && gold.includes(found)) right++
    }
    return ((100 * right) / asked.length).toFixed(1)
  }
  const figures = [`as asked ${first((text) => text)}`, `two typos ${first((text) => typos(text, 2))}`]
  if (set.language === 'kk') figures.push(`without its letters ${first(fold)}`)
  if (set.language !== 'en') figures.push(`in Latin ${first(latin)}`)
  // biome-ignore lint/suspicious/noConsole: a measuring program's output is its report
  console.log(`${set.name}: right passage first, %, of ${asked.length}: ${figures.join(', ')}`)
}
