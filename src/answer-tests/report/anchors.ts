import type { CaseResult } from '../run.ts'
import { type Html, html } from './markup.ts'

/** By the case's id: where its answer and evidence are on the page. A link there opens them. */
export type Anchors = ReadonlyMap<string, string>

/** @param at the place of the wording in the results of a run */
export function anchorAt(at: number): string {
  return `case-${at + 1}`
}

/** Of a case's wordings, one that fails is what a link is about. */
export function anchorsOf(results: readonly CaseResult[]): Anchors {
  const anchors = new Map<string, string>()
  const failing = new Set<string>()
  for (const [at, { id, verdict }] of results.entries()) {
    if (failing.has(id) || (anchors.has(id) && verdict !== 'failed')) continue
    anchors.set(id, anchorAt(at))
    if (verdict === 'failed') failing.add(id)
  }
  return anchors
}

/** The line; when it is a case's id, or begins with one and a colon, with a link to the case. */
export function linked(line: string, anchors: Anchors): Html {
  let found = ''
  for (const id of anchors.keys()) {
    if (id.length > found.length && (line === id || line.startsWith(`${id}:`))) found = id
  }
  return found === ''
    ? html`${line}`
    : html`<a href="#${anchors.get(found)}">${found}</a>${line.slice(found.length)}`
}
