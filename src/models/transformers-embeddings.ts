import { Embeddings } from '@langchain/core/embeddings'
import { OperatorError, reasonOf } from '../errors.ts'
import { loadPackage } from './load-package.ts'

/** What is used of @huggingface/transformers. */
interface Transformers {
  env: { cacheDir: string; allowRemoteModels: boolean }
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { progress_callback: (progress: Progress) => void; dtype?: string },
  ): Promise<
    (texts: string[], options: { pooling: 'mean'; normalize: boolean }) => Promise<{ tolist(): number[][] }>
  >
}

interface Progress {
  status: string
  file?: string
  progress?: number
}

export interface TransformersOptions {
  /** A name on the model hub, or a folder with an ONNX model. */
  model: string
  /** Where downloaded models stay. */
  folder: string
  /** One line of progress, as the model is fetched. */
  progress: (line: string) => void
  load?: () => Promise<object>
}

const PACKAGE = '@huggingface/transformers'

/**
 * A multilingual ONNX model run in this process. The model is fetched when first used and then read from its folder.
 *
 * @throws OperatorError when the package is missing, or the model can be neither read nor fetched
 */
export async function openTransformers(options: TransformersOptions): Promise<Embeddings> {
  const { model, folder, progress } = options
  const load = options.load ?? (() => loadPackage(PACKAGE, `EMBEDDINGS=transformers:${model}`))
  const { env, pipeline } = (await load()) as Transformers
  env.cacheDir = folder
  try {
    const shown = new Map<string, number>()
    const extract = await pipeline('feature-extraction', model, {
      progress_callback: ({ status, file = '', progress: done = 0 }) => {
        const tenth = Math.floor(done / 10)
        if (status !== 'progress' || shown.get(file) === tenth) return
        shown.set(file, tenth)
        progress(`${model}: ${file} ${bar(tenth)} ${Math.round(done)} %`)
      },
    })
    return new TransformersEmbeddings(model, async (texts) =>
      (await extract(texts, { pooling: 'mean', normalize: true })).tolist(),
    )
  } catch (thrown) {
    throw new OperatorError(
      `The model ${model} can be neither read from ${folder} nor fetched (${reasonOf(thrown)}); ` +
        'check the name and the network, or set EMBEDDINGS=builtin.',
      { cause: thrown },
    )
  }
}

function bar(tenths: number): string {
  return `[${'#'.repeat(tenths)}${'.'.repeat(10 - tenths)}]`
}

class TransformersEmbeddings extends Embeddings {
  readonly #extract: (texts: string[]) => Promise<number[][]>
  /** E5 models are trained to be told what a text is (Wang et al. 2022). */
  readonly #prefixed: boolean

  constructor(model: string, extract: (texts: string[]) => Promise<number[][]>) {
    super({})
    this.#extract = extract
    this.#prefixed = /(?:^|[/_-])e5(?:[_-]|$)/i.test(model)
  }

  override embedDocuments(texts: string[]): Promise<number[][]> {
    return this.#extract(this.#prefixed ? texts.map((text) => `passage: ${text}`) : texts)
  }

  override async embedQuery(text: string): Promise<number[]> {
    const [vector = []] = await this.#extract([this.#prefixed ? `query: ${text}` : text])
    return vector
  }
}
