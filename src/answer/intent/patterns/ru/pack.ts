import type { Pack } from '../../pack.ts'
import { ABOUT_BOT, COURTESY, FOR_VOTERS, OWN_VOTE, PROCEDURE, PROMPTING } from './chat.ts'
import { INSTRUCTION } from './instruction.ts'
import { ABUSE, OPINION, PERSUASION, PREDICTION, VOTING_ADVICE } from './politics.ts'
import { CLEAR_TOPICS, OTHER_TOPICS } from './topics.ts'
import { DOMAIN, LEAD_INS, SETS, WIDER } from './words.ts'

export const RUSSIAN: Pack = {
  sets: SETS,
  leadIns: LEAD_INS,
  bot: 'ты вы тебя вас тебе вам тобой вами твой твоя твое твои твоих твоего ваш ваша ваше ваши ваших вашего бот можешь можете умеешь умеете знаешь знаете думаешь думаете считаешь считаете',
  asks: `
    ^ кто|кого|кому|кем|что|чего|чем|чему|какой|какая|какие|какое|какую|какого|каких|каким|сколько|где|куда|откуда|когда|почему|зачем|как|чья|чей|чьи|которая
    ^ в|на|за|о|об|от|по|при|с|из|к|до|для|у кто|кого|кому|кем|ком|что|чем|чего|какой|какая|какие|какую|какого|каких|каком|каким|скольки|сколько
    ли`,
  reported: `
    наблюдател*|отчет*|доклад*|статье|статьи|статья|статью|миссии|миссия|миссией|эксперт*|аналитик*|социолог*|опрос*
    комисси*|обсе|пресс*|сми|журналист*|новост*|издани*|автор*|делегаци*|цик|конституц*|заявлени*
    сказано|говорится|сообщал*|сообщается|упомина*|известно|написано|заявил*|призыва*|призва*|рекомендовал*|рекомендаци*
    по закону|данным|результат*|словам|итогам`,
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
