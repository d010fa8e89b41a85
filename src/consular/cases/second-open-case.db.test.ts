// SPDX-License-Identifier: Apache-2.0
// A service that says so refuses a second open case of one person; every other points it out.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey, Engine } from './index.ts'
import { actOnCase, lodgeCase } from './index.ts'

const [aboutYou, ...others] = libraryCard.sections
const numbered = (more: Partial<Service>): Service => ({
  ...libraryCard,
  sections: [
    {
      ...(aboutYou as Service['sections'][number]),
      questions: [
        ...(aboutYou?.questions ?? []),
        { id: 'number', kind: 'identifier', scheme: 'invented', class: 'identity', required: true },
      ],
    },
    ...others,
  ],
  ...more,
})
const provision = {
  instrument: 'Rules of an invented library',
  article: 'art. 7',
  source: 'invented for tests',
  confidence: 'high',
} as const
const once = numbered({ secondOpenCase: { does: 'refuse', sameBy: ['number'], provision } })
const often = numbered({ id: 'reading-room', evidence: [] })

let run: TestEngine
let engine: Engine
beforeAll(async () => {
  run = await testEngine({ services: [once, often] })
  engine = { ...run.engine, checks: { identifiers: { invented: (text) => accept(text.trim().toUpperCase()) } } }
})
afterAll(() => run.stop())

function lodge(number: string, { by = anonymous, post = 'BUS', service = once.id, commandId = randomUUID() } = {}) {
  const asked = askForCard(commandId, { post })
  const answers = { applicant: { ...asked.answers.applicant, number } }
  const channel = by.kind === 'officer' ? 'window' : 'portal'
  return lodgeCase(engine, by as Actor, { ...asked, service, channel, answers })
}
const refused = { ok: false, refusal: { code: 'open-already', provision } }

async function lodged(number: string, more = {}): Promise<CaseKey> {
  const outcome = await lodge(number, more)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.key
}

test('a second open case of one person is refused with its provision, at every post and at the window, until the first has ended', async () => {
  const commandId = randomUUID()
  const first = await lodged('X-17', { commandId })
  expect(await lodge('X-17')).toMatchObject(refused)
  expect(await lodge('X-17', { post: 'SEL' })).toMatchObject(refused)
  expect(await lodge('X-17', { by: run.officer('SEL'), post: 'SEL' })).toMatchObject(refused)
  expect(await lodge('X-18')).toMatchObject({ ok: true })
  // The same command again is no second case.
  expect(await lodge('X-17', { commandId })).toMatchObject({ ok: true, value: { key: first } })
  const refuse = { do: 'act', action: 'refuse', ground: 'identity-not-established', reason: 'Invented.' }
  const ended = { commandId: randomUUID(), ...first, ...refuse } as CaseCommand
  expect(await actOnCase(engine, run.officer('BUS'), ended)).toMatchObject({ ok: true })
  expect(await lodge('X-17')).toMatchObject({ ok: true })
})

test('of two that are lodged at the same moment one is refused', async () => {
  const outcomes = await Promise.all([lodge('X-19'), lodge('X-19', { post: 'SEL' })])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject(refused)
})

test('a service that says nothing takes a second case, as before', async () => {
  expect(await lodge('X-17', { service: often.id })).toMatchObject({ ok: true })
  expect(await lodge('X-17', { service: often.id })).toMatchObject({ ok: true })
  // What is not declared is not in the digest either.
  expect('secondOpenCase' in often).toBe(false)
})
