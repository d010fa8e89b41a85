// SPDX-License-Identifier: Apache-2.0
// Whom to speak with, sealed under a key of each person's own: taking the row away takes the key with it.
import type { Tx } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { open, placeOf, seal } from '#src/platform/sealing/index.ts'
import type { Contact, NewContact } from './contact.ts'

/** What is sealed of a person. */
type Person = Pick<NewContact, 'name' | 'office' | 'consentHow'>

const placeIn = (id: string) => placeOf({ table: 'lead_contacts', column: 'sealed', row: id, keyVersion: 1 })

function sealed(keyring: Keyring, id: string, { name, office, consentHow }: Person) {
  const { key, wrapped } = keyring.newDataKey()
  const text = JSON.stringify({ name, office, consentHow })
  return { wrapped, bytes: seal(key, Buffer.from(text), placeIn(id)) }
}

export async function insertContact(
  tx: Tx,
  keyring: Keyring,
  { id, lead, consentOn, ...person }: NewContact,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const { wrapped, bytes } = sealed(keyring, id, person)
  await tx.query({
    name: 'lead-contact-keep',
    text: `INSERT INTO lead_contacts (id, lead, wrapped, sealed, consent_on, recorded_by, recorded_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
    values: [id, lead, wrapped, bytes, consentOn, by, at],
  })
}

/** Takes the person away; whether there was one. */
export async function deleteContact(tx: Tx, lead: string, id: string): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'lead-contact-forget',
    text: 'DELETE FROM lead_contacts WHERE lead = $1 AND id = $2',
    values: [lead, id],
  })
  return rowCount === 1
}

type Row = Pick<Contact, 'id' | 'lead' | 'consentOn'> & { readonly wrapped: Buffer; readonly sealed: Buffer }

export async function findContacts(tx: Tx, keyring: Keyring, leads: readonly string[]): Promise<readonly Contact[]> {
  const { rows } = await tx.query<Row>({
    name: 'lead-contacts-of',
    text: `SELECT id, lead, to_char(consent_on, 'YYYY-MM-DD') AS "consentOn", wrapped, sealed FROM lead_contacts
           WHERE lead = ANY ($1) AND sealed IS NOT NULL ORDER BY id`,
    values: [leads],
  })
  return rows
    .map(({ wrapped, sealed: bytes, ...row }) => {
      const { name, office } = JSON.parse(open(keyring.unwrap(wrapped), bytes, placeIn(row.id)).toString()) as Person
      return { ...row, name, office }
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/** Seals what was written before anything was; how many people. */
export async function sealWritten(tx: Tx, keyring: Keyring): Promise<number> {
  const { rows } = await tx.query<Person & { readonly id: string }>(
    `SELECT id, name, office, consent_how AS "consentHow" FROM lead_contacts WHERE sealed IS NULL FOR UPDATE`,
  )
  for (const { id, ...person } of rows) {
    const { wrapped, bytes } = sealed(keyring, id, person)
    await tx.query({
      name: 'lead-contact-seal',
      text: `UPDATE lead_contacts SET wrapped = $2, sealed = $3, name = NULL, office = NULL, consent_how = NULL WHERE id = $1`,
      values: [id, wrapped, bytes],
    })
  }
  return rows.length
}
