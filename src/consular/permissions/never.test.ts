// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Provision, Question, Service } from '#src/consular/catalogue/index.ts'
import { checkService } from '#src/consular/catalogue/index.ts'
import { asker, having, lodged, refusedAs } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import type { NeverDone } from './never.ts'
import { whatAPostNeverDoes } from './never.ts'
import { mayOpen } from './reading.ts'

const mistakes = (service: Service) => checkService(service, { has: () => true }, ['en']).map(({ what }) => what)

function asking(service: Service, question: Question): Service {
  const [first, ...rest] = service.sections
  return {
    ...service,
    sections: [{ id: 'about', ...first, questions: [...(first?.questions ?? []), question] }, ...rest],
  }
}

const reading = {
  applicant: {
    reader: { given: 'Аян' },
    born: '1990-05-01',
    rooms: ['maps'],
    purpose: 'study',
    'books-at-once': 2,
    'held-before': false,
  },
}

const question = (about: NonNullable<Question['about']>, more: Partial<Question> = {}): Question =>
  ({ id: 'closed-matter', kind: 'yes-no', class: 'protection', required: false, about, ...more }) as Question

/** A row without a test does not compile. Tests of whole decisions stand with the decisions; here is what each rests on. */
const tests: Readonly<Record<NeverDone, () => void>> = {
  'decides-citizenship': () => {
    expect(mistakes({ ...libraryCard, matter: 'citizenship' }).join()).toContain('a post does not decide citizenship')
    expect(mistakes(libraryCard)).toEqual([])
  },
  'asks-status-for-passport': () => {
    const passport = {
      ...libraryCard,
      documents: libraryCard.documents.map((one) => ({ ...one, is: 'travel-document' as const })),
    }
    expect(mistakes(passport)).toEqual([])
    expect(mistakes(asking(passport, question('immigration-status'))).join()).toContain(
      'a passport does not hang on immigration status',
    )
  },
  'lists-irregular-citizens': () => {
    expect(mistakes(asking(libraryCard, question('immigration-status')))).toEqual([])
    expect(mistakes(asking(libraryCard, question('immigration-status', { class: 'ordinary' }))).join()).toContain(
      'nobody can list people by it',
    )
  },
  'tells-without-basis': () => {
    const nowhere: Provision = { instrument: '', source: '', confidence: 'high' }
    const baseless: Service = {
      ...libraryCard,
      steps: libraryCard.steps.map((step) => ({
        ...step,
        actions: step.actions.map((action) => (action.does === 'refer' ? { ...action, basis: nowhere } : action)),
      })),
    }
    expect(mistakes(baseless).join()).toContain('its provision lacks an instrument or a source')
    const applicant = { id: 'a', roles: ['applicant'], compartments: [] } as const
    expect(mayOpen(applicant, { compartment: 'general' }, { fact: 'reply.7', subject: 'applicant' })).toBe(false)
  },
  'reveals-asylum-or-adoption': () => {
    const closed = asking(groupVisit, question('asylum'))
    expect(mistakes(closed)).toEqual([])
    expect(mistakes({ ...closed, compartment: 'general' }).join()).toContain('put it into a compartment')
    expect(mistakes(asking(groupVisit, question('adoption', { class: 'family' }))).join()).toContain(
      'give it the class protection',
    )
    const [card] = libraryCard.documents
    const shown = {
      ...asking(libraryCard, question('adoption')),
      documents: card ? [{ ...card, shows: ['closed-matter'] }] : [],
    }
    expect(mistakes(shown).join()).toContain('no document shows an asylum claim or an adoption')
  },
  'visits-against-objection': () => {
    const steps = libraryCard.steps.map((step) => ({
      ...step,
      actions: step.actions.map((action) =>
        action.id === 'take-back' ? { ...action, visits: true as const } : action,
      ),
    }))
    expect(mistakes({ ...libraryCard, steps }).join()).toContain('nobody is visited against an express objection')
    const visiting = asking({ ...libraryCard, steps }, question('objection-to-contact'))
    expect(mistakes(visiting)).toEqual([])
    const takeBack = { do: 'act', action: 'take-back' } as const
    const ask = { do: 'act', action: 'ask-for-evidence', evidence: ['identity'], reason: 'a' } as const
    const met = [true, false].map((objects) => {
      const card = lodged(visiting, { applicant: { ...reading.applicant, 'closed-matter': objects } })
      return refusedAs(having(card, [asker('officer'), '2026-11-24', ask]), asker('officer'), '2026-11-25', takeBack)
    })
    expect(met).toEqual(['person-objects', 'met'])
  },
  'takes-money-without-receipt': () => {
    const [reader, clerk] = [asker('applicant'), asker('officer')]
    const card = lodged(libraryCard, reading)
    const pay = { do: 'record-payment', amount: '5.00', currency: 'XTS', receipt: 'R-1' } as const
    expect(refusedAs(card, clerk, '2026-11-24', { ...pay, receipt: ' ' })).toBe('receipt-needed')
    expect(refusedAs(card, clerk, '2026-11-24', { ...pay, amount: '6.00' })).toBe('amount-not-the-fee')
    expect(refusedAs(card, clerk, '2026-11-24', { ...pay, amount: '-5' })).toBe('amount-not-valid')
    expect(refusedAs(card, reader, '2026-11-24', pay)).toBe('not-permitted')
    const paid = having(card, [clerk, '2026-11-24', pay])
    expect(paid.state.payments).toEqual([
      { amount: '5.00', currency: 'XTS', receipt: 'R-1', on: '2026-11-24', by: 'officer-1' },
    ])
    expect(refusedAs(paid, clerk, '2026-11-24', pay)).toBe('already-paid')
  },
  'acts-outside-district-unrecorded': () => {
    for (const district of ['inside', 'outside', 'not-known'] as const)
      expect(lodged(libraryCard, reading, { district }).events[0]).toMatchObject({ data: { district } })
  },
  'keeps-copies-without-ground': () => {
    const ground: Provision = { instrument: ' ', source: ' ', confidence: 'high' }
    const evidence = libraryCard.evidence.map((one) => (one.by === 'uploaded' ? { ...one, ground } : one))
    expect(mistakes({ ...libraryCard, evidence }).join()).toContain('its provision lacks an instrument or a source')
  },
}

test.each(Object.entries(tests))('a post never: %s', (_id, holds) => holds())

test('a principle stands without a provision, and says that none is recorded', () => {
  for (const { provision } of whatAPostNeverDoes())
    expect(provision).toEqual({ known: false, reason: 'never.not-recorded' })
})

test('a jurisdiction adds the provisions that it has read', () => {
  const provision: Provision = {
    instrument: 'An invented law',
    article: 'art. 5',
    source: 'invented for tests',
    confidence: 'high',
  }
  const table = whatAPostNeverDoes({ 'decides-citizenship': provision })
  expect(table[0]).toMatchObject({ id: 'decides-citizenship', provision: { known: true, provision } })
  expect(table).toHaveLength(Object.keys(tests).length)
})
