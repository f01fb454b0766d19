import { duration } from './figures.ts'
import { type Html, html } from './markup.ts'

/** A part of a whole; `tone` names its colour. */
export interface Part {
  tone: string
  n: number
}

/** Nothing here is scaled: widths are percentages and heights pixels, so that text stays readable on a phone. */
const HEIGHT = 176
const TOP = 22
const BASE = HEIGHT - 24
/** Even one failure among a thousand is seen. */
const SLIVER = 3

/**
 * One line, divided. It only repeats what the text beside it says, so it is hidden from screen readers.
 *
 * @param required 0 to 1: where a mark stands that the first part should reach
 */
export function bar(parts: readonly Part[], required?: number): Html {
  const total = parts.reduce((sum, { n }) => sum + n, 0)
  let x = 0
  return html`<span class="bar" aria-hidden="true"><svg>${parts
    .filter(({ n }) => n > 0)
    .map(({ tone, n }) => {
      const from = x
      x += (n / total) * 100
      return html`<rect class="f-${tone}" x="${from}%" width="${x - from}%" height="8"/>`
    })}${
    required !== undefined &&
    required < 1 &&
    html`<line class="tick" x1="${required * 100}%" x2="${required * 100}%" y1="0" y2="8"/>`
  }</svg></span>`
}

export function legend(of: readonly [tone: string, name: string][]): Html {
  return html`<ul class="legend">${of.map(
    ([tone, name]) =>
      html`<li><svg aria-hidden="true"><rect class="f-${tone}" width="100%" height="100%" rx="2"/></svg>${name}</li>`,
  )}</ul>`
}

/** Milliseconds; each is about twice the one before, as waiting is felt. */
const EDGES = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 60_000]

/** As many labels as a phone has room for beneath an axis. */
const NARROW = 9

/** @param sorted milliseconds, ascending; at least one. */
export function histogram(sorted: readonly number[], title: string): Html {
  const inBin = (at: number): number =>
    sorted.filter((ms) => ms >= EDGES[at]! && ms < (EDGES[at + 1] ?? Number.POSITIVE_INFINITY)).length
  const counts = EDGES.map((_, at) => inBin(at))
  const first = Math.max(0, counts.findIndex((n) => n > 0) - 1)
  const last = Math.min(EDGES.length - 1, counts.findLastIndex((n) => n > 0) + 1)
  const bins = counts.slice(first, last + 1).map((n, at) => ({ n, from: EDGES[first + at]! }))
  const most = Math.max(...counts)
  const width = 100 / bins.length
  const crowded = bins.length > NARROW
  return html`<svg class="plot" height="${HEIGHT}" role="img" aria-label="${title}">
<line class="base" x1="0" x2="100%" y1="${BASE}" y2="${BASE}"/>
<svg x="2%" width="92%" height="${HEIGHT}" overflow="visible">${bins.map(({ n, from }, at) => {
    const height = n === 0 ? 0 : Math.max(SLIVER, (n / most) * (BASE - TOP))
    const to = EDGES[first + at + 1]
    const range = to === undefined ? `${duration(from)} or more` : `${duration(from)} to ${duration(to)}`
    return html`<g><title>${range}: ${n}</title>
<rect class="f-accent" x="${at * width + width * 0.06}%" width="${width * 0.88}%" y="${BASE - height}" height="${height}" rx="2"/>
${n > 0 && html`<text class="value" x="${(at + 0.5) * width}%" y="${BASE - height - 6}" text-anchor="middle">${n}</text>`}
<text class="${crowded && at % 2 === 1 && 'narrow-hidden'}" x="${at * width}%" y="${HEIGHT - 8}" text-anchor="middle">${from < 1000 ? from : duration(from)}</text></g>`
  })}</svg></svg>`
}

/** The fewest places along a time axis: one run alone is no wall. */
const PLACES = 10

/** What happened at one time, newest last. */
export interface Moment {
  title: string
  parts: Part[]
}

/** A column a moment, its parts from the bottom up. @param from, to what the axis says at its ends. */
export function columns(moments: readonly Moment[], ends: [string, string], title: string): Html {
  const totals = moments.map(({ parts }) => parts.reduce((sum, { n }) => sum + n, 0))
  const most = Math.max(1, ...totals)
  const width = 100 / Math.max(PLACES, moments.length)
  return html`<svg class="plot" height="${HEIGHT}" role="img" aria-label="${title}">
${scale(String(most), ends)}
${moments.map(({ title, parts }, at) => {
  let y = BASE
  return html`<g><title>${title}</title>${parts
    .filter(({ n }) => n > 0)
    .map(({ tone, n }) => {
      const height = Math.max(SLIVER, (n / most) * (BASE - TOP))
      y -= height
      return html`<rect class="f-${tone}" x="${at * width + width * 0.1}%" width="${width * 0.8}%" y="${y}" height="${height}"/>`
    })}</g>`
})}</svg>`
}

export interface Series {
  /** The class of its line and points. */
  tone: string
  /** Milliseconds, oldest first. */
  values: number[]
}

export function curves(series: readonly Series[], ends: [string, string], title: string): Html {
  const most = Math.max(0.1, ...series.flatMap(({ values }) => values))
  const places = Math.max(PLACES, ...series.map(({ values }) => values.length))
  const x = (at: number): string => `${((at + 0.5) / places) * 100}%`
  const y = (ms: number): number => BASE - (ms / most) * (BASE - TOP)
  return html`<svg class="plot" height="${HEIGHT}" role="img" aria-label="${title}">
${scale(duration(most), ends)}
${series.map(({ tone, values }) =>
  values.map(
    (ms, at) =>
      html`${
        at > 0 &&
        html`<line class="${tone}" stroke-width="2" x1="${x(at - 1)}" y1="${y(values[at - 1]!)}" x2="${x(at)}" y2="${y(ms)}"/>`
      }<circle class="${tone}" cx="${x(at)}" cy="${y(ms)}" r="3"><title>${duration(ms)}</title></circle>`,
  ),
)}</svg>`
}

function scale(most: string, [from, to]: [string, string]): Html {
  return html`<line class="grid" x1="0" x2="100%" y1="${TOP}" y2="${TOP}"/>
<line class="base" x1="0" x2="100%" y1="${BASE}" y2="${BASE}"/>
<text x="0" y="${TOP - 6}">${most}</text>
<text x="0" y="${HEIGHT - 8}">${from}</text>
${to !== from && html`<text x="100%" y="${HEIGHT - 8}" text-anchor="end">${to}</text>`}`
}
