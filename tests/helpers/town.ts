import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './program.ts'

const HARBOUR = `---
title: The harbour vote
url: https://example.org/harbour
publisher: The Gazette
published: 2024-05-02
language: en
---

The town council of Linden voted on the new harbour on 30 April. Nineteen members voted for it and four against.

Mayor Ada Brook opened the meeting. She said the work would begin in autumn and cost 12 million crowns.
`

/** A knowledge folder of one small document, `harbour`, with a shelf of its own. */
export function town() {
  const { path, remove } = temporaryFolder('town')
  const knowledge = join(path, 'knowledge')
  mkdirSync(knowledge)
  writeFileSync(join(knowledge, 'harbour.md'), HARBOUR)
  return {
    path,
    knowledge,
    env: {
      DATA_DIR: join(path, 'data'),
      KNOWLEDGE_DIR: knowledge,
      ANSWER_TESTS_DIR: join(path, 'cases'),
    },
    remove,
  }
}
