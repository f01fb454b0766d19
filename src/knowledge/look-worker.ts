import { parentPort, workerData } from 'node:worker_threads'
import { lookAt, type SentContent } from './sent-document.ts'

export interface LookJob {
  id: string
  content: SentContent
}

const { id, content } = workerData as LookJob
parentPort?.postMessage(lookAt(id, content))
