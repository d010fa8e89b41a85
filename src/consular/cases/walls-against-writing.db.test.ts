// SPDX-License-Identifier: Apache-2.0
// What nobody writes past the walls between posts, compartments and applicants, even when a statement of ours forgets its condition.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { lodgeWalledCases } from '#testing/walled-cases.ts'
import type { CaseKey } from './index.ts'

let run: TestEngine
let busan: CaseKey
let seoul: CaseKey
let family: CaseKey
let mine: CaseKey

beforeAll(async () => {
  run = await testEngine()
  ;({ busan, seoul, family, mine } = await lodgeWalledCases(run))
})
afterAll(() => run.stop())

describe('whatever the statement, nobody writes', () => {
  const slip = (key: CaseKey, place = ''): Actor => ({ ...anonymous, id: `case:${key.post}:${key.number}${place}` })
  const event = ({ post, number }: CaseKey, actor: string) =>
    `INSERT INTO events (post, number, sequence, kind, schema_version, actor, command_id, occurred_on, recorded_at, body, previous, hash)
     VALUES ('${post}', ${number}, 9, 'note-added', 1, '${actor}', 'x', '2026-11-23', now(), '{}', sha256('x'), sha256('x'))`
  const operatorAt = (post: string): Actor => ({
    id: 'operator-1',
    kind: 'operator',
    posts: [post],
    compartments: [],
    roles: ['operator'],
  })
  const inspectorAt = (post: string) => run.officer(post, { id: `inspector-of-${post}`, roles: ['inspector'] })
  const proposal = (post: string, by: string) =>
    `INSERT INTO erasure_proposals VALUES (gen_random_uuid(), '${post}', ${busan.number}, '{applicant}', 'court-order', '${by}', now())`
  const refused = /row-level security|permission denied|to no other post|hash of its last event/
  const attempts: readonly (readonly [string, () => Actor, () => string])[] = [
    [
      'an account onto a case of somebody else',
      () => account(),
      () => `INSERT INTO case_accounts VALUES ('${account().id}', 'BUS', ${busan.number})`,
    ],
    [
      'an account onto a case to come',
      () => account(),
      () => `INSERT INTO case_accounts VALUES ('${account().id}', 'BUS', 26999999)`,
    ],
    [
      'an account onto a case at one’s own post',
      () => run.officer('BUS'),
      () => `INSERT INTO case_accounts VALUES ('x', 'BUS', ${busan.number})`,
    ],
    [
      'a case at another post',
      () => run.officer('BUS'),
      () =>
        `INSERT INTO cases SELECT 'SEL', number, service, service_digest, compartment, 'BUS', 1, hash FROM cases LIMIT 1`,
    ],
    [
      'a case into another compartment',
      () => run.officer('BUS'),
      () => `UPDATE cases SET compartment = 'general' WHERE number = ${family.number}`,
    ],
    ['an event in the name of another', () => run.officer('BUS'), () => event(busan, 'officer-of-SEL')],
    ['an event as the holder of another slip', () => slip(busan), () => event(busan, 'officer-of-BUS')],
    [
      'a value about somebody else, as a co-signer',
      () => slip(family, ':member-1'),
      () => `INSERT INTO sealed_facts VALUES ('BUS', ${family.number}, 'member-2', 'reason.9', 1, 'x', 'x')`,
    ],
    [
      'a slip, as a co-signer',
      () => slip(family, ':member-1'),
      () => `INSERT INTO case_slips VALUES ('BUS', ${family.number}, 'member-9', 'x')`,
    ],
    [
      'who the applicant is, as the applicant',
      () => slip(busan),
      () => `INSERT INTO case_people VALUES ('BUS', ${busan.number}, 'applicant', 'x')`,
    ],
    [
      'a person for another post',
      () => run.officer('BUS'),
      () => `INSERT INTO people VALUES ('x', '{BUS,SEL}', 'x', 'x', 'officer-of-BUS')`,
    ],
    [
      'a person in the name of another officer',
      () => run.officer('BUS'),
      () => `INSERT INTO people VALUES ('x', '{BUS}', 'x', 'x', 'officer-of-SEL')`,
    ],
    [
      'a mandate for another post',
      () => run.officer('BUS'),
      () =>
        `INSERT INTO mandates VALUES ('x', 'SEL', 'a', 'b', 'guardian', '2026-01-01', NULL, NULL, 'officer-of-BUS')`,
    ],
    [
      'a hold, without being an inspector',
      () => run.officer('BUS'),
      () => `INSERT INTO case_holds VALUES ('BUS', ${busan.number}, 'x', 'court-case', 'officer-of-BUS')`,
    ],
    [
      'a number of another post',
      () => run.officer('BUS'),
      () => `INSERT INTO document_counters VALUES ('SEL', 'card', 2026, 1)`,
    ],
    [
      'a receipt of another post',
      () => run.officer('BUS'),
      () => `INSERT INTO payment_receipts VALUES ('SEL', 2026, 'R1', 'SEL', ${seoul.number})`,
    ],
    [
      'a file that is clean from the beginning',
      () => account(),
      () =>
        `INSERT INTO files (file, owner, state, reason, kind, bytes, wrapped, name_sealed, salt, commitment, examined_at, received_at) VALUES (gen_random_uuid(), '${account().id}', 'clean', 'x', 'image/png', 1, 'x', 'x', 'x', 'x', now(), now())`,
    ],
    [
      'a file into a case of somebody else',
      () => account(),
      () =>
        `INSERT INTO files (file, owner, post, number, state, reason, bytes, wrapped, name_sealed, salt, received_at) VALUES (gen_random_uuid(), '${account().id}', 'SEL', ${seoul.number}, 'pending', 'x', 1, 'x', 'x', 'x', now())`,
    ],
    [
      'a mail about a case of somebody else',
      () => account(),
      () =>
        `INSERT INTO mails (mail, post, number, language, queued_at, wrapped, sealed) VALUES (gen_random_uuid(), 'SEL', ${seoul.number}, 'en', now(), 'x', 'x')`,
    ],
    [
      'an alarm, as an inspector',
      () => run.officer('BUS', { roles: ['inspector'] }),
      () => `INSERT INTO read_alarms (actor, hour, ids, threshold, post) VALUES ('x', now(), 1, 1, 'BUS')`,
    ],
    [
      'a version of a service',
      () => run.officer('BUS'),
      () => `INSERT INTO service_versions VALUES ('x', '1', 'x', '{}')`,
    ],
    ['a head', () => run.officer('BUS'), () => `INSERT INTO sealed_heads VALUES (999999, 'x')`],
    ['a seal', () => run.officer('BUS'), () => `INSERT INTO head_seals VALUES (999999, 'x', 'x', 'x')`],
    ['an erasure asked for at another post', () => operatorAt('SEL'), () => proposal('BUS', 'operator-1')],
    ['an erasure asked for in the name of another', () => operatorAt('BUS'), () => proposal('BUS', 'operator-2')],
    ['an erasure asked for as its second hand', () => inspectorAt('BUS'), () => proposal('BUS', 'inspector-of-BUS')],
    [
      'a case to another post, as the holder of its slip',
      () => slip(busan),
      () => `UPDATE cases SET handling_post = 'SEL' WHERE number = ${busan.number}`,
    ],
    [
      'a case to another post while an event moves it on, as an account',
      () => account(),
      () => `UPDATE cases SET handling_post = 'SEL', sequence = sequence + 1 WHERE number = ${mine.number}`,
    ],
    [
      'a head that no event has, as an account',
      () => account(),
      () => `UPDATE cases SET sequence = sequence + 1, hash = sha256('x') WHERE number = ${mine.number}`,
    ],
    ['where a follower stands', () => run.officer('BUS'), () => `INSERT INTO followers VALUES ('x', '0', 0)`],
  ]
  test.each(attempts)('%s', async (_, actor, statement) => {
    await expect(asActor(run.db, actor(), (tx) => tx.query(statement()))).rejects.toThrow(refused)
  })

  test('the end of an erasure asked for, but its post’s inspector and whoever asked, each what is theirs', async () => {
    const add = (tx: Tx) => tx.query(proposal('BUS', 'operator-1'))
    expect((await asActor(run.db, operatorAt('BUS'), add)).rowCount).toBe(1)
    const settle = (actor: Actor, as: string, by = actor.id) =>
      asActor(run.db, actor, (tx) =>
        tx.query('UPDATE erasure_proposals SET settled_as = $1, settled_by = $2, settled_at = now()', [as, by]),
      )
    const seenTo = (actor: Actor) => asReader(run.db, actor, (tx) => tx.query('SELECT FROM erasure_proposals'))
    for (const actor of [inspectorAt('SEL'), operatorAt('SEL'), run.officer('BUS')]) {
      expect((await seenTo(actor)).rowCount).toBe(0)
      expect((await settle(actor, 'declined')).rowCount).toBe(0)
    }
    await expect(settle(inspectorAt('BUS'), 'declined', 'operator-2')).rejects.toThrow(refused)
    await expect(settle(inspectorAt('BUS'), 'withdrawn')).rejects.toThrow(refused)
    await expect(settle(operatorAt('BUS'), 'declined')).rejects.toThrow(refused)
    await expect(settle({ ...inspectorAt('BUS'), id: 'operator-1' }, 'declined')).rejects.toThrow(refused)
    expect((await settle(inspectorAt('BUS'), 'confirmed')).rowCount).toBe(1)
    expect((await settle(operatorAt('BUS'), 'withdrawn')).rowCount).toBe(0)
  })

  test('the verdict on a file of their own, nor their file to a case that they do not see', async () => {
    await asActor(run.db, account(), (tx) =>
      tx.query(
        `INSERT INTO files (file, owner, state, reason, bytes, wrapped, name_sealed, salt, received_at) VALUES (gen_random_uuid(), $1, 'pending', 'x', 1, 'x', 'x', 'x', now())`,
        [account().id],
      ),
    )
    const attempt = (change: string) => asActor(run.db, account(), (tx) => tx.query(`UPDATE files SET ${change}`))
    await expect(attempt(`state = 'error'`)).rejects.toThrow(/by the program alone/)
    await expect(attempt(`post = 'SEL', number = ${seoul.number}`)).rejects.toThrow(/row-level security/)
    expect((await attempt(`post = 'BUS', number = ${mine.number}`)).rowCount).toBe(1)
  })

  test('where a case stands in a queue, as its applicant, but with an event of the case', async () => {
    for (const change of [
      `handling_post = 'SEL'`,
      `step = 'granted'`,
      `compartment = 'family'`,
      'sequence = sequence + 1',
    ]) {
      const attempt = (actor: Actor) => asActor(run.db, actor, (tx) => tx.query(`UPDATE queue SET ${change}`))
      expect((await attempt(account())).rowCount).toBe(0)
      expect((await attempt(slip(busan))).rowCount).toBe(0)
    }
    // Past the first wall, with the case moved on: the row of the queue follows the case and goes nowhere by itself.
    const withCase = (change: string) =>
      asActor(run.db, account(), async (tx) => {
        await tx.query(`UPDATE cases SET sequence = sequence + 1 WHERE number = ${mine.number}`)
        await tx.query(`UPDATE queue SET sequence = sequence + 1, ${change} WHERE number = ${mine.number}`)
      })
    await expect(withCase(`handling_post = 'SEL'`)).rejects.toThrow(/row-level security/)
    await expect(withCase(`compartment = 'family'`)).rejects.toThrow(/row-level security/)
    await expect(withCase(`step = 'granted'`)).rejects.toThrow(/hash of its last event/)
    const rename = `UPDATE queue_names SET handling_post = 'SEL' WHERE number = ${mine.number}`
    expect((await asActor(run.db, account(), (tx) => tx.query(rename))).rowCount).toBe(0)
  })

  test('to a case that their post has given away, though they still read it', async () => {
    const reader = run.officer('BUS')
    const given = await asActor(run.db, systemActor, async (tx) => {
      await tx.query(`UPDATE cases SET handling_post = 'SEL' WHERE post = 'BUS' AND number = $1`, [busan.number])
      await tx.query(`UPDATE queue SET handling_post = 'SEL' WHERE post = 'BUS' AND number = $1`, [busan.number])
      return busan
    })
    await expect(asActor(run.db, reader, (tx) => tx.query(event(given, reader.id)))).rejects.toThrow(refused)
    for (const table of ['cases', 'queue']) {
      const change = `UPDATE ${table} SET sequence = sequence + 1 WHERE post = 'BUS' AND number = ${given.number}`
      expect((await asActor(run.db, reader, (tx) => tx.query(change))).rowCount).toBe(0)
    }
    await asActor(run.db, systemActor, async (tx) => {
      await tx.query(`UPDATE cases SET handling_post = 'BUS' WHERE post = 'BUS' AND number = $1`, [busan.number])
      await tx.query(`UPDATE queue SET handling_post = 'BUS' WHERE post = 'BUS' AND number = $1`, [busan.number])
    })
  })
})
