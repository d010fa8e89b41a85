// SPDX-License-Identifier: Apache-2.0
// Figures and their sources over the API, with what the home state’s definitions say loaded.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'

let program: TestProgram
let desk: TestVisitor
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between } })
  desk = await program.officer('*', ['desk-officer'], ['relations'])
})
afterAll(() => program.stop())

const figure = {
  indicator: 'kr-trade',
  flow: 'turnover',
  value: 3_000_000_000,
  unit: 'USD',
  period: { kind: 'year', year: 2021 },
  reporter: 'KZ',
  sources: ['busan-broadcast-2022-05'],
  confidence: 'medium',
}
const send = (more: object, commandId = randomUUID()) =>
  desk.send('POST', '/api/figures', { commandId, figure: { ...figure, ...more } })

describe('figures', () => {
  test('of a partner say their time, speaker and source, and what both sides say of one year stands in two series', async () => {
    const korea = await desk.get('/api/figures?party=KR')
    expect(korea.status, korea.text).toBe(200)
    const ofKorea = korea.body.indicators.find((one: { id: string }) => one.id === 'kr-trade')
    expect(ofKorea.series.flatMap((one: { figures: unknown[] }) => one.figures)).toContainEqual(
      expect.objectContaining({
        value: 1_200_000_000,
        period: { kind: 'quarter', year: 2022, quarter: 1 },
        speaker: expect.stringContaining('Dyussenbayev'),
        sources: ['busan-broadcast-2022-05'],
      }),
    )
    const china = (await desk.get('/api/figures?party=CN')).body
    const trade = china.indicators.find((one: { id: string }) => one.id === 'cn-trade')
    expect(trade.series.map((one: { reporter: { code: string } }) => one.reporter.code).toSorted()).toEqual([
      'CN',
      'KZ',
    ])
  })
  test('that conflict stand side by side: irregular stay is told by each source for its own time', async () => {
    const { indicators } = (await desk.get('/api/figures?party=KR')).body
    const irregular = indicators.find((one: { id: string }) => one.id === 'kr-citizens-irregular')
    const values = irregular.series.flatMap((one: { figures: { value: number }[] }) =>
      one.figures.map(({ value }) => value),
    )
    expect(values.toSorted((a: number, b: number) => a - b)).toEqual([359, 4168, 9000, 11_000, 11_746, 12_000])
  })
  test('of visas are shown as they were published, with both rates by their definitions', async () => {
    const { visas } = (await desk.get('/api/figures?party=EU')).body
    const whole = visas.find(
      (row: { part?: object; counts: { notIssued?: number } }) => !row.part && row.counts.notIssued,
    )
    expect(whole).toMatchObject({ counts: { applied: 179_446, issued: 163_511, notIssued: 16_134 }, published: 8.99 })
    expect(
      whole.rates.map(({ definition, rate }: { definition: string; rate: number }) => [definition, rate.toFixed(4)]),
    ).toEqual([
      ['not-issued-of-applied', '0.0899'],
      ['not-issued-of-decided', '0.0898'],
    ])
  })
  test('without a period are refused with a sentence', async () => {
    const { period: _period, ...without } = figure
    const answer = await desk.send('POST', '/api/figures', { commandId: randomUUID(), figure: without })
    expect([answer.status, answer.body.error.code]).toEqual([422, 'period-missing'])
    expect(answer.body.error.message).toContain('does not say for which time it holds')
  })
  test('that rest on a source nobody recorded are refused', async () => {
    expect((await send({ sources: ['hearsay'] })).body.error.code).toBe('source-unknown')
  })
  test('are recorded beside those that are there, once, and one that revises another names it', async () => {
    const commandId = randomUUID()
    const first = await send({}, commandId)
    expect(first.status, first.text).toBe(201)
    expect((await send({}, commandId)).body).toEqual(first.body)
    const revised = await send({ value: 3_100_000_000, revises: first.body.id, vintage: '2023' })
    expect(revised.status, revised.text).toBe(201)
    const { indicators } = (await desk.get('/api/figures?party=KR')).body
    const own = indicators
      .find((one: { id: string }) => one.id === 'kr-trade')
      .series.find((one: { reporter?: { code: string } }) => one.reporter?.code === 'KZ')
    expect(own.figures).toMatchObject([
      { revisedBy: [revised.body.id] },
      { revises: first.body.id, value: 3_100_000_000 },
    ])
  })
  test('quote no more of a source than its publisher allows', async () => {
    const quote = { words: 'a sentence of the paper', corrected: { en: 'read as import, not export' } }
    expect((await send({ sources: ['qazaqstan-monitor-2023-10-05'], reporter: 'KR', quote })).status).toBe(201)
    const answer = await desk.get('/api/figures?party=KR')
    expect(answer.text).toContain('read as import, not export')
    expect(answer.text).not.toContain('a sentence of the paper')
  })
})

describe('a source', () => {
  test('tells who published it, whom that quotes, and what may be quoted', async () => {
    expect((await desk.get('/api/sources/qazaqstan-monitor-2023-10-05')).body).toMatchObject({
      publisher: 'The Qazaqstan Monitor',
      published: '2023-10-05',
      rights: { mostQuoted: 0.3, linkRequired: true },
    })
    expect((await desk.get('/api/sources/nowhere')).status).toBe(404)
  })
  test('is told by its publisher’s name in the reader’s language, with the original name beside it', async () => {
    const read = async (language: string) =>
      (await desk.get('/api/sources/mofa-2019-01-30', { 'accept-language': language })).body
    expect(await read('ko')).toMatchObject({
      publisher: '대한민국 외교부',
      original: 'Ministry of Foreign Affairs of the Republic of Korea',
    })
    expect(await read('kk')).toMatchObject({ publisher: 'Корея Республикасының Сыртқы істер министрлігі' })
    expect((await read('en')).original).toBeUndefined()
  })
  test('that an officer found is recorded once, and figures may rest on it', async () => {
    const body = {
      commandId: randomUUID(),
      source: {
        publisher: 'Invented Gazette',
        title: 'Trade',
        published: '2022-01-05',
        translation: 'original',
        extent: 'whole',
      },
    }
    const recorded = await desk.send('POST', '/api/sources', body)
    expect(recorded.status, recorded.text).toBe(201)
    expect(recorded.body.id).toMatch(/^invented-gazette-2022-01-05-/)
    expect((await desk.send('POST', '/api/sources', body)).body).toEqual(recorded.body)
    expect((await send({ sources: [recorded.body.id], reporter: 'CN' })).status).toBe(201)
  })
  test('is named by every figure that the definitions tell', async () => {
    const { figures, sources } = kazakhstan().between
    const known = new Set(sources.map(({ id }) => id))
    expect(figures.length).toBeGreaterThan(40)
    expect(figures.flatMap(({ body }) => body.figure.sources).filter((id) => !known.has(id))).toEqual([])
  })
})
