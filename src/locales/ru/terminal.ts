import type { TerminalWords } from '../terminal.ts'

const plural = new Intl.PluralRules('ru')

export const terminal: TerminalWords = {
  welcome: (documents, newest) => {
    const noun = plural.select(documents) === 'one' ? 'документу' : 'документам'
    const date = newest ? `, самый новый: ${newest}` : ''
    return `Saylau отвечает на вопросы о выборах по ${documents} ${noun}${date}.`
  },
  start: 'Спрашивайте по-русски, по-казахски или по-английски. /help покажет команды, /quit завершит работу.',
  help: [
    'Напишите вопрос, и Вы получите ответ со словами источника.',
    '/sources   документы, по которым даются ответы',
    '/language  язык ответов: /language en, ru, kk или auto',
    '/new       забыть этот разговор и начать заново',
    '/quit      завершить работу',
  ].join('\n'),
  sources: 'Источники',
  closest: 'Самый близкий отрывок',
  translation: 'Перевод редакции',
  translatedInto: 'Переведено на',
  languageNow: (name) => (name ? `Язык ответов: ${name}.` : 'Ответы приходят на языке вопроса.'),
  languageChoice:
    'Чтобы выбрать другой язык, напишите /language en, ru или kk; с /language auto ответ следует за языком вопроса.',
  startedAfresh: 'Это новый разговор, прежние вопросы забыты.',
  unknownCommand: (command) => `Команды ${command} нет. /help покажет те, что есть.`,
  failed:
    'На нашей стороне произошла ошибка, и ответить сейчас не получилось. Попробуйте ещё раз, пожалуйста.',
  languages: { en: 'английский', ru: 'русский', kk: 'казахский' },
}
