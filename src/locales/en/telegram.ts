import type { TelegramStrings } from '../telegram.ts'

export const telegram: TelegramStrings = {
  commands: {
    ask: 'Ask a question',
    sources: 'The articles I answer from',
    language: 'Choose the language of answers',
    new: 'Start a new conversation',
    forget: 'Erase what I keep about this chat',
    privacy: 'What I keep and for how long',
    about: 'Edition, newest article, version',
    help: 'How to ask',
    start: 'Begin',
  },
  description:
    'I answer questions about the election from articles that the editors trust. Every sentence is checked against the article it comes from, and every answer shows its source.\n\nWhat the articles do not say, I will not make up. Ask in English, Russian or Kazakh.',
  shortDescription: 'Answers about the election from trusted articles, each sentence with its source.',

  welcome: [
    'Hello! I answer questions about the election from articles that the editors trust.',
    'Every sentence of an answer is checked against its article, and a number such as [1] takes you to the very words. What the articles do not say, I will not make up.',
    'Ask me anything in English, Russian or Kazakh.',
  ],
  help: [
    'Write a question in your own words: who, when, how many, what was said. You may go on with a short one, such as “And who said that?”',
    'To return to an earlier answer, reply to it.',
    'The numbers in an answer lead to its sources. “Why this answer?” shows the quote and the check behind each sentence.',
    'I do not give voting advice, predictions or opinions.',
  ],
  helpInGroups: 'In a group, write /ask and your question, or reply to one of my messages.',
  official: 'On how and where to vote, the election authority knows best:',
  askWhat: 'What would you like to know? Write your question after /ask.',
  started: 'A new conversation. What would you like to know?',
  forgotten:
    'Done. The questions, answers, ratings and language of this chat are erased. The record of what I have said stays; it does not say who asked.',
  privacy: ({ turns, minutes, days }, record) => [
    'What I keep about this chat, and why:',
    `• the last questions and answers (at most ${turns}, for ${minutes} minutes), to understand a follow-up`,
    `• answers with their questions for ${days} days, so that buttons, replies and shared links work`,
    '• your ratings and your choice of language',
    '• a message that is waiting for its answer, until it is answered',
    'And what I keep without who asked:',
    `• the record of what I have said, word for word with its quotes, for ${record.days} days, so that anybody can check it later; ${record.keepQuestions ? 'the questions are in it too' : 'instead of a question it holds only a code made from it'}`,
    `• the words of questions that the articles do not answer, for ${record.days} days: the editors see them once at least three people have asked the same, and never who`,
    'I do not keep your name or phone number, and nothing is passed on to advertisers. Whoever you send an answer’s link to can open that answer.',
    '/forget erases all of this at once, but for the record and those words, which do not say who asked. /new only starts a new conversation.',
  ],

  about: 'About this bot',
  aboutEdition: (edition, built) => `Edition of the articles: ${edition}, made on ${built}`,
  aboutContent: (documents, newest) =>
    newest === undefined ? `Articles: ${documents}` : `Articles: ${documents}, the newest from ${newest}`,
  aboutVersion: (name, version) => `Program: ${name} ${version}`,

  sourcesTitle: 'The articles I answer from',
  noSources: 'There are no articles yet.',
  inLanguage: (language) => ({ en: 'in English', ru: 'in Russian', kk: 'in Kazakh' })[language],
  page: (page, pages) => `Page ${page} of ${pages}`,
  back: '← Back',
  forward: 'More →',

  chooseLanguage: 'Which language shall I answer in?',
  automatic: 'As in Telegram',
  languageChosen: 'I will answer in English.',
  languageAutomatic: 'I will answer in the language of your Telegram.',
  answerInThisLanguage: 'Answer in English',

  sources: 'Sources',
  closestPassage: 'The closest passage',
  editorsTranslation: 'The editors’ translation',
  saidThen: (when, edition) => `I gave this answer on ${when}, from edition ${edition} of the articles.`,
  stillHolds: 'Today’s articles still bear it out.',
  noLongerHolds: 'Today’s articles no longer fully bear this answer out.',
  quotesGone: (numbers) => `Quotes that are no longer in the articles: ${numbers}.`,
  claimFails: (sentence) => `No longer confirmed: ${sentence}`,
  nothingToSay: 'I have nothing to say to that. Please ask in other words.',

  why: 'Why this answer?',
  whyTitle: 'What stands behind each sentence',
  whyQuote: 'Quote',
  whySource: 'Source',
  whyCheck: (score) => `Check: the quote supports it (${score})`,
  whyEdition: (edition) => `Edition of the articles: ${edition}`,
  share: 'Share',
  complaints: {
    wrong: 'Not true',
    incomplete: 'Something is missing',
    unclear: 'Hard to understand',
    off_question: 'Not what I asked',
  },
  whatIsWrong: 'Thank you. What is wrong with it?',
  thanksForRating: 'Thank you for the rating.',
  thanksForReason: 'Thank you, the editors will see it.',
  ratingWithdrawn: 'The rating is withdrawn.',
  answerGone: 'I no longer keep that answer. Please ask again.',

  readsTextOnly: 'I can only read text. Please write your question in words.',
  tooLong: (max) => `That is a long text. Please put your question in at most ${max} characters.`,
  waitABit: (seconds) =>
    `That was a lot of questions at once. I will gladly go on in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  enoughForToday: (hours) =>
    `Those were all the questions I can take from you in one day. I will gladly go on in ${hours} ${hours === 1 ? 'hour' : 'hours'}.`,
  failed: 'Something went wrong on my side. Please ask once more in a moment.',
  adminsOnly: 'In a group, only its administrators can do this.',
  inlineMore: 'Ask the bot in private',
}
