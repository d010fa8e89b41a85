// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { findIn, listThings, recordIn } from '#src/consular/journal/index.ts'
import type { Grounded } from '#src/consular/sources/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { firstDayOf } from '#src/relations/telling/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Office, Person, Tenure } from './person.ts'
import { hadLeft, offices, people, tenures } from './person.ts'
import type { PeopleRefusal } from './refusal.ts'
import { because } from './refusal.ts'

/** That somebody held an office, as an officer tells it: of a person and an office on record, or new ones. */
export type NewTenure = {
  readonly party: string
  readonly person: { readonly id: string } | Person
  readonly office: { readonly id: string } | Omit<Office, 'party'>
  /** A day on which a source shows it. */
  readonly seen: Grounded<PartialDay>
}

/** Records the tenure, with the person and the office where they are new: all, or nothing. */
export async function recordTenure(
  journal: Journal,
  actor: Actor,
  commandId: string,
  told: NewTenure,
): Promise<Outcome<Thing<Tenure>, PeopleRefusal | JournalRefusal>> {
  const { db, clock } = journal
  const at = clock.now()
  const held = await listThings(journal, actor, tenures)
  const today = plainDateAt(at, 'UTC')
  const fresh = `${told.party}-${commandId.slice(0, 13)}`.toLowerCase()
  return asActor(db, actor, async (tx) => {
    const lack = await lackOf(tx, told, today)
    if (lack) return refuse(lack)
    const person = 'id' in told.person ? told.person.id : fresh
    const office = 'id' in told.office ? told.office.id : fresh
    const more = (kind: string, id: string) => ({ actor, at, command: { id, commandId: `${commandId}:${kind}` } })
    if (!('id' in told.person)) {
      const body = { what: 'recorded', person: told.person } as const
      await recordIn(tx, { ...more('person', person), book: people }, () => accept([body]))
    }
    if (!('id' in told.office)) {
      const body = { what: 'recorded', office: { ...told.office, party: told.party } } as const
      await recordIn(tx, { ...more('office', office), book: offices }, () => accept([body]))
    }
    // Whoever is known in the office already was seen in it once more; whoever had left it came back.
    const former = held.filter(({ state }) => state.person === person && state.office === office)
    const known = former.find(({ state }) => !hadLeft(state, firstDayOf(told.seen.value)))
    const tenure = { person, office, party: told.party, seen: [told.seen] }
    const again = former.length > 0 ? `.${former.length + 1}` : ''
    const command = { id: known?.id ?? `${`${person}.${office}`.slice(0, 96)}${again}`, commandId }
    return recordIn(tx, { actor, at, book: tenures, command }, () => accept([{ what: 'recorded', tenure } as const]))
  })
}

async function lackOf(
  tx: Tx,
  { person, office, party, seen }: NewTenure,
  today: string,
): Promise<PeopleRefusal | undefined> {
  if ('id' in person && !(await findIn(tx, people, person.id))) return because('person-not-there')
  if ('id' in office) {
    const known = await findIn(tx, offices, office.id)
    if (!known) return because('office-not-there')
    if (known.state.party !== party) return because('office-of-another', { side: known.state.party })
  }
  if (firstDayOf(seen.value) > today) return because('seen-ahead', { day: seen.value })
  for (const source of seen.sources) {
    if (!(await findIn(tx, sources, source))) return because('source-not-there', { source })
  }
  return undefined
}
