// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftFor } from '#src/apps/briefing/index.ts'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { deskOfficer } from './desk-officer.ts'
import { inventLetters } from './letters.ts'
import { inventOwners } from './owners.ts'
import { inventPromises } from './promises.ts'

const clock = stoppedClock(new Date('2026-11-23T09:00:00Z'))
let program: TestProgram
let desk: TestVisitor
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between }, demonstration: true, clock })
  for (const day of ['2026-11-23', '2026-11-24']) {
    // A demonstration that is started again the day after makes nothing twice.
    clock.moveTo(new Date(`${day}T09:00:00Z`))
    for (const invent of [inventPromises, inventOwners, inventLetters]) await invent(program.elshi)
  }
  desk = await program.officer('*', ['desk-officer'], ['relations'])
})
afterAll(() => program.stop())

const MARKS = { kk: 'ойдан шығарылған', ru: 'вымышлен', en: 'invented', ko: /가상|지어낸/ } as const
const EXAMPLES = { kk: /үлгі/, ru: /[Уу]словн/, en: /Example/, ko: /예시/ } as const
const languages = ['kk', 'ru', 'en', 'ko'] as const
const get = async (path: string, language = 'en') => (await desk.get(path, { 'accept-language': language })).body

type Promised = {
  id: string
  words: string
  origin: string
  owner?: string
  agency?: string
  measured?: { course: string; name: string }
}
const promises = async (party: string, language = 'en') =>
  (await get(`/api/commitments?party=${party}`, language)).commitments as readonly Promised[]

describe('the promises of the demonstration', () => {
  test('are measured in two cases, one on course and one missed, and say nothing but that they are examples', async () => {
    for (const language of languages) {
      const measured = (await promises('KR', language)).filter((one) => one.measured)
      expect(measured.map((one) => one.measured?.course).toSorted()).toEqual(['missed', 'on-course'])
      for (const { words, origin, measured: shown } of measured) {
        expect(origin).toBe('invented')
        for (const told of [words, shown?.name]) expect(told).toMatch(EXAMPLES[language])
      }
    }
  })

  test('are made once, in a meeting of their own, however often the demonstration starts', async () => {
    const { series } = await get('/api/rounds?party=KR')
    const own = (series as { id: string; rounds: object[] }[]).filter(({ id }) => id === 'kz-kr-demo-promises')
    expect(own.map(({ rounds }) => rounds.length)).toEqual([1])
    const all = await promises('KR')
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ measured }) => measured)).toHaveLength(2)
    const { indicators } = await get('/api/figures?party=KR')
    const invented = indicators.filter(({ origin }: { origin: string }) => origin === 'invented')
    expect(invented).toHaveLength(2)
  })

  test('wait on somebody by name, in every language, and each name says that it is invented', async () => {
    for (const language of languages) {
      for (const { owner, agency } of [...(await promises('KR', language)), ...(await promises('EU', language))])
        for (const told of [owner, agency]) expect(told).toMatch(MARKS[language])
      const { waiting } = await get('/api/waiting', language)
      type Line = { kind: string; isUnnamed: boolean; dealtWithBy: string[]; waitingOn: { name: string }[] }
      const lines = (waiting as Line[]).filter(({ kind }) => kind === 'commitment')
      expect(lines.length).toBeGreaterThanOrEqual(6)
      for (const { isUnnamed, dealtWithBy } of lines) expect([isUnnamed, dealtWithBy.length]).toEqual([false, 2])
      const [letter] = (waiting as Line[]).filter(({ kind }) => kind === 'letter')
      expect(letter?.waitingOn[0]?.name).toMatch(MARKS[language])
    }
  })

  test('are told with their names to the head of the department and in the brief, and say themselves how they stand in our view', async () => {
    const head = await program.officer('*', ['head-of-department'], ['relations'])
    const { reminders } = (await head.get('/api/relations/head')).body
    const due = (reminders as { kind: string; words: string }[]).filter(({ kind }) => kind === 'due-before-round')
    expect(due.length).toBeGreaterThan(0)
    for (const { words } of due) expect(words).toContain('Dealt with by')
    const actor = deskOfficer()
    if (!actor) throw new Error('the demonstration has one')
    const wish = { partner: 'KR', round: 'next', language: 'ru' }
    const drafted = await draftFor(program.elshi, actor, wish)
    expect(JSON.stringify(drafted)).toContain('поручено: Орган по труду (вымышлено), Динара Сейдахмет (вымышлено)')
    // What is invented is not among the relations in numbers.
    expect(JSON.stringify(drafted)).not.toContain('в процентах')
    const { ours } = await get('/api/commitments/kz-kr-demo-promises.demo-mee.demo-notices')
    expect(ours.stands).toBe('in-progress')
  })

  test('are followed by people whose offices are on record as invented', async () => {
    const told = JSON.stringify(await get('/api/officials?party=KZ'))
    expect(told).toContain('Head of the treaty section (invented)')
  })
})
