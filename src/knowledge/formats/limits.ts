/** What reading one document may cost. A document beyond them is refused; the process goes on. */
export interface Limits {
  /** Size of the file. 20 MB is also what Telegram gives a bot. */
  bytes: number
  /** Of a PDF. */
  pages: number
  /** From handing the file to the parser to its text, in milliseconds. */
  ms: number
  /** The parser's heap, in megabytes; outside of its heap it may take as much again. */
  memoryMb: number
  /** What the entries of a Word file's archive may inflate to, together. */
  inflatedBytes: number
}

export const LIMITS: Limits = {
  bytes: 20 * 2 ** 20,
  pages: 2000,
  ms: 60_000,
  memoryMb: 256,
  inflatedBytes: 200 * 2 ** 20,
}

export type Format = 'html' | 'pdf' | 'docx'

/** The format that a file's name claims, `undefined` when its text needs no parser or it is none of ours. */
export function formatOf(name: string): Format | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === 'htm' || extension === 'html') return 'html'
  return extension === 'pdf' || extension === 'docx' ? extension : undefined
}
