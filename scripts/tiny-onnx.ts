/** The files of a BERT-like model for feature extraction: a random vector a word, then tanh. In ONNX, by hand. */
export function tinyModel(words: readonly string[], dimensions: number): Record<string, string | Buffer> {
  const vocabulary = Object.fromEntries(
    ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...words].map((word, n) => [word, n]),
  )
  const size = Object.keys(vocabulary).length
  return {
    'config.json': JSON.stringify({
      model_type: 'bert',
      architectures: ['BertModel'],
      hidden_size: dimensions,
      vocab_size: size,
      max_position_embeddings: 128,
    }),
    'tokenizer_config.json': JSON.stringify({
      tokenizer_class: 'BertTokenizer',
      model_max_length: 128,
      pad_token: '[PAD]',
      unk_token: '[UNK]',
      cls_token: '[CLS]',
      sep_token: '[SEP]',
    }),
    'tokenizer.json': JSON.stringify({
      version: '1.0',
      added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map((content, id) => ({
        id,
        content,
        special: true,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
      })),
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: { type: 'Whitespace' },
      post_processor: null,
      decoder: null,
      model: { type: 'WordLevel', vocab: vocabulary, unk_token: '[UNK]' },
    }),
    'onnx/model.onnx': onnx(size, dimensions),
  }
}

/** ModelProto of onnx.proto3: Gather rows of a table by `input_ids`, then Tanh. */
function onnx(rows: number, dimensions: number): Buffer {
  const table = Buffer.alloc(4 * rows * dimensions)
  for (let n = 0; n < rows * dimensions; n++) table.writeFloatLE(Math.random() * 2 - 1, 4 * n)
  const graph = [
    field(1, node('Gather', ['table', 'input_ids'], 'rows')),
    field(1, node('Tanh', ['rows'], 'last_hidden_state')),
    field(2, 'tiny'),
    field(5, [varint(1, rows), varint(1, dimensions), varint(2, FLOAT), field(8, 'table'), field(9, table)]),
    field(11, tensor('input_ids', INT64, ['batch', 'sequence'])),
    field(11, tensor('attention_mask', INT64, ['batch', 'sequence'])),
    field(12, tensor('last_hidden_state', FLOAT, ['batch', 'sequence', dimensions])),
  ]
  return Buffer.concat([
    varint(1, 8),
    field(2, 'saylau'),
    field(7, graph),
    field(8, [field(1, ''), varint(2, 13)]),
  ])
}

const FLOAT = 1
const INT64 = 7

function node(operator: string, inputs: string[], output: string): Buffer[] {
  return [...inputs.map((input) => field(1, input)), field(2, output), field(3, output), field(4, operator)]
}

function tensor(name: string, type: number, shape: (string | number)[]): Buffer[] {
  const dimensions = shape.map((size) =>
    field(1, typeof size === 'number' ? [varint(1, size)] : [field(2, size)]),
  )
  return [field(1, name), field(2, [field(1, [varint(1, type), field(2, dimensions)])])]
}

/** A field of protocol buffers that has a length: a text, bytes, or a message of further fields. */
function field(number: number, content: string | Buffer | Buffer[]): Buffer {
  const bytes = Array.isArray(content) ? Buffer.concat(content) : Buffer.from(content as string)
  return Buffer.concat([bytesOf((number << 3) | 2), bytesOf(bytes.length), bytes])
}

function varint(number: number, value: number): Buffer {
  return Buffer.concat([bytesOf(number << 3), bytesOf(value)])
}

function bytesOf(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>>= 7
  } while (rest > 0)
  return Buffer.from(bytes)
}
