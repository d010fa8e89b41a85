// SPDX-License-Identifier: Apache-2.0
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseKey, StoredEvent } from '#src/consular/history/index.ts'
import { upcast } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import type { SealedFact } from './load-case.store.ts'

/** Beyond so many a name tells nobody apart. */
export const MOST_NAMED = 200

type Entry = {
  readonly key: CaseKey
  readonly events: CaseEvent[]
  readonly keys: Map<string, Buffer>
  readonly facts: SealedFact[]
}

type Row = { what: string; post: string; number: number; at: number; name: string; body: string; bytes: Buffer }

const entriesOf = (whose: 'applicant' | 'everybody') => `
  WITH entered AS (SELECT * FROM unnest($1::text[], $2::integer[]) AS c (post, number))
  SELECT 'event' AS what, post, number, sequence AS at, '' AS name, body, ''::bytea AS bytes
  FROM events JOIN entered USING (post, number)
  UNION ALL
  SELECT 'key', post, number, 0, subject, '', wrapped FROM fact_keys JOIN entered USING (post, number)
  WHERE true ${ofSubject[whose]}
  UNION ALL
  SELECT 'fact', post, number, version, fact, subject, ciphertext FROM sealed_facts JOIN entered USING (post, number)
  WHERE fact = ANY ($3) ${ofSubject[whose]}
  ORDER BY post, number, what, at`

const ofSubject = { applicant: "AND subject = 'applicant'", everybody: '' } as const

/** The cases of a service that a post granted, in the order of their numbers; `steps` are those in which a case is granted. */
export async function grantedCases(
  tx: Tx,
  { service, post, steps }: { readonly service: string; readonly post: string; readonly steps: readonly string[] },
): Promise<readonly CaseKey[]> {
  const { rows } = await tx.query<CaseKey>({
    name: 'granted-cases',
    text: `SELECT post, number FROM queue
      WHERE shelf_of_step = ANY (ARRAY (SELECT elshi_shelf($1, false, $2, ending.step) FROM unnest($3::text[]) AS ending (step)))
        AND handling_post = $1 AND service = $2 AND final = 'granted'
      ORDER BY post, number`,
    values: [post, service, steps],
  })
  return rows
}

/** The posts, of those that the actor may see, that granted cases of a service: the others have entered nobody. */
export async function postsWithEntries(tx: Tx, service: string): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ post: string }>({
    name: 'posts-with-register-entries',
    text: `SELECT DISTINCT handling_post AS post FROM queue WHERE service = $1 AND final = 'granted'`,
    values: [service],
  })
  return new Set(rows.map(({ post }) => post))
}

/** The members of groups, in the cases of a service that a post handles, whose name bears all these words: one more than MOST_NAMED at most. */
export async function findMembersNamed(
  tx: Tx,
  { post, service, words }: { readonly post: string; readonly service: string; readonly words: readonly string[] },
): Promise<readonly (CaseKey & { readonly subject: Subject })[]> {
  // The longest word is the rarest, and leads to few.
  const [first = '', ...others] = words.toSorted((one, other) => other.length - one.length)
  const { rows } = await tx.query<CaseKey & { readonly subject: Subject }>({
    name: 'find-members-named',
    text: `SELECT n.post, n.number, n.subject FROM queue_names n JOIN queue q ON q.post = n.post AND q.number = n.number
           WHERE n.handling_post = $1 AND n.token = $2 AND n.subject <> 'applicant' AND q.service = $3
             AND NOT EXISTS (
               SELECT FROM unnest($4::text[]) AS other (token)
               WHERE NOT EXISTS (SELECT FROM queue_names m WHERE m.post = n.post AND m.number = n.number
                                   AND m.token = other.token AND m.subject = n.subject))
           ORDER BY n.post, n.number, n.subject LIMIT ${MOST_NAMED + 1}`,
    values: [post, first, service, others],
  })
  return rows
}

/** Cases, each with its log and these facts of the applicant alone or of everybody in it, still sealed. */
export async function loadEntries(
  tx: Tx,
  {
    cases,
    facts,
    whose,
  }: {
    readonly cases: readonly CaseKey[]
    readonly facts: readonly string[]
    readonly whose: 'applicant' | 'everybody'
  },
): Promise<readonly Entry[]> {
  const { rows } = await tx.query<Row>({
    name: `load-register-entries-of-${whose}`,
    text: entriesOf(whose),
    values: [cases.map(({ post }) => post), cases.map(({ number }) => number), facts],
  })
  return together(rows)
}

function together(rows: readonly Row[]): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    const name = `${row.post} ${row.number}`
    const entry = entries.get(name) ?? {
      key: { post: row.post, number: row.number },
      events: [],
      keys: new Map<string, Buffer>(),
      facts: [],
    }
    entries.set(name, entry)
    if (row.what === 'event') entry.events.push(upcast(JSON.parse(row.body) as StoredEvent))
    else if (row.what === 'key') entry.keys.set(row.name, row.bytes)
    else
      entry.facts.push({ subject: row.body, fact: row.name, version: row.at, ciphertext: row.bytes, salt: row.bytes })
  }
  return [...entries.values()]
}
