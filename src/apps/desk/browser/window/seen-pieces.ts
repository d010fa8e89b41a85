// SPDX-License-Identifier: Apache-2.0
// Which pieces an officer had in hand while lodging, and what is told to the case of them.
import type { AskedPiece } from './window.ts'

type Piece = Pick<AskedPiece, 'evidence' | 'subject'>

export const pieceKey = ({ evidence, subject }: Piece): string => `${evidence}/${subject}`

/** One command for each ticked piece that the last answers still ask for. */
export function sightings(
  asked: readonly AskedPiece[],
  ticked: ReadonlySet<string>,
  occurredOn: string,
): readonly Readonly<Record<string, string>>[] {
  return asked
    .filter((piece) => piece.by === 'sighted' && ticked.has(pieceKey(piece)))
    .map(({ evidence, subject }) => ({
      do: 'sight-evidence',
      evidence,
      subject,
      ...(occurredOn !== '' && { occurredOn }),
    }))
}
