import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFolder } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import type { Answer, Language, Saylau } from '../../src/types.ts'
import { folderOf, knowledgeOf, VALLEY } from '../search/valley.ts'

export const OFFICIAL = 'https://vote.example.org'

/** The house, serving these articles, by default the valley's. */
export interface House {
  saylau: Saylau
  /** The texts that quotes are cut from, by document. */
  texts: Map<string, string>
  ask(question: string, language?: Language, ...before: string[]): Promise<Answer>
  /** The first citation's quote. */
  quote(question: string, language?: Language, ...before: string[]): Promise<string | undefined>
}

export async function openHouse(
  files: Record<string, string> = VALLEY,
  settings: Record<string, string> = { OFFICIAL_URL: OFFICIAL },
): Promise<House> {
  const folder = await folderOf(files)
  const data = await mkdtemp(join(tmpdir(), 'valley-data-'))
  try {
    const config = loadConfig({ DATA_DIR: data, ...settings })
    const { saylau } = await openFolder(folder, config, createLog('silent', []), () => {})
    const { documents } = await knowledgeOf(files)
    const ask: House['ask'] = (question, language, ...before) =>
      saylau.answer({
        question,
        ...(language && { language }),
        ...(before.length > 0 && { history: before.map((earlier) => ({ question: earlier, answer: '' })) }),
      })
    return {
      saylau,
      texts: new Map(documents.map(({ id, text }) => [id, text])),
      ask,
      quote: async (...given) => (await ask(...given)).citations[0]?.quote,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    await rm(data, { recursive: true, force: true })
  }
}

/** What is wrong with an answer's form: nothing, for any answer to any message. */
export function flaws(answer: Answer, texts: ReadonlyMap<string, string>): string[] {
  const { lines, claims, citations, kind, text } = answer
  const found: string[] = []
  const say = (wrong: boolean, what: string): void => {
    if (wrong) found.push(what)
  }
  const shown = lines.map((line) => line.text + line.citations.map((n) => ` [${n}]`).join('')).join('\n')
  say(text !== shown, 'the text is not its lines')
  say(lines.length === 0, 'it says nothing')
  say(
    lines.some((line) => line.text.includes('\n')),
    'a line breaks',
  )
  citations.forEach(({ n, document, quote, start, end }, place) => {
    say(n !== place + 1, `citation ${n} stands at place ${place + 1}`)
    say(texts.get(document)?.slice(start, end) !== quote, `citation ${n} is no slice of its document`)
    say(quote.trim() !== quote || quote === '', `citation ${n} is empty or has space around it`)
    say(!lines.some((line) => line.citations.includes(n)), `no line shows citation ${n}`)
  })
  for (const line of [...lines, ...claims])
    for (const n of line.citations) say(citations[n - 1] === undefined, `there is no citation ${n}`)
  for (const claim of claims) {
    say(claim.citations.length === 0, 'a claim cites nothing')
    say(!claim.verdict.supported, 'a claim was let out that the gate did not support')
    say(!lines.some((line) => line.text === claim.text), 'a claim is not said')
  }
  const answers = kind === 'answer' || kind === 'partial'
  say(answers !== claims.length > 0, `${kind} with ${claims.length} claims`)
  say(
    !answers && citations.length > (kind === 'not_found' ? 1 : 0),
    `${kind} with ${citations.length} citations`,
  )
  return found
}
