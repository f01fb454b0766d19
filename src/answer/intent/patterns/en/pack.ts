import type { Pack } from '../../pack.ts'
import { ABOUT_BOT, COURTESY, FOR_VOTERS, OWN_VOTE, PROCEDURE, PROMPTING } from './chat.ts'
import { INSTRUCTION } from './instruction.ts'
import { ABUSE, OPINION, PERSUASION, PREDICTION, VOTING_ADVICE } from './politics.ts'
import { CLEAR_TOPICS, OTHER_TOPICS } from './topics.ts'
import { DOMAIN, LEAD_INS, SETS, WIDER } from './words.ts'

export const ENGLISH: Pack = {
  sets: SETS,
  leadIns: LEAD_INS,
  bot: 'you your yours yourself bot chatgpt gpt assistant',
  asks: `
    ^ who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|am`,
  reported: `
    observer*|report|reports|reported|article|articles|mission|missions|expert*|analyst*|poll|polls|pollster*|survey*|sociologist*
    commission|osce|press|media|news|newspaper*|journalist*|author|authors|monitors|delegation*|spokes*|statement
    was|is|were it|anything ..1 said|stated|mentioned|reported|known|written|announced
    did|does|has anyone|anybody|somebody|someone|he|she|they
    according to a|an|the|this|that|his|her|their|law|official*|kazakh*|data|results
    {rival} ..2 say|says|said|recommend*|think|thinks|thought|predict*|urge*`,
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
