// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { Contact, NewContact } from './contact.ts'

export async function insertContact(
  tx: Tx,
  { id, lead, name, office, consentOn, consentHow }: NewContact,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await tx.query({
    name: 'lead-contact-keep',
    text: `INSERT INTO lead_contacts (id, lead, name, office, consent_on, consent_how, recorded_by, recorded_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING`,
    values: [id, lead, name, office, consentOn, consentHow, by, at],
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

export async function findContacts(tx: Tx, leads: readonly string[]): Promise<readonly Contact[]> {
  const { rows } = await tx.query<Contact>({
    name: 'lead-contacts-of',
    text: `SELECT id, lead, name, office, to_char(consent_on, 'YYYY-MM-DD') AS "consentOn" FROM lead_contacts
           WHERE lead = ANY ($1) ORDER BY name, id`,
    values: [leads],
  })
  return rows
}
