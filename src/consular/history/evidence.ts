// SPDX-License-Identifier: Apache-2.0
// How pieces of evidence change while a case goes on.
import type { Holder } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { FactRef, Piece } from './event.ts'
import type { CaseState, EvidenceState } from './state.ts'

type Change = Partial<Omit<EvidenceState, 'evidence' | 'subject'>>

/** The evidence with one piece changed; a piece not yet on the list was given on top. */
export function evidenceOf(state: CaseState, piece: Piece, change: Change): readonly EvidenceState[] {
  const index = state.evidence.findIndex((one) => isSame(one, piece))
  const before = state.evidence[index]
  if (!before) return [...state.evidence, { ...unasked(piece), ...change }]
  return state.evidence.with(index, { ...before, ...change })
}

/** Accepting a piece that was given leaves its day; a piece found in a register is given on the day it was found. */
export function accepted(state: CaseState, piece: Piece, on: PlainDate): Change {
  const before = state.evidence.find((one) => isSame(one, piece))
  return { stands: 'accepted', awaited: false, givenOn: before?.givenOn ?? on }
}

/** While the applicant holds the case, a rejected piece is waited for again. */
export function rejected(holder: Holder, reason: FactRef): Change {
  return { stands: 'rejected', awaited: holder === 'applicant', reason }
}

export function piecesAsked(evidence: readonly EvidenceState[], pieces: readonly Piece[]): readonly EvidenceState[] {
  const asked = { stands: 'requested', awaited: true } as const
  const before = evidence.map((one) => (pieces.some((piece) => isSame(one, piece)) ? { ...one, ...asked } : one))
  const fresh = pieces.filter((piece) => !evidence.some((one) => isSame(one, piece)))
  return [...before, ...fresh.map((piece) => ({ ...unasked(piece), ...asked }))]
}

/** Corrected answers may need other evidence: new pieces are missing, pieces that nobody has given or asked for go. */
export function answersCorrected(
  evidence: readonly EvidenceState[],
  needed: readonly Piece[],
): readonly EvidenceState[] {
  const kept = evidence
    .map((one) => ({ ...one, needed: needed.some((piece) => isSame(one, piece)) }))
    .filter((one) => one.needed || one.stands !== 'missing')
  const fresh = needed.filter((piece) => !evidence.some((one) => isSame(one, piece)))
  return [...kept, ...fresh.map((piece) => ({ ...unasked(piece), needed: true }))]
}

function unasked({ evidence, subject }: Piece): EvidenceState {
  return { evidence, subject, needed: false, awaited: false, stands: 'missing' }
}

function isSame(one: Piece, other: Piece): boolean {
  return one.evidence === other.evidence && one.subject === other.subject
}
