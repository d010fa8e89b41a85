// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Progress } from '#src/platform/progress/index.ts'
import type { ArchivePart } from './archive-writer.ts'
import type { Manifest } from './manifest.ts'
import { readManifest } from './manifest.ts'
import { readTarHeader, tarBlock } from './tar-header.ts'

/** An archive whose every byte was compared with its manifest. */
export type ArchiveReader = { readonly manifest: Manifest; open(name: string): Readable }

type Place = { readonly offset: number; readonly bytes: number }

/** Opens a backup, or throws one sentence that says what is wrong with it. */
export async function openArchive(path: string, progress: Progress): Promise<ArchiveReader> {
  try {
    const places = await findParts(path)
    const stream = (name: string) => {
      const place = places.get(name)
      if (!place) throw new Error(`${name} is missing in it`)
      if (place.bytes === 0) return createReadStream('/dev/null')
      return createReadStream(path, { start: place.offset, end: place.offset + place.bytes - 1 })
    }
    const text = await wholeText(stream('manifest.json'))
    const claimed = (await wholeText(stream('manifest.sha256'))).trim()
    if (createHash('sha256').update(text).digest('hex') !== claimed) throw new Error('its manifest is damaged')
    const manifest = readManifest(text)
    await compare(manifest.parts, places, stream, progress)
    return { manifest, open: stream }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`There is no backup ${path}.`, { cause: error })
    throw new Error(`${path} is no whole backup: ${(error as Error).message}. Take another one.`, { cause: error })
  }
}

async function findParts(path: string): Promise<Map<string, Place>> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const places = new Map<string, Place>()
    for (let offset = 0; offset < size; ) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(tarBlock), 0, tarBlock, offset)
      if (bytesRead < tarBlock) throw new Error('it is cut short')
      const header = readTarHeader(buffer)
      if (!header) return places
      places.set(header.name, { offset: offset + tarBlock, bytes: header.bytes })
      offset += tarBlock + Math.ceil(header.bytes / tarBlock) * tarBlock
    }
    throw new Error('it is cut short')
  } finally {
    await file.close()
  }
}

async function compare(
  parts: readonly ArchivePart[],
  places: ReadonlyMap<string, Place>,
  stream: (name: string) => Readable,
  progress: Progress,
): Promise<void> {
  const stage = progress.begin(
    'Checking the backup',
    parts.reduce((total, { bytes }) => total + bytes, 0),
  )
  for (const { name, bytes, sha256 } of parts) {
    if (places.get(name)?.bytes !== bytes) throw new Error(`${name} is missing in it or has another length`)
    const digest = createHash('sha256')
    for await (const chunk of stream(name) as AsyncIterable<Buffer>) {
      digest.update(chunk)
      stage.step(chunk.length)
    }
    if (digest.digest('hex') !== sha256) throw new Error(`${name} in it is damaged`)
  }
  stage.end()
}

async function wholeText(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
