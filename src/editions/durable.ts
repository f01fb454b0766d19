import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Waits until a file or folder is on the disk, so that a power cut cannot leave its name without its content. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file that is there after a power cut. It may be there half after one that comes before the end. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Renames, and waits until the new name is on the disk: before and after, there is the old thing or the new one. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to)
  await flush(dirname(to))
}
