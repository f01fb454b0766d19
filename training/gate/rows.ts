import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/types.ts'
import { maskedAnswers, shortened, swapped } from './constructed.ts'

/** One claim with its source and whether the source supports it. */
export interface Row {
  set: string
  id: string
  /** Rows of one group come from one source document or claim, and stay in one fold. */
  group: string
  language: Language
  passages: string[]
  claim: string
  supported: boolean
  /** How a constructed row was made; the label of a collected one. */
  kind: string
}

export interface Question {
  context_id?: string
  context_ids?: string[]
  question: string
  answers: string[]
  lang: Language
  id: string
}

export interface Context {
  id: string
  lang: Language
  text: string
}

type Raw = Record<string, unknown> & { id: string; response: string; supported: boolean; lang: Language }

/** The lines of a JSON Lines file. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

/** Collected and constructed rows from a data folder with `tune/` and `corpora/` in it. */
export function readRows(data: string): Row[] {
  const file = (name: string): Raw[] => readLines<Raw>(join(data, 'tune', `${name}.jsonl`))
  const contexts = new Map<string, Context>()
  for (const name of ['xquad', 'kazqad', 'squad2']) {
    for (const context of readLines<Context>(join(data, 'corpora', `${name}_ctx.jsonl`)))
      contexts.set(context.id, context)
  }
  const joined = (source: unknown): string[] => [Array.isArray(source) ? source.join('\n') : String(source)]
  const row = (set: string, raw: Raw, group: string, passages: string[], supported = raw.supported): Row => ({
    set,
    id: raw.id,
    group,
    language: raw.lang,
    passages,
    claim: raw.response,
    supported,
    kind: String(raw.kind ?? raw.label ?? ''),
  })
  const wice = file('wice').map((raw) => row('wice', raw, raw.id, joined(raw.source)))
  const scifact = file('scifact_support').map((raw) =>
    row('scifact', { ...raw, lang: 'en' }, raw.id.split('-')[1]!, joined(raw.source)),
  )
  const mtrag = file('mtrag_human_faith').flatMap((raw) => {
    const faith = Number(raw.mean_faithfulness)
    if (!(raw.source as string[])?.length || (faith > 2.67 && faith < 3.5)) return []
    return row('mtrag', { ...raw, lang: 'en' }, raw.id.split('<')[0]!, raw.source as string[], faith >= 3.5)
  })
  const terra = file('terra').map((raw) =>
    row('terra', raw, String(raw.source).slice(0, 60), joined(raw.source)),
  )
  const perturbed = file('perturbed_kk_ru_en').map((raw) =>
    row('perturbed', raw, String(raw.context_id), [contexts.get(String(raw.context_id))!.text]),
  )
  const questions = ['xquad', 'squad2', 'kazqad'].map((name) =>
    readLines<Question>(join(data, 'tune', `${name}_qa.jsonl`)).filter(({ answers }) => answers?.length),
  )
  return [
    ...wice,
    ...scifact,
    ...mtrag,
    ...terra,
    ...perturbed,
    ...shortened(perturbed),
    ...questions.flatMap((asked) => maskedAnswers(asked, contexts)),
    ...swapped(wice),
    ...swapped(terra),
  ]
}
