import type { AnswerWords } from '../answer.ts'

const dated = (source: string, date: string | undefined): string => (date ? `${source} (${date})` : source)

export const answerWords: AnswerWords = {
  quote: (text) => `«${text}»`,
  article: (title) => `статья «${title}»`,
  according: (source, date) => `Источник — ${dated(source, date)}:`,
  reporting: (source, date) => `Как сообщает ${dated(source, date)}:`,
  itself: (date) => `Из ${dated('статьи', date)}:`,
  also: 'Там же:',
  inLanguage: { en: '(на английском)', ru: '(на русском)', kk: '(на казахском)' },
  translated: (original) => `(перевод редакции; в оригинале: ${original})`,
  relative: (words, meaning) =>
    `Здесь «${words}» — это ${/^\d+$/.test(meaning) ? `${meaning} год` : meaning}, если считать от даты статьи.`,
  notFound: 'В статьях, по которым я отвечаю, об этом не сказано.',
  closest: 'Самый близкий фрагмент, но ответа на вопрос в нём нет:',
  above: (part) => `На вопрос «${part}» отвечают те же слова выше.`,
  missing: (part) => `В статьях нет ответа на вопрос «${part}»`,
  premise: 'В статьях этого не сказано. Вот что в них сообщается:',
  official: (url) => `О том, как и где голосовать, узнайте на официальном сайте: ${url}`,
  about: (topic) => `Что в статьях сказано на тему «${topic}»?`,
}
