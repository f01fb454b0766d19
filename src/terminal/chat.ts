import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'
import type { Language, Saylau } from '../types.ts'
import { Conversation } from './conversation.ts'
import { type Layout, PLAIN } from './render.ts'

/** Longer lines are hard to read. */
const WIDEST = 100

export interface ChatOptions {
  saylau: Saylau
  /** Ends the chat. */
  asked: AbortSignal
  language?: Language
  onDefect: (thrown: unknown) => void
}

/** The layout for a terminal, or plain text for a pipe. `NO_COLOR`: https://no-color.org */
export function layoutFor(output: NodeJS.WriteStream): Layout {
  if (!output.isTTY) return PLAIN
  const coloured = !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {
    width: Math.min(output.columns || WIDEST, WIDEST),
    dim: coloured ? (text) => styleText('dim', text) : PLAIN.dim,
  }
}

/** Talks with the reader on standard input and output, until they leave or `asked` is aborted. */
export async function chat({ saylau, asked, language, onDefect }: ChatOptions): Promise<void> {
  const input: Readable & { isTTY?: boolean } = process.stdin
  const output: WriteStream = process.stdout
  const interactive = Boolean(input.isTTY && output.isTTY)
  const conversation = new Conversation({
    saylau,
    layout: layoutFor(output),
    ...(language && { language }),
    onDefect,
  })
  const lines = createInterface({
    input,
    ...(interactive && { output }),
    terminal: interactive,
    prompt: '> ',
    crlfDelay: Number.POSITIVE_INFINITY,
    signal: asked,
  })
  // In a terminal readline takes Ctrl-C for itself; here it is the same wish as the signal.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  const prompt = () => interactive && !asked.aborted && lines.prompt()

  if (interactive) output.write(`${conversation.welcome()}\n\n`)
  prompt()
  for await (const line of lines) {
    if (asked.aborted) break
    if (line.trim() !== '') {
      const reply = await conversation.reply(line, asked)
      if (reply === undefined || asked.aborted) break
      output.write(`${interactive ? '\n' : ''}${reply}\n\n`)
    }
    prompt()
  }
  lines.close()
  // The prompt that waited for an answer must not share its line with the shell's.
  if (interactive) output.write('\n')
}
