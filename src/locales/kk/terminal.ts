import type { TerminalWords } from '../terminal.ts'

export const terminal: TerminalWords = {
  // A Kazakh noun after a numeral stays in the singular.
  welcome: (documents, newest) => {
    const date = newest ? ` Ең жаңасы: ${newest}.` : ''
    return `Saylau сайлау туралы сұрақтарға ${documents} құжат бойынша жауап береді.${date}`
  },
  start: 'Қазақша, орысша немесе ағылшынша сұраңыз. /help командаларды көрсетеді, /quit жұмысты аяқтайды.',
  help: [
    'Сұрағыңызды жазыңыз, жауап дереккөздің өз сөзімен беріледі.',
    '/sources   жауаптар алынатын құжаттар',
    '/language  жауап тілі: /language en, ru, kk немесе auto',
    '/new       осы әңгімені ұмытып, жаңасын бастау',
    '/quit      жұмысты аяқтау',
  ].join('\n'),
  sources: 'Дереккөздер',
  closest: 'Ең жақын үзінді',
  translation: 'Редакция аудармасы',
  translatedInto: 'Аударылған тілдері:',
  languageNow: (name) => (name ? `Жауап тілі: ${name}.` : 'Жауап сұрақтың тілінде беріледі.'),
  languageChoice:
    'Басқа тілді таңдау үшін /language en, ru немесе kk деп жазыңыз; /language auto сұрақтың тілімен жауап береді.',
  startedAfresh: 'Жаңа әңгіме басталды, бұрынғы сұрақтар ұмытылды.',
  unknownCommand: (command) => `${command} деген команда жоқ. Бар командаларды /help көрсетеді.`,
  failed: 'Біздің тараптан қате кетіп, қазір жауап бере алмадық. Кейінірек қайталап көріңіз.',
  languages: { en: 'ағылшын', ru: 'орыс', kk: 'қазақ' },
}
