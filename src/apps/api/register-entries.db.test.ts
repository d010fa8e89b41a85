// SPDX-License-Identifier: Apache-2.0
// Whoever asks to be taken off the register: what the case tells of their entry before anything is decided.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { CaseCommand, CaseKey, Engine } from '#src/consular/cases/index.ts'
import { actOnCase, lodgeCase, readCase } from '#src/consular/cases/index.ts'
import { reference } from '#src/consular/history/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

const clock = stoppedClock(new Date('2026-11-20T03:00:00Z'))
let program: TestProgram
let engine: Engine
beforeAll(async () => {
  program = await testProgram({ home: kazakhstan() })
  engine = { ...program.elshi.engine, clock }
})
afterAll(() => program.stop())

const officer = (post = 'BUS', id = `officer-of-${post}`): Actor => ({
  id,
  kind: 'officer',
  posts: [post],
  compartments: ['general'],
  roles: ['officer', 'registrar'],
})

async function lodge(service: string, answers: Record<string, unknown>, post = 'BUS'): Promise<CaseKey> {
  const serviceVersion = engine.catalogue.list().find(({ id }) => id === service)?.version ?? ''
  const about = { commandId: randomUUID(), service, serviceVersion, post, channel: 'window', language: 'en' } as const
  const outcome = await lodgeCase(engine, officer(post), { ...about, answers: { applicant: answers }, files: [] })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.key
}

const act = (key: CaseKey, wish: object) =>
  actOnCase(engine, officer(key.post), { commandId: randomUUID(), ...key, ...wish } as CaseCommand, {
    isFresh: true,
  })

async function must(key: CaseKey, ...wishes: readonly object[]) {
  for (const wish of wishes) {
    const outcome = await act(key, wish)
    if (!outcome.ok) throw new Error(`${JSON.stringify(wish)}: ${JSON.stringify(outcome.refusal)}`)
  }
}

const person = { name: { family: 'Үлгібаева', given: 'Айсұлу' }, 'birth-date': '2004-05-17' }
const home = { 'identity-document': 'N00000001', country: 'KR', town: 'Busan' }
const sight = (evidence: string) => ({ do: 'sight-evidence', evidence, subject: 'applicant' })
const step = (action: string, more: object = {}) => ({ do: 'act', action, ...more })

async function register(kind: 'temporary' | 'permanent', until?: string, post = 'BUS'): Promise<CaseKey> {
  const stay = kind === 'temporary' ? { purpose: 'study', ...(until && { 'stay-until': until }) } : {}
  const key = await lodge('consular-registration', { 'stay-kind': kind, ...stay, ...person, ...home }, post)
  const permission = kind === 'permanent' ? [sight('permission-to-leave')] : []
  await must(key, step('examine'), sight('identity'), ...permission, step('accept'))
  await must(key, step(kind === 'temporary' ? 'issue-notice' : 'issue-insert'))
  return key
}

const entryOf = (key: CaseKey, subject = 'applicant') => ({ reference: reference(key), subject })

describe('a removal that is asked for', () => {
  const citizen = { ...person, 'birth-date': '2002-06-07' }
  const ask = (more: object = {}) => lodge('consular-deregistration', { cause: 'own-request', ...citizen, ...more })
  const findings = async (key: CaseKey) =>
    (await readCase(engine, officer(), key))?.findings.filter(({ id }) => id.startsWith('register-entry')) ?? []
  const enter = async (more: object = {}, decided = true) => {
    const key = await lodge('consular-registration', { 'stay-kind': 'permanent', ...citizen, ...home, ...more })
    const all = [step('examine'), sight('identity'), sight('permission-to-leave'), step('accept'), step('issue-insert')]
    await must(key, ...(decided ? all : []))
    return key
  }

  test('tells before anything is decided that nobody of the name and number was found, by what was looked, and on which grounds it may be refused', async () => {
    const removal = await ask({ iin: '020607600012' })
    const [none, ...more] = await findings(removal)
    expect([none?.id, none?.weight, more]).toEqual(['register-entry-none', 'look', []])
    const lines = none?.why.lines.map(({ text, details }) => [text, Object.values(details ?? {})[0]])
    expect(lines).toEqual([
      ['why.register-entry-looked', '@consular-registration.question.iin'],
      ['why.register-entry-looked', '@finding.name-and-birth'],
      ['why.register-entry-none', undefined],
      ['why.register-entry-ground', '@consular-deregistration.ground.unreliable-documents'],
      ['why.register-entry-ground', '@consular-deregistration.ground.requirements-not-met'],
    ])
  })

  test('names the entry that would end, with the way to it, until the person is taken off', async () => {
    const removal = await ask()
    const undecided = await enter({}, false)
    expect(await findings(removal)).toMatchObject([{ id: 'register-entry-asked', reference: reference(undecided) }])
    const entry = await enter()
    expect(await findings(removal)).toMatchObject([
      {
        id: 'register-entry-in-force',
        weight: 'fine',
        reference: reference(entry),
        why: { lines: [{ text: 'why.register-entry-same' }] },
      },
    ])
    await must(removal, sight('identity'), step('accept'))
    expect(await findings(removal)).toMatchObject([{ id: 'register-entry-in-force' }])
    await must(removal, step('remove', { entry: entryOf(entry) }))
    expect(await findings(removal)).toEqual([])
    expect((await findings(await ask())).map(({ id, reference: of }) => [id, of])).toContainEqual([
      'register-entry-ended',
      reference(entry),
    ])
  })

  test('finds a member of a family by their number, and no entry of another post', async () => {
    const member = {
      'member-name': { family: 'Үлгібаев', given: 'Нұр' },
      'member-relation': 'child',
      'member-birth-date': '2015-03-04',
      'member-iin': '150304500015',
    }
    const about = { serviceVersion: '1', post: 'BUS', channel: 'window', language: 'en', files: [] } as const
    const lodged = await lodgeCase(engine, officer(), {
      ...about,
      commandId: randomUUID(),
      service: 'consular-registration',
      answers: { applicant: { 'stay-kind': 'permanent', ...citizen, ...home }, 'member-1': member },
    })
    if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
    const child = { name: member['member-name'], 'birth-date': '2015-03-04', iin: member['member-iin'] }
    expect(await findings(await ask(child))).toMatchObject([
      {
        reference: reference(lodged.value.key),
        why: {
          lines: [
            { details: { what: '@consular-registration.question.member-iin' } },
            { text: 'why.register-entry-member' },
          ],
        },
      },
    ])
    const away = { ...citizen, 'birth-date': '2002-06-08' }
    await register('permanent', undefined, 'SEL')
    await lodge('consular-registration', { 'stay-kind': 'permanent', ...away, ...home }, 'SEL')
    expect(await findings(await ask(away))).toMatchObject([{ id: 'register-entry-none' }])
  })
})
