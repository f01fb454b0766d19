/**
 * Fits the weights of src/answer/closely/weights.ts: which sentence of a few documents answers a question, and whether
 * any does.
 *
 *   npx tsx training/closely/train.ts [--write]
 *
 * The articles and questions of articles/ were written for this: invented news in three languages, and for each two
 * questions that it answers, mostly in other words, to one that it does not answer in its own words. Questions to
 * articles on another subject are added, so that what is foreign stays apart. Figures are cross-validated by article;
 * the article of the knowledge folder, with questions of its own, is only measured on.
 */
import { writeFileSync } from 'node:fs'
import { CLOSE_FEATURES } from '../../src/answer/closely/features.ts'
import { readClosely } from '../../src/answer/closely/weigh.ts'
import { standalone } from '../../src/answer/followups.ts'
import { readIntent } from '../../src/answer/intent/intent.ts'
import { splitQuestions } from '../../src/answer/parts.ts'
import { identifyLanguage } from '../../src/language/identify.ts'
import { readQuery } from '../../src/search/query.ts'
import { LANGUAGES, type Language } from '../../src/types.ts'
import { dot } from '../answering/regression.ts'
import { numberOf } from '../answering/sets.ts'
import { fitChoiceOrNone, type Option } from './regression.ts'
import { type Article, type Asked, loadArticles } from './sets.ts'

/** Each leaves out an eighth of the articles. */
const FOLDS = 8
/** Foreign questions an article, and how much one counts beside a question of its own. */
const FOREIGN = 20
const FOREIGN_WEIGHT = 0.7

interface Example extends Option {
  article: string
  language: Language
  foreign: boolean
  answerable: boolean
}

const articles = await loadArticles()
const examples: Example[] = []
for (const article of articles) {
  for (const asked of article.asked) examples.push(...(await exampleOf(article, asked, false)))
  for (const asked of foreignTo(article)) examples.push(...(await exampleOf(article, asked, true)))
}

const SIGNS = CLOSE_FEATURES.map(([, sign]) => sign)
/** Never on questions to the article of the knowledge folder: what only fits that one would tell nothing of the next. */
const fitted = (among: readonly Example[]): number[] =>
  fitChoiceOrNone(
    among.filter(({ article }) => article !== 'knowledge'),
    SIGNS,
  )

const scored = new Map<Example, number[]>()
for (let fold = 0; fold < FOLDS; fold++) {
  const within = ({ article }: Example): boolean =>
    articles.findIndex(({ name }) => name === article) % FOLDS === fold
  const [intercept = 0, ...weights] = fitted(examples.filter((example) => !within(example)))
  for (const example of examples.filter(within)) {
    scored.set(
      example,
      example.rows.map((row) => intercept + dot(weights, row)),
    )
  }
}
for (const line of [-1, -0.6, -0.4, -0.2, 0, 0.3]) print(line)

if (process.argv.includes('--write')) {
  writeFileSync(new URL('../../src/answer/closely/weights.ts', import.meta.url), moduleOf(fitted(examples)))
}

/** What an article makes of a question: nothing when the question is never searched for, or finds nothing. */
async function exampleOf({ name, ground }: Article, asked: Asked, foreign: boolean): Promise<Example[]> {
  const { question } = asked
  const { language, script } = identifyLanguage(question)
  const parts = splitQuestions(question, language)
  if (readIntent(question, language) || parts.length > 1) return []
  const whole = standalone(parts[0]!, [], language, ground.glossary)
  const { query, lead } = await ground.retriever.search(readQuery(whole.text, language, script, whole))
  if (!lead) return []
  const read = readClosely(query, lead, ground.documents, ground.glossary)
  const right = read.map(({ evidence: { passage, span } }) => {
    const sentence = ground.documents.get(passage.document)!.text.slice(span.start, span.end)
    return !foreign && asked.gold.some((words) => sentence.includes(words))
  })
  const answerable = !foreign && asked.gold.length > 0
  return [
    {
      article: name,
      language,
      foreign,
      answerable,
      rows: read.map(({ features }) => features),
      right,
      weight: foreign ? FOREIGN_WEIGHT : 1,
      // An answer that ranking lost teaches nothing.
      learned: !answerable || right.includes(true),
    },
  ]
}

/** Questions to articles on another subject, the same ones each time. */
function foreignTo(article: Article): Asked[] {
  const languages = new Set(article.asked.map(({ language }) => language))
  return LANGUAGES.filter((language) => languages.has(language)).flatMap((language) =>
    articles
      .filter((other) => onElections(other) !== onElections(article))
      .flatMap(({ asked }) => asked.filter((question) => question.language === language))
      .sort((a, b) => numberOf(article.name + a.question) - numberOf(article.name + b.question))
      .slice(0, FOREIGN),
  )
}

function onElections({ ground }: Article): boolean {
  return [...ground.documents.values()].some(({ text }) =>
    /\b(?:vot(?:e|ing)|ballot)|избирател|сайлау/iu.test(text),
  )
}

function print(line: number): void {
  const own = examples.filter(({ foreign }) => !foreign)
  const report = (among: readonly Example[]): string => {
    const answerable = among.filter((example) => example.answerable)
    const rest = among.filter((example) => !example.answerable)
    const right = answerable.filter((example) => quoted(example, line).some((place) => example.right[place]))
    const wrong = answerable.filter((example) => quoted(example, line).length > 0).length - right.length
    const refused = rest.filter((example) => quoted(example, line).length === 0)
    const share = (100 * (right.length + refused.length)) / among.length
    return `${share.toFixed(1)} % right (answerable: ${right.length} right, ${wrong} wrong of ${answerable.length}; refused ${refused.length} of ${rest.length})`
  }
  const foreign = examples.filter((example) => example.foreign)
  const refused = foreign.filter((example) => quoted(example, line).length === 0).length
  // biome-ignore lint/suspicious/noConsole: a training program's output is its report
  console.log(
    [
      `from ${line}: ${report(own)}; foreign refused ${refused} of ${foreign.length}`,
      ...LANGUAGES.map(
        (language) => `  ${language}: ${report(own.filter((example) => example.language === language))}`,
      ),
      `  on the article of knowledge/: ${report(own.filter(({ article }) => article === 'knowledge'))}`,
    ].join('\n'),
  )
}

/** The sentences that would be quoted: see `selectLikely`. */
function quoted(example: Example, line: number): number[] {
  const scores = scored.get(example)!
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!)
  const best = scores[order[0]!]!
  return best < line ? [] : order.slice(0, 3).filter((place) => best - scores[place]! < 1.5)
}

function moduleOf([intercept = 0, ...weights]: number[]): string {
  const list = [
    `  ${Number(intercept.toFixed(4))}, // intercept`,
    ...weights.map((weight, i) => `  ${Number(weight.toFixed(4))}, // ${CLOSE_FEATURES[i]![0]}`),
  ]
  return `// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may happen to look like one

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
${list.join('\n')}
]
`
}
