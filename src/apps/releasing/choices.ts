// SPDX-License-Identifier: Apache-2.0
// What of a partner’s file could be released: things of which a partner would see something.
import { instruments } from '#src/consular/rulebook/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import { figures } from '#src/relations/figures/index.ts'
import type { ReleasedKind } from '#src/relations/releases/index.ts'
import { rounds, series } from '#src/relations/rounds/index.ts'
import type { Reading } from './reading.ts'

export type Choice = { readonly kind: ReleasedKind; readonly id: string }

const MOST = 200

/** The newest of each kind; agendas that have items, figures on which both sides are agreed. */
export async function choicesFor(reading: Reading, party: string): Promise<readonly Choice[]> {
  const of = { party, order: 'newest', most: MOST } as const
  const [met, written, promised, treaties, told, ofAll] = await Promise.all([
    reading.inFile(rounds, of),
    reading.inFile(documents, of),
    reading.inFile(commitments, { ...of, isOpen: true }),
    reading.inFile(instruments, of),
    reading.inFile(figures, { ...of, most: 2000 }),
    reading.inFile(figures, { ...of, party: '*', most: 2000 }),
  ])
  // What each is drawn up from.
  await Promise.all([
    reading.ahead(
      series,
      [...met, ...promised].map(({ state }) => state.now.series),
    ),
    reading.ahead(rounds, [
      ...promised.map(({ state }) => state.now.round),
      ...written.flatMap(({ state }) => (state.kind === 'agreed-minutes' && state.round ? [state.round] : [])),
    ]),
  ])
  const agreed = [...told, ...ofAll].filter(({ state }) => state.agreed?.[party] && !state.restricted)
  return [
    ...met.filter(({ state: { now } }) => now.agenda.length > 0).map(({ id }): Choice => ({ kind: 'agenda', id })),
    ...written
      .filter(({ state }) => state.kind === 'agreed-minutes')
      .map(({ id }): Choice => ({ kind: 'minutes', id })),
    ...promised.map(({ id }): Choice => ({ kind: 'commitment', id })),
    ...treaties.map(({ id }): Choice => ({ kind: 'instrument', id })),
    ...[...new Set(agreed.map(({ state }) => state.indicator))].map((id): Choice => ({ kind: 'figures', id })),
  ]
}
