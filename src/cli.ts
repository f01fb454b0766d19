#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander'
import { run } from './process.ts'
import { LANGUAGES } from './types.ts'

const EXIT_CODES = `
Exit codes:
  0  done; warnings never change it
  1  something failed, and standard error or the line itself says what`

function positiveInteger(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 up.')
  return value
}

const collect = (value: string, earlier: string[]): string[] => [...earlier, value]

/** Each command loads its own part only: `verify` needs no index, and `doctor` has to run when one cannot load. */
async function main(): Promise<number> {
  let code = 0
  const program = new Command('saylau')
    .description('Answers questions about an election, and cites every sentence.')
    .addHelpText('after', EXIT_CODES)

  program
    .command('ask')
    .description('Answer a question. Without one: a conversation, or one question a line from a pipe.')
    .argument('[question...]', 'the question')
    .option('--jsonl', 'read {"id","question","history"?,"language"?} a line, write an answer object a line')
    .option('--knowledge <dir>', 'answer from this folder instead, without touching the current edition')
    .option('--top <n>', 'how many of the best passages "retrieved" lists', positiveInteger, 10)
    .addOption(
      new Option('--language <code>', 'language of the answers, else that of each question').choices(
        LANGUAGES,
      ),
    )
    .addHelpText(
      'after',
      `${EXIT_CODES}\n     With --jsonl: a line could not be read; the other lines have their answers.`,
    )
    .action(async (words: string[], options) => {
      const { ask } = await import('./commands/ask.ts')
      code = await ask(words, options)
    })

  program
    .command('verify')
    .description('Check whether passages support a claim, by the same gate that every answer passes.')
    .argument('[claim]', 'the claim, one sentence or several')
    .option('--passage <text>', 'a passage; may be given several times', collect, [])
    .option('--file <file>', 'a file that holds a passage; may be given several times', collect, [])
    .option(
      '--jsonl',
      'read {"id","claim","passages"} a line, write {"id","supported","score","reasons"} a line',
    )
    .addHelpText(
      'after',
      `${EXIT_CODES}\n     With --jsonl: a line could not be read. A claim without support is no failure.`,
    )
    .action(async (claim: string | undefined, options) => {
      const { verify } = await import('./commands/verify.ts')
      code = await verify(claim, options)
    })

  program
    .command('reload')
    .description('Build an edition from the knowledge folder and make it the current one.')
    .option('--dry-run', 'build and report, but publish nothing', false)
    .option('--force', 'publish also what the checks refuse', false)
    .addHelpText(
      'after',
      `${EXIT_CODES}\n     The edition was not published; the one before it stays current.`,
    )
    .action(async (options) => {
      const { reload } = await import('./commands/reload.ts')
      code = await reload(options)
    })

  program
    .command('editions')
    .description('List the editions on the shelf.')
    .addHelpText('after', EXIT_CODES)
    .action(async () => {
      const { editions } = await import('./commands/editions.ts')
      code = await editions()
    })

  program
    .command('rollback')
    .description('Make an earlier edition the current one again: by default the one before.')
    .argument('[id]', 'the edition; npm run editions lists them')
    .addHelpText('after', EXIT_CODES)
    .action(async (id: string | undefined) => {
      const { rollback } = await import('./commands/rollback.ts')
      code = await rollback(id)
    })

  program
    .command('answers')
    .description('Put the answer tests to the knowledge folder, as a reload would, and write a report.')
    .option('--filter <text>', 'only cases whose name, subject or question holds this')
    .option('--watch', 'again whenever a case or the knowledge changes', false)
    .option('--knowledge <dir>', 'another knowledge folder than the configured one')
    .option('--cases <dir>', 'folder with the cases (default: ANSWER_TESTS_DIR)')
    .option('--out <dir>', 'folder for report.html, report.json and report.xml')
    .addHelpText('after', `${EXIT_CODES}\n     At least one case, cell or suite fails.`)
    .action(async (options) => {
      const { answers } = await import('./commands/answers.ts')
      code = await answers(options)
    })

  program
    .command('audit')
    .description('Show what was answered then, and whether the current edition still bears it out.')
    .argument('[id]', 'the answer: the last part of its link')
    .option('--all', 'list every answer that no longer holds', false)
    .addHelpText('after', EXIT_CODES)
    .action(async (id: string | undefined, options) => {
      const { audit } = await import('./commands/audit.ts')
      code = await audit(id, options)
    })

  program
    .command('doctor')
    .description('Check Node.js, configuration, index, edition, knowledge, Telegram and model.')
    .addHelpText('after', `${EXIT_CODES}\n     At least one check failed.`)
    .action(async () => {
      const { doctor } = await import('./commands/doctor.ts')
      code = await doctor()
    })

  await program.parseAsync()
  return code
}

await run(main)
