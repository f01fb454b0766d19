import type { AnswerWords } from '../answer.ts'

const dated = (source: string, date: string | undefined): string => (date ? `${source} (${date})` : source)

export const answerWords: AnswerWords = {
  quote: (text) => `“${text}”`,
  article: (title) => `the article “${title}”`,
  according: (source, date) => `According to ${dated(source, date)}:`,
  reporting: (source, date) => `As reported by ${dated(source, date)}:`,
  itself: (date) => `From ${dated('the article', date)}:`,
  also: 'It also says:',
  inLanguage: { en: '(in English)', ru: '(in Russian)', kk: '(in Kazakh)' },
  translated: (original) => `(editors’ translation; in the original: ${original})`,
  relative: (words, meaning) => `Here “${words}” means ${meaning}, seen from the date of the article.`,
  notFound: 'The articles that I answer from do not say this.',
  closest: 'The closest passage, which does not answer the question:',
  above: (part) => `For “${part}”, see the same words above.`,
  missing: (part) => `The articles do not say: “${part}”`,
  premise: 'The articles do not say so. What is reported in them:',
  official: (url) => `For how and where to vote, please see the official site: ${url}`,
  about: (topic) => `What do the articles say about “${topic}”?`,
}
