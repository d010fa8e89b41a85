// SPDX-License-Identifier: Apache-2.0
// The wall around partners in the database itself: whatever the program asked, PostgreSQL shows them nothing else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { define, record } from '#src/consular/journal/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, readerOf, systemActor } from '#src/platform/database/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { Content } from './release.ts'
import { releases } from './release.ts'
import { hear, listRemarks, remarkOn } from './remark.action.ts'

const clock = stoppedClock(new Date('2026-11-23T09:00:00Z'))
const guest = (party: string, more: Partial<Actor> = {}): Actor => ({
  id: `guest-${party}`,
  kind: 'partner',
  posts: [],
  roles: ['partner'],
  compartments: [`released.${party}`],
  ...more,
})
const officer: Actor = {
  id: 'desk-1',
  kind: 'officer',
  posts: [],
  roles: ['desk-officer'],
  compartments: ['relations', 'positions', 'investment'],
}

let db: TestDatabase
let journal: { db: TestDatabase; clock: typeof clock }
beforeAll(async () => {
  db = await testDatabase()
  journal = { db, clock }
  for (const compartment of ['relations', 'positions', 'investment'] as const) {
    const book = {
      kind: `secret-${compartment}`,
      fold: 1,
      evolve: () => ({ secret: compartment }),
      line: () => ({ compartment, about: ['AA'], isOpen: true, words: 'secret' }),
    }
    await define(journal, book, [{ id: 'one', body: { what: 'defined' } }])
  }
  for (const party of ['AA', 'BB'])
    await record(journal, officer, releases, { id: `${party}.one`, commandId: `release-to-${party}` }, () =>
      accept([{ what: 'released', party, home: 'HH', version: 1, digest: 'd', content: contentFor(party) }]),
    )
})
afterAll(() => db?.close())

const contentFor = (party: string): Content => ({
  kind: 'agenda',
  of: 'round',
  title: { en: `For ${party}` },
  clauses: [{ key: 'item.1', words: { en: `Item for ${party}` }, facts: [] }],
})

const idsFor = async (actor: Actor, table = 'things') =>
  (await readerOf(db, actor).query<{ id: string }>(`SELECT kind || ' ' || id AS id FROM ${table} ORDER BY 1`)).rows.map(
    ({ id }) => id,
  )

describe('a partner in the database', () => {
  test('sees what was released to its own party, and none of the ministry’s files', async () => {
    expect(await idsFor(guest('AA'))).toEqual(['release AA.one'])
    expect(await idsFor(guest('AA'), 'thing_parties')).toEqual(['release AA.one'])
    expect(await idsFor(guest('BB'))).toEqual(['release BB.one'])
    expect(await idsFor(guest('CC'))).toEqual([])
  })

  test('sees no entry of an officer, which tells what was withdrawn and by whom', async () => {
    expect(await idsFor(guest('AA'), 'entries')).toEqual([])
  })

  test.each([
    ['no compartment', { compartments: [] }],
    ['two parties', { compartments: ['released.AA', 'released.BB'] }],
    ['the compartments of officers', { compartments: ['relations', 'positions', 'investment', 'general'] }],
    ['the compartment without a party', { compartments: ['released'] }],
  ])('with %s sees nothing at all', async (_, more) => {
    expect(await idsFor(guest('AA', more))).toEqual([])
  })

  test('with every role and post that there is sees no more than before', async () => {
    const roles = ['partner', 'desk-officer', 'head-of-department', 'inspector', 'operator', 'officer']
    expect(await idsFor(guest('AA', { roles, posts: ['BUS', 'SEL'] }))).toEqual(['release AA.one'])
  })

  test('is kept by name out of every table that does not ask who somebody is before it shows a row', async () => {
    const { rows } = await readerOf(db, systemActor).query<{ name: string }>(
      `SELECT DISTINCT p.tablename AS name FROM pg_policies p WHERE p.schemaname = 'public' AND p.permissive = 'PERMISSIVE'
         AND p.cmd IN ('SELECT', 'ALL') AND NOT 'elshi_disposal' = ANY (p.roles)
         AND coalesce(p.qual, '') !~ 'elshi_kind|elshi_sees_case|elshi_keeps_journal|elshi_partner|FROM (cases|people) '
         AND NOT EXISTS (SELECT FROM pg_policies r WHERE r.tablename = p.tablename AND r.policyname = 'partners_have_no_part_in_it')
       ORDER BY 1`,
    )
    expect(rows).toEqual([])
  })
})

describe('a partner writes', () => {
  const insert = (actor: Actor, kind: string, about: string, compartment = 'released') =>
    asActor(db, actor, (tx) =>
      tx.query(
        `INSERT INTO things (kind, id, sequence, hash, compartment, about, state, is_open)
         VALUES ($1, gen_random_uuid()::text, 1, sha256('x'), $3, ARRAY[$2], '{}', true)`,
        [kind, about, compartment],
      ),
    ).then(
      () => 'written',
      (error: { code?: string }) => error.code,
    )
  const DENIED = '42501'

  test('nothing but remarks, and those in its own file', async () => {
    expect(await insert(guest('AA'), 'remark', 'AA')).toBe('written')
    expect(await insert(guest('AA'), 'remark', 'BB')).toBe(DENIED)
    expect(await insert(guest('AA'), 'release', 'AA')).toBe(DENIED)
    expect(await insert(guest('AA'), 'commitment', 'AA', 'relations')).toBe(DENIED)
  })

  test('a remark once: neither it nor what was released is changed by a partner', async () => {
    const changed = await asActor(db, guest('AA'), (tx) =>
      tx.query(`UPDATE things SET state = '{}', sequence = sequence + 1`),
    )
    expect(changed.rowCount).toBe(0)
    const gone = await asActor(db, guest('AA'), (tx) => tx.query('DELETE FROM thing_parties'))
    expect(gone.rowCount).toBe(0)
  })

  test('in its own name: an officer reads and answers it, and the partner’s colleagues read both', async () => {
    const of = { release: 'AA.one', commandId: 'remark-of-guest' }
    const said = await remarkOn(journal, guest('AA'), of, {
      clause: 'item.1',
      says: { is: 'comment', words: { en: 'Well.' } },
    })
    expect(said).toMatchObject({ ok: true, value: { sequence: 1, state: { by: 'guest-AA', party: 'AA' } } })
    expect(await remarkOn(journal, guest('AA'), of, { says: { is: 'comment', words: { en: 'Well.' } } })).toMatchObject(
      { ok: true },
    )
    const [remark] = (await listRemarks(journal, officer, 'AA')).filter(({ state }) => state.by)
    const answer = { id: remark?.id ?? '', commandId: 'answer-of-officer', expected: 1 }
    expect(await hear(journal, officer, answer, { en: 'Thank you.' })).toMatchObject({ ok: true })
    const colleague = guest('AA', { id: 'guest-AA-2' })
    const read = (await listRemarks(journal, colleague, 'AA')).find(({ id }) => id === remark?.id)
    expect(read?.state.heard).toMatchObject([{ how: 'answered', words: { en: 'Thank you.' } }])
    expect(await listRemarks(journal, guest('BB'), 'AA')).toEqual([])
    expect(
      await remarkOn(
        journal,
        guest('BB'),
        { release: 'AA.one', commandId: 'remark-of-other' },
        { says: { is: 'agreement' } },
      ),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'nothing-released' },
    })
  })
})

test('the program itself sees all of it', async () => {
  expect((await idsFor(systemActor)).length).toBeGreaterThan(4)
})
