import type { Document, PhotoSize, Sticker, Voice } from '@grammyjs/types'
import type { StoredFile } from './world.ts'

/** What a message says of a file, by the kind of the message. */
export const mediaContent = {
  document: (file: StoredFile): { document: Document } => ({
    document: { ...identity(file), file_name: file.path.split('/').at(-1) ?? '' },
  }),
  photo: (file: StoredFile): { photo: PhotoSize[] } => ({
    photo: [{ ...identity(file), width: 320, height: 320 }],
  }),
  voice: (file: StoredFile): { voice: Voice } => ({ voice: { ...identity(file), duration: 3 } }),
  sticker: (file: StoredFile): { sticker: Sticker } => {
    const shape = { width: 512, height: 512, is_animated: false, is_video: false }
    return { sticker: { ...identity(file), ...shape, type: 'regular', emoji: '👍' } }
  },
}

export type MediaKind = keyof typeof mediaContent

function identity({ id, size }: StoredFile) {
  return { file_id: id, file_unique_id: `u${id}`, file_size: size }
}
