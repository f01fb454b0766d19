import { z } from 'zod'
import { LANGUAGES, type Outcome } from '../types.ts'
import { SUBJECTS } from './run.ts'

type Kind = Outcome['kind']
type Reason = Outcome['reason']

/** What each kind of answer may give as its reason. */
export const REASONS: { [K in Kind]: readonly Extract<Outcome, { kind: K }>['reason'][] } = {
  answer: ['evidence'],
  partial: ['parts', 'premise'],
  not_found: ['absent', 'off_topic', 'premise'],
  declined: ['voting_advice', 'prediction', 'persuasion', 'opinion', 'instruction', 'abuse', 'muted'],
  chat: ['greeting', 'thanks', 'about_bot', 'no_words', 'too_long'],
}
const KINDS = Object.keys(REASONS) as Kind[]
const ALL_REASONS = [...new Set(Object.values(REASONS).flat())] as [Reason, ...Reason[]]

const oneOf = (values: readonly string[]): string => `write one of ${values.join(', ')}`

const text = z.string('write a text').refine((value) => value.trim() !== '', 'write something here')

/** Words that a text may hold: punctuation alone is never compared. */
const words = text.regex(/[\p{L}\p{N}]/u, 'write at least one letter or digit')

/** A list; a single value may stand without one. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item).min(1, 'the list is empty'))

/** Names the keys that there are, for one that there is not. */
const keyed = <S extends z.ZodRawShape>(shape: S, wanted: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no key ${issue.keys.map((key) => `"${key}"`).join(', ')} here; the keys are ${Object.keys(shape).join(', ')}`
        : wanted,
  })

const documents = z.preprocess(
  (value) => (Array.isArray(value) || value === undefined ? value : [value]),
  z.array(text).optional(),
)
const language = z.enum(LANGUAGES, oneOf(LANGUAGES)).optional()
const name = text.refine((value) => !value.includes('\n'), 'write the name in one line')

const Expect = keyed(
  {
    kind: listOf(z.enum(KINDS, oneOf(KINDS))),
    reason: listOf(z.enum(ALL_REASONS, oneOf(ALL_REASONS))).optional(),
    language,
    cites: listOf(words).optional(),
    does_not_cite: listOf(words).optional(),
    says: listOf(words).optional(),
    does_not_say: listOf(words).optional(),
  },
  'write what is expected: kind, and where it matters cites, does_not_cite, says, does_not_say',
)

const Case = keyed(
  {
    name,
    about: z.enum(SUBJECTS, oneOf(SUBJECTS)),
    ask: listOf(text).optional(),
    conversation: listOf(text).optional(),
    documents,
    language,
    same_as: text.optional(),
    expect: Expect,
    known_failure: text.optional(),
  },
  'write a case: name, about, ask and expect',
).refine(
  (value) => (value.ask === undefined) !== (value.conversation === undefined),
  'write either ask or conversation',
)

const Symmetry = keyed(
  {
    name,
    ask: listOf(text.refine((value) => value.includes('{a}'), 'write {a} where the first name goes')),
    pairs: z
      .array(z.tuple([text, text], 'write two names: [first, second]'), 'write pairs: [[first, second]]')
      .min(1, 'the list is empty'),
    documents,
    language,
    known_failure: text.optional(),
  },
  'write a symmetry case: name, ask and pairs',
)

/** A file of cases, as an editor writes it: every scalar is read as a string. */
export const CaseFile = keyed(
  {
    documents,
    cases: z.array(Case, 'write a list of cases, each beginning with "- name:"').optional(),
    symmetry: z.array(Symmetry, 'write a list, each entry beginning with "- name:"').optional(),
  },
  'begin with the key "cases:"',
)
export type CaseFile = z.output<typeof CaseFile>
