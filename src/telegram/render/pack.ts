import { splitSentences } from '../../language/sentences.ts'
import { type Block, entitiesOf, type Run, textOf } from './blocks.ts'
import { isHighSurrogate, isVisible } from './text.ts'

/** Telegram's limits for one message: UTF-16 units after parsing, and entities, more of which are ignored. */
const TEXT_MAX = 4096
const ENTITIES_MAX = 100

/** A block's share of a message: its text, the line feeds before it, its entities and its quote's own. */
const lengthOf = (block: Block): number => textOf(block.runs).length
const entitiesIn = (block: Block): number =>
  block.runs.reduce((sum, run) => sum + entitiesOf(run), block.kind === 'quote' ? 1 : 0)

/** The line feeds between two blocks of one message. */
export function gapBefore(block: Block): string {
  return block.tight ? '\n' : '\n\n'
}

/**
 * Blocks laid out over as many messages as they need, in order. No block is parted that fits into a message;
 * a longer one is parted at the end of a sentence, else between words, else between characters. A block that
 * nobody would see is left out.
 */
export function packBlocks(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = []
  let open: Block[] = []
  let length = 0
  let entities = 0
  for (const block of blocks.flatMap(fitting)) {
    const more = lengthOf(block) + gapBefore(block).length
    if (open.length > 0 && (length + more > TEXT_MAX || entities + entitiesIn(block) > ENTITIES_MAX)) {
      parts.push(open)
      open = []
      length = 0
      entities = 0
    }
    open.push(block)
    length += open.length === 1 ? lengthOf(block) : more
    entities += entitiesIn(block)
  }
  if (open.length > 0) parts.push(open)
  return parts
}

/** The block in pieces that each fit into a message of their own. */
function fitting(block: Block): Block[] {
  const pieces: Block[] = []
  let rest = block.runs
  while (isVisible(textOf(rest))) {
    const [head, tail] = cut(rest, block.kind === 'quote' ? ENTITIES_MAX - 1 : ENTITIES_MAX)
    if (isVisible(textOf(head))) pieces.push({ ...block, runs: head })
    rest = tail
  }
  return pieces
}

function cut(runs: Run[], entitiesMax: number): [Run[], Run[]] {
  const text = textOf(runs)
  const limit = Math.min(TEXT_MAX, entityLimit(runs, entitiesMax))
  if (text.length <= limit) return [runs, []]
  const isAllowed = (at: number): boolean => at > 0 && at <= limit && !isInGluedRun(runs, at)
  const at =
    splitSentences(text).findLast((sentence) => isAllowed(sentence.end))?.end ??
    wordEnds(text, limit).findLast(isAllowed) ??
    (isHighSurrogate(text, limit - 1) ? limit - 1 : limit)
  return cutAt(runs, at)
}

/** The offset of the first run that would bring one entity too many. */
function entityLimit(runs: Run[], entitiesMax: number): number {
  let entities = 0
  let offset = 0
  for (const run of runs) {
    entities += entitiesOf(run)
    if (entities > entitiesMax) return offset
    offset += run.text.length
  }
  return Number.POSITIVE_INFINITY
}

/** Whether a cut at `at` would part a glued run from the text before it, or from itself. */
function isInGluedRun(runs: Run[], at: number): boolean {
  let offset = 0
  for (const run of runs) {
    if (run.glued && at >= offset && at < offset + run.text.length) return true
    offset += run.text.length
  }
  return false
}

function wordEnds(text: string, limit: number): number[] {
  return [...text.slice(0, limit + 1).matchAll(/\s+/g)].map((space) => space.index)
}

/** Parts the runs at an offset; white space at the start of the second half is dropped. */
function cutAt(runs: Run[], at: number): [Run[], Run[]] {
  const head: Run[] = []
  const tail: Run[] = []
  let offset = 0
  for (const run of runs) {
    const here = Math.min(Math.max(at - offset, 0), run.text.length)
    if (here > 0) head.push({ ...run, text: run.text.slice(0, here) })
    const rest = run.text.slice(here)
    const kept = tail.length === 0 ? rest.trimStart() : rest
    if (kept !== '') tail.push({ ...run, text: kept })
    offset += run.text.length
  }
  return [head, tail]
}
