/**
 * How many lies of a model reach the reader: answers over HTTP from the project's own article, in three languages,
 * under a scripted model that alters a third of its sentences. Run: npx tsx scripts/lies.ts [answers]
 */
import { readKnowledge } from '../src/knowledge/read.ts'
import { findNames } from '../src/language/names.ts'
import { splitSentences } from '../src/language/sentences.ts'
import { answerWords } from '../src/locales/answer.ts'
import { LANGUAGES, type Language } from '../src/types.ts'
import type { Act, Asked } from '../tests/helpers/scripted-model.ts'
import { openHouse } from '../tests/models/house.ts'
import { LIES, type Lie } from './lying.ts'

const answers = Number(process.argv[2] ?? 1000)

/** mulberry32: the same lies every time. */
let state = 20_231
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

interface Said {
  text: string
  /** Undefined: true. */
  lie: string | undefined
}

const knowledge = await readKnowledge('knowledge')
let language: Language = 'en'
let said: Said[] = []

/** True sentences and lies about the passages of a request, cited as an honest model would. */
function script(asked: Asked): Act {
  const passages = Array.from(
    asked.user.matchAll(/^\[(P\d+)\] from .*\n([\s\S]*?)(?=\n\n\[P|\n<\/passages>)/gm),
    ([, id = '', body = '']) => ({ id, body }),
  )
  const rounds = asked.user.includes('<refused>') ? 1 : 3
  const sentences = Array.from({ length: rounds }, () => {
    // The first passages are those that the house would quote: an answer from elsewhere is refused as a whole.
    const { id, body } = pick(passages.slice(0, 2))
    const [original = '', rendered] = body.split(/\nThe editors' \w+: /)
    const text = rendered ?? original
    const all = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    const sentence = pick(all)
    const told = random() < 1 / 3 ? altered(sentence, all) : { text: shortened(sentence), lie: undefined }
    said.push(told)
    return { text: told.text, citations: [{ passage: id, quote: sentence }] }
  })
  return { text: JSON.stringify({ sentences }) }
}

function altered(sentence: string, passage: string[]): Said {
  const names = findNames(passage.join(' ')).map((name) => name.text)
  const possible = Object.entries<Lie>(LIES).flatMap(([kind, lie]) => {
    const text = lie(sentence, language, { names, random })
    return text && text !== sentence ? { text, lie: kind } : []
  })
  return possible.length > 0 ? pick(possible) : { text: sentence, lie: undefined }
}

/** What a near-extractive writer leaves out: brackets and what "including" brings. */
function shortened(sentence: string): string {
  return sentence
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/, (?:including|в том числе|оның ішінде)[^.]*(?=\.$)/u, '')
}

const house = await openHouse(script, { knowledge, concurrency: 1, deadline: 60_000 })
const questions = Object.fromEntries(
  LANGUAGES.map((code) => {
    const texts = [
      ...knowledge.documents.filter((document) => document.language === code).map(({ text }) => text),
      ...knowledge.translations
        .filter((translation) => translation.language === code)
        .map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
    ]
    const names = new Set(texts.flatMap((text) => findNames(text).map((name) => name.text)))
    return [code, [...names].map((name) => answerWords[code].about(name))]
  }),
) as Record<Language, string[]>

const tally = new Map<string, { told: number; reached: number; seen: Set<string> }>()
let written = 0
for (let n = 0; n < answers; n++) {
  language = LANGUAGES[n % LANGUAGES.length]!
  said = []
  const answer = await house.ask({ question: pick(questions[language]), language })
  if (answer.claims.some(({ text }) => said.some((one) => text.endsWith(one.text)))) written++
  for (const { text, lie } of said) {
    const kind = lie ?? 'true'
    const row = tally.get(kind) ?? { told: 0, reached: 0, seen: new Set<string>() }
    tally.set(kind, row)
    row.told++
    if (!answer.claims.some((claim) => claim.text.endsWith(` ${text}`))) continue
    row.reached++
    if (lie) row.seen.add(`${language}: ${text}`)
  }
}
await house.close()

const lies = [...tally].filter(([kind]) => kind !== 'true').map(([, row]) => row)
const sum = (of: 'told' | 'reached'): number => lies.reduce((total, row) => total + row[of], 0)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const share = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`
print(`answers ${answers}, of which worded by the model ${written}`)
print(
  `lies told ${sum('told')}, reached the reader ${sum('reached')} (${share(sum('reached'), sum('told'))})`,
)
for (const [kind, { told, reached, seen }] of [...tally].sort()) {
  print(
    `${kind.padEnd(12)} told ${String(told).padStart(5)}  reached ${String(reached).padStart(5)}  ${share(reached, told)}`,
  )
  for (const text of [...seen].slice(0, 6)) print(`    ${text}`)
}
