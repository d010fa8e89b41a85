// SPDX-License-Identifier: Apache-2.0
// "Why?" has an answer for every clock, fee, finding and refusal, cut to who asks.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { CaseAtHand } from '#testing/case-at-hand.ts'
import { asker, contextOf, having, lodged } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import {
  applicant,
  askLetter,
  card,
  complete,
  officer,
  refer,
  refused,
  researcher,
} from '#testing/library-card/wishes.ts'
import { presentCase } from './present-case.ts'

function shown(at: CaseAtHand, by = officer, on = '2026-11-24', more: Parameters<typeof contextOf>[3] = {}) {
  const { state, events, values } = at
  const context = contextOf(at, by, plainDate(on), more)
  return presentCase({ state, events, context, facts: values, names: new Map(), files: new Map() })
}
const law = (article: string) => ({ instrument: 'Rules of an invented library', article, confidence: 'high' })
const whyOf = (file: ReturnType<typeof shown>, id: string) => file.findings.find((one) => one.id === id)?.why.lines

test('a line of the time line about a document says whose document it is', () => {
  const seen = having(card(), [
    officer,
    '2026-11-24',
    { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' },
  ])
  const line = shown(seen).timeLine.find(({ kind }) => kind === 'evidence-sighted')
  expect(line).toMatchObject({ subject: 'applicant' })
})

test('a clock says how it was counted, line by line, and on which provision it rests', () => {
  const { clock } = shown(card())
  expect(clock.why.lines.length).toBeGreaterThan(1)
  expect(clock.why.lines[0]?.source).toMatchObject(law('art. 7'))
})

test('the clock of a case that has ended tells the day of its end and holds nobody to a due day', () => {
  const [withdrawn, ended] = [{ do: 'act', action: 'withdraw' } as const, { endedOn: '2026-11-25' }]
  expect(shown(having(card(), [applicant, '2026-11-25', withdrawn]), officer, '2027-01-10').clock).toMatchObject({
    known: true,
    ...ended,
  })
  const contested = having(refused(), [applicant, '2026-12-01', { do: 'act', action: 'appeal', reason: 'Returned.' }])
  const file = shown(contested, officer, '2027-01-10')
  expect(file.clock).toMatchObject(ended)
  expect(file.findings.map(({ id }) => id)).not.toContain('overdue')
})

test('a case that ended before its file was complete says that its limit never began', () => {
  const visit = lodged(groupVisit, {
    applicant: { leader: { given: 'Жан' }, 'leader-country': 'KZ', day: '2026-12-24', guided: false },
    'member-1': { visitor: { given: 'Мина' }, 'visitor-born': '1980-01-01' },
  })
  expect(shown(visit).clock).toMatchObject({ known: false, because: 'not-begun' })
  expect(shown(visit).clock.endedOn).toBeUndefined()
  const withdrawn = having(visit, [applicant, '2026-11-25', { do: 'act', action: 'withdraw' }])
  expect(shown(withdrawn).clock).toMatchObject({ known: false, because: 'not-begun', endedOn: '2026-11-25' })
  expect(shown(withdrawn).clock.why.lines).toMatchObject([
    { text: 'clock.never-began', details: { day: '2026-11-25' } },
  ])
})

test('a fee names its provision, and one that is not known names the reason, in one line', () => {
  expect(shown(card()).fee).toMatchObject({ known: true, amount: '5.00', why: { lines: [{ source: law('art. 9') }] } })
  const visit = lodged(groupVisit, {
    applicant: { leader: { given: 'Жан' }, 'leader-country': 'KZ', day: '2026-12-24', guided: false },
    'member-1': { visitor: { given: 'Мина' }, 'visitor-born': '1980-01-01' },
  })
  const reasons = [{ text: 'group-visit.fee-unknown' }]
  expect(shown(visit).fee).toEqual({ known: false, why: { lines: reasons } })
})

describe('a refusal', () => {
  test('names ground, provision, the day whose rules govern, and until when it may be appealed', () => {
    expect(shown(refused(), applicant, '2026-11-26').refusal).toMatchObject({
      ground: 'books-not-returned',
      reason: 'Two books are missing.',
      appealUntil: '2026-12-25',
      why: { lines: [{ text: 'why.refused', source: law('art. 12') }, { text: 'why.governed-by.lodging' }] },
    })
  })

  test('that was appealed too late says how the term was counted', () => {
    const late = having(refused(), [
      applicant,
      '2027-02-01',
      { do: 'act', action: 'appeal', reason: 'I returned them.' },
    ])
    expect(whyOf(shown(late, officer, '2027-02-02'), 'appeal-late')).toMatchObject([
      { details: { day: '2026-11-25', until: '2026-12-25' }, source: law('art. 14') },
    ])
  })
})

describe('a finding', () => {
  const referred = having(card(), [officer, '2026-11-24', refer])
  const visit = lodged(groupVisit, {
    applicant: { leader: { given: 'Жан' }, 'leader-country': 'KZ', day: '2026-12-24', guided: false },
    'member-1': { visitor: { given: 'Мина' }, 'visitor-born': '1980-01-01' },
  })
  const cases: readonly (readonly [string, string, CaseAtHand, string])[] = [
    ['outstanding evidence', 'evidence-outstanding', card(), '2026-11-24'],
    ['complete evidence', 'evidence-complete', complete(), '2026-11-24'],
    ['a limit that has passed', 'overdue', card(), '2027-01-20'],
    ['an unpaid fee', 'fee-not-paid', card(), '2026-11-24'],
    ['a district that is not known', 'district-not-known', visit, '2026-11-24'],
    ['an authority that is silent', 'referral-silent', referred, '2026-12-20'],
    ['a person whom nobody has seen', 'person-not-linked', card(), '2026-11-24'],
  ]
  test.each(cases)('about %s says why', (_, id, at, on) => {
    expect(whyOf(shown(at, officer, on), id)?.length).toBeGreaterThan(0)
  })

  test('about the district there is none where the service asks no place, for no answer would change it', () => {
    expect(shown(card()).findings.map(({ id }) => id)).not.toContain('district-not-known')
    const outside = lodged(libraryCard, researcher, { district: 'outside' })
    expect(whyOf(shown(outside), 'district-outside')?.length).toBeGreaterThan(0)
  })

  test('of every kind has a reason, whatever the case', () => {
    for (const [, , at, on] of cases)
      for (const { id, why } of shown(at, officer, on).findings) expect([id, why.lines.length > 0]).toEqual([id, true])
  })
})

describe('a number that says another day of birth than the answers', () => {
  const checks = {
    identifiers: { 'reader-number': (text: string) => accept(text) },
    doubts: {
      'reader-number': (number: string, born: string) =>
        number === born.slice(0, 4) ? undefined : { said: { text: 'other-year' }, why: { text: 'look-at-both' } },
    },
  }
  const [first, ...rest] = libraryCard.sections
  const number = {
    id: 'number',
    kind: 'identifier',
    scheme: 'reader-number',
    class: 'identity',
    required: false,
  } as const
  const sections = [{ id: 'who', ...first, questions: [...(first?.questions ?? []), number] }, ...rest]
  const numbered = (given: string) =>
    lodged(
      { ...libraryCard, bornFrom: 'born', sections },
      { applicant: { ...researcher.applicant, number: given } },
      { checks },
    )

  test('is a finding for officers, and refuses nothing', () => {
    const findings = shown(numbered('1991'), officer, '2026-11-24', { checks }).findings
    expect(findings).toContainEqual({
      id: 'number-and-birth',
      weight: 'look',
      said: { text: 'other-year' },
      why: { lines: [{ text: 'look-at-both' }] },
    })
    expect(shown(numbered('1991'), officer, '2026-11-24', { checks }).actions.length).toBeGreaterThan(0)
    expect(whyOf(shown(numbered('1990'), officer, '2026-11-24', { checks }), 'number-and-birth')).toBeUndefined()
  })

  test('is told to nobody who may not read both, and not of a case that has ended', () => {
    const withdrawn = having(numbered('1991'), [applicant, '2026-11-24', { do: 'act', action: 'withdraw' }])
    expect(whyOf(shown(withdrawn, officer, '2026-11-25', { checks }), 'number-and-birth')).toBeUndefined()
    for (const by of [applicant, asker('inspector')])
      expect(whyOf(shown(numbered('1991'), by, '2026-11-24', { checks }), 'number-and-birth')).toBeUndefined()
  })
})

test('of the answers that are kept together, the one that was corrected is marked, and no other', () => {
  const born = { ...researcher.applicant, born: '1990-05-10' }
  const correct = { do: 'correct-answers', answers: { applicant: born } } as const
  const asked = having(card(), [officer, '2026-11-24', askLetter])
  const corrected = having(asked, [applicant, '2026-11-25', correct])
  const marked = (at: CaseAtHand) =>
    shown(at, officer, '2026-11-26')
      .sections.flatMap(({ answers }) => answers)
      .flatMap((answer) => (answer.shown && answer.corrected ? [answer.question] : []))
  expect(marked(asked)).toEqual([])
  expect(marked(corrected)).toEqual(['born'])
  expect(marked(having(corrected, [applicant, '2026-11-25', { ...correct, answers: researcher }]))).toEqual(['born'])
})

describe('the layers of an answer', () => {
  const silent = having(card(), [officer, '2026-11-24', refer])

  test('the applicant is told that an authority was asked, and nothing about its silence', () => {
    const file = shown(silent, applicant, '2026-12-20')
    expect(file.referrals).toHaveLength(1)
    expect(whyOf(file, 'referral-silent')).toBeUndefined()
    expect(file.findings.map(({ id }) => id)).toEqual(['evidence-outstanding'])
  })

  test('what an officer wrote for officers reaches no applicant', () => {
    const noted = having(card(), [officer, '2026-11-24', { do: 'add-note', note: 'Looked twice.' }])
    expect(JSON.stringify(shown(noted, officer))).toContain('Looked twice.')
    expect(JSON.stringify(shown(noted, applicant))).not.toContain('Looked twice.')
    expect(JSON.stringify(shown(noted, asker('inspector')))).not.toContain('Looked twice.')
  })
})
