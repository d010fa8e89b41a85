// SPDX-License-Identifier: Apache-2.0
// Rounds and what came of them, as officers of the ministry meet them by the API.
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { betweenStates, codeOf } from '#testing/between-states.ts'

const { program, desk } = await betweenStates()
afterAll(() => program.stop())

const wish = () => ({ commandId: randomUUID() })
const round = async (id: string) => (await desk.get(`/api/rounds/${id}`)).body
const commitment = async (id: string, on = '') => (await desk.get(`/api/commitments/${id}${on}`)).body
async function act(path: string, expected: number, command: object) {
  return desk.send('POST', `/api/${path}/commands`, { ...wish(), expected, command })
}

describe('the file of a partner', () => {
  test('has its series with their rounds, and whose turn it is to host', async () => {
    const { series } = (await desk.get('/api/rounds?party=KR')).body
    const consular = series.find(({ id }: { id: string }) => id === 'kz-kr-consular')
    expect(consular).toMatchObject({ numbering: 'ordinal', nextOrdinal: 9, nextHost: { code: 'KZ' }, monthsSince: 42 })
    const told = consular.rounds.map(({ ordinal, step }: { ordinal: number; step: string }) => `${ordinal} ${step}`)
    expect(told).toEqual(['8 planned', '7 follow-up', '6 held', '5 follow-up', '4 held'])
    const seventh = consular.rounds[1]
    expect(seventh.hostWarning).toEqual({ due: { code: 'KZ', name: 'Kazakhstan' } })
    expect(consular.rounds[3].held).toMatchObject([
      { value: '2019-01-30', confidence: 'high' },
      { value: '2019-10-30', confidence: 'low' },
    ])
  })

  test('has its promises, as they stood on any day', async () => {
    const then = await commitment('kz-kr-consular.5.transfer', '?on=2019-12-31')
    expect(then).toMatchObject({ stands: 'partly-done', isOverdue: true, lastDay: '2019-12-31' })
    expect(then.parts).toMatchObject([{ isOverdue: false }, { isOverdue: true }])
    expect(await commitment('kz-kr-consular.5.transfer', '?on=2019-04-21')).toMatchObject({ stands: 'not-told' })
    const { all, commitments } = (await desk.get('/api/commitments?party=KR&open=true')).body
    expect(all).toBe(3)
    const permits = commitments.find(({ id }: { id: string }) => id === 'kz-kr-consular.5.permits')
    // Due at the next round, which was held in June 2021.
    expect(permits).toMatchObject({ isOverdue: true, lastDay: '2021-06-30', sides: [{ code: 'KZ' }] })
  })

  test('marks what one side’s account alone says', async () => {
    const { outcomes } = await round('kz-kr-consular.5')
    const saidBy = outcomes.map(({ area, basis }: { area: string; basis: { saidBy?: string } }) => [area, basis.saidBy])
    expect(saidBy).toContainEqual(['entry-refusal', 'Kazakhstan'])
    expect(await round('kz-us-consular.2024-04')).toMatchObject({ held: [], unequal: true, sideMeetings: [{}] })
  })
})

describe('a round that comes next', () => {
  test('shows what earlier rounds of its series left open, also that of which no day was told, and no other round does', async () => {
    const { commitments, earlier } = await round('kz-kr-consular.8')
    expect(commitments).toEqual([])
    const told = earlier.map(({ id, isOverdue }: { id: string; isOverdue: boolean }) => [id, isOverdue])
    expect(told).toEqual([
      ['kz-kr-consular.5.transfer', true],
      ['kz-kr-consular.5.permits', true],
      ['kz-kr-consular.5.illegal-stay', false],
    ])
    expect((await round('kz-kr-consular.7')).earlier).toEqual([])
  })

  test('is told with the day of its round as far as anybody knows it', async () => {
    expect(await commitment('kz-kr-consular.5.permits')).toMatchObject({
      dueAt: '2021-06',
      about: [{ code: 'KR' }],
      roundTitle: 'Consular consultations of Kazakhstan and the Republic of Korea, round 5',
    })
    // Of a round that came later nothing was known on the day.
    expect(await commitment('kz-kr-consular.5.permits', '?on=2019-12-31')).not.toHaveProperty('dueAt')
  })
})

describe('a round', () => {
  test('of a number that another has is refused, and one of the next number is planned', async () => {
    const plan = { series: 'kz-kr-consular', form: 'in-person', host: 'KR' }
    const taken = await desk.send('POST', '/api/rounds', { ...wish(), ...plan, ordinal: 8 })
    expect(taken).toMatchObject({ status: 422, body: { error: { code: 'ordinal-taken' } } })
    expect(taken.body.error.message).toContain('8')
    const gap = await desk.send('POST', '/api/rounds', { ...wish(), ...plan, ordinal: 99 })
    expect(gap).toMatchObject({ status: 422, body: { error: { code: 'ordinal-leaves-gap' } } })
    expect(gap.body.error.message).toContain('Round 9 would come next')
    expect((await desk.send('POST', '/api/rounds', { ...wish(), ...plan, ordinal: 9 })).status).toBe(201)
  })

  test('goes from its plan to its end, each step with its guard', async () => {
    const id = 'kz-kr-consular.8'
    const step = (expected: number, command: object) => act(`rounds/${id}`, expected, command).then(codeOf)
    const item = { id: 'permits', area: 'residence-and-work-permits', words: 'Work permits' }
    const early = await act(`rounds/${id}`, 1, { do: 'move', to: 'agenda-agreed' })
    expect(codeOf(early)).toBe('step-not-open')
    expect(early.body.error.message).toContain('stands at “planned” and cannot go to “agenda agreed”')
    expect(await step(1, { do: 'agree-dates', form: 'in-person', host: 'KZ', place: 'Astana' })).toBe('dates-needed')
    const dates = { do: 'agree-dates', on: '2026-11', form: 'in-person', host: 'KZ', place: 'Astana' }
    expect(await step(1, dates)).toBe(200)
    expect(await step(2, { do: 'set-agenda', items: [item] })).toBe(200)
    expect(await step(4, { do: 'move', to: 'agenda-agreed' })).toBe('agenda-item-without-side')
    expect(await step(4, { do: 'set-agenda', items: [{ ...item, side: 'KR' }] })).toBe(200)
    expect(await step(5, { do: 'move', to: 'agenda-agreed' })).toBe(200)
    const heads = [
      { side: 'KZ', tenure: 'kz-consular-aubekov' },
      { side: 'KR', name: 'Invented Head', office: 'Director-General (invented)', rank: 'director-general' },
    ]
    const hold = { do: 'hold', on: '2026-11-20', form: 'in-person', host: 'KZ', place: 'Astana', heads }
    expect(await step(6, { ...hold, heads: heads.slice(0, 1) })).toBe('held-without-heads')
    expect(await step(6, { ...hold, heads: undefined })).toBe('held-without-heads')
    expect(await step(6, { ...hold, on: undefined })).toBe('held-without-day')
    expect(await step(6, hold)).toBe(200)
    // What an officer recorded stands under their own name, not under the sources of the rest.
    const { recorded, held: days } = await round(id)
    expect(days).toMatchObject([{ value: '2026-11-20', sources: [] }])
    const own = { by: expect.stringMatching(/./), on: '2026-11-23', origin: 'sourced' }
    expect(recorded).toEqual(
      expect.arrayContaining(['step', 'planned', 'agenda', 'held', 'heads', 'place'].map((of) => ({ of, ...own }))),
    )
    expect((await round('kz-kr-consular.7')).recorded).toEqual([])
    expect(await round(id)).toMatchObject({
      step: 'held',
      unequal: false,
      heads: [{ name: 'Azamat Aubekov' }, { name: 'Invented Head', office: 'Director-General (invented)' }],
    })
  })

  test('that somebody else has moved on meanwhile is not moved over their head', async () => {
    expect(await act('rounds/kz-kr-consular.8', 6, { do: 'move', to: 'follow-up' }).then(codeOf)).toBe('moved-on')
  })

  test('has outcomes, with what is to be kept, and is closed when each commitment has a standing', async () => {
    const id = 'kz-kr-consular.8'
    const outcome = {
      type: 'undertaking',
      by: ['KR'],
      area: 'statistics-exchange',
      words: 'Send figures (invented)',
      commitment: { words: 'Send figures (invented)', sides: ['KR'], due: { precision: 'year', on: '2027' } },
    }
    const path = `/api/rounds/${id}/outcomes`
    expect((await desk.send('POST', path, { ...wish(), outcome: { ...outcome, by: ['US'] } })).body.error.code).toBe(
      'side-not-a-party',
    )
    expect((await desk.send('POST', path, { ...wish(), outcome })).status).toBe(201)
    const { commitments, sequence } = await round(id)
    expect(commitments).toMatchObject([{ stands: 'not-told', sides: [{ code: 'KR' }], due: { on: '2027' } }])
    const kept = commitments[0].id
    expect(await act(`rounds/${id}`, sequence, { do: 'move', to: 'follow-up' }).then(codeOf)).toBe(200)
    const open = await act(`rounds/${id}`, sequence + 1, { do: 'move', to: 'closed' })
    expect(codeOf(open)).toBe('commitment-without-standing')
    expect(open.body.error.message).toContain('one commitment stands: “Send figures (invented)”')
    expect(await act(`commitments/${kept}`, 1, { do: 'say-ours', stands: 'open' }).then(codeOf)).toBe(200)
    expect(await act(`rounds/${id}`, sequence + 1, { do: 'move', to: 'closed' }).then(codeOf)).toBe(200)
  })
})

describe('a commitment', () => {
  const permits = 'kz-kr-consular.5.permits'

  test('is not done without evidence, keeps both views, and goes on at a later round under its own id', async () => {
    const does = (expected: number, command: object) => act(`commitments/${permits}`, expected, command).then(codeOf)
    expect(await does(1, { do: 'mark-done' })).toBe('done-without-evidence')
    const theirs = { do: 'take-theirs', side: 'KR', stands: 'open', on: '2026-10-01' }
    expect(await does(1, { ...theirs, on: '2001-01-01' })).toBe('day-before-promise')
    const ours = await act(`commitments/${permits}`, 1, { ...theirs, side: 'KZ' })
    expect(ours.body.error.message).toContain('Kazakhstan is our own side')
    const foreign = await act(`commitments/${permits}`, 1, { ...theirs, side: 'FR' })
    expect(foreign.body.error.message).toContain('France is not a party')
    expect(await does(1, { do: 'supersede', reason: 'Example text' })).toBe('successor-needed')
    expect(await does(1, { do: 'supersede', by: permits, reason: 'Example text' })).toBe('successor-is-itself')
    expect(await does(1, theirs)).toBe(200)
    expect(await does(2, { do: 'say-ours', stands: 'in-progress', words: 'Example text' })).toBe(200)
    expect(await does(3, { do: 'carry-over', to: 'kz-kr-consular.4' })).toBe('round-not-later')
    expect(await does(3, { do: 'carry-over', to: 'kz-kr-consular.9' })).toBe(200)
    const told = await commitment(permits)
    // The ninth round was not held yet: nothing is late until it is.
    expect(told).toMatchObject({
      id: permits,
      stands: 'carried-over',
      isOverdue: false,
      ours: { stands: 'in-progress' },
    })
    expect(told.theirs).toMatchObject([{ side: { code: 'KR' }, view: { stands: 'open' } }])
    expect(told.history.map(({ what }: { what: string }) => what)).toEqual([
      'defined',
      'theirs-taken',
      'ours-said',
      'carried-over',
    ])
    expect((await round('kz-kr-consular.9')).commitments).toMatchObject([{ id: permits }])
    // That round has no day yet, and what is due at it stands with it apart from the years.
    const { undated } = (await desk.get('/api/relations/time-line?party=KR')).body
    expect(undated.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['kz-kr-consular.9', permits]))
  })

  test('waits visibly on another authority until its letter is answered', async () => {
    const letter = { authority: 'Ministry of work (invented)', subject: 'Permits', ourNumber: '1-1/22' }
    const path = `/api/commitments/${permits}/letters`
    const dated = { ...letter, sent: '2026-03-02', replyDue: 'no-limit' }
    expect((await desk.send('POST', path, { ...wish(), expected: 4, ...dated })).status).toBe(201)
    const second = { ...wish(), expected: 5, ...dated, subject: 'Another paper' }
    expect(codeOf(await desk.send('POST', path, second))).toBe('number-given-already')
    const before = { ...second, ourNumber: '1-1/23', sent: '2001-06-26' }
    expect(codeOf(await desk.send('POST', path, before))).toBe('day-before-promise')
    const [waiting] = (await commitment(permits)).letters
    expect(waiting).toMatchObject({ authority: letter.authority, silentDays: 266, isOverdue: false })
    const on = await desk.get(`/api/waiting?on=${encodeURIComponent(`authority:${letter.authority}`)}`)
    expect(on.body.waiting).toMatchObject([{ kind: 'letter', commitment: permits, since: '2026-03-02' }])
    const answer = { do: 'take-reply', on: '2026-11-01', number: '77', words: 'Example text' }
    expect(await act(`letters/${waiting.letter}`, 1, { ...answer, on: '2026-03-01' }).then(codeOf)).toBe(
      'reply-before-letter',
    )
    expect(await act(`letters/${waiting.letter}`, 1, answer).then(codeOf)).toBe(200)
    expect((await commitment(permits)).letters).toMatchObject([
      { replied: '2026-11-01', ourNumber: '1-1/22', replyNumber: '77', reply: 'Example text' },
    ])
    expect((await desk.get('/api/waiting?on=authority:Ministry%20of%20work%20(invented)')).body.waiting).toEqual([])
  })

  test('is done with evidence, and waits on nobody from then on', async () => {
    const { sequence } = await commitment(permits)
    const evidence = { do: 'add-evidence', on: '2026-11', words: 'An order (invented)', link: 'no. 5' }
    expect(await act(`commitments/${permits}`, sequence, evidence).then(codeOf)).toBe(200)
    expect(await act(`commitments/${permits}`, sequence + 1, { do: 'mark-done' }).then(codeOf)).toBe(200)
    expect(await commitment(permits)).toMatchObject({ stands: 'done' })
    const { waiting } = (await desk.get('/api/waiting?party=KR')).body
    expect(waiting.map(({ id }: { id: string }) => id)).not.toContain(permits)
  })

  test('linked to an indicator says by its figures whether it is on course', async () => {
    const goal = {
      indicator: 'kr-irregular-stay',
      baseline: { on: '2026-01-01', value: 100 },
      target: { on: '2027-12-31', value: 50 },
    }
    const outcome = {
      type: 'joint-undertaking',
      by: ['KZ', 'KR'],
      area: 'illegal-stay-and-labour',
      words: 'Halve it (invented)',
      commitment: { words: 'Halve it (invented)', sides: ['KZ', 'KR'], due: { precision: 'year', on: '2027' }, goal },
    }
    const path = '/api/rounds/kz-kr-consular.7/outcomes'
    expect((await desk.send('POST', path, { ...wish(), outcome })).status).toBe(201)
    const kept = (await round('kz-kr-consular.7')).commitments[0]
    expect(kept.measured).toMatchObject({ course: 'not-known', target: { value: 50 }, values: expect.any(Array) })
    expect(kept.measured).not.toHaveProperty('unit')
  })

  test('tells of each figure that measures it for which time it holds and what it rests on, and never mixes flows', async () => {
    const goal = {
      indicator: 'kr-trade',
      baseline: { on: '2016-12-31', value: 650_000_000 },
      target: { on: '2030-12-31', value: 1e10 },
    }
    const words = 'Trade more (invented)'
    const outcome = {
      type: 'joint-undertaking',
      by: ['KZ', 'KR'],
      area: 'other',
      words,
      commitment: { words, sides: ['KZ', 'KR'], due: { precision: 'year', on: '2030' }, goal },
    }
    const path = '/api/rounds/kz-kr-consular.7/outcomes'
    expect((await desk.send('POST', path, { ...wish(), outcome })).status).toBe(201)
    const { commitments } = await round('kz-kr-consular.7')
    const { measured } = commitments.find((one: { words: string }) => one.words === words)
    expect(measured).toMatchObject({ unit: 'USD', name: 'Trade in goods', course: 'behind' })
    const figures = measured.values.map(({ figure }: { figure: string }) => figure)
    expect(figures).toContain('kr-trade.2016.koreilbo')
    expect(figures).not.toContain('kr-trade.2023-export.trend')
    expect(measured.values.at(-1)).toMatchObject({
      on: '2024-12-31',
      period: { kind: 'year', year: 2024 },
      figure: 'kr-trade.2024.ajupress',
      sources: ['ajupress-2025-07-25'],
    })
  })
})

test('one list tells whom everything waits for, the oldest first', async () => {
  const { waiting } = (await desk.get('/api/waiting?party=KR')).body
  type Line = { since: string | null; sinceEnd?: true }
  const dated = waiting.flatMap(({ since, sinceEnd }: Line) => (since === null ? [] : `${since}${sinceEnd ? '~' : ''}`))
  expect(dated).toEqual(dated.toSorted())
  // What had no day but a year waits since the end of that, and not since the first day of the next.
  expect(dated).toContain('2022~')
  const transfer = waiting.find(({ id }: { id: string }) => id === 'kz-kr-consular.5.transfer')
  expect(transfer).toMatchObject({ isOverdue: true, waitingOn: [{ code: 'KR' }, { code: 'KZ' }], since: '2019-01-30' })
})

test('of a promise the list says that nobody was named yet, and once somebody was, who deals with it', async () => {
  const id = 'kz-kr-consular.5.transfer'
  const inList = async () =>
    (await desk.get('/api/waiting?party=KR')).body.waiting.find((one: { id: string }) => one.id === id)
  const { sequence, ...before } = await inList()
  expect(before).toMatchObject({ isUnnamed: true, dealtWithBy: [] })
  const assign = { do: 'assign', agency: 'Invented ministry', owner: 'Invented Officer' }
  expect(await act(`commitments/${id}`, sequence, assign).then(codeOf)).toBe(200)
  expect(await inList()).toMatchObject({ isUnnamed: false, dealtWithBy: ['Invented ministry', 'Invented Officer'] })
})
