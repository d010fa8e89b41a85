// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listReads } from '#src/platform/audit/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForVisit } from '#testing/group-visit/index.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey, QueueFilter } from './index.ts'
import { actOnCase, lodgeCase, readCase } from './index.ts'
import { listQueue } from './list-queue.action.ts'

let run: TestEngine
const keys: CaseKey[] = []
let visit: CaseKey

/** Nine readers on nine days, then a group; one is assigned, one waits for papers, one has ended, one is at another post. */
beforeAll(async () => {
  run = await testEngine()
  const names = [
    ['Ахметов', 'Ерлан'],
    ['Ахметова', 'Дана'],
    ['Kim', 'Minsu'],
    ['김', '민지'],
    ["O'Brien", 'Seán'],
    ['Назарова', 'Алия'],
    ['Ahn', 'Ji'],
    ['Цой', 'Виктор'],
    ['Тест', 'Девятый'],
  ] as const
  for (const [place, [family, given]] of names.entries()) {
    run.engine.clock.moveTo(new Date(Date.UTC(2026, 10, 1 + place, 3)))
    keys.push(await lodge(askForCard(randomUUID(), place === 8 ? { post: 'SEL' } : {}, { reader: { family, given } })))
  }
  run.engine.clock.moveTo(new Date(Date.UTC(2026, 10, 10, 3)))
  visit = await lodge(askForVisit(randomUUID()))
  await act(1, { do: 'assign', officer: 'officer-of-BUS' })
  await act(2, { do: 'act', action: 'ask-for-evidence', evidence: ['proof-of-address'], reason: 'Which street?' })
  await act(3, { do: 'act', action: 'refuse', ground: 'identity-not-established', reason: 'Invented.' })
  run.engine.clock.moveTo(new Date('2026-11-16T03:00:00Z'))
})
afterAll(() => run.stop())

async function lodge(command: Parameters<typeof lodgeCase>[2]): Promise<CaseKey> {
  const outcome = await lodgeCase(run.engine, anonymous, command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.key
}
async function act(place: number, wish: Record<string, unknown>): Promise<void> {
  const command = { commandId: randomUUID(), ...keys[place], ...wish } as CaseCommand
  const outcome = await actOnCase(run.engine, run.officer('BUS'), command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
}
const placeOf = (key: CaseKey) =>
  key.number === visit.number && key.post === 'BUS'
    ? 9
    : keys.findIndex((one) => one.number === key.number && one.post === key.post)
const found = async (filter: QueueFilter, actor = run.officer('BUS')) =>
  (await listQueue(run.engine, actor, filter)).rows.map(({ key }) => placeOf(key))

test.each<[string, QueueFilter, number[]]>([
  ['what is due first, and then what no day is known for', { open: true }, [0, 1, 4, 5, 6, 7, 2, 9]],
  ['everything, then what no day is known for, then what has ended', {}, [0, 1, 4, 5, 6, 7, 2, 9, 3]],
  ['the oldest first', { open: true, order: 'lodged' }, [0, 1, 2, 4, 5, 6, 7, 9]],
  ['the newest first', { order: 'newest' }, [9, 7, 6, 5, 4, 3, 2, 1, 0]],
  ['what has ended', { open: false }, [3]],
  ['one service', { service: 'group-visit' }, [9]],
  ['one step', { step: 'awaiting-evidence' }, [2]],
  ['who holds it', { holder: 'applicant' }, [2]],
  ['one officer’s', { assignedTo: 'officer-of-BUS' }, [1]],
  ['nobody’s', { assignedTo: 'nobody', open: true, order: 'newest' }, [9, 7, 6, 5, 4, 2, 0]],
  ['what is overdue', { overdue: true }, [0]],
  ['two conditions at once', { service: 'library-card', step: 'refused', order: 'newest' }, [3]],
  ['nothing, for a step that no case is in', { step: 'on-the-moon' }, []],
  ['the beginning of a name', { name: 'ахм' }, [0, 1]],
  ['a name in another script', { name: 'Akhmetova' }, [1]],
  ['two words in any order', { name: 'дана ахметова' }, [1]],
  ['a name in Hangul written as one word', { name: '김민지' }, [3]],
  ['a name with an apostrophe', { name: 'OBrien' }, [4]],
  ['a member of a group', { name: 'Қонақова' }, [9]],
  ['a name and a condition', { name: 'ахм', assignedTo: 'nobody' }, [0]],
  ['nothing, for a name that nobody bears', { name: 'Zzyzx' }, []],
  ['nothing, for a name without letters', { name: "'; --" }, []],
])('the queue shows %s', async (_, filter, places) => {
  expect(await found(filter)).toEqual(places)
})

// Few words or many, each borne by few or many people: each is found in another way.
test.each([
  [1, "'ahm' || i", "'applicant'"],
  [1200, "'ahmet'", "'member-' || i"],
  [600, "'ahm' || i", "'applicant'"],
  [3100, "'ahm' || i", "'applicant'"],
])('a name that is borne %i times, as %s by %s, leaves nobody out, whatever else is asked', async (many, token, subject) => {
  await withClient(run.db.superuser, (client) =>
    client.query(
      `INSERT INTO queue_names (post, number, subject, token, handling_post, compartment, open, lodged_on, due_on, marks)
       SELECT q.post, q.number, ${subject}, ${token}, q.handling_post, q.compartment, q.open, q.lodged_on, q.due_on,
              (SELECT min(n.marks) FROM queue_names n WHERE n.post = q.post AND n.number = q.number)
       FROM queue q, generate_series(1, $2::integer) i WHERE q.post = 'BUS' AND q.number = $1`,
      [keys[0]?.number, many],
    ),
  )
  expect(await found({ name: 'ахм' })).toEqual([0, 1])
  expect(await found({ name: 'ахм', order: 'newest', open: true })).toEqual([1, 0])
  expect(await found({ name: 'ахм', assignedTo: 'nobody' })).toEqual([0])
  expect(await found({ name: 'дана ахм' })).toEqual([1])
  // The second time both words are known to be common, if they are.
  for (const _ of [1, 2]) {
    expect(await found({ name: 'ахм ахме' })).toEqual([0, 1])
    expect(await found({ name: 'ахм ахме', order: 'newest' })).toEqual([1, 0])
    expect(await found({ name: 'ахм ахме', open: false })).toEqual([])
    expect(await found({ name: 'ахм ахме', overdue: true })).toEqual([0])
  }
  expect(await found({ name: 'ахм', overdue: true })).toEqual([0])
  const first = await listQueue(run.engine, run.officer('BUS'), { name: 'ахм ахме', limit: 1 })
  expect(await found({ name: 'ахм ахме', after: first.next ?? '' })).toEqual([1])
  const page = await listQueue(run.engine, run.officer('BUS'), { name: 'ахм', limit: 1 })
  // Of many words nobody is counted.
  expect(page.total).toEqual(many === 1 || token === "'ahmet'" ? { count: 2, more: false } : { count: 1, more: true })
  const next = await listQueue(run.engine, run.officer('BUS'), { name: 'ахм', limit: 1, after: page.next ?? '' })
  expect(next.rows.map(({ key }) => placeOf(key))).toEqual([1])
  expect(next.next).toBeNull()
  await withClient(run.db.superuser, (client) =>
    client.query("DELETE FROM queue_names WHERE token ~ '^ahm[0-9]' OR subject ~ '^member-' AND token = 'ahmet'"),
  )
})

test('a reference finds its case in whatever way it is typed', async () => {
  const { number } = keys[4] as CaseKey
  const serial = String(number).slice(2)
  expect(await found({ reference: `BUS-26-${serial}` })).toEqual([4])
  expect(await found({ reference: ` bus 26 ${serial}` })).toEqual([4])
  expect(await found({ reference: `SEL-26-${serial}` })).toEqual([])
  expect(await found({ reference: 'no reference' })).toEqual([])
})

test('another post’s queue is its own, and an applicant has none', async () => {
  expect(await found({}, run.officer('SEL'))).toEqual([8])
  expect(await found({ post: 'BUS' }, run.officer('SEL'))).toEqual([])
  expect(await found({ reference: `BUS-26-${String(keys[0]?.number).slice(2)}` }, run.officer('SEL'))).toEqual([])
  expect(await found({}, account())).toEqual([])
  const both = { ...run.officer('BUS'), posts: ['BUS', 'SEL'] }
  expect(await found({ order: 'lodged', open: true }, both)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9])
})

describe('pages', () => {
  test.each<QueueFilter>([
    {},
    { order: 'lodged' },
    { order: 'newest' },
    { open: true },
    { name: 'ахм' },
  ])('follow each other without a gap or a repetition: %o', async (filter) => {
    const whole = await found({ ...filter, limit: 200 })
    const pages: number[] = []
    let after: string | undefined
    do {
      const page = await listQueue(run.engine, run.officer('BUS'), { ...filter, limit: 2, ...(after && { after }) })
      expect(page.rows.length).toBeLessThanOrEqual(2)
      expect(page.total).toEqual({ count: whole.length, more: false })
      pages.push(...page.rows.map(({ key }) => placeOf(key)))
      after = page.next ?? undefined
    } while (after)
    expect(pages).toEqual(whole)
  })

  test('a place that was not made here begins at the beginning', async () => {
    for (const after of ['nonsense', Buffer.from('["2026-01-01; DROP",1,2]').toString('base64url'), 'x'.repeat(500)])
      expect(await found({ limit: 2, after })).toEqual([0, 1])
  })
})

test('a line says what is needed to choose it', async () => {
  const { rows } = await listQueue(run.engine, run.officer('BUS'), { open: true, limit: 1 })
  expect(rows).toEqual([
    {
      key: keys[0],
      reference: `BUS-26-${String(keys[0]?.number).slice(2)}`,
      service: 'library-card',
      person: 'Ахметов Ерлан',
      step: 'under-examination',
      holder: 'post',
      handlingPost: 'BUS',
      assignedTo: null,
      lodgedOn: '2026-11-01',
      dueOn: '2026-11-13',
      daysLeft: -1,
      clock: { runs: 'running', count: 10, unit: 'working-days' },
      flags: ['overdue', 'unassigned'],
      sequence: 1,
    },
  ])
})

test('the reading of a page is on record with its references before the page is given', async () => {
  const officer = run.officer('BUS', { id: 'officer-who-reads' })
  const page = await listQueue(run.engine, officer, { limit: 3 })
  const reads = await asReader(run.db, { ...officer, roles: ['inspector'] }, (tx) =>
    listReads(tx, run.engine.keyring, { actor: officer.id }),
  )
  expect(reads).toMatchObject([{ subjectKind: 'case', post: 'BUS', ids: page.rows.map(({ reference }) => reference) }])
})

describe('whoever may not read names', () => {
  const inspector = () => run.officer('BUS', { id: 'inspector-1', roles: ['inspector'] })

  test('gets the lines without them, and the record says so', async () => {
    const { rows } = await listQueue(run.engine, inspector(), { limit: 4 })
    expect(rows.map(({ person }) => person)).toEqual(['', '', '', ''])
    const [read] = await asReader(run.db, inspector(), (tx) =>
      listReads(tx, run.engine.keyring, { actor: 'inspector-1' }),
    )
    expect(read).toMatchObject({ fields: ['queue'] })
  })

  test('finds nobody by a name, and the case by its reference all the same', async () => {
    for (const name of ['ахм', 'Akhmetova', '김민지'])
      expect(await listQueue(run.engine, inspector(), { name })).toEqual({
        rows: [],
        next: null,
        total: { count: 0, more: false },
      })
    const serial = String(keys[4]?.number).slice(2)
    expect(await found({ reference: `BUS-26-${serial}` }, inspector())).toEqual([4])
  })

  test('reads the case without the applicant’s name', async () => {
    expect((await readCase(run.engine, inspector(), visit))?.person.name).toBe('')
    expect((await readCase(run.engine, run.officer('BUS'), visit))?.person.name).toBe('Бастаушы Шығарылған')
  })
})
