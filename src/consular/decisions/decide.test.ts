// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { clockOf } from '#src/consular/clocks/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { asker, having, lodged, refusedAs, testCalendar, wish } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'

const [applicant, officer, consul, head] = [
  asker('applicant'),
  asker('officer'),
  asker('approving-consul'),
  asker('head-of-post'),
]
const answers = {
  applicant: {
    reader: { given: 'Аян' },
    born: '1990-05-01',
    rooms: ['rare-books'],
    purpose: 'research',
    topic: 'Maps of the steppe',
    'books-at-once': 2,
    'held-before': false,
  },
}
const card = () => lodged(libraryCard, answers)
const piece = (evidence: string, subject = 'applicant') => ({ evidence, subject })
const askLetter = {
  do: 'act',
  action: 'ask-for-evidence',
  evidence: ['letter-of-institute'],
  reason: 'Please add it.',
} as const
const letter = { do: 'provide-evidence', ...piece('letter-of-institute'), file: 'file-1' } as const
const sightIdentity = { do: 'sight-evidence', ...piece('identity') } as const
const acceptLetter = { do: 'accept-evidence', ...piece('letter-of-institute') } as const
const refuse = { do: 'act', action: 'refuse', ground: 'books-not-returned', reason: 'Two books are missing.' } as const
const refer = { do: 'act', action: 'ask-the-archive', ourNumber: '17-1/204' } as const

const refused = () => having(card(), [consul, '2026-11-25', refuse])
const complete = () =>
  having(
    card(),
    [officer, '2026-11-23', sightIdentity],
    [applicant, '2026-11-23', letter],
    [officer, '2026-11-24', acceptLetter],
  )

describe('evidence', () => {
  test('that was asked for brings the case back by itself when all of it is there', () => {
    const waiting = having(card(), [officer, '2026-11-24', askLetter])
    expect(waiting.state).toMatchObject({ step: 'awaiting-evidence', holder: 'applicant' })
    const back = having(waiting, [applicant, '2026-11-26', letter])
    expect(back.state).toMatchObject({ step: 'under-examination', holder: 'post' })
    expect(back.events.slice(-2).map(({ kind, causation }) => [kind, causation])).toEqual([
      ['evidence-received', null],
      ['step-entered', back.state.sequence - 1],
    ])
  })

  test('is asked for with an explanation, and only if the service knows it', () => {
    expect(refusedAs(card(), officer, '2026-11-24', { ...askLetter, reason: ' ' })).toBe('reason-needed')
    expect(refusedAs(card(), officer, '2026-11-24', { ...askLetter, evidence: [] })).toBe('evidence-needed')
    expect(refusedAs(card(), officer, '2026-11-24', { ...askLetter, evidence: ['passport'] })).toBe(
      'evidence-not-expected',
    )
  })

  test('that is needed stands between the case and its grant', () => {
    const grant = { do: 'act', action: 'grant' } as const
    expect(refusedAs(card(), consul, '2026-11-24', grant)).toBe('evidence-outstanding')
    expect(having(complete(), [consul, '2026-11-24', grant]).state).toMatchObject({
      step: 'granted',
      decision: { outcome: 'granted', by: 'approving-consul-1' },
    })
  })

  test('cannot be sighted twice, accepted before it is there, or uploaded where it is only shown', () => {
    expect(refusedAs(complete(), officer, '2026-11-24', sightIdentity)).toBe('evidence-not-there')
    expect(refusedAs(card(), officer, '2026-11-24', acceptLetter)).toBe('evidence-not-there')
    expect(refusedAs(card(), applicant, '2026-11-23', { ...letter, evidence: 'identity' })).toBe('evidence-not-there')
  })

  test('that was rejected while the applicant holds the case is waited for again', () => {
    const both = { ...askLetter, evidence: ['letter-of-institute', 'proof-of-address'] }
    const waiting = having(
      card(),
      [officer, '2026-11-24', both],
      [applicant, '2026-11-24', letter],
      [officer, '2026-11-24', { do: 'reject-evidence', ...piece('letter-of-institute'), reason: 'Unreadable.' }],
      [applicant, '2026-11-24', { ...letter, evidence: 'proof-of-address' }],
    )
    expect(waiting.state.step).toBe('awaiting-evidence')
    expect(having(waiting, [applicant, '2026-11-24', { ...letter, file: 'file-2' }]).state.step).toBe(
      'under-examination',
    )
  })
})

describe('referrals', () => {
  test('count the reply due, and the last reply brings the case back', () => {
    const referred = having(card(), [officer, '2026-11-24', refer])
    expect(referred.state).toMatchObject({ step: 'referred', holder: 'authority' })
    expect(referred.state.referrals[0]).toMatchObject({
      referral: 'referral-1',
      ourNumber: '17-1/204',
      replyDue: '2026-12-01',
    })
    const reply = { do: 'record-reply', referral: 'referral-1', theirNumber: 'A-9', reply: 'Nothing against.' } as const
    const back = having(
      referred,
      [officer, '2026-12-01', { do: 'remind-authority', referral: 'referral-1' }],
      [officer, '2026-12-03', reply],
    )
    expect(back.state.step).toBe('under-examination')
    expect(back.state.referrals[0]).toMatchObject({
      remindedOn: ['2026-12-01'],
      repliedOn: '2026-12-03',
      theirNumber: 'A-9',
    })
    expect(refusedAs(back, officer, '2026-12-03', reply)).toBe('referral-not-open')
  })

  test('several may be open at once, and the case waits for all of them', () => {
    const again = {
      ...libraryCard.steps[0]?.actions[1],
      id: 'ask-again',
    } as (typeof libraryCard.steps)[0]['actions'][0]
    const service = {
      ...libraryCard,
      steps: libraryCard.steps.map((step) =>
        step.id === 'referred' ? { ...step, actions: [...step.actions, again] } : step,
      ),
    }
    const reply = (referral: string) => ({ do: 'record-reply', referral, theirNumber: 'A', reply: 'Yes.' }) as const
    const referred = having(
      lodged(service, answers),
      [officer, '2026-11-24', refer],
      [officer, '2026-11-24', { ...refer, action: 'ask-again' }],
    )
    const half = having(referred, [officer, '2026-11-25', reply('referral-2')])
    expect(half.state.step).toBe('referred')
    expect(having(half, [officer, '2026-11-26', reply('referral-1')]).state.step).toBe('under-examination')
  })

  test('need their own number, and stop the clock while they last', () => {
    expect(refusedAs(card(), officer, '2026-11-24', { ...refer, ourNumber: '' })).toBe('number-needed')
    const { state } = having(card(), [officer, '2026-11-24', refer])
    const clock = clockOf(state, libraryCard, testCalendar, plainDate('2027-01-20'))
    expect(clock).toMatchObject({ runs: 'stopped', used: 0, daysLeft: 10 })
  })
})

describe('decisions', () => {
  test('whoever lodged at the window does not grant: four eyes', () => {
    const atWindow = lodged(libraryCard, answers, { by: asker('approving-consul') })
    const ready = having(
      atWindow,
      [officer, '2026-11-23', sightIdentity],
      [officer, '2026-11-23', letter],
      [officer, '2026-11-23', acceptLetter],
    )
    const grant = { do: 'act', action: 'grant' } as const
    expect(refusedAs(ready, consul, '2026-11-23', grant)).toBe('same-officer')
    expect(refusedAs(ready, asker('approving-consul', { id: 'another' }), '2026-11-23', grant)).toBe('met')
  })

  test('a refusal names a listed ground and a reason, and no other', () => {
    expect(refusedAs(card(), consul, '2026-11-24', { do: 'act', action: 'refuse', reason: 'a' })).toBe('ground-needed')
    expect(refusedAs(card(), consul, '2026-11-24', { ...refuse, ground: 'no-answer' })).toBe('ground-not-listed')
    expect(refusedAs(card(), consul, '2026-11-24', { ...refuse, reason: '' })).toBe('reason-needed')
    expect(refusedAs(card(), officer, '2026-11-24', refuse)).toBe('not-permitted')
    const { state, values } = refused()
    expect(state).toMatchObject({ final: 'refused', decision: { outcome: 'refused', ground: 'books-not-returned' } })
    expect(values.get(`applicant/${state.decision?.reason?.fact}@1`)).toBe('Two books are missing.')
  })

  test('a case that has ended takes notes and messages, and nothing that would move it', () => {
    expect(refusedAs(refused(), officer, '2026-11-26', sightIdentity)).toBe('case-is-final')
    expect(refusedAs(refused(), consul, '2026-11-26', refuse)).toBe('case-is-final')
    expect(refusedAs(refused(), officer, '2026-11-26', { do: 'add-note', note: 'Called.' })).toBe('met')
    expect(refusedAs(refused(), applicant, '2026-11-26', { do: 'send-message', text: 'Why?' })).toBe('met')
  })

  test('a document takes the number drawn for it, is valid as long as its rule says, and can be revoked', () => {
    const issued = having(
      complete(),
      [consul, '2026-11-24', { do: 'act', action: 'grant' }],
      [officer, '2026-11-30', { do: 'act', action: 'issue-card' }],
    )
    expect(issued.state).toMatchObject({ step: 'issued', final: 'granted' })
    expect(issued.state.documents).toEqual([
      { document: 'card', number: 'AAA-000001', issuedOn: '2026-11-30', validUntil: '2028-11-30', revoked: false },
    ])
    const revoke = { do: 'revoke-document', documentNumber: 'AAA-000001', reason: 'Lost.' } as const
    expect(refusedAs(issued, officer, '2026-12-01', revoke)).toBe('not-permitted')
    const revoked = having(issued, [consul, '2026-12-01', revoke])
    expect(revoked.state.documents[0]?.revoked).toBe(true)
    expect(refusedAs(revoked, consul, '2026-12-01', revoke)).toBe('document-not-there')
  })
})

describe('appeals', () => {
  const appeal = { do: 'act', action: 'appeal', reason: 'I returned them.' } as const

  test('lead back from the end, heard by another than who refused', () => {
    const appealed = having(refused(), [applicant, '2026-12-01', appeal])
    expect(appealed.state).toMatchObject({
      step: 'under-appeal',
      final: null,
      appeal: { stands: 'lodged', against: 'books-not-returned' },
    })
    const upheld = having(appealed, [head, '2026-12-02', { do: 'act', action: 'uphold', reason: 'They are here.' }])
    expect(upheld.state).toMatchObject({ step: 'under-examination', decision: null, appeal: { stands: 'upheld' } })
    const byHead = having(card(), [head, '2026-11-25', refuse], [applicant, '2026-12-01', appeal])
    expect(refusedAs(byHead, head, '2026-12-02', { do: 'act', action: 'uphold', reason: 'a' })).toBe('same-officer')
  })

  test('a late one is heard all the same: software refuses nobody', () => {
    expect(refusedAs(refused(), applicant, '2027-06-01', appeal)).toBe('met')
  })

  test('against a ground that knows no appeal there is none', () => {
    const other = having(card(), [consul, '2026-11-25', { ...refuse, ground: 'identity-not-established' }])
    expect(refusedAs(other, applicant, '2026-12-01', appeal)).toBe('not-appealable')
  })

  test('a dismissed one is final', () => {
    const dismiss = { do: 'act', action: 'dismiss', ground: 'books-not-returned', reason: 'Not found.' } as const
    const dismissed = having(refused(), [applicant, '2026-12-01', appeal], [head, '2026-12-05', dismiss])
    expect(dismissed.state).toMatchObject({
      final: 'refused',
      step: 'refused-for-good',
      appeal: { stands: 'dismissed' },
    })
    expect(refusedAs(dismissed, applicant, '2026-12-06', appeal)).toBe('case-is-final')
  })
})

describe('signatures', () => {
  const visitor = (given: string, born: string) => ({ visitor: { given }, 'visitor-born': born })
  const visit = {
    applicant: { leader: { given: 'Жан' }, 'leader-country': 'KZ', day: '2026-12-24', guided: false },
    'member-1': visitor('Мина', '1980-01-01'),
    'member-2': visitor('Бек', '1981-01-01'),
  }
  const group = () => lodged(groupVisit, visit)
  const signer = (subject: string) => asker('co-signer', { id: subject, subject })

  test('each signs for themselves, and the last one moves the case on', () => {
    expect(refusedAs(group(), signer('member-1'), '2026-11-24', { do: 'co-sign', signer: 'member-2' })).toBe(
      'not-permitted',
    )
    const half = having(group(), [signer('member-1'), '2026-11-24', { do: 'co-sign', signer: 'member-1' }])
    expect(half.state.step).toBe('awaiting-signatures')
    expect(refusedAs(half, signer('member-1'), '2026-11-24', { do: 'co-sign', signer: 'member-1' })).toBe(
      'signature-not-awaited',
    )
    const all = having(half, [signer('member-2'), '2026-11-25', { do: 'co-sign', signer: 'member-2' }])
    expect(all.state.step).toBe('under-examination')
  })

  test('a declined one refuses nothing: an officer decides how to go on, and minds may change', () => {
    const declined = having(group(), [
      signer('member-1'),
      '2026-11-24',
      { do: 'decline-co-signature', signer: 'member-1' },
    ])
    expect(declined.state).toMatchObject({ step: 'awaiting-signatures', final: null })
    expect(declined.state.coSigners[0]).toEqual({ signer: 'member-1', stands: 'declined', on: '2026-11-24' })
    expect(refusedAs(declined, officer, '2026-11-25', { do: 'act', action: 'go-on' })).toBe('met')
    expect(refusedAs(declined, signer('member-1'), '2026-11-25', { do: 'co-sign', signer: 'member-1' })).toBe('met')
  })

  test('an officer records a signature only for a case lodged at the window', () => {
    const sign = { do: 'co-sign', signer: 'member-1' } as const
    expect(refusedAs(group(), officer, '2026-11-24', sign)).toBe('not-permitted')
    expect(refusedAs(lodged(groupVisit, visit, { by: officer }), officer, '2026-11-24', sign)).toBe('met')
  })

  test('a correction that makes somebody an adult asks for their signature too', () => {
    const child = lodged(groupVisit, { ...visit, 'member-2': visitor('Бек', '2015-01-01') })
    const corrected = having(child, [
      officer,
      '2026-11-24',
      { do: 'correct-answers', answers: { 'member-2': { 'visitor-born': '1999-01-01' } } },
    ])
    expect(corrected.state.coSigners.map(({ signer: who }) => who)).toEqual(['member-1', 'member-2'])
  })
})

describe('corrections', () => {
  test('add a version of what changed and leave the rest; evidence follows the answers', () => {
    const study = { do: 'correct-answers', answers: { applicant: { purpose: 'study', topic: null } } } as const
    const { state, answers: now, values } = having(card(), [officer, '2026-11-24', study])
    expect(state.facts['applicant/answers.ordinary']?.version).toBe(2)
    expect(state.facts['applicant/answers.identity']?.version).toBe(1)
    expect(now.applicant).toMatchObject({ purpose: 'study' })
    expect(now.applicant).not.toHaveProperty('topic')
    expect(values.get('applicant/answers.ordinary@1')).toMatchObject({ topic: 'Maps of the steppe' })
    expect(state.evidence.map(({ evidence }) => evidence)).toEqual(['identity'])
  })

  test('are refused when they change nothing, make answers wrong, or are not the applicant’s turn', () => {
    const correct = (given: Record<string, unknown>) =>
      ({ do: 'correct-answers', answers: { applicant: given } }) as const
    expect(refusedAs(card(), officer, '2026-11-24', correct({ purpose: 'research' }))).toBe('nothing-corrected')
    expect(refusedAs(card(), officer, '2026-11-24', correct({ born: '2030-01-01' }))).toBe('answers-incomplete')
    expect(refusedAs(card(), applicant, '2026-11-24', correct({ topic: 'Else' }))).toBe('not-awaited-from-you')
    const waiting = having(card(), [officer, '2026-11-24', askLetter])
    expect(refusedAs(waiting, applicant, '2026-11-24', correct({ topic: 'Else' }))).toBe('met')
  })
})

describe('days', () => {
  const note = (on: string) => ({ do: 'add-note', note: 'On paper.', occurredOn: plainDate(on) }) as const

  test('a paper day may be entered afterwards, not before lodging and not ahead of time', () => {
    expect(wish(card(), officer, plainDate('2026-12-01'), note('2026-11-24'))).toMatchObject({ ok: true })
    expect(refusedAs(card(), officer, '2026-12-01', note('2026-11-22'))).toBe('day-before-lodging')
    expect(refusedAs(card(), officer, '2026-12-01', note('2026-12-02'))).toBe('day-not-come')
  })

  test('nothing moves a case before the step that it is in, and an applicant claims no past day', () => {
    const waiting = having(card(), [officer, '2026-11-27', askLetter])
    const early = { ...letter, occurredOn: plainDate('2026-11-26') }
    expect(refusedAs(waiting, officer, '2026-11-30', early)).toBe('day-before-step')
    expect(refusedAs(waiting, applicant, '2026-11-30', { ...letter, occurredOn: plainDate('2026-11-28') })).toBe(
      'day-not-yours',
    )
  })

  test('where it is still yesterday, after a transfer across the date line, the day is that of the step', () => {
    const { state } = having(card(), [
      officer,
      '2026-11-22',
      { do: 'act', action: 'ask-for-evidence', evidence: ['identity'], reason: 'a' },
    ])
    expect(state.path.at(-1)?.enteredOn).toBe('2026-11-23')
  })
})

describe('the rest', () => {
  test('a case that has moved on refuses whoever saw it before', () => {
    const moved = having(card(), [officer, '2026-11-24', { do: 'add-note', note: 'a' }])
    expect(refusedAs(moved, officer, '2026-11-24', { ...sightIdentity, expectedSequence: 1 })).toBe('case-has-moved-on')
    expect(refusedAs(moved, officer, '2026-11-24', { ...sightIdentity, expectedSequence: 2 })).toBe('met')
  })

  test('a case goes to another post that may serve it, and stays lodged where it was', () => {
    const transfer = (handlingPost: string) => ({ do: 'transfer', handlingPost, reason: 'Moved.' }) as const
    expect(refusedAs(card(), consul, '2026-11-24', transfer('CCC'))).toBe('post-may-not-serve')
    expect(refusedAs(card(), consul, '2026-11-24', transfer('AAA'))).toBe('already-here')
    expect(refusedAs(card(), officer, '2026-11-24', transfer('BBB'))).toBe('not-permitted')
    expect(having(card(), [consul, '2026-11-24', transfer('BBB')]).state).toMatchObject({
      post: 'AAA',
      handlingPost: 'BBB',
      assignedTo: null,
    })
  })

  test('a message of the applicant waits until somebody answers', () => {
    const asked = having(card(), [applicant, '2026-11-24', { do: 'send-message', text: 'When?' }])
    expect(asked.state.messageWaiting).toBe(true)
    expect(having(asked, [officer, '2026-11-24', { do: 'send-message', text: 'Soon.' }]).state.messageWaiting).toBe(
      false,
    )
  })

  test('a person is linked after sight; the same link twice is refused, another person is a correction', () => {
    const link = { do: 'link-person', subject: 'applicant', person: 'p-1' } as const
    const linked = having(card(), [officer, '2026-11-24', link])
    expect(refusedAs(linked, officer, '2026-11-24', link)).toBe('already-linked')
    expect(having(linked, [officer, '2026-11-24', { ...link, person: 'p-2' }]).state.people).toEqual({
      applicant: 'p-2',
    })
    expect(refusedAs(card(), officer, '2026-11-24', { ...link, subject: 'member-1' })).toBe('person-not-in-case')
  })

  test('whoever acts under a mandate acts until it ends; the day of the end is no longer part of it', () => {
    const until = plainDate('2026-12-01')
    const record = { do: 'record-mandate', mandate: 'm-1', subject: 'applicant', until } as const
    const guardian = asker('applicant', { id: 'guardian', mandate: 'm-1' })
    const message = { do: 'send-message', text: 'For my ward.' } as const
    expect(refusedAs(card(), guardian, '2026-11-24', message)).toBe('mandate-not-valid')
    const mandated = having(card(), [officer, '2026-11-24', record])
    expect(refusedAs(mandated, guardian, '2026-11-30', message)).toBe('met')
    expect(refusedAs(mandated, guardian, '2026-12-01', message)).toBe('mandate-not-valid')
    const ended = having(mandated, [officer, '2026-11-25', { ...record, until: plainDate('2026-11-25') }])
    expect(refusedAs(ended, guardian, '2026-11-25', message)).toBe('mandate-not-valid')
    expect(refusedAs(card(), officer, '2026-12-24', record)).toBe('mandate-already-over')
  })

  test('facts are erased only after the end, person by person, and the case then rests', () => {
    const operator = asker('operator')
    const erase = { do: 'erase-facts', subjects: ['applicant'], ground: 'retention-over' } as const
    expect(refusedAs(card(), operator, '2026-11-24', erase)).toBe('case-is-open')
    const erased = having(refused(), [operator, '2026-11-26', erase])
    expect(erased.state.erased).toEqual(['applicant'])
    expect(refusedAs(erased, operator, '2026-11-26', erase)).toBe('facts-erased-already')
    expect(refusedAs(erased, officer, '2026-11-26', { do: 'add-note', note: 'a' })).toBe('case-is-erased')
    expect(refusedAs(refused(), consul, '2026-11-26', erase)).toBe('not-permitted')
  })

  test('the applicant may withdraw, with a reason or without', () => {
    const withdrawn = having(card(), [
      applicant,
      '2026-11-24',
      { do: 'act', action: 'withdraw', reason: 'Not needed.' },
    ])
    expect(withdrawn.state).toMatchObject({ final: 'withdrawn', decision: null })
    expect(refusedAs(card(), officer, '2026-11-24', { do: 'act', action: 'withdraw' })).toBe('not-permitted')
  })
})
