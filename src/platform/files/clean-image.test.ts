// SPDX-License-Identifier: Apache-2.0
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cleanImage } from './clean-image.ts'
import { kindOf } from './file-kind.ts'

const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })

test('a photograph comes out upright, without the place and the camera that it carried', async () => {
  const bytes = await picture()
    .withMetadata({
      orientation: 6,
      exif: { IFD0: { Make: 'Akhmetova Phone' }, IFD3: { GPSLatitude: '35/1 10/1 0/1', GPSLatitudeRef: 'N' } },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Akhmetova</x:xmpmeta>')
    .jpeg()
    .toBuffer()
  expect(bytes.includes('Akhmetova')).toBe(true)
  const cleaned = await cleanImage(bytes, 'image/jpeg')
  if (!cleaned.ok) throw new Error(cleaned.refusal)
  const { exif, xmp, iptc, width, height, format } = await sharp(cleaned.value).metadata()
  expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined })
  expect({ width, height, format }).toEqual({ width: 40, height: 60, format: 'jpeg' })
  expect(cleaned.value.includes('Akhmetova')).toBe(false)
})

test('what hides behind the end of a picture does not survive', async () => {
  const bytes = Buffer.concat([await picture().png().toBuffer(), Buffer.from('<script>alert(1)</script>')])
  const cleaned = await cleanImage(bytes, 'image/png')
  expect(cleaned.ok && cleaned.value.includes('script')).toBe(false)
  expect(cleaned.ok).toBe(true)
})

test('a small file that unpacks into a huge picture is refused by its header, before it is unpacked', async () => {
  expect(await cleanImage(pngOf(30_000, 30_000), 'image/png')).toEqual({ ok: false, refusal: 'too-many-pixels' })
})

test('a picture that lies about its size, is cut short, or is of another kind is refused', async () => {
  const whole = await picture(400, 300).jpeg().toBuffer()
  expect(await cleanImage(whole.subarray(0, whole.length / 2), 'image/jpeg')).toMatchObject({ ok: false })
  expect(await cleanImage(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png')).toMatchObject({
    ok: false,
  })
  expect(await cleanImage(await picture().webp().toBuffer(), 'image/png')).toMatchObject({
    ok: false,
    refusal: 'unreadable',
  })
  expect(await cleanImage(await picture().tiff().toBuffer(), 'image/jpeg')).toMatchObject({
    ok: false,
    refusal: 'unreadable',
  })
})

test.each([
  ['photo.jpg', 'jpeg', { ok: true, value: 'image/jpeg' }],
  ['ФОТО.JPEG', 'jpeg', { ok: true, value: 'image/jpeg' }],
  ['photo.png', 'jpeg', { ok: false, refusal: 'kind-does-not-match-name' }],
  ['photo', 'jpeg', { ok: false, refusal: 'kind-not-allowed' }],
  ['photo.jpg.exe', 'jpeg', { ok: false, refusal: 'kind-not-allowed' }],
  ['photo.webp', 'webp', { ok: false, refusal: 'kind-not-allowed' }],
  ['photo.constructor', 'jpeg', { ok: false, refusal: 'kind-not-allowed' }],
] as const)('%s holding %s: %o', async (name, format, outcome) => {
  expect(await kindOf(await picture().toFormat(format).toBuffer(), name)).toEqual(outcome)
})

/** A PNG of one colour, made without an encoder: a few kilobytes, whatever its size. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 })
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([magic, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}
