import type { AnswerWords } from '../answer.ts'

const dated = (source: string, date: string | undefined): string => (date ? `${source} (${date})` : source)

export const answerWords: AnswerWords = {
  quote: (text) => `«${text}»`,
  article: (title) => `«${title}» мақаласы`,
  according: (source, date) => `Дереккөз — ${dated(source, date)}:`,
  reporting: (source, date) => `${dated(source, date)} хабарлағандай:`,
  itself: (date) => `${dated('Мақаладан', date)}:`,
  also: 'Сонда тағы былай делінген:',
  inLanguage: { en: '(ағылшын тілінде)', ru: '(орыс тілінде)', kk: '(қазақ тілінде)' },
  translated: (original) => `(редакцияның аудармасы; түпнұсқасы: ${original})`,
  relative: (words, meaning) =>
    `Мұндағы «${words}» мақаланың шыққан күнінен санағанда ${meaning} ${/^\d+$/.test(meaning) ? 'жылды' : 'айын'} білдіреді.`,
  notFound: 'Мен сүйенетін мақалаларда бұл туралы айтылмаған.',
  closest: 'Ең жақын үзінді, бірақ онда сұрақтың жауабы жоқ:',
  above: (part) => `«${part}» деген сұраққа жоғарыдағы сөздер жауап береді.`,
  missing: (part) => `Мақалаларда «${part}» деген сұраққа жауап жоқ`,
  premise: 'Мақалаларда олай делінбеген. Оларда мынадай сөздер келтірілген:',
  official: (url) => `Қалай және қайда дауыс беретініңізді ресми сайттан біліңіз: ${url}`,
  about: (topic) => `Мақалаларда «${topic}» туралы не айтылған?`,
}
