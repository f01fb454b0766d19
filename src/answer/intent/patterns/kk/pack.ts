import type { Pack } from '../../pack.ts'
import { ABOUT_BOT, COURTESY, FOR_VOTERS, OWN_VOTE, PROCEDURE, PROMPTING } from './chat.ts'
import { INSTRUCTION } from './instruction.ts'
import { ABUSE, OPINION, PERSUASION, PREDICTION, VOTING_ADVICE } from './politics.ts'
import { CLEAR_TOPICS, OTHER_TOPICS } from './topics.ts'
import { DOMAIN, LEAD_INS, SETS, WIDER } from './words.ts'

export const KAZAKH: Pack = {
  sets: SETS,
  leadIns: LEAD_INS,
  bot: 'сен сіз сені сізді саған сізге сенің сіздің сенен сізден өзің өзіңіз бот аласың аласыз бересің бересіз',
  asks: `
    кім|кімді|кімге|кімнің|кімдер|кімнен|қай|қайсы|қандай|қанша|неше|қашан|қайда|қайдан|қалай|неге|неліктен|нені|неден
    не $
    ма|ме|ба|бе|па|пе $`,
  reported: `
    бақылаушы*|байқаушы*|есепте*|есебінде|есебі|есеп|мақала*|миссия*|сарапшы*|социолог*|сауалнама*|комиссия*|еқыұ|обсе
    баспасөз*|журналист*|жаңалық*|автор*|делегация*|мәлімдеме*|баяндама*
    айтылды|айтылған|айтты|айтқан|делінген|делінді|хабарлады|хабарланды|жазылған|белгілі|мәлімдеді|ұсынды|ұсынған
    заң|заңы|конституция|дерек*|нәтиже* бойынша`,
  domain: DOMAIN,
  wider: WIDER,
  rules: {
    instruction: INSTRUCTION,
    abuse: ABUSE,
    persuasion: PERSUASION,
    voting_advice: VOTING_ADVICE,
    prediction: PREDICTION,
    opinion: OPINION,
    about_bot: ABOUT_BOT,
  },
  courtesy: COURTESY,
  prompting: PROMPTING,
  procedure: PROCEDURE,
  ownVote: OWN_VOTE,
  forVoters: FOR_VOTERS,
  clearTopics: CLEAR_TOPICS,
  otherTopics: OTHER_TOPICS,
}
