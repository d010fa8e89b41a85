// SPDX-License-Identifier: Apache-2.0
// A proof that somebody takes away: one line of the log of heads stood under a root that the installation signed. It is checked
// with the public key alone, without the database, the program's settings or a network.
import { CHAIN_START, chainHash } from './chain.ts'
import { isIncluded } from './merkle.ts'
import { openNote } from './signed-note.ts'

export const PROOF_FORMAT = 'elshi-inclusion-proof/1'

export type InclusionProof = {
  readonly format: typeof PROOF_FORMAT
  /** `case BUS-26-000123 7 <hash of its seventh event>`. */
  readonly line: string
  readonly index: number
  readonly size: number
  /** Hexadecimal, from the line up to the root. */
  readonly path: readonly string[]
  /** The signed checkpoint, as it stands outside the database. */
  readonly note: string
  /** The stored bytes of the events of the case, from the first to the one of the line: with them the whole log of the case is proved. */
  readonly events?: readonly string[]
}

export type ProofFault = 'not-a-proof' | 'not-signed-by-this-key' | 'not-in-the-log' | 'events-do-not-match'

/** What a good proof shows. */
export type Proved = {
  readonly reference: string
  readonly sequence: number
  readonly hash: string
  readonly origin: string
  /** When it was signed, as the note says. */
  readonly sealed: string
  readonly events: number
}

type Verify = Parameters<typeof openNote>[2]

/** What the proof shows, or what is wrong with it. `proof` is whatever stood in the file. */
export function checkProof(proof: unknown, pem: string, verify: Verify): Proved | ProofFault {
  if (!isProof(proof)) return 'not-a-proof'
  const [, reference = '', sequence = '', hash = ''] = LINE.exec(proof.line) ?? []
  const origin = proof.note.split('\n')[0] ?? ''
  const checkpoint = openNote(proof.note, [{ name: origin, pem }], verify)
  if (!checkpoint) return 'not-signed-by-this-key'
  const claim = { entry: Buffer.from(proof.line), index: proof.index, size: proof.size, root: checkpoint.root }
  const path = proof.path.map((node) => Buffer.from(node, 'hex'))
  if (checkpoint.size !== proof.size || !isIncluded({ ...claim, proof: path })) return 'not-in-the-log'
  if (proof.events && !areTheEvents(proof.events, { sequence: Number(sequence), hash })) return 'events-do-not-match'
  const sealed = checkpoint.more.find((one) => one.startsWith('sealed '))?.slice(7) ?? ''
  return { reference, sequence: Number(sequence), hash, origin, sealed, events: proof.events?.length ?? 0 }
}

const LINE = /^case (\S{1,32}) ([1-9]\d{0,8}) ([0-9a-f]{64})$/

/** The chain over these bytes, from the first event on, ends in the hash of the line. */
function areTheEvents(events: readonly string[], line: { readonly sequence: number; readonly hash: string }): boolean {
  const head = events.reduce((before, text) => chainHash(before, text), CHAIN_START)
  return events.length === line.sequence && head.toString('hex') === line.hash
}

function isProof(given: unknown): given is InclusionProof {
  if (typeof given !== 'object' || given === null) return false
  const { format, line, index, size, path, note, events = [] } = given as Record<string, unknown>
  const texts = (list: unknown, form: RegExp) =>
    Array.isArray(list) && list.every((one) => typeof one === 'string' && form.test(one))
  return (
    format === PROOF_FORMAT &&
    typeof line === 'string' &&
    LINE.test(line) &&
    Number.isSafeInteger(index) &&
    Number.isSafeInteger(size) &&
    texts(path, /^[0-9a-f]{64}$/) &&
    typeof note === 'string' &&
    texts(events, /^\{/)
  )
}
