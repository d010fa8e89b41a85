// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { FileKind, FileRefusal } from './refusals.ts'

const extensions: Readonly<Record<string, FileKind>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
}

/** The kind of a file, on which its first bytes and the extension of its name must agree. */
export async function kindOf(bytes: Buffer, name: string): Promise<Outcome<FileKind, FileRefusal>> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined
  // Loaded with the first file: no start waits for it.
  const { fileTypeFromBuffer } = await import('file-type')
  const found = (await fileTypeFromBuffer(bytes))?.mime
  const kind = Object.values(extensions).find((allowed) => allowed === found)
  if (!kind || !named) return refuse('kind-not-allowed')
  return kind === named ? accept(kind) : refuse('kind-does-not-match-name')
}
