import type { TerminalWords } from '../terminal.ts'

const plural = new Intl.PluralRules('en')

export const terminal: TerminalWords = {
  welcome: (documents, newest) => {
    const noun = plural.select(documents) === 'one' ? 'document' : 'documents'
    const date = newest ? `, the newest from ${newest}` : ''
    return `Saylau answers questions about the election from ${documents} ${noun}${date}.`
  },
  start: 'Ask in English, Russian or Kazakh. /help shows the commands, /quit leaves.',
  help: [
    'Write a question, and the answer comes with the words of its source.',
    '/sources   the documents that answers come from',
    '/language  the language of the answers: /language en, ru, kk or auto',
    '/new       forget this conversation and start afresh',
    '/quit      leave',
  ].join('\n'),
  sources: 'Sources',
  closest: 'The closest passage',
  translation: "Editors' translation",
  translatedInto: 'Translated into',
  languageNow: (name) =>
    name ? `Answers come in ${name}.` : 'Each answer comes in the language of its question.',
  languageChoice: 'To choose another, write /language en, ru or kk; /language auto follows your questions.',
  startedAfresh: 'This is a new conversation; the earlier questions are forgotten.',
  unknownCommand: (command) => `There is no command ${command}. /help shows those there are.`,
  failed: 'Something went wrong on our side, and this question has no answer now. Please try again.',
  languages: { en: 'English', ru: 'Russian', kk: 'Kazakh' },
}
