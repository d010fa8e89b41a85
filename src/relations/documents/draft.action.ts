// SPDX-License-Identifier: Apache-2.0
import type { Journal } from '#src/consular/journal/index.ts'
import { listInFile, readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { outcomes } from '#src/relations/commitments/index.ts'
import { offices, people, tenures } from '#src/relations/people/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { dayOf, rounds, series, wasHeld } from '#src/relations/rounds/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Document } from './document.ts'
import { draftParagraphs } from './draft.ts'
import type { DelegateMaterial, DraftWording, RoundMaterial } from './material.ts'
import type { DocumentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

/** What an officer asks for: everything but the text and the day. */
export type DocumentAsked = Pick<
  Document,
  'kind' | 'direction' | 'languages' | 'authentic' | 'prevailing' | 'round' | 'commitment' | 'instrument'
> & { readonly home: string; readonly partner: string }

/** The document with its drafted text; nothing is recorded yet. Positions are never read for it. */
export async function draftDocument(
  journal: Journal,
  actor: Actor,
  wordings: readonly DraftWording[],
  { home, partner, ...asked }: DocumentAsked,
): Promise<Outcome<Omit<Document, 'writers'>, DocumentRefusal>> {
  const found = asked.round === undefined ? undefined : await readThing(journal, actor, rounds, asked.round)
  const round = found?.state.now
  if (asked.round !== undefined && !round?.parties.includes(partner)) return refuse(because('document-round-not-there'))
  const material = round && (await materialOf({ journal, actor }, { id: asked.round ?? '', round, partner }))
  const parties = round?.parties ?? [home, partner]
  return accept({
    ...asked,
    parties,
    home,
    begun: plainDateAt(journal.clock.now(), 'UTC'),
    paragraphs: draftParagraphs({ ...asked, home, parties, round: material }, wordings),
    registration: {},
  })
}

type Reading = { readonly journal: Journal; readonly actor: Actor }

async function materialOf(
  { journal, actor }: Reading,
  { id, round, partner }: { readonly id: string; readonly round: Round; readonly partner: string },
): Promise<RoundMaterial> {
  const asked = { party: partner, within: id, order: 'newest', most: 200 } as const
  const [of, came, heads] = await Promise.all([
    readThing(journal, actor, series, round.series),
    listInFile(journal, actor, outcomes, asked),
    Promise.all(round.heads.map((head) => delegateOf({ journal, actor }, head))),
  ])
  const { ordinal, parties, form, place, bodies, agenda, next } = round
  const on = wasHeld(round) ? dayOf(round.held) : dayOf(round.planned)
  return {
    series: of?.state.names ?? {},
    ...(ordinal !== undefined && { ordinal }),
    parties,
    wasHeld: wasHeld(round),
    ...(form && { form }),
    ...(place && { place: place.value }),
    ...(on !== undefined && { on }),
    heads,
    bodies: bodies.map(({ value }) => value),
    agenda,
    // What is doubtful, or only one side says, is no agreed text.
    outcomes: came.things
      .toSorted((one, other) => (one.state.place ?? 0) - (other.state.place ?? 0))
      .filter(({ state: { basis } }) => basis.confidence !== 'low' && basis.saidBy === undefined)
      .map(({ id: outcome, state: { type, area, by, to, words } }) => ({
        id: outcome.slice(id.length + 1),
        type,
        area,
        by,
        words,
        ...(to && { to }),
      })),
    ...(next?.value.place && { nextPlace: next.value.place }),
  }
}

async function delegateOf(
  { journal, actor }: Reading,
  { side, tenure }: Round['heads'][number],
): Promise<DelegateMaterial> {
  const held = (await readThing(journal, actor, tenures, tenure))?.state
  if (!held) return { side, name: '', office: {} }
  const [person, office] = await Promise.all([
    readThing(journal, actor, people, held.person),
    readThing(journal, actor, offices, held.office),
  ])
  const native = person?.state.native
  const { words = {}, isUntold = false } = office?.state ?? {}
  return { side, name: person?.state.name ?? '', office: isUntold ? {} : words, ...(native && { native }) }
}
