// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { checkService, textKeysOf } from './check-service.ts'
import type { Question } from './question.ts'
import type { Service, Step, StepAction } from './service.ts'

const problemsOf = (service: Service) =>
  checkService(service, { has: () => true }, ['en']).map(({ where, what }) => `${where}: ${what}`)

const first = <T>(list: readonly T[]): T => list[0] as T
const withQuestion = (question: Partial<Question>): Service => {
  const section = first(libraryCard.sections)
  const added = { id: 'added', kind: 'text', class: 'ordinary', required: false, ...question } as Question
  return {
    ...libraryCard,
    sections: [{ ...section, questions: [...section.questions, added] }, ...libraryCard.sections.slice(1)],
  }
}
const withStep = (id: string, change: Partial<Step>): Service => ({
  ...libraryCard,
  steps: libraryCard.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
})
const withAction = (id: string, change: Partial<StepAction>): Service => ({
  ...libraryCard,
  steps: libraryCard.steps.map((step) => ({
    ...step,
    actions: step.actions.map((action) => (action.id === id ? ({ ...action, ...change } as StepAction) : action)),
  })),
})

const grantUnsigned: Service = {
  ...groupVisit,
  steps: groupVisit.steps.map((step) =>
    step.holder === 'co-signer'
      ? { ...step, actions: [...step.actions, { id: 'wave-on', does: 'grant', by: ['officer'], to: 'allowed' }] }
      : step,
  ),
}

test('the two invented services have no mistakes', () => {
  expect(problemsOf(libraryCard)).toEqual([])
  expect(problemsOf(groupVisit)).toEqual([])
})

test.each<[string, Service, string]>([
  ['an id that is not one', { ...libraryCard, id: 'Library Card' }, 'is not an id'],
  ['a version with a space', { ...libraryCard, version: 'one two' }, 'is not a version'],
  ['no legal basis', { ...libraryCard, legalBasis: [] }, 'needs at least one provision'],
  [
    'a provision without a source',
    { ...libraryCard, legalBasis: [{ instrument: 'Law', source: ' ', confidence: 'high' }] },
    'lacks an instrument or a source',
  ],
  ['no way to lodge', { ...libraryCard, channels: [] }, 'nobody can lodge it'],
  ['members the wrong way round', { ...libraryCard, members: { min: 3, max: 1 } }, 'the lesser first'],
  [
    'an unknown fee without a reason',
    { ...libraryCard, fee: { known: false, reason: '' } },
    'needs the key of the reason',
  ],
  [
    'a term of no days',
    { ...groupVisit, timeLimit: { ...groupVisit.timeLimit, value: { count: 0, unit: 'months' } } as never },
    'is not a term',
  ],
  ['the same question twice', withQuestion({ id: 'reader' }), 'is defined twice'],
  [
    'a condition on a later question',
    withQuestion({ when: { answer: 'purpose', is: 'study' } }),
    'which no earlier question asks',
  ],
  ['a condition that can never hold', withQuestion({ when: { answer: 'born', is: true } }), 'can never hold'],
  ['an age of what is not a day', withQuestion({ when: { answer: 'reader', ageIsAtLeast: 3 } }), 'can never hold'],
  ['a choice without options', withQuestion({ kind: 'choice', options: [] } as never), 'it has no options'],
  [
    'a region without a country',
    withQuestion({ kind: 'region', countryFrom: 'reader' } as never),
    'not an earlier question for a country',
  ],
  ['numbers the wrong way round', withQuestion({ kind: 'whole-number', min: 5, max: 1 } as never), 'exchange them'],
  ['a name that need not be given', { ...libraryCard, nameFrom: 'guardian' }, 'must be a required question for a name'],
  [
    'a document that shows nothing known',
    { ...libraryCard, documents: [{ id: 'card', code: 'LC', numbering: 'gapless', shows: ['shoe'] }] },
    'which no question asks',
  ],
  [
    'a code that cannot stand in a number',
    { ...libraryCard, documents: [{ id: 'card', code: 'LC-1', numbering: 'gapless', shows: [] }] },
    'is no code for a number',
  ],
  ['pages for members that nobody has', { ...groupVisit, members: { min: 0, max: 0 } }, 'the service has no members'],
  ['a first step that is none', { ...libraryCard, firstStep: 'nowhere' }, 'nowhere is not a step'],
  [
    'a step that nobody reaches',
    { ...libraryCard, steps: [...libraryCard.steps, { id: 'island', holder: 'nobody', final: 'closed', actions: [] }] },
    'no way leads to it',
  ],
  [
    'a dead end',
    withStep('granted', { actions: [{ id: 'wait', does: 'move', by: ['officer'], to: 'granted' }] }),
    'no way leads from it to an end',
  ],
  [
    'a wait that no officer can end',
    withStep('awaiting-evidence', {
      actions: [{ id: 'withdraw', does: 'withdraw', by: ['applicant'], to: 'withdrawn' }],
    }),
    'would stay there for ever',
  ],
  ['a final step that somebody holds', withStep('issued', { holder: 'post' }), 'so nobody holds it'],
  ['a step that completes itself', withStep('referred', { whenComplete: 'referred' }), 'it leads to itself'],
  ['something to complete at the post', withStep('granted', { whenComplete: 'issued' }), 'so nothing completes it'],
  [
    'an action after the end',
    withStep('closed', { actions: [{ id: 'reopen', does: 'move', by: ['officer'], to: 'under-examination' }] }),
    'only an appeal may leave it',
  ],
  ['a refusal without a ground', withAction('refuse', { grounds: [] }), 'needs a ground to choose from'],
  ['an unknown ground', withAction('refuse', { grounds: ['mood'] }), 'not among the grounds'],
  [
    'a ground that nobody uses',
    { ...libraryCard, grounds: [...libraryCard.grounds, { ...first(libraryCard.grounds), id: 'spare' }] },
    'no action uses it',
  ],
  ['a refusal that grants', withAction('refuse', { to: 'granted' }), 'must lead to a step that is final: refused'],
  ['a move that ends', withAction('take-back', { to: 'closed' }), 'cannot lead to a final step'],
  ['evidence asked of the post', withAction('ask-for-evidence', { to: 'referred' }), 'held by the applicant'],
  ['an appeal that ends', withAction('appeal', { to: 'refused-for-good' }), 'back to somebody who hears it'],
  ['four eyes with nobody', withAction('grant', { notBy: 'refer-on' as never }), 'which no action does'],
  ['a grant while signatures are awaited', grantUnsigned, 'while signatures are awaited'],
  ['an action for nobody', withAction('grant', { by: [] }), 'nobody may do it'],
  ['an action for a stranger', withAction('grant', { by: ['clerk' as never] }), 'clerk is not a role'],
  ['a document that is none', withAction('issue-card', { document: 'passport' } as never), 'not among the documents'],
  ['a reserved name', withAction('take-back', { id: 'lodge' }), 'lodge is the name for how a case begins'],
  ['one id for two deeds', withAction('take-back', { id: 'grant' }), 'give them two ids'],
  ['signatures that nothing waits for', { ...groupVisit, firstStep: 'under-examination' }, 'must be held by co-signer'],
  [
    'a wait for signatures that nobody asks for',
    (({ coSignature: _, ...rest }) => rest)(groupVisit) as Service,
    'which the service does not ask for',
  ],
  [
    'adults without a birth date',
    { ...groupVisit, coSignature: { who: 'each-adult-member', birthDateFrom: 'visitor', adultFrom: 18 } },
    'must be a question for a day',
  ],
  [
    'a co-signer who is told what nobody asks of the applicant',
    { ...groupVisit, coSignature: { who: 'named-person', tells: ['visitor'] } },
    'visitor is not asked of the applicant',
  ],
  [
    'a second case refused by a name',
    {
      ...libraryCard,
      secondOpenCase: {
        does: 'refuse',
        sameBy: ['reader'],
        provision: { instrument: 'Rules', source: 'invented for tests', confidence: 'high' },
      },
    },
    'reader is no question for a number of the applicant',
  ],
  [
    'a second case refused without a source',
    {
      ...libraryCard,
      secondOpenCase: {
        does: 'refuse',
        sameBy: [],
        provision: { instrument: 'Rules', source: ' ', confidence: 'high' },
      },
    },
    'its provision lacks an instrument or a source',
  ],
  [
    'a co-signer who is told of health',
    {
      ...groupVisit,
      coSignature: { who: 'named-person', tells: ['illness'] },
      sections: [
        { id: 'care', questions: [{ id: 'illness', kind: 'text', class: 'health', required: false }] },
        ...groupVisit.sections,
      ],
    },
    'illness is of the class health',
  ],
])('%s is found', (_title, service, what) => {
  expect(problemsOf(service).join('\n')).toContain(what)
})

test('a problem says where it is: service, version, place', () => {
  expect(problemsOf({ ...libraryCard, from: 'soon' as never })[0]).toBe(
    'library-card 1, from: "soon" is not a day; write the first day on which it may be lodged.',
  )
})

test('the texts that a service needs are named, reasons for what is unknown among them', () => {
  const keys = textKeysOf(groupVisit)
  expect(keys).toContain('group-visit.option.guide-language.kk')
  expect(keys).toContain('group-visit.fee-unknown')
  expect(keys).not.toContain('group-visit.question.leader.hint')
  expect(textKeysOf(libraryCard)).toContain('library-card.authority.city-archive')
})
