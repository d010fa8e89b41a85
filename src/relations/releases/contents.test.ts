// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Commitment } from '#src/relations/commitments/index.ts'
import type { Figure, Indicator, KeptFigure, ToldFigures } from '#src/relations/figures/index.ts'
import { hiddenFromPartner } from '#src/relations/figures/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { changesBetween } from './changes.ts'
import { agendaContent, commitmentContent, digestOf } from './contents.ts'
import { figuresContent } from './figures-content.ts'
import type { Content } from './release.ts'
import { shownOf } from './shared-fields.ts'
import type { Speaker } from './wording.ts'

const speaker: Speaker = {
  language: 'en',
  say: (key, details) => [key, ...Object.values(details ?? {})].join(' '),
  day: (day) => day,
  number: String,
  party: (code) => `party ${code}`,
}
const of = { id: 'one', party: 'BB' }
const SECRET = 'secret'
const on = plainDate('2026-11-23')
const basis = { sources: [SECRET], confidence: 'high' } as const

const commitment = {
  series: 'series',
  round: 'round-5',
  made: '2019-01-30',
  parties: ['AA', 'BB'],
  home: 'AA',
  words: { en: 'solve the permit' },
  quoted: { language: 'en', text: SECRET },
  sides: ['AA'],
  agency: SECRET,
  owner: SECRET,
  instrument: SECRET,
  service: SECRET,
  due: { precision: 'next-round' },
  parts: [{ id: 'text', words: { en: 'the text' } }],
  evidence: [{ shows: 'done', on: '2019-04-22', words: { en: SECRET }, sources: [SECRET], link: SECRET }],
  ours: { stands: 'open', on, words: { en: SECRET } },
  theirs: {
    BB: { stands: 'partly-done', on, words: { en: 'we are half done' } },
    CC: { stands: 'done', on, words: { en: SECRET } },
  },
  letters: [{ letter: SECRET, authority: SECRET, sent: on, replyDue: 'no-limit' }],
  carried: [{ to: SECRET, on }],
  ended: { how: 'dropped', on, reason: SECRET, byBothSides: false },
  basis,
} as unknown as Commitment

describe('of a promise a partner sees', () => {
  const made = commitmentContent(of, commitment, { series: { en: 'Talks' }, ordinal: 5 }, [speaker])
  test('its words, sides, days and its own view, and nothing that only we know', () => {
    expect(JSON.stringify(made)).not.toContain(SECRET)
    expect(JSON.stringify(made)).not.toContain('open')
    expect(made).toMatchObject({
      ok: true,
      value: {
        clauses: [
          { key: 'promise', words: { en: 'solve the permit' } },
          { key: 'part.text', words: { en: 'the text' } },
        ],
      },
    })
    const facts = made.ok ? made.value.clauses[0]?.facts.map(({ value }) => value.en) : []
    expect(facts).toEqual([
      'party AA',
      '2019-01-30',
      'release.due.next-round',
      'release.stands.partly-done, 2026-11-23, we are half done',
    ])
  })
  test('nothing while it rests on a source that is not sure', () => {
    const unsure = { ...commitment, basis: { ...basis, confidence: 'low' } } as Commitment
    const refused = commitmentContent(of, unsure, { series: {}, ordinal: undefined }, [speaker])
    expect(refused).toMatchObject({ refusal: { code: 'release-not-sure' } })
  })
})

describe('of an agenda a partner sees', () => {
  const round = {
    series: 'series',
    parties: ['AA', 'BB'],
    home: 'AA',
    ordinal: 8,
    agenda: [{ id: 'visas', area: 'visa-regime', words: { en: 'Visas' }, side: 'BB', position: SECRET }],
    hostReason: SECRET,
    exits: [{ to: 'postponed', on, reason: SECRET }],
    basis,
  } as unknown as Round
  test('the items and who leads them; a field that somebody adds later is shown to nobody until it is listed', () => {
    const made = agendaContent(of, round, { en: 'Talks' }, [speaker])
    expect(JSON.stringify(made)).not.toContain(SECRET)
    expect(made).toMatchObject({ value: { clauses: [{ key: 'item.visas', words: { en: 'Visas' } }] } })
    const told = { shown: 1, hidden: 2, strange: 3 }
    expect(shownOf(told, { shown: 'shown', hidden: 'never' } as never)).toEqual({ shown: 1 })
  })
  test('nothing while it has no item', () => {
    const refused = agendaContent(of, { ...round, agenda: [] }, {}, [speaker])
    expect(refused).toMatchObject({ refusal: { code: 'release-empty' } })
  })
})

const indicator = { topic: 'stay', about: ['BB'], names: { en: 'Stay' } } as Indicator
const figure = (id: string, value: number, more: Partial<Figure> = {}): KeptFigure => ({
  id,
  indicator: 'one',
  about: ['BB'],
  value,
  unit: 'people',
  period: { kind: 'year', year: 2025 },
  sources: [SECRET],
  confidence: 'high',
  note: { en: SECRET },
  agreed: { BB: { on, how: SECRET } },
  ...more,
})
const known = new Map([['one', indicator]])

describe('of figures a partner sees', () => {
  const shown = (figures: readonly KeptFigure[], told: readonly ToldFigures[] = []) => {
    const made = figuresContent(of, indicator, { figures, indicators: known, told }, [speaker])
    return made.ok ? made.value.clauses.map(({ words }) => words.en) : made.refusal.code
  }
  test('those on which both sides are agreed, neither restricted nor revised since', () => {
    const lone = { period: { kind: 'year', year: 2024 } } as const
    const told = [
      figure('agreed', 100),
      figure('not-agreed', 200, { agreed: { CC: { on, how: 'x' } } }),
      figure('restricted', 300, { restricted: { on, reason: SECRET } }),
      figure('former', 400, lone),
      figure('revised', 500, { ...lone, revises: 'former' }),
    ]
    expect(shown(told)).toEqual(['100\u00a0release.unit.people', '500\u00a0release.unit.people'])
    expect(shown([figure('restricted', 300, { restricted: { on, reason: 'x' } })])).toBe('release-of-restricted-figure')
    expect(shown([figure('free', 300, { agreed: {} })])).toBe('release-no-agreed-figure')
  })
  test('no count under ten, nor one from which it could be reckoned, though the others were not released', () => {
    const total = figure('total', 1000)
    const parts = [
      figure('large', 990, { part: 'CC' }),
      figure('small', 4, { part: 'DD', agreed: {} }),
      figure('middle', 6, { part: 'EE' }),
    ]
    expect([...hiddenFromPartner([total, ...parts], known)].toSorted()).toEqual(['middle', 'small'])
    expect(shown([total, ...parts]).toString()).toContain('release.hidden')
    expect(
      [
        ...hiddenFromPartner([total, figure('large', 996, { part: 'CC' }), figure('small', 4, { part: 'DD' })], known),
      ].toSorted(),
    ).toEqual(['large', 'small'])
    expect(hiddenFromPartner([figure('money', 4, { unit: 'USD' })], known).size).toBe(0)
  })
  describe('beside an earlier version', () => {
    const told = (listed: readonly string[], hidden: readonly string[]): ToldFigures => ({
      listed: new Set(listed),
      shown: new Set(listed.filter((id) => !hidden.includes(id))),
    })
    const total = figure('total', 100)
    const large = figure('large', 60, { part: 'CC' })
    const middle = figure('middle', 34, { part: 'DD' })
    const small = figure('small', 6, { part: 'EE' })
    const first = told(['total', 'large', 'middle', 'small'], ['middle', 'small'])

    test('what was hidden with a small count stays hidden when that count has grown', () => {
      expect(shown([total, large, middle, small])).toHaveLength(4)
      const later = [
        figure('total-2', 106, { revises: 'total' }),
        figure('small-2', 12, { part: 'EE', revises: 'small' }),
      ]
      // By themselves the new values hide nothing; with the first version the middle one would tell the six.
      expect(shown([total, large, middle, small, ...later]).toString()).not.toContain('hidden')
      const hidden = hiddenFromPartner([total, large, middle, small, ...later], known, [first])
      expect(hidden).toContain('middle')
      expect(hidden).not.toContain('total-2')
    })
    test('a count up to a later day that differs by few from one that was told is hidden', () => {
      const until = (year: string, value: number) =>
        figure(`until-${year}`, value, { period: { kind: 'cumulative', to: year } })
      const file = [until('2024', 100), until('2025', 104)]
      // One of both is hidden, unless it was told before: then the other one is.
      expect([...hiddenFromPartner(file, known)].filter((id) => id.startsWith('until'))).toEqual(['until-2024'])
      const hidden = hiddenFromPartner(file, known, [told(['until-2024'], [])])
      expect([...hidden].filter((id) => id.startsWith('until'))).toEqual(['until-2025'])
    })
    test('what that gave away already is no reason to hide more', () => {
      const all = told(['total', 'large', 'middle'], [])
      const hidden = hiddenFromPartner([total, large, middle, small], known, [all])
      expect([...hidden]).toEqual(['small'])
    })
  })
})

test('between two versions each clause is new, changed, gone or as it was, and the digest is of every word', () => {
  const text = (clauses: Readonly<Record<string, string>>): Content => ({
    kind: 'agenda',
    of: 'one',
    title: { en: 'Agenda' },
    clauses: Object.entries(clauses).map(([key, words]) => ({ key, words: { en: words }, facts: [] })),
  })
  const [former, later] = [text({ a: 'one', b: 'two', c: 'three' }), text({ a: 'one', b: 'changed', d: 'four' })]
  expect(changesBetween(former, later).map(({ key, is }) => `${key} ${is}`)).toEqual(['b changed', 'd new', 'c gone'])
  expect(changesBetween(former, former)).toEqual([])
  expect(digestOf(former)).not.toBe(digestOf(later))
  expect(digestOf(former)).toMatch(/^[0-9a-f]{64}$/)
})
