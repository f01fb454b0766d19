import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ground } from '../../src/answer/answer.ts'
import { buildEdition } from '../../src/editions/build.ts'
import { groundOf } from '../../src/editions/ground.ts'
import { readKnowledge } from '../../src/knowledge/read.ts'
import { identifyLanguage } from '../../src/language/identify.ts'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import type { Language } from '../../src/types.ts'

const ARTICLES = join(import.meta.dirname, 'articles')
const KNOWLEDGE = join(import.meta.dirname, '../../knowledge')

/** A question to one article. */
export interface Asked {
  question: string
  language: Language
  /** Words of the sentences that answer it, as the article has them; none for what the article does not say. */
  gold: string[]
}

/** An article, ready to be asked, with questions to it. The one of the knowledge folder is asked in three languages. */
export interface Article {
  name: string
  ground: Ground
  asked: Asked[]
}

/** Reads articles/: a folder each, with `article.md` and `questions.jsonl`, or with questions to the knowledge alone. */
export function loadArticles(): Promise<Article[]> {
  const embeddings = new HashedEmbeddings()
  return Promise.all(
    readdirSync(ARTICLES)
      .sort()
      .map(async (name) => {
        const folder = join(ARTICLES, name)
        const knowledge = await readKnowledge(existsSync(join(folder, 'article.md')) ? folder : KNOWLEDGE)
        const asked = readFileSync(join(folder, 'questions.jsonl'), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
          .map(({ question, gold }) => ({ question, gold, language: identifyLanguage(question).language }))
        return {
          name,
          ground: groundOf(await buildEdition(knowledge, embeddings, new Date()), embeddings, undefined),
          asked,
        }
      }),
  )
}
