import type { Replies } from '../replies.ts'

const LIMIT = new Intl.NumberFormat('en')

export const replies: Replies = {
  voting_advice:
    'I do not give voting advice, neither whether to vote nor for whom: the choice is yours. I can tell you what the articles report about the parties, the candidates, the vote or the observers.',
  prediction:
    'I do not predict results or events to come. I can tell you what the articles say has already happened.',
  persuasion:
    'I do not campaign or argue for or against anybody. I can show you what the articles report, and you draw the conclusions.',
  opinion:
    'I have no opinions of my own. I can tell you what the people named in the articles said: the observers, for example.',
  instruction:
    'That is not something I do: I only answer questions about the election, from articles that the editors have chosen. Ask me what they say, and I will quote it.',
  abuse:
    'I am sorry if I have annoyed you. If you have a question about the election, ask it and I will look for the answer.',
  muted: 'I am not answering questions on this topic at the moment. Please look at an official source.',
  greeting:
    'Hello! I answer questions about the election with quotes from articles that the editors have chosen. Ask in your own words, for example: “What did the observers report?”',
  thanks: 'You are welcome! If another question about the election comes to mind, just ask.',
  about_bot:
    'I am Saylau, a bot that answers questions about the election in English, Russian and Kazakh. My sources are articles chosen by the editors; each sentence is checked against the passage it cites before I send it. What the articles do not say, I do not add.',
  no_words:
    'I could not find any words here that I can read. Please write your question in English, Russian or Kazakh.',
  too_long: (limit) =>
    `That message is too long for me. Please ask in at most ${LIMIT.format(limit)} characters, one question at a time if you can.`,
  off_topic:
    'That is outside my subject: I only know articles about the election. Ask me about the vote, the parties or the observers.',
}
