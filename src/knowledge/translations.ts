import type { Glossary } from '../language/glossary.ts'
import type { KnowledgeWarning, Span, Translation } from '../types.ts'
import { type Paragraph, splitParagraphs } from './paragraphs.ts'
import { type Analysed, analyse, differences, spelledAlike } from './rendering-checks.ts'
import type { SourceFile } from './source-file.ts'

interface Pair {
  original: Span
  rendering: Span
}

/**
 * Aligns each translation with its document, sentence by sentence. Paragraphs are paired in order; a sentence pair
 * is kept only when nothing that can be checked speaks against it (see `differences`). Every mismatch is a warning
 * that names the translation's file and line, and the sentence stays untranslated: no translation beats a wrong one.
 */
export function alignTranslations(
  documents: readonly SourceFile[],
  files: readonly SourceFile[],
  glossary: Glossary,
): { translations: Translation[]; warnings: KnowledgeWarning[] } {
  const translations: Translation[] = []
  const warnings: KnowledgeWarning[] = []
  for (const file of files) {
    const target = file.fields.translation_of
    const document = documents.find(({ id }) => id === target)
    const problem = document
      ? unusable(document, file, translations)
      : `translation_of names "${target}", which is no document of this folder; the translation is not used`
    if (!document || problem !== undefined) warnings.push({ file: file.name, message: problem ?? '' })
    else translations.push(align(document, file, glossary, warnings))
  }
  return { translations, warnings }
}

function unusable(
  document: SourceFile,
  file: SourceFile,
  earlier: readonly Translation[],
): string | undefined {
  if (file.language === document.language) {
    return `${document.name} is in ${file.language} itself; the translation is not used`
  }
  const twin = earlier.some((other) => other.document === document.id && other.language === file.language)
  return twin
    ? `${document.name} has a translation into ${file.language} already; this one is not used`
    : undefined
}

function align(
  document: SourceFile,
  file: SourceFile,
  glossary: Glossary,
  warnings: KnowledgeWarning[],
): Translation {
  const warn = (offset: number, message: string): void => {
    warnings.push({ file: file.name, line: file.lineAt(offset), message })
  }
  const pairs = pairSentences(document, file, warn)
  const analysed = pairs.map(({ original, rendering }) => ({
    original: analyse(document.text.slice(original.start, original.end), document.language, glossary),
    rendering: analyse(file.text.slice(rendering.start, rendering.end), file.language, glossary),
  }))
  const rendered = new Set(analysed.flatMap(({ original, rendering }) => spelledAlike(original, rendering)))
  const sentences: Translation['sentences'] = []
  pairs.forEach(({ original, rendering }, i) => {
    const pair = analysed[i] as { original: Analysed; rendering: Analysed }
    const found = differences(pair.original, pair.rendering, rendered, glossary)
    if (found.length === 0) sentences.push({ ...original, text: pair.rendering.text })
    else {
      warn(
        rendering.start,
        `${found.join('; ')}; the sentence of line ${document.lineAt(original.start)} goes untranslated`,
      )
    }
  })
  return {
    document: document.id,
    language: file.language,
    ...(file.fields.title === undefined ? {} : { title: file.fields.title }),
    sentences,
  }
}

function pairSentences(
  document: SourceFile,
  file: SourceFile,
  warn: (offset: number, message: string) => void,
): Pair[] {
  const pairs: Pair[] = []
  const originals = splitParagraphs(document.text)
  const renderings = splitParagraphs(file.text)
  for (const stretch of pairParagraphs(originals, document.text, renderings, file.text)) {
    if (stretch.originals.length !== stretch.renderings.length) {
      const at = stretch.renderings[0] ?? stretch.after
      const line = stretch.originals[0] && document.lineAt(stretch.originals[0].start)
      const place = line === undefined ? 'there' : `from line ${line} of ${document.name}`
      warn(
        at?.start ?? file.text.length,
        `${counted(stretch.renderings.length, 'paragraph')} here, ${stretch.originals.length} in the original ${place}; they go untranslated`,
      )
      continue
    }
    stretch.originals.forEach((original, i) => {
      const rendering = stretch.renderings[i] as Paragraph
      if (original.sentences.length === rendering.sentences.length) {
        original.sentences.forEach((sentence, k) => {
          pairs.push({ original: sentence, rendering: rendering.sentences[k] as Span })
        })
        return
      }
      warn(
        rendering.start,
        `${counted(rendering.sentences.length, 'sentence')} in this paragraph, ${original.sentences.length} in the original (line ${document.lineAt(original.start)} of ${document.name}); it goes untranslated`,
      )
    })
  }
  return pairs
}

interface Stretch {
  originals: Paragraph[]
  renderings: Paragraph[]
  /** The rendering's paragraph that follows, if any. */
  after?: Paragraph
}

/**
 * Paragraphs that belong together. With as many on both sides, that is one stretch. Otherwise those that only one
 * paragraph on each side can match (by its numbers and its count of sentences) hold the two texts together, and a
 * missing paragraph costs no more than the stretch between two of them.
 */
function pairParagraphs(
  originals: readonly Paragraph[],
  originalText: string,
  renderings: readonly Paragraph[],
  renderingText: string,
): Stretch[] {
  if (originals.length === renderings.length)
    return [{ originals: [...originals], renderings: [...renderings] }]
  const left = uniqueMarks(originals, originalText)
  const right = uniqueMarks(renderings, renderingText)
  const stretches: Stretch[] = []
  let [fromLeft, fromRight] = [0, 0]
  const close = (toLeft: number, toRight: number): void => {
    const stretch = {
      originals: originals.slice(fromLeft, toLeft),
      renderings: renderings.slice(fromRight, toRight),
    }
    const after = renderings[toRight]
    if (stretch.originals.length + stretch.renderings.length > 0)
      stretches.push(after ? { ...stretch, after } : stretch)
  }
  for (const [mark, at] of left) {
    const matching = right.get(mark)
    if (matching === undefined || at < fromLeft || matching < fromRight) continue
    close(at, matching)
    stretches.push({ originals: [originals[at]!], renderings: [renderings[matching]!] })
    fromLeft = at + 1
    fromRight = matching + 1
  }
  close(originals.length, renderings.length)
  return stretches
}

/** The paragraphs whose numbers no other one has, by those numbers. */
function uniqueMarks(paragraphs: readonly Paragraph[], text: string): Map<string, number> {
  const marks = new Map<string, number>()
  const repeated = new Set<string>()
  paragraphs.forEach(({ start, end, sentences }, i) => {
    const numbers = text.slice(start, end).match(/\d+/g)
    if (!numbers) return
    const mark = `${sentences.length}: ${numbers.sort().join(' ')}`
    if (marks.has(mark)) repeated.add(mark)
    marks.set(mark, i)
  })
  for (const mark of repeated) marks.delete(mark)
  return marks
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
