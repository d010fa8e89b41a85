// SPDX-License-Identifier: Apache-2.0
// Leads, and the wall around whoever deals with them: the office of an investment company sees leads and never a case, never the ministry’s files.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { sealContacts } from '#src/relations/leads/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { askForVisit, groupVisit } from '#testing/group-visit/index.ts'
import { testState } from '#testing/home-state.ts'

const clock = stoppedClock(new Date('2026-11-23T09:00:00Z'))
let program: TestProgram
let office: TestVisitor
let desk: TestVisitor
let reference: string
beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/group-visit/texts')
  const home = { ...testState([groupVisit], [texts]), between: kazakhstan().between }
  program = await testProgram({ home, clock })
  const lodged = await program.visitor().send('POST', '/api/cases', askForVisit(randomUUID()))
  expect(lodged.status, lodged.text).toBe(201)
  reference = lodged.body.reference
  office = await program.officer('BUS', ['investment-officer'], ['investment'])
  desk = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
})
afterAll(() => program.stop())

const lead = {
  about: ['KR'],
  topic: 'Invented: a plant for cables',
  raisedOn: '2026-11-01',
  company: 'Invented Cables',
  owner: 'Office in Busan',
}
const raise = async () => (await office.send('POST', '/api/leads', { commandId: randomUUID(), lead })).body.id
const find = async (id: string, who = office) =>
  (await who.get('/api/leads')).body.leads.find((one: { id: string }) => one.id === id)
const step = async (id: string, command: object) =>
  office.send('POST', `/api/leads/${id}/steps`, {
    commandId: randomUUID(),
    expected: (await find(id)).sequence,
    command,
  })

describe('leads', () => {
  test('that were named at the opening of a post are on record, and stale while nobody takes a step', async () => {
    const cables = await find('kr-electric-cables-2022')
    expect(cables).toMatchObject({ state: 'new', isStale: true, market: 'States of the CIS' })
    expect(cables.quote).toMatchObject({
      words: 'exported, I mean, imported',
      corrected: expect.stringContaining('Imports are meant'),
    })
    expect(cables.sources).toMatchObject([{ published: '2022-05' }])
  })
  test('go from raised to won, with their owner, the next step and to whom they were passed', async () => {
    const id = await raise()
    expect(
      (await step(id, { do: 'plan', owner: 'Office in Busan', step: 'Send the list of sites', by: '2026-12-01' }))
        .status,
    ).toBe(200)
    expect(await find(id)).toMatchObject({ next: { step: 'Send the list of sites', by: '2026-12-01' } })
    expect((await step(id, { do: 'pass-on', to: 'Invented ministry' })).status).toBe(200)
    const back = await step(id, { do: 'qualify' })
    expect([back.status, back.body.error.code]).toEqual([422, 'step-behind'])
    expect((await step(id, { do: 'win', outcome: 'Invented: a plant is built' })).status).toBe(200)
    expect(await find(id)).toMatchObject({ state: 'won', passedTo: 'Invented ministry', isStale: false })
  })
  test('a project says its firms, its stage and its value, who follows it and what is next', async () => {
    const project = {
      about: ['KR'],
      name: 'Invented plant',
      partners: [{ side: 'KR', name: 'Invented Cables' }],
      stage: 'building',
      sources: [],
      confidence: 'medium',
    }
    const recorded = await office.send('POST', '/api/projects', { commandId: randomUUID(), expected: 0, project })
    expect(recorded.status, recorded.text).toBe(201)
    expect((await office.get('/api/leads')).body.projects).toMatchObject([
      { name: 'Invented plant', stage: 'building' },
    ])
    const { id } = recorded.body
    const next = { step: 'Visit the site', by: '2026-12-10' }
    const changed = { ...project, stage: 'operating', owner: 'Office in Busan', next }
    const change = (more: object) =>
      office.send('POST', '/api/projects', {
        commandId: randomUUID(),
        expected: 1,
        id,
        project: { ...changed, ...more },
      })
    expect((await change({ next: { ...next, by: '2026-11-01' } })).body.error.code).toBe('next-step-past')
    expect((await change({ about: ['ZZ'] })).body.error.code).toBe('no-such-partner')
    expect((await change({})).status).toBe(201)
    expect((await office.get('/api/leads')).body.projects).toMatchObject([
      { id, stage: 'operating', owner: 'Office in Busan', next },
    ])
  })
})

describe('people to speak with', () => {
  const person = {
    name: 'Invented Person',
    office: 'Director of Invented Cables',
    consentOn: '2026-11-20',
    consentHow: 'by letter',
  }
  const add = (id: string, more: object = {}) =>
    office.send('POST', `/api/leads/${id}/contacts`, { id: randomUUID(), ...person, ...more })

  test('are kept by a consent that is told with its day, and with a name and an office alone', async () => {
    const id = await raise()
    const { consentOn: _day, ...without } = person
    expect((await office.send('POST', `/api/leads/${id}/contacts`, { id: randomUUID(), ...without })).status).toBe(400)
    expect((await add(id, { email: 'invented@mail.example' })).status).toBe(400)
    expect((await add(id, { consentOn: '2027-01-01' })).body.error.code).toBe('consent-ahead')
    expect((await add(id)).status).toBe(201)
    expect(Object.keys((await find(id)).contacts[0]).toSorted()).toEqual(['consentOn', 'id', 'name', 'office'])
  })
  test('a person who withdraws consent is forgotten: the lead stays, and nothing says who they were', async () => {
    const id = await raise()
    const { id: contact } = (await add(id, { name: 'Invented Forgotten' })).body
    expect((await office.send('POST', `/api/leads/${id}/contacts/${contact}/forget`)).status).toBe(204)
    expect(await find(id)).toMatchObject({ contacts: [] })
    const { rows } = await asActor(program.elshi.database, systemActor, (tx) =>
      tx.query(
        `SELECT FROM lead_contacts WHERE id = '${contact}' OR name LIKE '%Forgotten%' UNION ALL SELECT FROM entries WHERE body LIKE '%Forgotten%'
         UNION ALL SELECT FROM things WHERE state::text LIKE '%Forgotten%'`,
      ),
    )
    expect(rows).toEqual([])
    expect(program.logged.join('\n')).not.toMatch(/Invented (Person|Forgotten)/)
  })
})

describe('people to speak with, at rest', () => {
  const rows = (text: string, values: unknown[] = []) =>
    asActor(program.elshi.database, systemActor, (tx) => tx.query<Record<string, unknown>>(text, values))
  test('are sealed: no table says who they are', async () => {
    const lead = await raise()
    const person = {
      name: 'Invented Sealed',
      office: 'Office (invented)',
      consentOn: '2026-11-20',
      consentHow: 'by letter',
    }
    await office.send('POST', `/api/leads/${lead}/contacts`, { id: randomUUID(), ...person })
    const { rows: kept } = await rows('SELECT * FROM lead_contacts WHERE lead = $1', [lead])
    expect(kept).toMatchObject([{ name: null, office: null, consent_how: null }])
    expect(JSON.stringify(kept, (_, value) => value)).not.toContain('Sealed')
    expect((kept[0]?.sealed as Buffer).includes('Invented')).toBe(false)
    expect((await find(lead)).contacts).toMatchObject([{ name: 'Invented Sealed', office: 'Office (invented)' }])
  })
  test('whom an earlier version wrote down are sealed at the next start', async () => {
    const lead = await raise()
    await rows(
      `INSERT INTO lead_contacts (id, lead, name, office, consent_on, consent_how, recorded_by, recorded_at)
       VALUES ($1, $2, 'Invented Plain', 'Office (invented)', '2026-11-20', 'by word', elshi_actor(), now())`,
      [randomUUID(), lead],
    )
    const { journal, engine } = program.elshi
    expect(await sealContacts({ journal, keyring: engine.keyring })).toBe(1)
    expect(await sealContacts({ journal, keyring: engine.keyring })).toBe(0)
    expect((await rows('SELECT name FROM lead_contacts WHERE lead = $1', [lead])).rows).toEqual([{ name: null }])
    expect((await find(lead)).contacts).toMatchObject([{ name: 'Invented Plain' }])
  })
})

describe('the wall around the office of an investment company', () => {
  test('it gets in where leads are, at its own session, and where anybody may; nowhere else', async () => {
    const everybody = program.visitor()
    const open: string[] = []
    for (const { method, url } of program.server.declaredRoutes) {
      if (method !== 'GET' || !url.startsWith('/api/') || url.startsWith('/api/session')) continue
      const path = url
        .replace(':reference', reference)
        .replace(':post', 'BUS')
        .replaceAll(/:\w+/g, 'kr-electric-cables-2022')
      if (isShut(await office.get(path)) || !isShut(await everybody.get(path))) continue
      open.push(url)
    }
    // The case itself answers everybody who is signed in alike: that there is none for them.
    expect(open.filter((url) => !url.startsWith('/api/cases/'))).toEqual(['/api/leads'])
  })
  test('it finds no case, no file of one, and nothing of the ministry’s files, whatever it asks', async () => {
    for (const path of [
      `/api/cases/${reference}`,
      `/api/cases/${reference}/files/${randomUUID()}`,
      `/api/cases/${reference}/documents/1`,
      '/api/figures?party=KR',
      '/api/programmes?party=KR',
      '/api/sources/mofa-2019-01-30',
      '/api/partners',
    ]) {
      const answer = await office.get(path)
      expect([403, 404], path).toContain(answer.status)
      expect(answer.text, path).not.toMatch(/Dyussenbayev|Umbetbaev|visitor-identity|"facts"/)
    }
    expect((await office.send('POST', '/api/queue', {})).status).toBe(403)
  })
  test('and the database shows it leads alone, whatever the program asked', async () => {
    const actor = {
      id: randomUUID(),
      kind: 'officer',
      posts: ['BUS'],
      compartments: ['investment'],
      roles: ['investment-officer'],
    } as const
    const kinds = await asActor(program.elshi.database, actor as never, (tx) =>
      tx.query<{ kind: string }>('SELECT DISTINCT kind FROM things ORDER BY kind'),
    )
    expect(kinds.rows.map(({ kind }) => kind)).toEqual(['lead', 'project'])
    const cases = await asActor(program.elshi.database, actor as never, (tx) => tx.query('SELECT FROM events'))
    expect(cases.rows).toEqual([])
  })
  test('an officer of the ministry to whom investment was not opened sees no lead and is told so', async () => {
    await raise()
    expect((await desk.get('/api/leads')).body).toMatchObject({ isOpened: false, leads: [], projects: [] })
    const opened = await program.officer('*', ['desk-officer'], ['relations', 'investment'])
    expect((await opened.get('/api/leads')).body.leads.length).toBeGreaterThan(2)
  })
})

const isShut = ({ status, body }: { status: number; body: { error?: { code?: string } } | undefined }) =>
  status === 401 || (status === 403 && body?.error?.code === 'not-allowed')
