// SPDX-License-Identifier: Apache-2.0
// Whoever asks to be taken off the register: what the case tells of their entry before anything is decided.
import { afterAll, describe, expect, test } from 'vitest'
import type { CaseKey } from '#src/consular/cases/index.ts'
import { atTheDesk, readCase } from '#src/consular/cases/index.ts'
import { reference } from '#src/consular/history/index.ts'
import { entryOf, home, officerAt, person, registering, sight, step } from '#testing/registering.ts'

const { program, engine, lodge, must, register } = await registering()
afterAll(() => program.stop())

describe('a removal that is asked for', () => {
  const citizen = { ...person, 'birth-date': '2002-06-07' }
  const ask = (more: object = {}) => lodge('consular-deregistration', { cause: 'own-request', ...citizen, ...more })
  const findings = async (key: CaseKey) =>
    (await readCase(engine, officerAt(), key))?.findings.filter(({ id }) => id.startsWith('register-entry')) ?? []
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
        weight: 'look',
        reference: reference(entry),
        entry: { isSure: false },
        why: { lines: [{ text: 'why.register-entry-same' }, { text: 'why.register-entry-by-name' }] },
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

  const family = (members: readonly Record<string, unknown>[]) =>
    lodge(
      'consular-registration',
      { 'stay-kind': 'permanent', ...citizen, ...home },
      'BUS',
      Object.fromEntries(members.map((one, place) => [`member-${place + 1}`, { 'member-relation': 'child', ...one }])),
    )
  const nur = { family: 'Үлгібаев', given: 'Нұр' }

  test('finds a member of a family by their number, and no entry of another post', async () => {
    const member = { 'member-name': nur, 'member-birth-date': '2015-03-04', 'member-iin': '150304500015' }
    const entered = await family([member])
    const child = { name: nur, 'birth-date': '2015-03-04', iin: member['member-iin'] }
    expect(await findings(await ask(child))).toMatchObject([
      {
        reference: reference(entered),
        entry: {
          subject: 'member-1',
          isSure: true,
          post: { text: 'post.name.BUS' },
          kind: { text: kindOf('permanent') },
        },
        why: {
          lines: [
            { details: { what: '@consular-registration.question.member-iin' } },
            { details: { what: '@finding.name-and-birth' } },
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

  test('finds a member of a family without a number by name and day of birth, however it is written, and says how sure that is', async () => {
    const [first, second] = ['2016-04-05', '2018-06-07'].map((born) => ({
      'member-name': nur,
      'member-birth-date': born,
    }))
    const entered = await family([first ?? {}, second ?? {}])
    for (const [born, name] of [
      ['2018-06-07', nur],
      ['2018-06-07', { family: 'Ulgibayev', given: 'Nur' }],
    ] as const)
      expect(await findings(await ask({ name, 'birth-date': born }))).toMatchObject([
        {
          weight: 'look',
          reference: reference(entered),
          entry: { subject: 'member-2', isSure: false },
          why: {
            lines: [
              { details: { what: '@finding.name-and-birth' } },
              { text: 'why.register-entry-by-name' },
              { text: 'why.register-entry-member' },
            ],
          },
        },
      ])
    // The name alone is nobody's.
    expect(await findings(await ask({ name: nur, 'birth-date': '2018-06-08' }))).toMatchObject([
      { id: 'register-entry-none' },
    ])
  })

  test('says that more than two hundred bear the name, and never that there is no entry', async () => {
    const common = { family: 'Көптегенов', given: 'Көп' }
    const members = Array.from({ length: 12 }, (_, day) => ({
      'member-name': common,
      'member-birth-date': `2017-01-${10 + day}`,
    }))
    for (let families = 0; families < 17; families++) await family(members)
    expect(await findings(await ask({ name: common, 'birth-date': '2017-02-01' }))).toEqual([
      expect.objectContaining({
        id: 'register-entry-common',
        weight: 'look',
        said: { text: 'finding.register-entry-common', details: { count: 200 } },
      }),
    ])
  })
})

describe('before a removal is lodged at the window', () => {
  const alone = { ...person, 'birth-date': '2003-08-09' }
  const look = async (answers: object) => {
    const service = engine.catalogue.list().find(({ id }) => id === 'consular-deregistration')
    if (!service) throw new Error('There is no such service.')
    const applicant = { cause: 'own-request', ...answers }
    return atTheDesk.lookBeforeLodging(engine, officerAt(), { service, answers: { applicant }, post: 'BUS' })
  }

  test('the officer is told whose entry it would end, where and when it was made, and what is doubtful in its number', async () => {
    const none = await look({ ...alone, iin: '020607600012' })
    expect(none.slice(0, 2).map(({ id }) => id)).toEqual(['number-and-birth', 'register-entry-none'])
    const entry = await lodge('consular-registration', { 'stay-kind': 'permanent', ...alone, ...home })
    await must(
      entry,
      step('examine'),
      sight('identity'),
      sight('permission-to-leave'),
      step('accept'),
      step('issue-insert'),
    )
    expect(await look(alone)).toMatchObject([
      {
        id: 'register-entry-in-force',
        reference: reference(entry),
        entry: { subject: 'applicant', kind: { text: kindOf('permanent') }, enteredOn: '2026-11-20' },
      },
    ])
  })

  test('an officer is told nothing of a post that is not theirs', async () => {
    const service = engine.catalogue.list().find(({ id }) => id === 'consular-deregistration')
    if (!service) throw new Error('There is no such service.')
    const asked = { service, answers: { applicant: { cause: 'own-request', ...alone } }, post: 'BUS' }
    expect(await atTheDesk.lookBeforeLodging(engine, officerAt('SEL'), asked)).toEqual([])
  })
})

const kindOf = (kind: string) => `consular-registration.option.stay-kind.${kind}`
