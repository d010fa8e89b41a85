// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { asker, lodged, lodgingContext } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import type { LodgeCommand } from './command.ts'
import { decideLodging } from './decide-lodging.ts'

const today = plainDate('2026-11-23')
const reader = {
  reader: { given: 'Аян' },
  born: '1990-05-01',
  email: 'ayan@example.org',
  rooms: ['maps'],
  purpose: 'study',
  'books-at-once': 2,
  'held-before': false,
}
const about = { service: 'library-card', serviceVersion: '1', post: 'AAA', language: 'kk', files: [] } as const
const command = (more: Partial<LodgeCommand> = {}): LodgeCommand => ({
  ...about,
  commandId: 'lodge-1',
  channel: 'portal',
  answers: { applicant: reader },
  ...more,
})
const visitor = (born: string) => ({ visitor: { given: 'Мина' }, 'visitor-born': born })
const visit: Answers = {
  applicant: { leader: { given: 'Жан' }, 'leader-country': 'KZ', day: '2026-12-24', guided: false },
  'member-1': visitor('1980-01-01'),
  'member-2': visitor('2015-01-01'),
}

function refusal(lodge: LodgeCommand, more: Parameters<typeof lodgingContext>[2] = {}, service: Service = libraryCard) {
  const decided = decideLodging(lodge, lodgingContext(service, today, more))
  return decided.ok ? undefined : decided.refusal
}

describe('a case that begins', () => {
  test('tells no answer to the log: facts are sealed by person and reading class', () => {
    const decided = decideLodging(command(), lodgingContext(libraryCard, today))
    if (!decided.ok) throw new Error(decided.refusal.code)
    const { events, facts, occurredOn } = decided.value
    expect(occurredOn).toBe(today)
    expect(JSON.stringify(events)).not.toMatch(/Аян|1990|example/)
    expect(facts.map(({ fact, subject, version }) => [subject, fact, version])).toEqual([
      ['applicant', 'answers.identity', 1],
      ['applicant', 'answers.contact', 1],
      ['applicant', 'answers.ordinary', 1],
    ])
    expect(facts[1]?.value).toEqual({ email: 'ayan@example.org' })
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      kind: 'case-lodged',
      data: { step: 'under-examination', district: 'not-known', members: 0 },
    })
  })

  test('names the evidence that its answers make necessary', () => {
    const research = lodged(libraryCard, { applicant: { ...reader, purpose: 'research', topic: 'Maps' } })
    expect(research.state.evidence.map(({ evidence }) => evidence)).toEqual(['identity', 'letter-of-institute'])
    expect(lodged(libraryCard, { applicant: reader }).state.evidence.map(({ evidence }) => evidence)).toEqual([
      'identity',
    ])
  })

  test('takes along files for evidence that may be uploaded, and no others', () => {
    const file = { evidence: 'proof-of-address', subject: 'applicant', file: 'f1' }
    const { state } = lodged(libraryCard, { applicant: reader }, { files: [file] })
    expect(state.evidence[1]).toMatchObject({
      evidence: 'proof-of-address',
      stands: 'received',
      needed: false,
      file: 'f1',
    })
    for (const evidence of ['identity', 'letter-of-institute', 'constructor'])
      expect(refusal(command({ files: [{ ...file, evidence }] }))?.code).toBe('evidence-not-expected')
  })

  test('records whether the post acts inside its district', () => {
    const decided = decideLodging(command(), lodgingContext(libraryCard, today, { districtOf: () => 'outside' }))
    expect(decided.ok && decided.value.events[0]).toMatchObject({ data: { district: 'outside' } })
  })
})

describe('a group', () => {
  test('waits for the signature of each adult, and of no child', () => {
    const { state, events } = lodged(groupVisit, visit)
    expect(state).toMatchObject({ step: 'awaiting-signatures', holder: 'co-signer', members: 2 })
    expect(state.coSigners).toEqual([{ signer: 'member-1', stands: 'requested', on: today, hasSlip: true }])
    expect(events.map(({ kind }) => kind)).toEqual(['case-lodged', 'co-signature-requested'])
    expect(state.evidence.map(({ subject }) => subject)).toEqual(['applicant', 'member-1', 'member-2'])
  })

  test('of children alone waits for nobody', () => {
    const { state } = lodged(groupVisit, { ...visit, 'member-1': visitor('2016-01-01') })
    expect(state).toMatchObject({ step: 'under-examination', coSigners: [] })
  })

  test('comes of age on the birthday, by the day of lodging', () => {
    const of = (born: string) => lodged(groupVisit, { ...visit, 'member-1': visitor(born) }).state.coSigners.length
    expect([of('2008-11-23'), of('2008-11-24')]).toEqual([1, 0])
  })

  test('may have one person beside it whom the applicant names', () => {
    const service: Service = {
      ...groupVisit,
      coSignature: { who: 'named-person', when: { answer: 'guided', is: true } },
    }
    const guided = { ...visit, applicant: { ...visit.applicant, guided: true, 'guide-language': 'ko' } }
    expect(lodged(service, guided).state.coSigners.map(({ signer }) => signer)).toEqual(['co-signer-1'])
    expect(lodged(service, visit).state.coSigners).toEqual([])
  })
})

describe('what is refused', () => {
  test('answers that are missing or wrong, each with its own text', () => {
    const { born: _, ...unborn } = reader
    expect(refusal(command({ answers: { applicant: { ...unborn, 'books-at-once': 11, shoe: 3 } } }))).toMatchObject({
      code: 'answers-incomplete',
      fields: {
        'applicant/born': { text: 'form.required' },
        'applicant/books-at-once': { text: 'form.number-too-large', details: { most: 10 } },
        'applicant/shoe': { text: 'form.unknown-question' },
      },
    })
  })

  test.each([
    ['a post that does not give the service', command({ post: 'CCC' }), {}, 'post-may-not-serve'],
    ['the window, when nobody stands behind it', command({ channel: 'window' }), {}, 'wrong-channel'],
    ['the portal, when an officer lodges', command(), { asker: asker('officer') }, 'wrong-channel'],
    ['whoever may not lodge', command(), { asker: asker('inspector') }, 'not-permitted'],
    ['a day to come', command({ occurredOn: plainDate('2026-11-24') }), {}, 'day-not-come'],
    [
      'a day in the past that an applicant claims',
      command({ occurredOn: plainDate('2026-11-20') }),
      {},
      'day-not-yours',
    ],
  ])('%s', (_title, lodge, more, code) => {
    expect(refusal(lodge, more)?.code).toBe(code)
  })

  test('an older version, with what changed since', () => {
    const [first, ...rest] = libraryCard.sections
    const born = { id: 'birth-place', kind: 'text', class: 'identity', required: false } as const
    const newer: Service = {
      ...libraryCard,
      version: '2',
      sections: [
        { id: 'about-you', questions: [...(first?.questions ?? []).filter(({ id }) => id !== 'phone'), born] },
        ...rest,
      ],
    }
    expect(refusal(command(), { answered: libraryCard }, newer)).toMatchObject({
      code: 'service-has-changed',
      details: { version: '2' },
      fields: {
        'applicant/birth-place': { text: 'form.question-new' },
        'applicant/phone': { text: 'form.question-gone' },
      },
    })
  })

  test('an officer at the window may enter a paper day', () => {
    const paper = command({ channel: 'window', occurredOn: plainDate('2026-11-20') })
    const decided = decideLodging(paper, lodgingContext(libraryCard, today, { asker: asker('officer') }))
    expect(decided.ok && decided.value.occurredOn).toBe('2026-11-20')
  })
})
