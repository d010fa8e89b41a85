// SPDX-License-Identifier: Apache-2.0
// Slips: the code that opens one case to its applicant, or to one co-signer. Shown once, kept as a keyed hash.
import { timingSafeEqual } from 'node:crypto'
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { codeFrom, typedCode } from '../slip-code.ts'

const SLIP_LENGTH = 12

/**
 * The code of a slip. It follows from the command under a key of the installation, so that the same command, repeated because
 * its answer was lost, shows the same code and nothing readable is stored meanwhile.
 */
export function slipCode(keyring: Keyring, key: CaseKey, subject: Subject, commandId: string): string {
  return codeFrom(keyring.blindIndex('slip-code', `${key.post}:${key.number}:${subject}:${commandId}`), SLIP_LENGTH)
}

/** What is stored of a code. */
export function slipHash(keyring: Keyring, key: CaseKey, subject: Subject, code: string): Buffer {
  return keyring.blindIndex('slip', `${key.post}:${key.number}:${subject}:${code}`)
}

/** Whose slip of this case carries the code; undefined when none does. */
export async function findSlip(tx: Tx, keyring: Keyring, key: CaseKey, typed: string): Promise<Subject | undefined> {
  const code = typedCode(typed, SLIP_LENGTH)
  const { rows } = await tx.query<{ subject: Subject; code_hash: Buffer }>({
    name: 'find-slips',
    text: 'SELECT subject, code_hash FROM case_slips WHERE post = $1 AND number = $2',
    values: [key.post, key.number],
  })
  if (code === undefined) return undefined
  return rows.find((slip) => timingSafeEqual(slip.code_hash, slipHash(keyring, key, slip.subject, code)))?.subject
}
