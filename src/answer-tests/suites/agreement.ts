import { findNames, sameName } from '../../language/names.ts'
import { findNumbers } from '../../language/numbers.ts'
import type { Answer } from '../../types.ts'
import type { Ran } from '../ran.ts'
import { excerpt, holdsWords } from '../wording.ts'

/** From this likeness on, two names in different alphabets are one. */
const SAME_NAME = 0.7

/** Those that do not cite the passage that most of them cite; none when one passage is cited by all. */
export function strayers(ran: readonly Ran[]): string | undefined {
  const counts = new Map<string, number>()
  const passagesOf = ({ answer }: Ran): Set<string> => new Set(answer.citations.map(({ passage }) => passage))
  for (const one of ran) {
    for (const passage of passagesOf(one)) counts.set(passage, (counts.get(passage) ?? 0) + 1)
  }
  const [common, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (count === ran.length) return undefined
  const quoted = ran.flatMap(({ answer }) => answer.citations).find(({ passage }) => passage === common)
  const stray = ran
    .filter((one) => !passagesOf(one).has(common))
    .map(({ result, answer: { citations } }) => {
      const cited = citations[0] ? `cites ${excerpt(citations[0].quote, 60)}` : `is ${result.kind}`
      return `“${result.ask}” ${cited}`
    })
  if (!quoted) return `none cites anything: ${stray.join('; ')}`
  return `${count} of ${ran.length} cite ${excerpt(quoted.quote, 60)}, but ${stray.join('; ')}`
}

/** Numbers and names that two answers say each without the other; more detail on one side is no disagreement. */
export function clash(a: Answer, b: Answer): string | undefined {
  const [one, other] = [factsOf(a), factsOf(b)]
  const [left, right] = [lacking(one, other), lacking(other, one)]
  return left.length > 0 && right.length > 0 ? `${left.join(', ')} against ${right.join(', ')}` : undefined
}

interface Facts {
  numbers: Map<number, string>
  names: string[]
}

/** What the claims say that the quotes say, too: the frame around a quote is the house's own word. */
function factsOf({ claims, citations }: Answer): Facts {
  const text = claims.map((claim) => claim.text).join('\n')
  const given = citations.map(({ quote, translation }) => `${quote}\n${translation ?? ''}`).join('\n')
  const numbers = findNumbers(text)
    .map(({ value, start, end }) => [value, text.slice(start, end)] as const)
    .filter(([, number]) => holdsWords(given, number))
  const names = findNames(text).filter((name) => !name.initial && holdsWords(given, name.text))
  return { numbers: new Map(numbers), names: names.map((name) => name.text) }
}

function lacking(own: Facts, other: Facts): string[] {
  const numbers = [...own.numbers].filter(([value]) => !other.numbers.has(value)).map(([, text]) => text)
  const names = own.names.filter((name) => !other.names.some((known) => sameName(name, known) >= SAME_NAME))
  return [...new Set([...numbers, ...names])]
}
