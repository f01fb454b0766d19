import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { stageHere } from './app.ts'
import type { Config } from './config.ts'
import type { ReloadOptions, Step } from './editions/desk.ts'
import type { Staged, StageRequest } from './editions/stage.ts'
import { OperatorError, reasonOf } from './errors.ts'
import { startThread } from './knowledge/formats/thread.ts'

/** What the thread tells: any number of steps and notices, then the end. */
type Told =
  | { step: Step }
  | { notice: string }
  | { staged: Staged }
  | { failed: string; isForOperator: boolean }

interface Task {
  config: Config
  request: StageRequest
}

/** Builds, tests and writes an edition in a thread of its own: this one goes on answering. Rejects as staging does. */
export async function stageInThread(
  config: Config,
  request: StageRequest,
  { onStep, notice }: { onStep?: ReloadOptions['onStep']; notice: (line: string) => void },
): Promise<Staged> {
  const thread = startThread(new URL(import.meta.url), { workerData: { config, request } satisfies Task })
  try {
    return await new Promise((resolve, reject) => {
      thread.on('message', (told: Told) => {
        if ('step' in told) onStep?.(told.step)
        else if ('notice' in told) notice(told.notice)
        else if ('staged' in told) resolve(told.staged)
        else reject(told.isForOperator ? new OperatorError(told.failed) : new Error(told.failed))
      })
      thread.on('error', (thrown) =>
        reject(
          new OperatorError(`The edition could not be built (${reasonOf(thrown)}): nothing was changed.`),
        ),
      )
      thread.on('exit', () => reject(new OperatorError('The build ended early: nothing was changed.')))
    })
  } finally {
    await thread.terminate()
  }
}

async function build(tell: (told: Told) => void, { config, request }: Task): Promise<void> {
  try {
    const onStep = (step: Step): void => tell({ step })
    tell({ staged: await stageHere(config, request, { onStep, notice: (notice) => tell({ notice }) }) })
  } catch (thrown) {
    tell({ failed: reasonOf(thrown), isForOperator: thrown instanceof OperatorError })
  }
}

if (!isMainThread && parentPort) {
  const port = parentPort
  void build((told) => port.postMessage(told), workerData as Task)
}
