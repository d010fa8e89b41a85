// SPDX-License-Identifier: Apache-2.0
// Which pieces of evidence this case can be asked for, and of whom.
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import { holds, subjectsOf } from '#src/consular/catalogue/index.ts'
import type { CaseState, Piece } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { mayOpenFiles } from '#src/consular/permissions/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

type Evidence = Service['evidence'][number]
type Given = { readonly answers: Answers; readonly today: PlainDate; readonly members: number }

export type PossiblePiece = Piece & { readonly definition: Evidence }

/** Every piece whose condition holds, for each person of whom it is asked. */
export function possiblePieces({ evidence }: Service, { answers, today, members }: Given): readonly PossiblePiece[] {
  return evidence.flatMap((definition) =>
    subjectsOf(definition.repeats ? members : 0)
      .filter(
        (subject) => definition.when === undefined || holds(definition.when, { answers, subject, today, members }),
      )
      .map((subject) => ({ evidence: definition.id, subject, definition })),
  )
}

/** The pieces that the answers make necessary. */
export function neededPieces(service: Service, given: Given): readonly Piece[] {
  return possiblePieces(service, given)
    .filter(({ definition }) => definition.required)
    .map(({ evidence, subject }) => ({ evidence, subject }))
}

/** What each command on evidence may be done to, in this state. */
export function piecesFor(
  act: 'provide-evidence' | 'sight-evidence' | 'accept-evidence' | 'reject-evidence',
  state: CaseState,
  possible: readonly PossiblePiece[],
): readonly PossiblePiece[] {
  return possible.filter(({ evidence, subject, definition }) => {
    const stands =
      state.evidence.find((one) => one.evidence === evidence && one.subject === subject)?.stands ?? 'missing'
    return fits[act](definition.by, stands)
  })
}

/** Nobody accepts or rejects a file that they may not open. */
export function mayJudge(
  act: Parameters<typeof piecesFor>[0],
  { subject, definition }: PossiblePiece,
  about: Pick<CaseState, 'compartment'>,
  asker: Asker,
): boolean {
  if (definition.by !== 'uploaded' || (act !== 'accept-evidence' && act !== 'reject-evidence')) return true
  return mayOpenFiles(asker, about, { subject, class: definition.class })
}

type Stands = CaseState['evidence'][number]['stands']

const fits: Record<Parameters<typeof piecesFor>[0], (by: Evidence['by'], stands: Stands) => boolean> = {
  'provide-evidence': (by, stands) => by === 'uploaded' && stands !== 'accepted',
  'sight-evidence': (by, stands) => by === 'sighted' && stands !== 'sighted',
  'accept-evidence': (by, stands) =>
    by === 'uploaded' ? stands === 'received' : by === 'register' && stands !== 'accepted',
  'reject-evidence': (by, stands) =>
    by === 'uploaded' ? stands === 'received' || stands === 'accepted' : stands !== 'rejected',
}
