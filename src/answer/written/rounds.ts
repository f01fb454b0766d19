import type { Glossary } from '../../language/glossary.ts'
import { comparable } from '../gate/verbatim.ts'
import { type Checked, checkWritten } from './check.ts'
import { tidy } from './tidy.ts'
import type { Writer, WritingTask } from './writer.ts'

/**
 * Has an answer written and checked: what is refused gets one round of repair that names the reason, and is left out
 * if it fails again. Empty when no sentence passed. Order is the writer's.
 */
export async function writeChecked(
  writer: Writer,
  task: WritingTask,
  glossary: Glossary,
  signal: AbortSignal,
): Promise<Checked[]> {
  const written = await writer.write(task, signal)
  if (!written) return []
  const checked = tidy(written).map((sentence) => checkWritten(sentence, task, glossary))
  const refused = checked.filter((one) => one.kind === 'refused')
  if (refused.length > 0 && !signal.aborted) {
    const again = tidy((await writer.repair(task, refused, signal)) ?? []).map((sentence) =>
      checkWritten(sentence, task, glossary),
    )
    again.forEach((repaired, n) => {
      if (repaired.kind === 'passed') put(checked, refused[n], repaired)
    })
  }
  if (!checked.some(({ kind }) => kind === 'passed')) return []
  return withoutRepeats(checked)
}

/** A sentence that passed takes the place of the one it repairs. */
function put(checked: Checked[], instead: Checked | undefined, repaired: Checked): void {
  const place = instead ? checked.indexOf(instead) : -1
  if (place >= 0) checked[place] = repaired
  else checked.push(repaired)
}

function withoutRepeats(checked: readonly Checked[]): Checked[] {
  const said = new Set<string>()
  return checked.filter((one) => {
    const words = comparable(one.kind === 'passed' ? one.text : one.sentence.text)
    return !said.has(words) && said.add(words)
  })
}
