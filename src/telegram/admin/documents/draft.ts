import type { Look, SentContent } from '../../../knowledge/sent-document.ts'
import { type Draft, type DraftField, QUESTIONS, type SentDocument } from '../../../store/drafts.ts'

export type SentDraft = Draft<SentDocument>

/** What nobody has said yet, and whether to ask for it: who published a text may stay open, the rest should not. */
function isMissing({ fields, seen }: SentDocument, field: DraftField): boolean {
  switch (field) {
    case 'language':
      return seen.isLanguageDoubtful
    case 'title':
      return seen.isTitleGuessed
    // a rendering has the address and the date of its original
    case 'url':
    case 'published':
      return fields[field] === undefined && fields.translation_of === undefined
    case 'publisher':
      return false
  }
}

/** The document with the next question set: the first field that is missing and was not skipped. */
function withNextQuestion(document: SentDocument): SentDocument {
  const { asks: _, ...rest } = document
  const next = QUESTIONS.find((field) => isMissing(rest, field) && !rest.skipped.includes(field))
  return next === undefined ? rest : { ...rest, asks: next }
}

export function withField(document: SentDocument, field: DraftField, value: string): SentDocument {
  const { seen } = document
  return withNextQuestion({
    ...document,
    fields: { ...document.fields, [field]: value },
    seen: {
      ...seen,
      ...(field === 'title' && { title: value, isTitleGuessed: false }),
      ...(field === 'language' && {
        language: value as Look['language'],
        isLanguageDoubtful: false,
      }),
    },
  })
}

export function withSkipped(document: SentDocument): SentDocument {
  const { asks, skipped } = document
  return withNextQuestion(asks === undefined ? document : { ...document, skipped: [...skipped, asks] })
}

/** A fresh draft of a document that was sent. A language that the text makes certain is written down, too. */
export function newDocument(
  target: Pick<SentDocument, 'name' | 'document' | 'replaces'>,
  { fields, body }: SentContent,
  seen: Look,
): SentDocument {
  const language = seen.isLanguageDoubtful ? {} : { language: seen.language }
  return withNextQuestion({
    kind: 'document',
    ...target,
    fields: { ...fields, ...language },
    body,
    seen,
    skipped: [],
  })
}
