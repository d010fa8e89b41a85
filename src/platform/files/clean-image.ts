// SPDX-License-Identifier: Apache-2.0
/** A picture decoded and written anew: what was hidden in it, where it was taken and with what, does not survive. */
import sharp from 'sharp'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { FileRefusal } from './refusals.ts'
import { mostPixels } from './refusals.ts'

// Of libvips' many decoders only these two are ever needed, and only from memory.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] })
sharp.concurrency(1)
sharp.cache(false)

/** The picture upright, in sRGB and without metadata. The header's size is judged before anything is decoded. */
export async function cleanImage(
  bytes: Buffer,
  kind: 'image/jpeg' | 'image/png',
): Promise<Outcome<Buffer, FileRefusal>> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels) return refuse('too-many-pixels')
    const upright = picture.autoOrient().toColourspace('srgb').timeout({ seconds: 30 })
    const encoded = kind === 'image/jpeg' ? upright.jpeg({ quality: 90 }) : upright.png()
    return accept(await encoded.toBuffer())
  } catch {
    return refuse('unreadable')
  }
}
