// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { FileRefusal } from './refusals.ts'
import { largestFile } from './refusals.ts'

/** The bytes of an upload; one that is too large is cut off, not read to its end. */
export async function gather(stream: AsyncIterable<Uint8Array>): Promise<Outcome<Buffer, FileRefusal>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > largestFile) return refuse('too-large')
    parts.push(part)
  }
  return length === 0 ? refuse('empty') : accept(Buffer.concat(parts, length))
}
