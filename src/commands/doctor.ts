import type { Finding } from '../app.ts'
import type { Config } from '../config.ts'
import { OperatorError, reasonOf } from '../errors.ts'
import { type Surroundings, surroundings } from '../process.ts'
import { oneLine } from '../terminal/printable.ts'

const OLDEST_NODE = [20, 19] as const

const MARKS: Record<Finding['ok'], string> = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ' }

/** Looks at all that the bot needs, and says of each what to do. @returns the exit code: 1 if something failed. */
export async function doctor(): Promise<number> {
  let failed = false
  const tell = (findings: Finding[]): void => {
    for (const { what, ok, detail, todo } of findings) {
      failed ||= ok === 'failed'
      process.stdout.write(`${MARKS[ok]}  ${oneLine(`${what}: ${detail}`)}\n`)
      if (todo) process.stdout.write(`         -> ${oneLine(todo)}\n`)
    }
  }
  tell([nodeVersion(process.versions.node)])
  const around = configuration()
  tell([around.finding])
  if (around.found) {
    const { config } = around.found
    tell(await house(around.found))
    tell(await telegram(config))
    tell([await model(config)])
  }
  return failed ? 1 : 0
}

function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
    ? { what: 'Node.js', ok: 'ok', detail: version }
    : {
        what: 'Node.js',
        ok: 'failed',
        detail: `${version} is too old`,
        todo: `Install Node.js ${OLDEST_NODE.join('.')} or later.`,
      }
}

function configuration(): { finding: Finding; found?: Surroundings } {
  const what = 'Configuration'
  try {
    return {
      found: surroundings({ serving: false }),
      finding: { what, ok: 'ok', detail: 'every value can be read' },
    }
  } catch (thrown) {
    if (!(thrown instanceof OperatorError)) throw thrown
    const todo = 'Mend .env (see .env.example), then run doctor again: the other checks need it.'
    return { finding: { what, ok: 'failed', detail: thrown.message, todo } }
  }
}

/** Loaded late: where the native part of the vector index is missing, the import itself fails. */
async function house({ config, log }: Surroundings): Promise<Finding[]> {
  try {
    const { inspect } = await import('../app.ts')
    return await inspect(config, log)
  } catch (thrown) {
    return [
      {
        what: 'Installation',
        ok: 'failed',
        detail: reasonOf(thrown),
        todo: 'Run `npm ci` again; hnswlib-node needs a C++ compiler, make and Python to be built.',
      },
    ]
  }
}

async function telegram({ telegram }: Config): Promise<Finding[]> {
  if (!telegram) {
    return [
      {
        what: 'Telegram',
        ok: 'warning',
        detail: 'no token, so the bot runs in the terminal',
        todo: 'Send /newbot to @BotFather and put the token into .env as TELEGRAM_BOT_TOKEN.',
      },
    ]
  }
  const { checkTelegram } = await import('../telegram/bot.ts')
  return checkTelegram(telegram)
}

async function model({ model }: Config): Promise<Finding> {
  if (!model) return { what: 'Model', ok: 'ok', detail: 'none; answers are quoted from the documents' }
  const { checkModel } = await import('../models/check-model.ts')
  return checkModel(model)
}
