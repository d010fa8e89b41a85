// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { checkPdf } from './check-pdf.ts'
import type { ScanResult } from './clamav.ts'
import { scan } from './clamav.ts'
import { kindOf } from './file-kind.ts'
import type { FileKind, FileRefusal } from './refusals.ts'

/** A file that may be released: its kind, and the bytes to keep in place of those that came. */
export type ExaminedFile = { kind: FileKind; bytes: Buffer; scanned: boolean }

/** What the examination looks with; without a socket there is no scanner, and the file says so for ever. */
export type Examiner = { readonly clamavSocket: string | undefined; readonly onInfected?: (signature: string) => void }

/** Kind, scan, decoding, in this order: the scanner sees the bytes as they came. Throws when the scanner gives no verdict. */
export async function examine(
  { clamavSocket, onInfected }: Examiner,
  bytes: Buffer,
  name: string,
): Promise<Outcome<ExaminedFile, FileRefusal>> {
  const kind = await kindOf(bytes, name)
  const verdict: ScanResult = clamavSocket === undefined ? { clean: true } : await scan(clamavSocket, bytes)
  if (!verdict.clean) {
    onInfected?.(verdict.signature)
    return refuse('infected')
  }
  if (!kind.ok) return kind
  const released = await decode(kind.value, bytes)
  return released.ok
    ? accept({ kind: kind.value, bytes: released.value, scanned: clamavSocket !== undefined })
    : released
}

async function decode(kind: FileKind, bytes: Buffer): Promise<Outcome<Buffer, FileRefusal>> {
  if (kind !== 'application/pdf') {
    // The decoders are loaded with the first picture: no start waits for them.
    const { cleanImage } = await import('./clean-image.ts')
    return cleanImage(bytes, kind)
  }
  const refusal = checkPdf(bytes)
  return refusal === undefined ? accept(bytes) : refuse(refusal)
}
