import type { Language, Passage, Span, Translation } from '../types.ts'

/** Looks up the editors' rendering of a stretch of a passage; none when one of its sentences has none. */
export type Rendering = (passage: Passage, stretch: Span, reader: Language) => string | undefined

/** Renderings by document, language and the original sentence's offset. */
export function renderingsOf(translations: readonly Translation[]): Rendering {
  const rendered = new Map<string, string>()
  for (const { document, language, sentences } of translations) {
    for (const { start, text } of sentences) rendered.set(`${language} ${start} ${document}`, text)
  }
  return ({ document, sentences }, { start, end }, reader) => {
    const inside = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end)
    const texts = inside.map((sentence) => rendered.get(`${reader} ${sentence.start} ${document}`))
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join(' ') : undefined
  }
}
