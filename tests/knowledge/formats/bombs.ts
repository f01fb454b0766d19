import { constants, deflateRawSync, deflateSync } from 'node:zlib'

/** A PDF of `pages` pages that all show this content; without a table of objects, which readers then rebuild. */
export function rawPdf(content: Uint8Array, { pages = 1, filter = '' } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${10 + i} 0 R`).join(' ')
  const objects = Array.from(
    { length: pages },
    (_, i) =>
      `${10 + i} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>\nendobj\n`,
  ).join('')
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n'),
    Buffer.from(`2 0 obj\n<</Type/Pages/Kids[${kids}]/Count ${pages}>>\nendobj\n`),
    Buffer.from('5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n'),
    Buffer.from(objects),
    Buffer.from(`4 0 obj\n<</Length ${content.length}${filter}>>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ])
}

/** A PDF page whose content is this many megabytes of blanks, packed twice to some kilobytes. */
export function pdfBomb(megabytes: number): Buffer {
  // A full flush leaves a block that can be repeated, so that the bomb is not made at full size here.
  const block = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array.from({ length: megabytes }, () => block)
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([3, 0, 0, 0, 0, 0])])
  return rawPdf(deflateSync(packed), { filter: '/Filter[/FlateDecode/FlateDecode]' })
}
