// SPDX-License-Identifier: Apache-2.0
// What of a partner’s file could be released: things of which a partner would see something.
import { instruments } from '#src/consular/rulebook/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import { figures } from '#src/relations/figures/index.ts'
import type { ReleasedKind } from '#src/relations/releases/index.ts'
import { releasedKinds } from '#src/relations/releases/index.ts'
import { rounds, series } from '#src/relations/rounds/index.ts'
import type { Reading } from './reading.ts'

export type Choice = { readonly kind: ReleasedKind; readonly id: string }

/** Of one kind: what could be released, and how many things stand before those that were not looked at yet, where there are any. */
type ChoicesOfKind = {
  readonly kind: ReleasedKind
  readonly choices: readonly Choice[]
  readonly next?: number
}
/** Of every kind from its newest, or of one from so many on. */
type AskedChoices = { readonly kind?: ReleasedKind | undefined; readonly skip?: number | undefined }

/** As many things of a kind are looked at for a page; minutes, which stand among letters and notes, are looked for in more of them. */
const PAGE = 40
const PAGE_OF_DOCUMENTS = 100
const MOST_FIGURES = 2000

/** The newest of each kind, a page at a time; agendas that have items, figures on which both sides are agreed. */
export async function choicesFor(
  reading: Reading,
  party: string,
  { kind, skip = 0 }: AskedChoices = {},
): Promise<readonly ChoicesOfKind[]> {
  const pages = kind === undefined ? releasedKinds : [kind]
  return Promise.all(pages.map((one) => pageOf[one](reading, { party, skip })))
}

type From = { readonly party: string; readonly skip: number }
type PageOf = (reading: Reading, from: From) => Promise<ChoicesOfKind>

/** One more than the page has is asked for, which tells whether there is another. */
const newest = ({ party, skip }: From, page = PAGE) => ({ party, order: 'newest', most: page + 1, skip }) as const

const told = (
  kind: ReleasedKind,
  { skip }: From,
  found: readonly { readonly id: string }[],
  may: ReadonlySet<string> = new Set(found.map(({ id }) => id)),
  page = PAGE,
): ChoicesOfKind => ({
  kind,
  choices: found.slice(0, page).flatMap(({ id }): Choice[] => (may.has(id) ? [{ kind, id }] : [])),
  ...(found.length > page && { next: skip + page }),
})

const pageOf: Readonly<Record<ReleasedKind, PageOf>> = {
  agenda: async (reading, from) => {
    const found = await reading.inFile(rounds, newest(from))
    await reading.ahead(
      series,
      found.map(({ state }) => state.now.series),
    )
    const filled = found.filter(({ state }) => state.now.agenda.length > 0).map(({ id }) => id)
    return told('agenda', from, found, new Set(filled))
  },
  minutes: async (reading, from) => {
    const found = await reading.outlines(documents, newest(from, PAGE_OF_DOCUMENTS))
    const minutes = found.slice(0, PAGE_OF_DOCUMENTS).filter(({ state }) => state.kind === 'agreed-minutes')
    const ids = minutes.map(({ id }) => id)
    await Promise.all([
      reading.ahead(documents, ids),
      reading.ahead(
        rounds,
        minutes.flatMap(({ state }) => state.round ?? []),
      ),
    ])
    return told('minutes', from, found, new Set(ids), PAGE_OF_DOCUMENTS)
  },
  commitment: async (reading, from) => {
    const found = await reading.inFile(commitments, { ...newest(from), isOpen: true })
    await Promise.all([
      reading.ahead(
        series,
        found.map(({ state }) => state.now.series),
      ),
      reading.ahead(
        rounds,
        found.map(({ state }) => state.now.round),
      ),
    ])
    return told('commitment', from, found)
  },
  instrument: async (reading, from) => told('instrument', from, await reading.inFile(instruments, newest(from))),
  figures: async (reading, { party, skip }) => {
    if (skip > 0) return { kind: 'figures', choices: [] }
    const marked = { field: 'agreed', names: party, lacks: 'restricted', most: MOST_FIGURES } as const
    const agreed = await Promise.all([party, '*'].map((of) => reading.withinMarked(figures, { ...marked, party: of })))
    return { kind: 'figures', choices: [...new Set(agreed.flat())].map((id): Choice => ({ kind: 'figures', id })) }
  },
}
