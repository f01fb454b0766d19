import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { App } from '../src/app.ts'
import type { Desk, ReloadOptions, ReloadReport } from '../src/editions/desk.ts'
import { OperatorError } from '../src/errors.ts'
import { fingerprintFolder } from '../src/knowledge/folder.ts'
import type { Hangup } from '../src/process.ts'
import { reloadUnasked } from '../src/reload-unasked.ts'
import { temporaryFolder } from './helpers/program.ts'

const FERRY = 'The ferry carries forty passengers across the lake.\n'

/** A service over a real folder, with a desk that notes what it is asked for. */
async function service({
  watch = false,
  outcome = 'published',
}: {
  watch?: boolean
  outcome?: ReloadReport['outcome'] | Error
}) {
  const { path, remove } = temporaryFolder('unasked')
  onTestFinished(remove)
  await writeFile(join(path, 'ferry.md'), FERRY)
  const served = await fingerprintFolder(path)
  const asked: ReloadOptions[] = []
  const told: Record<string, unknown>[] = []
  const log = pino({}, { write: (line: string) => void told.push(JSON.parse(line)) })
  const desk = {
    knowledgeDir: path,
    reload: async (options: ReloadOptions) => {
      asked.push(options)
      if (outcome instanceof Error) throw outcome
      return {
        edition: 'e2',
        outcome,
        warnings: [],
        tests: { blocking: ['a case'] },
      } as unknown as ReloadReport
    },
  } as Partial<Desk> as Desk
  const hangup: Hangup = {}
  const app = { knowledge: () => served } as Partial<App> as App
  const stop = await reloadUnasked({ desk, app, log, hangup, watch })
  onTestFinished(stop)
  const heard = (): string[] => told.map(({ msg }) => String(msg))
  return { path, asked, hangup, heard, stop }
}

it('takes SIGHUP for a wish to reload, and lets go of it in the end', async () => {
  const { asked, hangup, heard, stop } = await service({})
  hangup.handle?.()
  await vi.waitFor(() => expect(heard()).toEqual(['Reloaded']))
  expect(asked).toEqual([{ by: 'signal' }])
  await stop()
  expect(hangup.handle).toBeUndefined()
})

it('says that failing tests kept an edition from being published', async () => {
  const { hangup, heard } = await service({ outcome: 'blocked' })
  hangup.handle?.()
  await vi.waitFor(() =>
    expect(heard()).toEqual([expect.stringMatching(/^Not published: answer tests fail/)]),
  )
})

it('survives a reload that fails', async () => {
  const { hangup, heard } = await service({ outcome: new OperatorError('The folder is empty.') })
  hangup.handle?.()
  await vi.waitFor(() => expect(heard()).toEqual(['The reload failed; nothing has changed']))
})

it('reloads when the content of a watched folder changes, once for several saves, and not for a mere touch', async () => {
  const { path, asked } = await service({ watch: true })
  await writeFile(join(path, 'ferry.md'), FERRY)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(asked).toEqual([])
  await writeFile(join(path, 'ferry.md'), FERRY.replace('forty', 'fifty'))
  await writeFile(join(path, 'mill.md'), 'The mill grinds rye.\n')
  await vi.waitFor(() => expect(asked).toEqual([{ by: 'watch' }]), 10_000)
})

it('only announces a change where watching is off', async () => {
  const { path, asked, heard } = await service({})
  await writeFile(join(path, 'ferry.md'), FERRY.replace('forty', 'fifty'))
  await vi.waitFor(() => expect(heard()).toEqual([expect.stringContaining('has changed')]), 10_000)
  expect(asked).toEqual([])
})
