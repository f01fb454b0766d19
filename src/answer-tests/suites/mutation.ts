import { findNames } from '../../language/names.ts'
import { splitSentences } from '../../language/sentences.ts'
import type { Language } from '../../types.ts'
import { type House, textOf } from '../house.ts'
import type { Ran } from '../ran.ts'
import type { SuiteResult } from '../run.ts'
import { excerpt, holdsWords } from '../wording.ts'
import { alterationsOf } from './alterations.ts'

/** An alteration made without understanding may happen to be true. */
const REQUIRED = 0.9

/** A sentence that an answer rested on, and the words that bear it out. */
interface Good {
  sentence: string
  language: Language
  evidence: string
  passage: string
}

/**
 * Alters a number, a name, a denial or the citation of what good answers rest on: the gate must let none of it
 * through. `passed` of `run` is the mutation score.
 */
export function mutationSuite(ran: readonly Ran[], house: House): SuiteResult {
  const good = goodOf(ran).filter(
    ({ sentence, language, evidence }) => house.gate.checkClaim(sentence, [evidence], { language }).supported,
  )
  const names = namesOf(good)
  let run = 0
  const problems: string[] = []
  const judge = (what: string, claim: string, evidence: string, language: Language): void => {
    run++
    if (house.gate.checkClaim(claim, [evidence], { language }).supported)
      problems.push(`${what} altered, and the gate lets it through: ${excerpt(claim, 300)}`)
  }
  for (const one of good) {
    const { sentence, language, evidence } = one
    for (const { what, text } of alterationsOf(sentence, language, names[language]))
      judge(what, text, evidence, language)
    const other = otherPassage(one, house)
    if (other !== undefined) judge('citation', sentence, other, language)
  }
  return { suite: 'mutation', run, passed: run - problems.length, required: REQUIRED, problems }
}

/** Each sentence once, as the reader saw it: in the document's words, or in the editors' rendering. */
function goodOf(ran: readonly Ran[]): Good[] {
  const found = new Map<string, Good>()
  for (const { answer, result } of ran) {
    if (result.verdict !== 'passed' && result.verdict !== 'mended') continue
    const used = new Set(answer.claims.flatMap(({ citations }) => citations))
    for (const { n, quote, translation, language: written, passage } of answer.citations) {
      if (!used.has(n)) continue
      const evidence = translation ?? quote
      const language = translation === undefined ? written : answer.language
      for (const { start, end } of splitSentences(evidence)) {
        const sentence = evidence.slice(start, end)
        found.set(`${language} ${sentence}`, { sentence, language, evidence, passage })
      }
    }
  }
  return [...found.values()]
}

function namesOf(good: readonly Good[]): Record<Language, string[]> {
  const names: Record<Language, Set<string>> = { en: new Set(), ru: new Set(), kk: new Set() }
  for (const { sentence, language } of good) {
    for (const { text, initial } of findNames(sentence)) if (!initial) names[language].add(text)
  }
  return { en: [...names.en], ru: [...names.ru], kk: [...names.kk] }
}

/** The text of the next passage of the edition that does not say the same. */
function otherPassage({ passage, sentence }: Good, house: House): string | undefined {
  const at = house.passages.findIndex(({ id }) => id === passage)
  const others = [...house.passages.slice(at + 1, at + 3), ...house.passages.slice(Math.max(0, at - 2), at)]
  return others.map((other) => textOf(house, other)).find((text) => !holdsWords(text, sentence))
}
