// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_OFFICERS } from '#demo/officers.ts'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { portalPlugin } from '#src/apps/portal/index.ts'
import type { EventTold } from '#src/consular/rulebook/index.ts'
import { recordInstrumentEvent } from '#src/consular/rulebook/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

let demonstration: TestProgram
let office: TestProgram
beforeAll(async () => {
  const faces = (elshi: TestProgram['elshi']) => [portalPlugin(elshi)]
  demonstration = await testProgram({ home: kazakhstan(), faces, demonstration: true })
  office = await testProgram({ home: kazakhstan(), faces })
})
afterAll(async () => {
  await demonstration?.stop()
  await office?.stop()
})

describe('the five stories', () => {
  test('a demonstration opens on them, anything else on the portal', async () => {
    const opened = await demonstration.visitor().get('/')
    expect([opened.status, opened.headers.location]).toEqual([302, '/en/stories'])
    expect((await office.visitor().get('/')).headers.location).toBe('/en')
    expect((await office.visitor().get('/en/stories')).status).toBe(404)
  })
  test('let a visitor be one officer after the other, and shut nobody out of them', async () => {
    const visitor = demonstration.visitor()
    const tried = new Set<number>()
    for (let time = 0; time < 40; time += 1)
      tried.add((await visitor.send('POST', '/api/session/demo', { account: randomUUID() })).status)
    // Nobody has these accounts; each of the tries is looked at all the same.
    expect([...tried]).toEqual([403])
  })
  test('stand under a notice that calls only cases and the people in them invented', async () => {
    const { text } = await demonstration.visitor().get('/en/stories')
    expect(text).toContain('Cases and the people in them are invented; what names a source is sourced.')
    expect(text).not.toContain('Every person')
  })
  test.each(['kk', 'ru', 'en', 'ko'])('are read in %s without signing in, each statement marked', async (language) => {
    const { status, text } = await demonstration.visitor().get(`/${language}/stories`)
    expect(status).toBe(200)
    expect(text.match(/<section class="story"/g)).toHaveLength(5)
    const { stories = [], sources } = demonstration.elshi.between
    const tellings = stories.flatMap(({ facts, since }) => [...facts, ...since])
    const steps = stories.flatMap(({ path }) => path)
    // One more of each in the line that explains the marks.
    const marked = (kind: string) => text.split(`class="mark ${kind}"`).length - 2
    expect(marked('sourced')).toBe(tellings.length + steps.filter(({ mark }) => mark === 'sourced').length)
    expect(marked('invented')).toBe(steps.filter(({ mark }) => mark === 'invented').length)
    expect(marked('later')).toBe(steps.filter(({ mark }) => mark === 'later').length)
    for (const { words } of [...tellings, ...steps]) expect(Object.keys(words)).toEqual(['kk', 'ru', 'en', 'ko'])
    const known = new Set(sources.map(({ id }) => id))
    for (const id of tellings.flatMap((telling) => telling.sources)) expect(known, id).toContain(id)
  })
  test('each path leads only to pages that are there, and names who may see them', async () => {
    const visitor = demonstration.visitor()
    const { stories = [] } = demonstration.elshi.between
    const places = stories.flatMap(({ path }) => path.flatMap(({ at }) => at ?? []))
    for (const { path } of places.filter(({ face }) => face === 'portal'))
      expect((await visitor.get(`/en${path}`)).status, path).toBe(200)
    const known = new Set(DEMO_OFFICERS.flatMap(({ roles }) => roles))
    for (const at of places) if (at.face === 'desk') expect(known, at.path).toContain(at.as)
  })
  test('name the persons and facts that their items name, and what one side alone said', async () => {
    const { text } = await demonstration.visitor().get('/en/stories')
    const facts = ['Park Eun-Ha', 'Chung Jong Pil', 'Aigul Nuralina', 'oil and uranium come in', 'slip of the tongue']
    const since = ['in force since 8 April 2016', 'said by one side', 'to the end of February 2026']
    for (const words of [...facts, ...since]) expect(text, words).toContain(words)
  })
  test('what an agreement would change is answered by its records: from the day on which it enters into force, and as before when that is struck out', async () => {
    const { journal } = demonstration.elshi
    const id = 'eu-kz-visa-facilitation'
    const officer: Actor = {
      id: 'o-1',
      kind: 'officer',
      posts: [],
      roles: ['desk-officer'],
      compartments: ['relations'],
    }
    const tell = async (commandId: string, told: Pick<EventTold, 'happening' | 'replaces' | 'note'>) => {
      const event = { id, commandId, source: 'zakonpravo-transfer-treaties', ...told }
      const outcome = await recordInstrumentEvent(journal, officer, event, async () => false)
      expect(outcome.ok, commandId).toBe(true)
    }
    const answer = async (on: string) => {
      const { text } = await demonstration.visitor().get(`/en/stories/visas-2023?on=${on}`)
      return /On [^.<]+ the agreement is (not )?in force/.exec(text)?.[0]
    }
    expect(await answer('2026-05-01')).toBe('On 1 May 2026 the agreement is not in force')
    await tell('invented-signature', { happening: { kind: 'signed', on: plainDate('2026-04-01') } })
    const steps = { steps: 'not-recorded', reason: 'Invented: the notes are not part of the story.' } as const
    const entry = { kind: 'entered-into-force', on: plainDate('2026-05-01'), agreedAhead: true, ...steps } as const
    await tell('invented-entry', { happening: entry })
    expect(await answer('2026-04-30')).toBe('On 30 April 2026 the agreement is not in force')
    expect(await answer('2026-05-01')).toBe('On 1 May 2026 the agreement is in force')
    await tell('invented-correction', {
      happening: { kind: 'struck-out' },
      replaces: 'invented-entry',
      note: 'Invented: it was of another agreement.',
    })
    expect(await answer('2026-05-01')).toBe('On 1 May 2026 the agreement is not in force')
    expect(await answer('tomorrow')).toMatch(/is not in force$/)
  })
  test('the calendar of reports has one that is overdue, whatever the day is, and nothing personal', async () => {
    for (const language of ['kk', 'ru', 'en', 'ko']) {
      const { text } = await demonstration.visitor().get(`/${language}/stories/consultations-2024`)
      expect(text.match(/class="state late"/g)).toHaveLength(1)
      expect(text.match(/class="state kept"/g)).toHaveLength(3)
    }
  })
  test('a publisher who limits quotation is named with what it allows', async () => {
    const { text } = await demonstration.visitor().get('/en/stories')
    expect(text).toContain('At most 30 % of the text may be quoted. A link is required.')
  })
})
