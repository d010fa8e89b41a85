// SPDX-License-Identifier: Apache-2.0
// What is to be stored of a case and what is not any more, by what was cut out of its events in their order.
import type { FactRef } from '#src/consular/history/index.ts'

/** Whatever is met is struck out. */
export type Expected = {
  /** By `subject/fact@version`: the commitment in hexadecimal, empty where it was not kept. */
  readonly standing: Map<string, string>
  /** Subjects with a fact that stands: each has a key. */
  readonly subjects: Set<string>
  readonly erased: Set<string>
  readonly erasedSubjects: Set<string>
}

type Erasure = { readonly erased: readonly string[] }
type Piece = (Omit<FactRef, 'commitment'> & { readonly commitment?: string }) | Erasure

/** One fact, or one erasure, in the form in which canonical text has it: without the brace before it, with the one behind it. */
export function pieceOf(piece: FactRef | Erasure, withCommitments = false): string {
  if ('erased' in piece) return `"erased":${JSON.stringify(piece.erased)}}`
  const { commitment, fact, subject, version } = piece
  return JSON.stringify({ ...(withCommitments && { commitment }), fact, subject, version }).slice(1)
}

/** Reads the pieces one after the other: an erasure takes away what stood before it, and nothing that is recorded later. */
export function expectedIn(pieces: string): Expected {
  const expected = {
    standing: new Map(),
    subjects: new Set(),
    erased: new Set(),
    erasedSubjects: new Set(),
  } as Expected
  for (const piece of listed(pieces)) {
    if ('erased' in piece) for (const subject of piece.erased) erase(expected, subject)
    else {
      expected.standing.set(`${piece.subject}/${piece.fact}@${piece.version}`, piece.commitment ?? '')
      expected.subjects.add(piece.subject)
    }
  }
  return expected
}

/** The pieces were cut out as bytes, one to a letter. What somebody forged so that it cannot be read names nothing. */
function listed(pieces: string): readonly Piece[] {
  const text = isPlain.test(pieces) ? pieces : Buffer.from(pieces, 'latin1').toString()
  try {
    const list = JSON.parse(`[${text.replaceAll(/(^|\})(?=")/g, (brace) => (brace === '' ? '{' : '},{'))}]`) as Piece[]
    return list.every((piece) => !('erased' in piece) || Array.isArray(piece.erased)) ? list : []
  } catch {
    return []
  }
}

const isPlain = /^[ -~]*$/

function erase({ standing, subjects, erased, erasedSubjects }: Expected, subject: string): void {
  erasedSubjects.add(subject)
  subjects.delete(subject)
  for (const id of standing.keys()) {
    if (!id.startsWith(`${subject}/`)) continue
    standing.delete(id)
    erased.add(id)
  }
}
