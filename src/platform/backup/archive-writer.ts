// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '#src/platform/disk/index.ts'
import { tarBlock, tarHeader } from './tar-header.ts'

/** One file inside an archive, with the digest of its bytes as they stand there. */
export type ArchivePart = { readonly name: string; readonly bytes: number; readonly sha256: string }

/** An archive under way. It has its name only once it is whole and on the disk. */
export type ArchiveWriter = {
  add(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<ArchivePart>
  close(): Promise<void>
  abandon(): Promise<void>
}

/** Begins a tar archive beside its final name. */
export async function createArchive(path: string, at: Date): Promise<ArchiveWriter> {
  if (existsSync(path)) throw new Error(`${path} exists already: name another file, nothing is overwritten.`)
  makeFolder(dirname(path))
  const draft = `${path}.tmp`
  const file = await open(draft, 'w', 0o600)
  let end = 0
  const write = async (bytes: Uint8Array, position: number) => {
    for (let written = 0; written < bytes.length; ) {
      written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten
    }
  }
  const add = async (name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => {
    const start = end
    end += tarBlock
    const digest = createHash('sha256')
    for await (const chunk of content) {
      digest.update(chunk)
      await write(chunk, end)
      end += chunk.length
    }
    const bytes = end - start - tarBlock
    // The size is known only now.
    await write(tarHeader(name, bytes, at), start)
    const rest = (tarBlock - (bytes % tarBlock)) % tarBlock
    await write(Buffer.alloc(rest), end)
    end += rest
    return { name, bytes, sha256: digest.digest('hex') }
  }
  const close = async () => {
    await write(Buffer.alloc(2 * tarBlock), end)
    await file.sync()
    await file.close()
    await rename(draft, path)
    const folder = await open(dirname(path), 'r')
    await folder.sync()
    await folder.close()
  }
  const abandon = async () => {
    await file.close()
    await rm(draft, { force: true })
  }
  return { add, close, abandon }
}
