// SPDX-License-Identifier: Apache-2.0
// A partner's file as officers build it up themselves: series, people in offices, outcomes with their sources, links of positions.
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { betweenStates, codeOf } from '#testing/between-states.ts'

const { program, desk, send } = await betweenStates()
const cleared = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
afterAll(() => program.stop())

const round = async (id: string) => (await desk.get(`/api/rounds/${id}`)).body
const hold = (on: string) => ({
  do: 'hold',
  on,
  form: 'video',
  heads: [
    { side: 'KZ', tenure: 'kz-consular-aubekov' },
    { side: 'EU', name: 'Invented Head', office: 'Head of unit (invented)' },
  ],
})

describe('a series that an officer begins', () => {
  const told = {
    partner: 'EU',
    name: 'Migration dialogue (invented)',
    topic: 'migration',
    numbering: 'none',
    alternation: 'none',
    usualMonths: 12,
    supporters: ['BE', 'PL'],
  }
  test('stands in the partner’s file with its topic, its numbering, who takes turns and who supports it', async () => {
    const begun = await send('series', told)
    expect(begun.status, begun.text).toBe(201)
    const { series } = (await desk.get('/api/rounds?party=EU')).body
    expect(series.find(({ id }: { id: string }) => id === begun.body.id)).toMatchObject({
      name: 'Migration dialogue (invented)',
      topic: 'migration',
      numbering: 'none',
      alternation: 'none',
      usualMonths: 12,
      supporters: [{ value: { code: 'BE' } }, { value: { code: 'PL' } }],
      rounds: [],
    })
    const planned = await send('rounds', { series: begun.body.id, planned: '2026-12', form: 'video' })
    expect(planned.status, planned.text).toBe(201)
    expect((await round(planned.body.id)).seriesName).toBe('Migration dialogue (invented)')
  })
  test('is with a partner on record, supported by states other than its parties, and under a name of its own', async () => {
    expect(codeOf(await send('series', { ...told, partner: 'ZZ', name: 'Another (invented)' }))).toBe('no-such-partner')
    expect(codeOf(await send('series', { ...told, supporters: ['QQ'], name: 'Another (invented)' }))).toBe(
      'no-such-state',
    )
    expect(codeOf(await send('series', { ...told, supporters: ['KZ'], name: 'Another (invented)' }))).toBe(
      'supporter-is-a-party',
    )
    expect(codeOf(await send('series', { ...told, name: ' migration dialogue (invented) ' }))).toBe(
      'series-there-already',
    )
    expect(codeOf(await send('series', { ...told, sources: ['nowhere'], name: 'Another (invented)' }))).toBe(
      'source-not-there',
    )
  })
  test('of two that plan the same number the second is told the number', async () => {
    const { id } = (await send('series', { ...told, name: 'Numbered (invented)', numbering: 'ordinal' })).body
    expect((await send('rounds', { series: id, ordinal: 1, form: 'video' })).status).toBe(201)
    const second = await send('rounds', { series: id, ordinal: 1, form: 'video' })
    expect(second.body.error).toMatchObject({ code: 'ordinal-taken', message: expect.stringContaining('1') })
  })
})

describe('an outcome', () => {
  test('cites its source, keeps the words of the text, and of its source no more is quoted than the publisher allows', async () => {
    const { id: source } = (
      await send('sources', {
        source: {
          publisher: 'Invented News',
          address: 'https://news.example/1',
          published: '2026-11-21',
          translation: 'original',
          extent: 'whole',
          length: 100,
          rights: { mostQuoted: 0.3, linkRequired: true, words: 'At most 30 %' },
        },
      })
    ).body
    const { id: series } = (
      await send('series', {
        partner: 'EU',
        name: 'Quoted (invented)',
        topic: 'other',
        numbering: 'none',
        alternation: 'none',
      })
    ).body
    const { id } = (await send('rounds', { series, planned: '2026-11', form: 'video' })).body
    expect(codeOf(await send(`rounds/${id}/commands`, { expected: 1, command: hold('2026-11-20') }))).toBe(200)
    const words = 'shared the view that the invented exchange between both sides has grown'
    const outcome = {
      type: 'shared-view',
      by: ['KZ', 'EU'],
      area: 'other',
      words: 'A view (invented)',
      quoted: { language: 'en', text: words },
      saidBy: 'EU',
      instrument: 'eu-kz-partnership-2015',
      commitment: {
        words: 'A promise (invented)',
        sides: ['EU'],
        due: { precision: 'next-round' },
        service: 'group-visit',
      },
    }
    expect(codeOf(await send(`rounds/${id}/outcomes`, { outcome: { ...outcome, sources: ['nowhere'] } }))).toBe(
      'source-not-there',
    )
    const unread = { ...outcome, instrument: 'nothing' }
    expect(codeOf(await send(`rounds/${id}/outcomes`, { outcome: unread }))).toBe('instrument-not-there')
    expect((await send(`rounds/${id}/outcomes`, { outcome: { ...outcome, sources: [source] } })).status).toBe(201)
    const { outcomes, commitments } = await round(id)
    expect(outcomes[0]).toMatchObject({
      basis: { sources: [source], saidBy: 'European Union' },
      instrument: 'eu-kz-partnership-2015',
      quoted: { isCut: true, text: 'shared the view that the …' },
    })
    expect(commitments[0]).toMatchObject({ service: 'group-visit', basis: { sources: [source] } })
    // Nowhere else does more of it come out: not in the promise, not in the file, a search, a brief or on a calendar.
    const brief = await send('partners/EU/briefs', { round: 'kz-eu-visa.2' })
    for (const path of [
      `commitments/${commitments[0].id}`,
      'commitments?party=EU',
      'waiting?party=EU',
      'rounds?party=EU',
      'partners/EU',
      'relations/search?q=invented%20exchange',
      'relations/time-line?party=EU',
      'relations/calendar.ics?party=EU',
      `briefs/${brief.body.id}`,
    ]) {
      const answer = await desk.get(`/api/${path}`)
      expect(answer.status, path).toBe(200)
      expect(answer.text, path).not.toContain('invented exchange between')
    }
  })
})

describe('what is due at the next round', () => {
  test('is late in the list of whom everything waits for, once that round was held', async () => {
    const { waiting } = (await desk.get('/api/waiting?party=KR')).body
    const permits = waiting.find(({ id }: { id: string }) => id === 'kz-kr-consular.5.permits')
    expect(permits).toMatchObject({ atNextRound: true, isOverdue: true, due: '2021-06' })
  })
})

describe('a position on an item', () => {
  test('is linked to figures, instruments and promises that are on record, each told by its name', async () => {
    const agenda = [{ id: 'transfer', area: 'prisoner-transfer', words: 'Transfer (example)', side: 'KZ' }]
    const dates = { do: 'agree-dates', on: '2027-02', form: 'in-person', host: 'KZ', place: 'Astana' }
    await send('rounds/kz-kr-consular.8/commands', { expected: 1, command: dates })
    const set = await send('rounds/kz-kr-consular.8/commands', {
      expected: 2,
      command: { do: 'set-agenda', items: agenda },
    })
    expect(codeOf(set)).toBe(200)
    const put = (linked: object[]) =>
      cleared.send('PUT', '/api/rounds/kz-kr-consular.8/positions/transfer', {
        commandId: randomUUID(),
        expected: 0,
        position: {
          own: { en: 'Example' },
          counterparts: [
            { side: 'KR', kind: 'stated', words: { en: 'Example' }, source: 'mofa-2019-01-30', on: '2019-01-30' },
          ],
          talkingPoints: { en: 'Example', ko: '예시' },
          linked,
        },
      })
    expect(codeOf(await put([{ kind: 'instrument', id: 'nothing' }]))).toBe('linked-not-there')
    const linked = [
      { kind: 'instrument', id: 'kr-kz-sentenced-persons-2019' },
      { kind: 'commitment', id: 'kz-kr-consular.5.transfer' },
    ]
    expect(codeOf(await put(linked))).toBe(200)
    const { positions } = (await cleared.get('/api/rounds/kz-kr-consular.8/positions')).body
    expect(positions[0]).toMatchObject({
      linked: [
        {
          ...linked[0],
          link: '/instruments/kr-kz-sentenced-persons-2019',
          title: expect.stringContaining('sentenced'),
        },
        { ...linked[1], link: '/commitments/kz-kr-consular.5.transfer' },
      ],
      counterparts: [{ source: 'mofa-2019-01-30', isOnRecord: true }],
    })
  })
})

describe('a promise', () => {
  test('gives way to another one, with the reason', async () => {
    const { commitments, sequence: _ } = await round('kz-kr-consular.5')
    const old = commitments.find(({ id }: { id: string }) => id === 'kz-kr-consular.5.permits')
    const command = { do: 'supersede', by: 'kz-kr-consular.5.transfer', reason: 'Example' }
    const nothing = { expected: old.sequence, command: { ...command, by: 'nothing' } }
    expect(codeOf(await send(`commitments/${old.id}/commands`, nothing))).toBe('successor-not-there')
    expect(codeOf(await send(`commitments/${old.id}/commands`, { expected: old.sequence, command }))).toBe(200)
    expect((await desk.get(`/api/commitments/${old.id}`)).body).toMatchObject({
      stands: 'superseded',
      ended: { by: 'kz-kr-consular.5.transfer' },
    })
  })
})
