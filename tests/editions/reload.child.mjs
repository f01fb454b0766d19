/**
 * node reload.child.mjs HOUSE [KILL]: reloads the house in that folder with the built code and kills itself, as
 * `kill -9` does, at the KILLth thing that happens. Each is printed, a line at a time.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { reload } from '../../dist/editions/reload.js'
import { Shelf } from '../../dist/editions/shelf.js'
import { stage } from '../../dist/editions/stage.js'
import { HashedEmbeddings } from '../../dist/search/hashed-embeddings.js'
import { withLock } from '../../dist/store/lock.js'

const [house = '', kill = '0'] = process.argv.slice(2)
let happened = 0
const happens = (what) => {
  writeSync(1, `${what}\n`)
  if (++happened === Number(kill)) process.kill(process.pid, 'SIGKILL')
}

const shelf = new Shelf(join(house, 'editions'))
const knowledgeDir = join(house, 'knowledge')
await reload(
  {
    shelf,
    lock: (waitMs, work) => withLock(join(house, 'editions.lock'), waitMs, work),
    stage: (request, onStep) =>
      stage(
        {
          shelf,
          knowledgeDir,
          answerTestsDir: join(house, 'cases'),
          embedder: new HashedEmbeddings(16),
          onStep,
          onWrite: happens,
        },
        request,
      ),
    quoted: async () => [],
    kept: 2,
    serve: () => happens('served'),
    record: async () => {},
    onWrite: happens,
  },
  { by: 'test', onStep: happens },
)
