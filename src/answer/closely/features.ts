import type { NumberMention } from '../../language/numbers.ts'
import type { Span } from '../../types.ts'
import { namesAnother } from '../besides.ts'
import { givesCount } from '../counted.ts'
import { givesTime } from '../dated.ts'
import { tellsAsked, tellsHead } from '../head.ts'
import { namesPerson, namesPersons, namesThing } from '../identified.ts'
import { givesMeasure, givesValue } from '../measured.ts'
import { mentions, placeAt } from '../mentions.ts'
import { givesReason } from '../reason.ts'
import { tellsTurn } from '../turn.ts'
import { type CloseQuestion, type CloseTerm, TOLD } from './question.ts'
import type { Sentence } from './sentence.ts'
import { speaksAnother } from './speaker.ts'

/**
 * What is measured of a sentence, and which way it may count: a sign of an answer (1), a sign of none (-1), either (0).
 * Training keeps to the signs, so that no weight says what a reader would not.
 */
export const CLOSE_FEATURES = [
  ['behind the best by rank', 1],
  ['unsure of the topic', 1],
  ['words not told', -1],
  ['lacks coverage, with neighbours', 1],
  ['things told elsewhere', -1],
  ['deeds told elsewhere', -1],
  ['things told nowhere', -1],
  ['deeds told nowhere', -1],
  ['names told nowhere', -1],
  ['yes or no: known words not told', -1],
  ['who: known words not told', -1],
  ['a name not told near', -1],
  ['tells the deed', 1],
  ['asks for no deed', 0],
  ['an actor in another form', -1],
  ['somebody else speaks', -1],
  ['another number', -1],
  ['when', 0],
  ['when: told near', 1],
  ['when: told in the clause', 1],
  ['when: no time', -1],
  ['how many', 0],
  ['how many: told near', 1],
  ['how many: told beside', 1],
  ['how many: told in the clause', 1],
  ['how many: none', -1],
  ['how many: none of what is counted', -1],
  ['how many: of a number', -1],
  ['who', 0],
  ['who: told near', 1],
  ['who: told in the clause', 1],
  ['where', 0],
  ['where: told in the clause', 1],
  ['why', 0],
  ['why: no reason', -1],
  ['yes or no', 0],
  ['yes or no: coverage', 1],
  ['no measure', -1],
  ['no value', -1],
  ['no such thing by name', -1],
  ['no persons by name', -1],
  ['nobody else', -1],
  ['no such turn', -1],
  ['no such noun', -1],
  ['none of which is asked', -1],
  ['no such person', -1],
  ['where: no place', -1],
  ['in Russian', 0],
  ['in Kazakh', 0],
] as const

/** Words around something within which the rest of the question is looked for. */
const NEAR = 8
const BESIDE = 3

/** How the sentence before and the one behind help, as search/evidence.ts has it; a title says what all is about. */
const AROUND = { before: 0.6, behind: 0.4, title: 0.8 }

/** Coverage, with neighbours, below which a sentence lacks some. */
const ENOUGH = 0.4

/** What ranking thought of the sentence, in log-odds: beside the best sentence, and of the best. */
export interface Standing {
  behind: number
  confidence: number
  /** Whether it gives another number than the question's. */
  anotherNumber: boolean
}

/** The features of one sentence; `place`: its place in `question.sentences`. */
export function closeFeatures(
  question: CloseQuestion,
  place: number,
  sentence: Sentence,
  { behind, confidence, anotherNumber }: Standing,
): number[] {
  const { query, sentences, terms } = question
  const evidence = sentences[place]!
  const { words, clauses } = sentence
  const { text } = evidence
  const found = terms.map(({ term }) => mentions([term], words))
  const isTold = ({ told, titled }: CloseTerm): boolean => told[place]! >= TOLD || titled[place]! >= TOLD
  const share = (which: (term: CloseTerm) => boolean): number =>
    terms.reduce((sum, term) => (which(term) ? sum + term.weight : sum), 0)
  const isMissing = (term: CloseTerm): boolean => !term.aside && !isTold(term)
  const isElsewhere = (term: CloseTerm): boolean =>
    isMissing(term) && term.told.some((match) => match >= TOLD)
  const isNowhere = (term: CloseTerm): boolean => isMissing(term) && term.told.every((match) => match < TOLD)
  const covered = terms.reduce((sum, { told, titled, weight }) => {
    const around = Math.max(
      AROUND.before * (told[place - 1] ?? 0),
      AROUND.behind * (told[place + 1] ?? 0),
      AROUND.title * titled[place]!,
    )
    return sum + weight * Math.max(told[place]!, around)
  }, 0)

  /** The most of the question that stands with one of these spans: those that the question itself does not name. */
  const most = (spans: readonly Span[], together: (a: number, b: number) => boolean): number =>
    spans.reduce((best, { start }) => {
      const at = placeAt(words, start)
      const sum = terms.reduce(
        (total, { weight }, t) => (found[t]!.some((other) => together(at, other)) ? total + weight : total),
        0,
      )
      return Math.max(best, sum)
    }, 0)
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR
  const beside = (a: number, b: number): boolean => Math.abs(a - b) <= BESIDE
  const inClause = (a: number, b: number): boolean => clauses[a] === clauses[b]
  const asked = new Set(found.flat())
  const isNew = ({ start, end }: Span): boolean =>
    !words.tokens.some((token, at) => token.start >= start && token.end <= end && asked.has(at))

  const { type } = query
  const all = terms.map(({ term }) => term)
  const read = () => words
  const when = type === 'when'
  const dates = when ? sentence.dates : []
  const counts =
    type === 'how_many'
      ? sentence.counts.filter(
          (count) => isShare(count) === question.asksShare && !isAsked(question, count.value),
        )
      : []
  const names = type === 'who' || type === 'where' ? sentence.names.filter(isNew) : []
  const [whos, wheres] = type === 'who' ? [names, []] : [[], names]
  const counted = { sure: false, few: true }
  const features: Record<(typeof CLOSE_FEATURES)[number][0], number | boolean> = {
    'behind the best by rank': Math.max(-8, behind),
    'unsure of the topic': Math.max(-5, Math.min(0, confidence + 0.5)),
    'words not told': Math.log(1 + terms.filter(isMissing).length),
    'lacks coverage, with neighbours': Math.min(0, covered - ENOUGH),
    'things told elsewhere': share((term) => term.kind === 'thing' && isElsewhere(term)),
    'deeds told elsewhere': share((term) => term.kind === 'deed' && isElsewhere(term)),
    'things told nowhere': share((term) => term.kind === 'thing' && isNowhere(term)),
    'deeds told nowhere': share((term) => term.kind === 'deed' && isNowhere(term)),
    'names told nowhere': share((term) => term.kind === 'name' && isNowhere(term)),
    'yes or no: known words not told':
      question.confirms && terms.some((term) => term.known && isMissing(term)),
    'who: known words not told': type === 'who' && terms.some((term) => term.known && isMissing(term)),
    'a name not told near': terms.some(
      (term) => term.kind === 'name' && !isTold(term) && (term.told[place - 1] ?? 0) < TOLD,
    ),
    'tells the deed': terms.some(
      ({ kind, aside, told }) => kind === 'deed' && !aside && told[place]! >= TOLD,
    ),
    'asks for no deed': terms.every(({ kind }) => kind !== 'deed'),
    'an actor in another form':
      query.language !== 'en' &&
      terms.some((term, t) => term.actor && isInflected(term, found[t]!, sentence)),
    'somebody else speaks': speaksAnother(question, place, evidence, sentence),
    'another number': anotherNumber,
    when,
    'when: told near': most(dates, near),
    'when: told in the clause': most(dates, inClause),
    'when: no time': when && !givesTime(query, text),
    'how many': type === 'how_many',
    'how many: told near': most(counts, near),
    'how many: told beside': most(counts, beside),
    'how many: told in the clause': most(counts, inClause),
    'how many: none': type === 'how_many' && sentence.counts.length === 0,
    'how many: none of what is counted': type === 'how_many' && !givesCount(query, all, text, read, counted),
    'how many: of a number': type === 'how_many' && question.numbers.some(({ kind }) => kind === 'cardinal'),
    who: type === 'who',
    'who: told near': most(whos, near),
    'who: told in the clause': most(whos, inClause),
    where: type === 'where',
    'where: told in the clause': most(wheres, inClause),
    why: type === 'why',
    'why: no reason': !givesReason(query, all, text, read),
    'yes or no': question.confirms,
    'yes or no: coverage': question.confirms
      ? terms.reduce((sum, { told, weight }) => sum + weight * told[place]!, 0)
      : 0,
    'no measure': !givesMeasure(query, text),
    'no value': !givesValue(query, all, text, read),
    'no such thing by name': !namesThing(query, all, read, text),
    'no persons by name': !namesPersons(query, all, read, text),
    'nobody else': !namesAnother(query, all, read, text),
    'no such turn': !tellsTurn(query, text, text),
    'no such noun': !tellsHead(query, all, [evidence]),
    'none of which is asked': !tellsAsked(query, all, [evidence]),
    'no such person': !/^(?:when|how_many|where)$/.test(type) && !namesPerson(query, all, text, read),
    'where: no place': type === 'where' && evidence.reading.places.size === 0 && !evidence.reading.hasName,
    'in Russian': query.language === 'ru',
    'in Kazakh': query.language === 'kk',
  }
  return CLOSE_FEATURES.map(([name]) => Number(features[name]))
}

function isShare({ kind, unit }: NumberMention): boolean {
  return kind === 'percent' || unit === 'percent'
}

function isAsked({ numbers }: CloseQuestion, value: number): boolean {
  return numbers.some((number) => number.value === value)
}

/**
 * Whether a sentence has a word of the question in other forms only: in Russian and Kazakh the form tells who did
 * something to whom, "комиссия рекомендовала" from «рекомендовал комиссии».
 */
function isInflected({ term }: CloseTerm, found: readonly number[], { words }: Sentence): boolean {
  const stemmed = found.filter((at) => term.stem !== undefined && words.stems[at] === term.stem)
  return stemmed.length > 0 && stemmed.every((at) => words.tokens[at]!.word !== term.word)
}
