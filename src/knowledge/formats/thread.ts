import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread with a module of this project: the built one as it is. The source is TypeScript, which a thread
 * has to be taught: Node 20 hands its loader to no thread, and `--import tsx` does nothing there.
 */
export function startThread(file: URL, options: WorkerOptions): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file, options)
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}) })`
  return new Worker(load, { ...options, eval: true })
}
