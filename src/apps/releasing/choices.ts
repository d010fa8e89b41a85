// SPDX-License-Identifier: Apache-2.0
// What of a partner’s file could be released: things of which a partner would see something.
import type { Elshi } from '#src/apps/compose/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import { figures } from '#src/relations/figures/index.ts'
import type { ReleasedKind } from '#src/relations/releases/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'

export type Choice = { readonly kind: ReleasedKind; readonly id: string }

const MOST = 200

/** The newest of each kind; agendas that have items, figures on which both sides are agreed. */
export async function choicesFor({ journal }: Elshi, actor: Actor, party: string): Promise<readonly Choice[]> {
  const of = { party, order: 'newest', most: MOST } as const
  const [met, written, promised, treaties, told, ofAll] = await Promise.all([
    listInFile(journal, actor, rounds, of),
    listInFile(journal, actor, documents, of),
    listInFile(journal, actor, commitments, { ...of, isOpen: true }),
    listInFile(journal, actor, instruments, of),
    listInFile(journal, actor, figures, { ...of, most: 2000 }),
    listInFile(journal, actor, figures, { ...of, party: '*', most: 2000 }),
  ])
  const agreed = [...told.things, ...ofAll.things].filter(({ state }) => state.agreed?.[party] && !state.restricted)
  return [
    ...met.things
      .filter(({ state: { now } }) => now.agenda.length > 0)
      .map(({ id }): Choice => ({ kind: 'agenda', id })),
    ...written.things
      .filter(({ state }) => state.kind === 'agreed-minutes')
      .map(({ id }): Choice => ({ kind: 'minutes', id })),
    ...promised.things.map(({ id }): Choice => ({ kind: 'commitment', id })),
    ...treaties.things.map(({ id }): Choice => ({ kind: 'instrument', id })),
    ...[...new Set(agreed.map(({ state }) => state.indicator))].map((id): Choice => ({ kind: 'figures', id })),
  ]
}
