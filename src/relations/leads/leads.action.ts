// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { listThings, readThing, record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { KeptLead } from './books.ts'
import { leads, projects } from './books.ts'
import type { LeadCommand } from './commands.ts'
import type { Contact, NewContact } from './contact.ts'
import { deleteContact, findContacts, insertContact, sealWritten } from './contacts.store.ts'
import type { LeadRefusal } from './decide-lead.ts'
import { because, decideLead, decideProject } from './decide-lead.ts'
import type { Project } from './lead.ts'

/** Where leads are kept, and the keys under which people are. */
type Kept = { readonly journal: Journal; readonly keyring: Keyring }

type Asked = {
  readonly id: string
  readonly commandId: string
  readonly expected: number
  readonly command: LeadCommand
  /** Codes of partners on record. */
  readonly partners: readonly string[]
}

/** Raises a lead, or takes it a step on. */
export function actOnLead(
  journal: Journal,
  actor: Actor,
  { command, partners, ...wish }: Asked,
): Promise<Outcome<Thing<KeptLead>, LeadRefusal | JournalRefusal>> {
  const today = plainDateAt(journal.clock.now(), 'UTC')
  return record(journal, actor, leads, wish, (state) => decideLead(state?.now, command, { today, partners }))
}

/** Leads and projects that are open to this actor, with whom to speak about each. */
export async function readLeads(
  { journal, keyring }: Kept,
  actor: Actor,
): Promise<{
  readonly leads: readonly Thing<KeptLead>[]
  readonly projects: readonly Thing<Project>[]
  readonly contacts: readonly Contact[]
}> {
  const [found, built] = await Promise.all([listThings(journal, actor, leads), listThings(journal, actor, projects)])
  const contacts = await asReader(journal.db, actor, (tx) =>
    findContacts(
      tx,
      keyring,
      found.map(({ id }) => id),
    ),
  )
  return { leads: found, projects: built, contacts }
}

/** Keeps whom to speak with, by their consent. */
export async function addContact(
  { journal, keyring }: Kept,
  actor: Actor,
  contact: NewContact,
): Promise<Outcome<{ readonly id: string }, LeadRefusal>> {
  const at = journal.clock.now()
  if (contact.consentOn > plainDateAt(at, 'UTC')) return refuse(because('consent-ahead'))
  if (!(await readThing(journal, actor, leads, contact.lead))) return refuse(because('lead-not-there'))
  await asActor(journal.db, actor, (tx) => insertContact(tx, keyring, contact, { by: actor.id, at }))
  return accept({ id: contact.id })
}

/** A consent was withdrawn: the person is forgotten. */
export async function forgetContact(
  journal: Journal,
  actor: Actor,
  { lead, id }: Pick<Contact, 'lead' | 'id'>,
): Promise<Outcome<true, LeadRefusal>> {
  const wasThere = await asActor(journal.db, actor, (tx) => deleteContact(tx, lead, id))
  return wasThere ? accept(true) : refuse(because('contact-not-there'))
}

/** Records a project, or where it has got to. */
export async function recordProject(
  journal: Journal,
  actor: Actor,
  { project, partners, ...wish }: Omit<Asked, 'command'> & { readonly project: Project },
): Promise<Outcome<Thing<Project>, LeadRefusal | JournalRefusal>> {
  const today = plainDateAt(journal.clock.now(), 'UTC')
  return record(journal, actor, projects, wish, (before) => decideProject(project, { today, partners, before }))
}

/** Seals whom an earlier version of the program had written down as plain words; how many people. */
export function sealContacts({ journal, keyring }: Kept): Promise<number> {
  return asActor(journal.db, systemActor, (tx) => sealWritten(tx, keyring))
}
