import { TELEGRAM } from '../../locales/telegram.ts'
import type { Answer, Claim, Language } from '../../types.ts'
import { citationBlocks, citedParagraph } from './answer.ts'
import { type Block, bold, folded, italic, paragraph } from './blocks.ts'
import { type Rendered, renderBlocks } from './messages.ts'

/** What stands behind an answer: each sentence with its check, its quotes and their sources; the edition. */
export function renderExplanation(answer: Answer): Rendered[] {
  const strings = TELEGRAM[answer.language]
  return renderBlocks(
    [
      paragraph(bold(strings.whyTitle)),
      ...answer.claims.flatMap((claim) => claimBlocks(claim, answer)),
      paragraph(italic(strings.whyEdition(answer.edition))),
    ],
    strings.nothingToSay,
  )
}

function claimBlocks(claim: Claim, answer: Answer): Block[] {
  const strings = TELEGRAM[answer.language]
  const cited = answer.citations.filter((citation) => claim.citations.includes(citation.n))
  const numbers = cited.map((citation) => citation.n)
  return [
    citedParagraph(claim.text, numbers, cited),
    ...(claim.verdict.supported
      ? [tight(folded(strings.whyCheck(percent(claim.verdict.score, answer.language))))]
      : []),
    ...cited.flatMap((citation) => citationBlocks(citation, answer.language, strings)).map(tight),
  ]
}

/** @param share 0 to 1 */
function percent(share: number, language: Language): string {
  return share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })
}

function tight(block: Block): Block {
  return { ...block, tight: true }
}
