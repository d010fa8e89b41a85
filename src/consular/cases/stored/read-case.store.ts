// SPDX-License-Identifier: Apache-2.0
import type { CaseEvent, CaseKey, StoredEvent } from '#src/consular/history/index.ts'
import { upcast } from '#src/consular/history/index.ts'
import type { Mandate } from '#src/consular/registry/index.ts'
import type { Actor, Database } from '#src/platform/database/index.ts'
import { askTogether } from '#src/platform/database/index.ts'
import type { SealedFact } from './load-case.store.ts'

/** What a reader needs of a case. Without events there is no such case for this actor. */
export type ReadableCase = {
  readonly events: readonly CaseEvent[]
  readonly facts: readonly Omit<SealedFact, 'salt'>[]
  /** Wrapped data keys by subject. */
  readonly keys: ReadonlyMap<string, Buffer>
  /** In whose right an account sees it: its own, or by the widest mandate that reaches it; absent for who is no account, and when neither holds. */
  readonly standing?: 'own' | Mandate
}

type Row = { readonly [K in 'events' | 'keys' | 'facts' | 'standing']: string | null }

const askForCase = askTogether<CaseKey, Row>({
  name: 'read-case',
  text: `SELECT a.place::integer, r.events, r.keys, r.facts, r.standing
         FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[]) WITH ORDINALITY
                AS a (actor, kind, posts, compartments, roles, post, number, place),
              LATERAL elshi_read_case(ARRAY[a.actor, a.kind, a.posts, a.compartments, a.roles], a.post, a.number) AS r`,
  valuesOf: ({ post, number }) => [post, number],
})

/** A case as this actor may read it: rights, events, keys, all facts and the standing of an account in one journey. */
export async function readStoredCase(db: Pick<Database, 'app'>, actor: Actor, key: CaseKey): Promise<ReadableCase> {
  const row = await askForCase(db, actor, key)
  return {
    events: (JSON.parse(row?.events ?? '[]') as StoredEvent[]).map((event) => upcast(event)),
    facts: linesOf(row?.facts).map(([subject = '', fact = '', version = '', ciphertext = '']) => ({
      subject,
      fact,
      version: Number(version),
      ciphertext: Buffer.from(ciphertext, 'hex'),
    })),
    keys: new Map(linesOf(row?.keys).map(([subject = '', wrapped = '']) => [subject, Buffer.from(wrapped, 'hex')])),
    ...(row?.standing && { standing: row.standing === 'own' ? 'own' : (JSON.parse(row.standing) as Mandate) }),
  }
}

/** Subjects and facts are codes, so a blank parts what stands in a line. */
function linesOf(text: string | null | undefined): string[][] {
  return text ? text.split('\n').map((line) => line.split(' ')) : []
}
