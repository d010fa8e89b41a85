// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { standingOn } from '#src/relations/commitments/index.ts'
import { hostWarning, nextHost } from '#src/relations/rounds/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { BETWEEN } from './index.ts'

const rounds = BETWEEN.rounds.flatMap(({ id, body }) => (body.what === 'defined' ? [{ id, ...body.round }] : []))
const promised = BETWEEN.commitments.flatMap(({ id, body }) =>
  body.what === 'defined' ? [{ id, ...body.commitment }] : [],
)
const results = BETWEEN.outcomes.map(({ id, body }) => ({ id, ...body.outcome }))
const ids = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id))

describe('the rounds on record', () => {
  test('bear each number once in their series', () => {
    const numbered = rounds.filter(({ ordinal }) => ordinal !== undefined)
    expect(new Set(numbered.map(({ series, ordinal }) => `${series} ${ordinal}`)).size).toBe(numbered.length)
    expect(numbered.length).toBeGreaterThan(7)
  })

  test('rest on sources that are on record, as what came of them does', () => {
    const sources = ids(BETWEEN.sources)
    const cited = [...rounds, ...results, ...promised].flatMap(({ basis }) => basis.sources)
    const facts = rounds.flatMap(({ held, planned, published, place }) => [
      ...held,
      ...planned,
      ...published,
      ...(place ? [place] : []),
    ])
    const all = [...cited, ...facts.flatMap((fact) => fact.sources)]
    expect(all.filter((id) => !sources.has(id))).toEqual([])
  })

  test('belong to series, and commitments and outcomes to rounds', () => {
    const [series, all] = [ids(BETWEEN.series), ids(rounds)]
    expect(rounds.filter((round) => !series.has(round.series))).toEqual([])
    expect([...results, ...promised].filter(({ round }) => !all.has(round))).toEqual([])
    const kept = ids(promised)
    expect(results.filter(({ commitment }) => commitment && !kept.has(commitment))).toEqual([])
    const tenures = ids(BETWEEN.tenures)
    expect(rounds.flatMap(({ heads }) => heads).filter(({ tenure }) => !tenures.has(tenure))).toEqual([])
  })

  test('leave the turn to host with Kazakhstan after the video meeting, and warn that Seoul followed Seoul', () => {
    const consular = BETWEEN.series.find(({ id }) => id === 'kz-kr-consular')?.body.series
    const held = rounds.filter(({ series }) => series === 'kz-kr-consular')
    if (!consular) throw new Error('the series is on record')
    expect(
      nextHost(
        consular,
        held.filter(({ ordinal = 0 }) => ordinal < 7),
      ),
    ).toBe('KZ')
    const seventh = held.find(({ ordinal }) => ordinal === 7)
    expect(seventh && hostWarning(consular, held, seventh)).toEqual({ due: 'KZ', host: 'KR' })
    const eighth = held.find(({ ordinal }) => ordinal === 8)
    expect(eighth && hostWarning(consular, held, eighth)).toBeUndefined()
  })

  test('keep the number of the round that was planned for February and held in March', () => {
    expect(rounds.find(({ id }) => id === 'kz-eu-visa.2')).toMatchObject({
      ordinal: 2,
      planned: [{ value: '2026-02' }],
      held: [{ value: '2026-03-03' }],
    })
  })

  test('have on the agenda with the United States what the report of it names, the rights of citizens among it', () => {
    const items = rounds.find(({ id }) => id === 'kz-us-consular.2024-04')?.agenda.map(({ words }) => words.en)
    expect(items).toEqual([
      'Easier travel and faster visas',
      'Rights and interests of citizens of both',
      'Oversight of children adopted from Kazakhstan',
      'Illegal migration to the United States',
    ])
  })

  test('mark what one side’s account alone says', () => {
    expect(results.find(({ id }) => id === 'kz-kr-consular.5.refusals')?.basis.saidBy).toBe('KZ')
  })
})

test('the treaty on sentenced persons was half promised in vain: partly done at the end of 2019, and still', () => {
  const transfer = promised.find(({ id }) => id === 'kz-kr-consular.5.transfer')
  const on = (day: string) => transfer && standingOn(transfer, { on: plainDate(day), isOver: true })
  expect(on('2019-12-31')).toMatchObject({
    stands: 'partly-done',
    isOverdue: true,
    parts: [{ isOverdue: false }, { isOverdue: true }],
  })
  expect(on('2026-11-23')).toMatchObject({ stands: 'partly-done', isOverdue: true })
})
