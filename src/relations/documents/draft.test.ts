// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { calledIn } from '#src/relations/telling/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { documents } from './book.ts'
import { compareVersions } from './compare.ts'
import { numbersOf } from './document.ts'
import { draftParagraphs } from './draft.ts'
import type { DraftWording, RoundMaterial } from './material.ts'
import type { DraftAsked } from './piece.ts'

// Words that say which key was asked for, with what.
const wording = (language: string): DraftWording => ({
  language,
  say: (key, details = {}) => [key.replace('document.', ''), ...Object.values(details)].join(' '),
  day: (day) => day,
  party: (code) => code,
  ministry: (code) => ({ name: `M ${code}`, opens: `M ${code}`, to: `to M ${code}`, seat: `Town ${code}` }),
})
const words = (text: string) => ({ en: text, ko: `${text} ko` })
const round: RoundMaterial = {
  series: words('Series'),
  ordinal: 8,
  parties: ['AA', 'BB'],
  wasHeld: true,
  form: 'in-person',
  place: words('Place'),
  on: '2026-11-23',
  heads: [{ side: 'AA', name: 'Invented One', office: words('Office') }],
  bodies: [{ side: 'BB', words: words('Body') }],
  agenda: [
    { id: 'first', area: 'visa-regime', words: words('First'), side: 'AA' },
    { id: 'second', area: 'records', words: { en: 'Second' } },
  ],
  outcomes: [
    { id: 'asked', type: 'request', area: 'visa-regime', by: ['BB'], words: words('Asked') },
    { id: 'else', type: 'undertaking', area: 'other', by: ['AA'], words: words('Elsewhere') },
    { id: 'next', type: 'next-meeting', area: 'other', by: ['AA', 'BB'], words: words('Next') },
  ],
}
const asked = (more: Partial<DraftAsked>): DraftAsked => ({
  kind: 'agreed-minutes',
  direction: 'joint',
  languages: ['en', 'ko'],
  authentic: ['en', 'ko'],
  home: 'AA',
  parties: ['AA', 'BB'],
  round,
  ...more,
})
const draft = (more: Partial<DraftAsked> = {}) => draftParagraphs(asked(more), ['en', 'ko'].map(wording))
const ids = (more: Partial<DraftAsked> = {}) => draft(more).map(({ id }) => id)

describe('a draft', () => {
  test('is called by its title in lists for readers of other languages, and written in its own alone', () => {
    const [title, ...text] = draftParagraphs(asked({}), ['en', 'ko', 'ru'].map(wording))
    expect(Object.keys(title?.texts ?? {})).toEqual(['en', 'ko'])
    expect(title?.called).toEqual({ ru: expect.stringContaining('agreed-minutes') })
    expect(calledIn(title)).toMatchObject({ en: title?.texts.en, ru: title?.called?.ru })
    for (const { texts, called } of text) expect(['ru' in texts, called]).toEqual([false, undefined])
  })
  test('of minutes puts what came of the round under its item, the rest under other matters, and the next meeting last', () => {
    expect(ids()).toEqual([
      'title',
      'meeting',
      'head.AA',
      'head.BB',
      'annexes',
      'item.first',
      'outcome.asked',
      'item.second',
      'item.second.text',
      'other-matters',
      'outcome.else',
      'next-meeting',
      'outcome.next',
      'done',
      'signature.AA',
      'signature.BB',
      ...['annex-1', 'annex-1.delegation.AA', 'annex-1.head.AA.0', 'annex-1.delegation.BB', 'annex-1.head.BB'],
      ...['annex-1.bodies', 'annex-1.body.0'],
      ...['annex-2', 'annex-2.opening', 'annex-2.adoption-of-agenda', 'annex-2.item.first', 'annex-2.item.second'],
      ...['annex-2.other-business', 'annex-2.next-meeting', 'annex-2.adoption-of-minutes', 'annex-2.closing'],
    ])
  })
  test('borrows no word from another language: what was told in one alone is not translated yet', () => {
    const second = draft().find(({ id }) => id === 'item.second')
    expect(second?.texts).toEqual({ en: 'Second' })
    const findings = compareVersions({ paragraphs: draft(), languages: ['en', 'ko'] })
    expect(findings).toContainEqual(expect.objectContaining({ paragraph: 'item.second', what: 'not-translated' }))
    expect(findings).toContainEqual(expect.objectContaining({ paragraph: 'item.second.text', what: 'not-written' }))
  })
  test('leaves a gap where nobody recorded the place or the day, and does not date what is still to be signed', () => {
    const { place: _, on: __, ...unknown } = round
    const [, meeting] = draft({ round: { ...unknown, wasHeld: false } })
    expect(meeting?.texts.en).toBe('draft.meeting ____ ____')
    const done = draft({ round: { ...round, wasHeld: false } }).find(({ id }) => id === 'done')
    expect(done?.texts.en).toContain('Place ____')
  })
  test('of minutes names the head of each delegation and whom it puts down to sign, and leaves a gap where nobody recorded one', () => {
    const said = (id: string) => draft().find((one) => one.id === id)?.texts.en
    expect(said('head.AA')).toBe('draft.led-by AA Invented One Office')
    expect(said('head.BB')).toBe('draft.led-by BB ____ ____')
    expect(said('signature.AA')).toBe('Invented One\nOffice')
    expect(said('signature.BB')).toBe('draft.signer-name ____\ndraft.signer-office ____')
    expect(draft().some(({ id }) => id.includes('atmosphere'))).toBe(false)
  })
  test('calls nobody by an office that no source names', () => {
    const heads = [{ side: 'BB', name: 'Invented Two', office: {} }]
    const of = (kind: 'agreed-minutes' | 'delegation-list', id: string) =>
      draft({ kind, round: { ...round, heads } }).find((one) => one.id === id)?.texts.en
    expect(of('agreed-minutes', 'head.BB')).toBe('draft.led-by BB Invented Two ____')
    expect(of('agreed-minutes', 'signature.BB')).toBe('Invented Two\ndraft.signer-office ____')
    expect(of('delegation-list', 'head.BB.0')).toBe('draft.head Invented Two ____')
  })
  test('of minutes without a round names no annex, and has none', () => {
    expect(ids({ round: undefined })).toEqual(['title', 'text', 'done', 'signature.AA', 'signature.BB'])
  })
  test('of news names the heads that are known alone, and ends its sentences', () => {
    expect(ids({ kind: 'press-text' }).filter((id) => id.startsWith('head'))).toEqual(['head.AA'])
    expect(draft().find(({ id }) => id === 'outcome.asked')?.texts.en).toMatch(/[^.]\.$/)
  })
  test('counts the paragraphs of each annex from one', () => {
    const numbers = numbersOf({ paragraphs: draft() })
    expect(['meeting', 'head.AA', 'annex-1.head.AA.0', 'annex-2.opening'].map((id) => numbers.get(id))).toEqual([
      1, 2, 1, 1,
    ])
  })
  test('of the delegations names each side, its head, and bodies beyond them as a list of their own', () => {
    expect(ids({ kind: 'delegation-list' })).toEqual([
      'title',
      'delegation.AA',
      'head.AA.0',
      'delegation.BB',
      'head.BB',
      'bodies',
      'body.0',
    ])
  })
  test('of an agenda opens, goes through the items and closes', () => {
    expect(ids({ kind: 'agenda' }).slice(1)).toEqual([
      'meeting',
      'opening',
      'adoption-of-agenda',
      'item.first',
      'item.second',
      'other-business',
      'next-meeting',
      'adoption-of-minutes',
      'closing',
    ])
  })
  test('of a note has the courtesies of one that goes out, and nothing of one that came', () => {
    expect(ids({ kind: 'note-verbale', direction: 'outgoing' })).toEqual([
      'title',
      'note-opening',
      'text',
      'note-closing',
      'note-place',
      'note-foot',
    ])
    const texts = draft({ kind: 'note-verbale', direction: 'outgoing' }).map(({ texts: { en } }) => en)
    expect(texts).toContain('courtesy.opening M AA to M BB inform')
    expect(texts).toContain('draft.note-place Town AA ____')
    expect(texts).toContain('draft.note-foot to M BB Town BB')
    expect(ids({ kind: 'note-verbale', direction: 'incoming' })).toEqual(['title', 'text'])
    expect(ids({ kind: 'aide-memoire', direction: 'outgoing' })).toEqual(['title', 'text'])
  })
})

test('a title that an officer changed is called by nothing but what it says', () => {
  const paragraphs = draftParagraphs(asked({}), ['en', 'ko', 'ru'].map(wording))
  const { round: _, ...rest } = asked({})
  const begun = { ...rest, begun: plainDate('2026-11-23'), paragraphs, registration: {} }
  const entry = { sequence: 1, commandId: 'one', by: 'anna', recordedAt: '2026-11-23T00:00:00Z' }
  const before = documents.evolve(undefined, { ...entry, body: { what: 'begun', document: begun } })
  expect(before.paragraphs[0]?.called).toBeDefined()
  const on = plainDate('2026-11-24')
  const body = { what: 'edited', paragraph: 'title', language: 'en', words: 'Another title', on } as const
  const after = documents.evolve(before, { ...entry, sequence: 2, body })
  expect(calledIn(after.paragraphs[0])).toEqual({ ...before.paragraphs[0]?.texts, en: 'Another title' })
})
