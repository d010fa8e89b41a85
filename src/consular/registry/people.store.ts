// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { open, placeOf, seal } from '#src/platform/sealing/index.ts'
import { nameKeys } from '#src/standards/names/index.ts'
import type { Person, PersonFacts } from './person.ts'

type Row = { readonly id: string; readonly posts: string[]; readonly sealed: Buffer; readonly wrapped: Buffer }

const MOST = 50

export async function addPerson(
  tx: Tx,
  keyring: Keyring,
  person: {
    readonly id: string
    readonly post: string
    readonly facts: PersonFacts
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  const { id, post, facts, by, at } = person
  const { key, wrapped } = keyring.newDataKey()
  const sealed = seal(key, Buffer.from(JSON.stringify(facts)), placeOfPerson(id))
  await tx.query(
    'INSERT INTO people (id, posts, sealed, wrapped, recorded_by, recorded_at) VALUES ($1, ARRAY[$2], $3, $4, $5, $6)',
    [id, post, sealed, wrapped, by, at],
  )
  await tx.query('INSERT INTO person_names (token, person) SELECT token, $1 FROM unnest($2::text[]) AS token', [
    id,
    nameKeys(facts.name),
  ])
}

/** People one of whose names begins with each word, as far as the actor's posts know them. */
export async function findPeople(tx: Tx, keyring: Keyring, words: readonly string[]): Promise<readonly Person[]> {
  if (words.length === 0) return []
  const { rows } = await tx.query<Row>({
    name: 'find-people',
    text: `SELECT p.id, p.posts, p.sealed, p.wrapped FROM people p
           WHERE NOT EXISTS (
             SELECT FROM unnest($1::text[]) AS word
             WHERE NOT EXISTS (SELECT FROM person_names n WHERE n.person = p.id AND starts_with(n.token, word)))
             AND p.id IN (SELECT person FROM person_names WHERE token >= $2 AND token < $2 || U&'\\+10FFFF')
           ORDER BY p.id LIMIT ${MOST}`,
    values: [words, words.reduce((longest, word) => (word.length > longest.length ? word : longest))],
  })
  return rows.map((row) => personIn(row, keyring))
}

/** The person, if one of the actor's posts knows them. */
export async function findPerson(tx: Tx, keyring: Keyring, id: string): Promise<Person | undefined> {
  const { rows } = await tx.query<Row>('SELECT id, posts, sealed, wrapped FROM people WHERE id = $1', [id])
  return rows[0] && personIn(rows[0], keyring)
}

/** Opens the cases of a person to an account that an officer linked to them after sight. */
export async function openCasesTo(tx: Tx, account: string, person: string): Promise<number> {
  const { rowCount } = await tx.query(
    `INSERT INTO case_accounts (account, post, number, way)
     SELECT $1, post, number, 'linked' FROM case_people WHERE person = $2 AND subject = 'applicant' ON CONFLICT DO NOTHING`,
    [account, person],
  )
  return rowCount ?? 0
}

/** Closes what a link had opened to an account, and writes down who took the link back and why. */
export async function closeCasesTo(
  tx: Tx,
  gone: {
    readonly id: string
    readonly account: string
    readonly person: string
    readonly linkedBy: string
    readonly linkedAt: Date
    readonly reason: string
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  await tx.query(`DELETE FROM case_accounts WHERE account = $1 AND way = 'linked'`, [gone.account])
  await tx.query(
    `INSERT INTO account_unlinkings (id, account, person, linked_by, linked_at, reason, unlinked_by, unlinked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [gone.id, gone.account, gone.person, gone.linkedBy, gone.linkedAt, gone.reason, gone.by, gone.at],
  )
}

function personIn({ id, posts, sealed, wrapped }: Row, keyring: Keyring): Person {
  const facts = JSON.parse(open(keyring.unwrap(wrapped), sealed, placeOfPerson(id)).toString()) as PersonFacts
  return { id, posts, ...facts }
}

function placeOfPerson(id: string): string {
  return placeOf({ table: 'people', column: 'sealed', row: id, keyVersion: 1 })
}
