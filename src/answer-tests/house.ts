import type { Gate } from '../answer/gate/gate.ts'
import type { Answer, Passage, Question, SourceDocument } from '../types.ts'

/** What the tests are run on: one edition, and what answers from it. */
export interface House {
  edition: string
  answer(question: Question): Promise<Answer>
  documents: ReadonlyMap<string, SourceDocument>
  passages: readonly Passage[]
  /** The one that the answers pass. */
  gate: Gate
}

export function textOf({ documents }: House, { document, start, end }: Passage): string {
  return documents.get(document)?.text.slice(start, end) ?? ''
}

/** Those of the documents that the edition does not hold. */
export function missingOf({ documents }: House, wanted: readonly string[]): string[] {
  return wanted.filter((id) => !documents.has(id))
}

/** Puts the messages one after another, as one reader would, and gives the answer to the last. */
export async function converse(
  house: House,
  turns: readonly string[],
  language: Answer['language'] | undefined,
): Promise<Answer> {
  const history: NonNullable<Question['history']> = []
  let answer: Answer | undefined
  for (const question of turns) {
    if (answer) history.push({ question: turns[history.length]!, answer: answer.text })
    answer = await house.answer({
      question,
      ...(language && { language }),
      ...(history.length > 0 && { history: [...history] }),
    })
  }
  return answer!
}
