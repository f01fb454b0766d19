import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { liftRanges, type Schema } from './ranges.ts'

const require = createRequire(import.meta.url)
const typesFolder = dirname(require.resolve('@grammyjs/types/package.json'))
// Inside node_modules, so that the generated TypeScript file finds @grammyjs/types as any other file would.
const cacheFolder = join(typesFolder, '..', '..', '.cache', 'saylau')

/** A JSON Schema whose definition `Requests` has one property for each Bot API method: its parameters. */
export interface RequestSchema extends Schema {
  definitions: Record<string, Schema> & { Requests: Schema & { properties: Record<string, Schema> } }
}

/**
 * The schema of every Bot API request, made from the declarations of @grammyjs/types.
 * Takes about four seconds the first time; afterwards it is read from node_modules/.cache/saylau.
 */
export async function loadRequestSchema(): Promise<RequestSchema> {
  const cached = join(cacheFolder, `bot-api-requests-${await fingerprint()}.json`)
  try {
    return JSON.parse(await readFile(cached, 'utf8'))
  } catch {
    const schema = await generateRequestSchema()
    const partial = `${cached}.${process.pid}`
    await writeFile(partial, JSON.stringify(schema))
    await rename(partial, cached)
    return schema
  }
}

/** Of everything that the schema is made from and with. */
async function fingerprint(): Promise<string> {
  const packages = ['@grammyjs/types', 'ts-json-schema-generator']
  const makers = [
    ...packages.map((name) => require.resolve(`${name}/package.json`)),
    ...['./schema.ts', './ranges.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
  ]
  const hash = createHash('sha256')
  for (const file of makers) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function generateRequestSchema(): Promise<RequestSchema> {
  const declarations = await readFile(join(typesFolder, 'methods.d.ts'), 'utf8')
  await mkdir(cacheFolder, { recursive: true })
  const path = join(cacheFolder, `requests-${process.pid}.ts`)
  await writeFile(path, requestTypes(declarations))
  // Loaded only here: it brings a whole TypeScript compiler along.
  const { createGenerator } = await import('ts-json-schema-generator')
  const config = { path, type: 'Requests', additionalProperties: false, skipTypeCheck: true }
  const schema = createGenerator({ ...config, jsDoc: 'extended' }).createSchema('Requests') as RequestSchema
  await rm(path)
  liftRanges(schema)
  // Said in the description of the method, which is not the description of the property.
  Object.assign(schema.definitions.Requests.properties.answerInlineQuery?.properties?.results ?? {}, {
    maxItems: 50,
  })
  return schema
}

/**
 * The generator passes over method signatures, so each `name(args: { ... }): Result` of `ApiMethods` is
 * rewritten to a property `name: { ... }`. Files are strings: uploads are validated as their file ids.
 */
function requestTypes(declarations: string): string {
  const methods = /^export type ApiMethods<F> = (\{[\s\S]*?^\});/m.exec(declarations)?.[1] ?? ''
  const properties = methods
    .replace(/^ {4}(\w+)\(\): .+;$/gm, '    $1: {};')
    .replace(/^ {4}(\w+)\(args\??: \{$/gm, '    $1: {')
    .replace(/^ {4}\}\): .+;$/gm, '    };')
  if (methods === '' || /^ {4}\w+\(/m.test(properties)) {
    throw new Error('@grammyjs/types declares its methods in a form that the schema generator cannot read')
  }
  const imports = declarations
    .match(/^import .*$/gm)
    ?.join('\n')
    .replaceAll('"./', '"@grammyjs/types/')
  const own = [...declarations.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)
  return `${imports}
import type { ${own.join(', ')} } from "@grammyjs/types/methods.js"
type Methods<F> = ${properties}
export type Requests = Methods<string>
`
}
