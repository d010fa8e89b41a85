// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { RoundCommand } from './commands.ts'
import { decidePlanned, decideRound, nextOrdinal } from './decide.ts'
import { hostWarning, nextHost } from './hosting.ts'
import type { KeptRound, Round, RoundBody, Series } from './index.ts'
import { rounds } from './index.ts'

const basis = { sources: ['invented'], confidence: 'high' } as const
const told = <T>(value: T) => ({ ...basis, value })
const words = (text: string) => ({ en: text })
const today = plainDate('2026-11-23')

const consular: Series = {
  names: words('Consular consultations'),
  parties: ['AA', 'BB'],
  home: 'AA',
  supporters: [],
  topic: 'consular',
  numbering: 'ordinal',
  alternation: 'usual',
}
const nothing: Round = {
  series: 'aa-bb',
  parties: ['AA', 'BB'],
  home: 'AA',
  kind: 'round',
  step: 'planned',
  planned: [],
  announced: [],
  held: [],
  published: [],
  signed: [],
  heads: [],
  bodies: [],
  agenda: [],
  sideMeetings: [],
  took: [],
  exits: [],
  basis,
}
const round = (more: Partial<Round>): Round => ({ ...nothing, ...more })
const heldIn = (ordinal: number, day: string, host?: string): Round =>
  round({ ordinal, step: 'closed', held: [told(day)], form: host ? 'in-person' : 'video', ...(host && { host }) })
const decide = (of: Round, command: RoundCommand, untold: readonly string[] = []) => {
  const decided = decideRound(of, command, { today, untold: untold.map(words) })
  return decided.ok ? decided.value.map(({ what }) => what).join(' ') : decided.refusal.code
}
const following = (of: Round, ...bodies: RoundBody[]): Round =>
  bodies.reduce<KeptRound>(
    (state, body, at) =>
      rounds.evolve(state, { sequence: at + 2, commandId: 'invented', by: 'x', recordedAt: '', body }),
    { now: of, defined: of, later: [] },
  ).now

describe('a round', () => {
  const heads = [
    { side: 'AA', tenure: 'a' },
    { side: 'BB', tenure: 'b' },
  ]
  const hold = { do: 'hold', on: plainDate('2026-11-20'), form: 'in-person', place: words('A town'), heads } as const

  test('is held on a day, at a place or by video, with a head of each side', () => {
    expect(decide(nothing, hold)).toBe('held')
    expect(decide(nothing, { ...hold, on: undefined })).toBe('held-without-day')
    expect(decide(nothing, { ...hold, place: undefined })).toBe('held-without-place')
    expect(decide(nothing, { ...hold, place: undefined, form: 'video' })).toBe('held')
    expect(decide(nothing, { ...hold, heads: heads.slice(0, 1) })).toBe('held-without-heads')
    expect(decide(nothing, { ...hold, on: plainDate('2026-11-24') })).toBe('held-ahead')
  })

  test('has an agreed agenda only when a side leads each item', () => {
    const item = { id: '1', area: 'visa-regime', words: words('Visas') } as const
    const draft = round({ step: 'agenda-draft' })
    expect(decide(draft, { do: 'move', to: 'agenda-agreed' })).toBe('agenda-empty')
    expect(decide({ ...draft, agenda: [item] }, { do: 'move', to: 'agenda-agreed' })).toBe('agenda-item-without-side')
    expect(decide({ ...draft, agenda: [{ ...item, side: 'BB' }] }, { do: 'move', to: 'agenda-agreed' })).toBe('moved')
  })

  test('takes its agenda back to a draft when it is changed after it was agreed', () => {
    const items = [{ id: '1', area: 'other', words: words('Another'), side: 'AA' }] as const
    expect(decide(round({ step: 'agenda-agreed' }), { do: 'set-agenda', items })).toBe('agenda-set moved')
    expect(decide(round({ step: 'held' }), { do: 'set-agenda', items })).toBe('agenda-settled')
  })

  test('is closed only when somebody has told how each of its commitments stands', () => {
    const followed = round({ step: 'follow-up' })
    expect(decide(followed, { do: 'move', to: 'closed' }, ['permits'])).toBe('commitment-without-standing')
    expect(decide(followed, { do: 'move', to: 'closed' })).toBe('moved')
    expect(decide(round({ step: 'held' }), { do: 'move', to: 'closed' })).toBe('step-not-open')
  })

  test('that is refused names each commitment by its words, and from which step to which it cannot go', () => {
    const untold = [{ en: 'Permits', ko: '허가' }, words('Figures')]
    const close = { do: 'move', to: 'closed' } as const
    expect(decideRound(round({ step: 'follow-up' }), close, { today, untold, language: 'ko' })).toMatchObject({
      refusal: { details: { count: 2, commitments: '“허가”, “Figures”' } },
    })
    expect(decideRound(round({ step: 'held' }), close, { today, untold })).toMatchObject({
      refusal: { details: { from: '@round.step.held', to: '@round.step.closed' } },
    })
  })

  test('keeps its number when it is postponed, and gives it up when it is cancelled', () => {
    const second = round({ ordinal: 2, planned: [told('2026-02')] })
    const postponed = following(second, { what: 'postponed', on: today, reason: 'Invented' })
    expect(postponed).toMatchObject({ ordinal: 2, step: 'postponed', before: 'planned' })
    expect(decidePlanned(consular, [postponed], round({ ordinal: 2 }))).toMatchObject({
      refusal: { code: 'ordinal-taken', details: { ordinal: 2 } },
    })
    const cancelled = following(second, { what: 'cancelled', on: today, reason: 'Invented' })
    expect(cancelled.ordinal).toBeUndefined()
    const first = heldIn(1, '2025-06', 'AA')
    expect(decidePlanned(consular, [first, cancelled], round({ ordinal: 2 }))).toMatchObject({ ok: true })
  })

  test('of a number that leaves others out, or of a day that has passed, is planned once that is confirmed', () => {
    const past = [heldIn(4, '2017-05', 'AA')]
    const ninth = round({ ordinal: 9, planned: [told('2020-01')] })
    const decided = (confirmed?: readonly string[]) => decidePlanned(consular, past, ninth, { today, confirmed })
    expect(decided()).toMatchObject({ refusal: { code: 'ordinal-leaves-gap', details: { ordinal: 9, next: 5 } } })
    expect(decided(['ordinal-leaves-gap'])).toMatchObject({ refusal: { code: 'planned-in-the-past' } })
    const confirmed = ['ordinal-leaves-gap', 'planned-in-the-past']
    expect(decided(confirmed)).toMatchObject({ value: [{ what: 'planned', round: { ordinal: 9 }, confirmed }] })
    expect(decidePlanned(consular, past, round({ ordinal: 5 }), { today })).toMatchObject({ ok: true })
  })

  test('is planned for no day before a round of a lower number was held', () => {
    const former = [heldIn(4, '2017-05', 'AA')]
    const planned = (ordinal: number, on: string) =>
      decidePlanned(consular, former, round({ ordinal, planned: [told(on as never)] }))
    expect(planned(5, '2001-03-01')).toMatchObject({ refusal: { code: 'before-former-round', details: { former: 4 } } })
    expect(planned(5, '2017-05')).toMatchObject({ ok: true })
    expect(planned(3, '2001-03-01')).toMatchObject({ ok: true })
  })

  test('that was postponed is held later under its number, and both days stay told', () => {
    const second = round({ ordinal: 2, planned: [told('2026-02')], step: 'postponed' })
    const held = following(second, { what: 'held', on: plainDate('2026-03-03'), form: 'in-person', heads, host: 'AA' })
    expect(held).toMatchObject({ ordinal: 2, step: 'held', planned: [{ value: '2026-02' }] })
    expect(held.held[0]?.value).toBe('2026-03-03')
  })

  test('loses nothing that officers recorded when its definition changes', () => {
    const moved = { what: 'moved', to: 'minutes-draft', on: today } as const
    const noted: KeptRound = { now: round({ step: 'minutes-draft' }), defined: nothing, later: [moved] }
    const body: RoundBody = { what: 'defined', round: round({ step: 'held', ordinal: 5 }) }
    const entry = { sequence: 9, commandId: 'defined', by: 'system', recordedAt: '', body }
    expect(rounds.evolve(noted, entry).now).toMatchObject({ ordinal: 5, step: 'minutes-draft' })
  })

  test('of a series without numbers bears none, and of another needs one', () => {
    const unnumbered: Series = { ...consular, numbering: 'none' }
    expect(decidePlanned(unnumbered, [], round({ ordinal: 1 }))).toMatchObject({
      refusal: { code: 'ordinal-not-used' },
    })
    expect(decidePlanned(consular, [], nothing)).toMatchObject({ refusal: { code: 'ordinal-needed' } })
    expect(nextOrdinal(consular, [heldIn(4, '2017', 'AA'), heldIn(7, '2023', 'BB')])).toBe(8)
  })
})

describe('the turn to host', () => {
  const past = [heldIn(4, '2017-04', 'AA'), heldIn(5, '2019-01-30', 'BB'), heldIn(6, '2021-06')]

  test('returns, after a meeting by video, to the side that was due before it', () => {
    expect(nextHost(consular, past.slice(0, 2))).toBe('AA')
    expect(nextHost(consular, past)).toBe('AA')
  })

  test('may be overridden: a word is said beside the round, and nothing is refused', () => {
    const seventh = heldIn(7, '2023-04-26', 'BB')
    expect(hostWarning(consular, [...past, seventh], seventh)).toEqual({ due: 'AA', host: 'BB' })
    expect(hostWarning(consular, past, { ...seventh, hostReason: 'Invented' })?.reason).toBe('Invented')
    expect(decidePlanned(consular, past, seventh)).toMatchObject({ ok: true })
    expect(hostWarning(consular, past, heldIn(7, '2023', 'AA'))).toBeUndefined()
  })

  test('is nobody’s where hosts do not take turns, or no host is known', () => {
    expect(nextHost({ ...consular, alternation: 'none' }, past)).toBeUndefined()
    expect(nextHost(consular, [])).toBeUndefined()
  })
})
