import { reasonOf } from '../errors.ts'
import type { CallEvent } from './calls.ts'
import { type ModelSettings, openWriter } from './open-writer.ts'

/** What a check says of one thing; see `Finding` in app.ts. */
interface Inspection {
  what: string
  ok: 'ok' | 'warning' | 'failed'
  detail: string
  todo?: string
}

const TODO: Partial<Record<CallEvent['failure'], string>> = {
  credentials: 'Check MODEL_API_KEY.',
  'rate limit': 'The account is over its limit: wait, or raise it.',
  network: 'Check MODEL_BASE_URL, and that the server runs.',
  timeout: 'Raise MODEL_DEADLINE, or use a smaller model.',
  request: 'Check the name in MODEL: the server refuses the request.',
  unreadable: 'The model does not reply in JSON: use another.',
  empty: 'The model replies nothing: use another.',
}

const TEXT = 'The library opens at nine. It has two reading rooms.'

/** One real call: an answer about two sentences on a library, read as any other. */
export async function checkModel(settings: ModelSettings): Promise<Inspection> {
  const what = 'Model'
  const failures: CallEvent[] = []
  try {
    const { writer } = await openWriter(
      settings,
      (event) => failures.push(event),
      () => {},
    )
    const began = performance.now()
    const document = { id: 'library', title: 'The library', language: 'en', text: TEXT, hash: '' } as const
    const passage = {
      id: 'library',
      document: 'library',
      language: 'en',
      start: 0,
      end: TEXT.length,
    } as const
    const sentences = await writer.write(
      {
        question: 'When does the library open?',
        language: 'en',
        passages: [
          {
            id: 'P1',
            document,
            passage: { ...passage, sentences: [] },
            text: TEXT,
            renderings: [],
            quotes: [],
          },
        ],
      },
      AbortSignal.timeout(settings.deadline),
    )
    const took = `${((performance.now() - began) / 1000).toFixed(1)} s`
    if (sentences?.length) return { what, ok: 'ok', detail: `${settings.name} answered in ${took}` }
    const [failure] = failures
    const why = failure
      ? `${failure.failure}${failure.status ? `, HTTP ${failure.status}` : ''}`
      : 'no sentence'
    return {
      what,
      ok: 'failed',
      detail: `${settings.name} gave no answer in ${took} (${why}); readers get quotes`,
      todo: (failure && TODO[failure.failure]) ?? 'Try another model, or leave MODEL empty.',
    }
  } catch (thrown) {
    return { what, ok: 'failed', detail: reasonOf(thrown), todo: 'Mend MODEL in .env, or leave it empty.' }
  }
}
