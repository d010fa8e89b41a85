// SPDX-License-Identifier: Apache-2.0
// How many cases came in at the posts in a partner's country: numbers for the ministry, and never a name.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { lodgeCase } from '#src/consular/cases/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: kazakhstan() })
})
afterAll(() => program.stop())

const path = (day: string, partner = 'KR') => `/api/partners/${partner}/case-counts?from=${day}`
const registrar: Actor = {
  id: 'registrar',
  kind: 'officer',
  posts: ['BUS'],
  compartments: ['general'],
  roles: ['officer', 'registrar'],
}

async function lodge(number: number): Promise<void> {
  const { engine } = program.elshi
  const clock = stoppedClock(new Date('2026-11-20T03:00:00Z'))
  const service = 'consular-registration'
  const serviceVersion = engine.catalogue.list().find(({ id }) => id === service)?.version ?? ''
  const applicant = {
    'stay-kind': 'permanent',
    name: { family: 'Үлгібаева', given: `Айсұлу ${number}` },
    'birth-date': '2004-05-17',
    'identity-document': `N${String(number).padStart(8, '0')}`,
    country: 'KR',
    town: 'Busan',
  }
  const about = {
    commandId: randomUUID(),
    service,
    serviceVersion,
    post: 'BUS',
    channel: 'window',
    language: 'en',
  } as const
  const said = await lodgeCase({ ...engine, clock }, registrar, { ...about, answers: { applicant }, files: [] })
  if (!said.ok) throw new Error(JSON.stringify(said.refusal))
}

test('the ministry is told how many came in by service, none under ten, nothing before the day, and no name', async () => {
  const ministry = await program.officer('*', ['desk-officer'], ['general', 'relations'])
  for (let number = 1; number <= 9; number += 1) await lodge(number)
  const few = await ministry.get(path('2026-11-20'))
  const [service] = few.body.services
  expect(few.body).toMatchObject({ from: '2026-11-20', open: true })
  expect(service).toMatchObject({ id: 'consular-registration', received: null, granted: 0, refused: 0, open: null })
  await lodge(10)
  const ten = await ministry.get(path('2026-11-20'))
  expect(ten.body.services[0]).toMatchObject({ received: 10, open: 10 })
  expect(ten.text).not.toContain('Айсұлу')
  expect((await ministry.get(path('2026-11-21'))).body.services).toEqual([])
  expect((await ministry.get(path('2026-11-20', 'US'))).body.services).toEqual([])
})

test('whoever may see no case is told that they are not open, and no number', async () => {
  const keeper = await program.officer('*', ['desk-officer'], ['relations'])
  expect((await keeper.get(path('2026-11-20'))).body).toEqual({ from: '2026-11-20', open: false, services: [] })
})
