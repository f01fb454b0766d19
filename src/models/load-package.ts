import { OperatorError, reasonOf } from '../errors.ts'

/**
 * Loads a package that only some operators need.
 *
 * @param setting what asks for it, as it stands in the configuration
 * @throws OperatorError with the line that installs it
 */
export async function loadPackage(name: string, setting: string): Promise<Record<string, unknown>> {
  try {
    // Spelt out where it is a dependency of ours, for those who look for what is used.
    return name === '@langchain/openai' ? await import('@langchain/openai') : await import(name)
  } catch (thrown) {
    const missing = (thrown as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
    throw new OperatorError(
      missing && reasonOf(thrown).includes(name)
        ? `${setting} needs the package ${name}, which is not installed: run npm install ${name}`
        : `${setting} needs the package ${name}, which cannot be loaded: ${reasonOf(thrown)}`,
      { cause: thrown },
    )
  }
}
