import type { Language } from '../../types.ts'
import type { CaseResult, CaseVerdict, Cell, SuiteResult } from '../run.ts'

export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Russian', kk: 'Kazakh' }

export type Counts = Record<CaseVerdict, number>

export function countVerdicts(results: readonly Pick<CaseResult, 'verdict'>[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, known: 0, mended: 0 }
  for (const { verdict } of results) counts[verdict]++
  return counts
}

/** The times of the wordings that were put, in milliseconds, ascending: a skipped one took none. */
export function timesOf(results: readonly CaseResult[]): number[] {
  return results
    .filter(({ verdict }) => verdict !== 'skipped')
    .map(({ ms }) => ms)
    .sort((a, b) => a - b)
}

/** @param sorted ascending @param share 0 to 1 @returns the nearest-rank quantile; 0 of nothing. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** 0 to 1; what was not run lacks nothing. */
export function shareOf({ run, passed }: Pick<Cell | SuiteResult, 'run' | 'passed'>): number {
  return run === 0 ? 1 : passed / run
}

/** Rounded down: 100 % is said of all only. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`
}

/** `1 case`, `2 cases`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

/** `0.4 ms`, `37 ms`, `1.2 s`, `3 min 20 s`. */
export function duration(ms: number): string {
  if (ms < 9.95) return `${Number(ms.toFixed(1))} ms`
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 99_950) return `${Number((ms / 1000).toFixed(1))} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

const INSTANT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** `24 November 2026 at 18:25 UTC`; what is no date, as it stands. */
export function instant(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : `${INSTANT.format(date)} UTC`
}

/** `24 Nov`. */
export function day(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date)
}
