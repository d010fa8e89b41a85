// SPDX-License-Identifier: Apache-2.0
// The time line of a partner and its calendar: days as far as they are told.
import { afterAll, describe, expect, test } from 'vitest'
import { betweenStates } from '#testing/between-states.ts'

const { program, desk, send } = await betweenStates()
afterAll(() => program.stop())

type Hit = { kind: string }

describe('the time line of a partner', () => {
  test('has a lane for each party, and everything in the order of its days', async () => {
    const { lanes, happenings } = (await desk.get('/api/relations/time-line?party=KR')).body
    expect(lanes.map(({ code }: { code: string }) => code)).toEqual(['KZ', 'KR'])
    const kinds = new Set(happenings.map(({ kind }: Hit) => kind))
    expect([...kinds].sort()).toEqual(['commitment', 'instrument', 'round'])
    const days = happenings.map(({ on }: { on: string }) => `${on}-01-01`.slice(0, 10))
    expect(days).toEqual(days.toSorted())
    expect((await desk.get('/api/relations/time-line?party=ZZ')).status).toBe(404)
  })
  test('has what is due at the next round with that round, and apart from the years what has no day yet', async () => {
    type Told = { id: string }
    const { happenings, undated } = (await desk.get('/api/relations/time-line?party=KR')).body
    const permits = happenings.find(({ id }: Told) => id === 'kz-kr-consular.5.permits')
    // The sixth round, which came after the fifth, is known to the month.
    expect(permits).toMatchObject({ on: '2021-06', words: 'Promise due at the next round: Kazakhstan' })
    expect(undated.map(({ id }: Told) => id)).toContain('kz-kr-consular.8')
  })
})

describe('on the time line of a partner', () => {
  type Told = { id: string; of: string; on: string; from?: string; when?: string; words: string }
  const told = async (party: string): Promise<readonly Told[]> =>
    (await desk.get(`/api/relations/time-line?party=${party}`)).body.happenings
  const of = (all: readonly Told[], id: string) => all.filter((one) => one.id === id)

  test('no day stands that nobody told: a year is a year, and what a list of some day has is before that', async () => {
    const korea = await told('KR')
    expect(of(korea, 'kr-kz-culture-1995')).toMatchObject([{ on: '1995' }])
    const [convention] = korea.filter(({ on }) => on === '2026-11-22')
    expect(convention).toMatchObject({ from: '1983-01-01', when: 'day not told, before 22 November 2026' })
    for (const { on, from, when } of korea) expect(from === undefined || when !== undefined, on).toBe(true)
  })
  test('days that sources tell otherwise stand side by side', async () => {
    expect(of(await told('KR'), 'kz-decree-busan-2021')).toMatchObject([
      { from: '2021-08-20', on: '2021-08-23', when: '20 August 2021 / 23 August 2021 – sources differ' },
    ])
  })
  test('an entry into force that the clause counts stands there as counted', async () => {
    const { id } = (
      await send('instruments', {
        title: 'Invented agreement on libraries',
        kind: 'treaty-intergovernmental',
        reason: 'Invented: its title names the governments.',
        parties: ['KZ', 'TR'],
        entry: { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } },
      })
    ).body
    const counted = async () => of(await told('TR'), id).filter(({ of: one }) => one.startsWith('counted-'))
    const happened = [
      { kind: 'signed', on: '2025-01-10' },
      { kind: 'notified', party: 'TR', received: '2025-02-01' },
      { kind: 'notified', party: 'KZ', received: '2025-03-01' },
    ]
    for (const [at, happening] of happened.entries()) {
      expect(await counted()).toEqual([])
      await send(`instruments/${id}/events`, { expected: at + 1, source: 'zakonpravo-transfer-treaties', happening })
    }
    expect(await counted()).toMatchObject([
      { on: '2025-03-31', words: 'Entered into force, counted by the clause', parties: ['KZ', 'TR'] },
    ])
  })
  test('a meeting of which only the report has a day says so', async () => {
    const [round] = of(await told('US'), 'kz-us-consular.2024-04')
    expect(round).toMatchObject({ on: '2024-04-24', when: 'day not told, reported on 24 April 2024' })
  })
})

describe('the calendar', () => {
  test('has rounds, the known days of agreements and what is due, each under an identifier that stays', async () => {
    const read = async () => (await desk.get('/api/relations/calendar.ics?party=KR')).text
    const text = await read()
    expect(text).toContain('UID:round-kz-kr-consular.5-day@elshi')
    expect(text).toContain('DTSTART;VALUE=DATE:20190130')
    // The sixth round is known to the month, and the eighth has no day yet.
    expect(text.replaceAll('\r\n ', '')).toContain('The day is not told: June 2021.')
    expect(text).not.toContain('round-kz-kr-consular.8')
    // Signed on 22 April 2019.
    expect(text).toContain('UID:instrument-kr-kz-sentenced-persons-2019-')
    expect(text).toContain('DTSTART;VALUE=DATE:20190422')
    expect(await read()).toBe(text)
    const answer = await desk.get('/api/relations/calendar.ics')
    expect(answer.headers['content-type']).toContain('text/calendar')
  })
})
