// SPDX-License-Identifier: Apache-2.0
// What becomes of signatures when the answers that were signed are corrected.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { CaseAtHand, Wish } from '#testing/case-at-hand.ts'
import { asker, having, lodged, refusedAs, wish } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { signer, visit, visitor } from '#testing/group-visit/visit.ts'

vi.setConfig({ testTimeout: 30_000 })

const officer = asker('officer')
const signs = (subject: string) => [signer(subject), '2026-11-24', { do: 'co-sign', signer: subject }] as const
const declines = (subject: string) =>
  [signer(subject), '2026-11-24', { do: 'decline-co-signature', signer: subject }] as const
const correct = (answers: Answers) => [officer, '2026-11-25', { do: 'correct-answers', answers }] as const
const anotherDay = correct({ applicant: { day: '2026-12-28' } })
const child = correct({ 'member-2': { 'visitor-born': '2015-01-01' } })

const group = (service: Service = groupVisit) => lodged(service, visit)
const stands = ({ state }: CaseAtHand) => Object.fromEntries(state.coSigners.map((one) => [one.signer, one.stands]))
const lastKinds = ({ events }: CaseAtHand, count: number) => events.slice(-count).map(({ kind }) => kind)

describe('a correction after a signature', () => {
  test('voids it and asks again, and the case that had gone on goes back to wait for it', () => {
    const examined = having(group(), signs('member-1'), signs('member-2'))
    expect(examined.state.step).toBe('under-examination')
    const corrected = having(examined, anotherDay)
    expect(corrected.state).toMatchObject({ step: 'awaiting-signatures', holder: 'co-signer' })
    expect(stands(corrected)).toEqual({ 'member-1': 'requested', 'member-2': 'requested' })
    expect(lastKinds(corrected, 6)).toEqual([
      'answers-corrected',
      'co-signature-voided',
      'co-signature-voided',
      'co-signature-requested',
      'co-signature-requested',
      'step-entered',
    ])
    const grant: Wish = { do: 'act', action: 'allow' }
    expect(refusedAs(corrected, officer, '2026-11-25', grant)).toBe('action-not-here')
    const signedAgain = having(
      corrected,
      [signer('member-1'), '2026-11-26', { do: 'co-sign', signer: 'member-1' }],
      [signer('member-2'), '2026-11-26', { do: 'co-sign', signer: 'member-2' }],
    )
    expect(signedAgain.state.step).toBe('under-examination')
  })

  test('refuses the signature of whoever read the answers before it, and of whoever does not say what they read', () => {
    const corrected = having(group(), anotherDay)
    for (const kind of ['co-sign', 'decline-co-signature'] as const) {
      const signed = (expectedSequence: number | undefined) =>
        refusedAs(corrected, signer('member-1'), '2026-11-26', {
          do: kind,
          signer: 'member-1',
          expectedSequence,
        } as Wish)
      expect(signed(group().state.sequence)).toBe('case-has-moved-on')
      expect(signed(undefined)).toBe('case-has-moved-on')
      expect(signed(corrected.state.sequence)).toBe('met')
    }
  })

  test('asks again while the others are still awaited, and whoever declined is asked with them', () => {
    const corrected = having(group(), signs('member-1'), declines('member-2'), anotherDay)
    expect(corrected.state.step).toBe('awaiting-signatures')
    expect(stands(corrected)).toEqual({ 'member-1': 'requested', 'member-2': 'requested' })
  })

  test('waits no longer for a person who need not sign any more', () => {
    expect(stands(having(group(), child))).toEqual({ 'member-1': 'requested', 'member-2': 'voided' })
    const moved = having(group(), signs('member-1'), child)
    expect(stands(moved)).toEqual({ 'member-1': 'requested', 'member-2': 'voided' })
    const signed = having(moved, [signer('member-1'), '2026-11-26', { do: 'co-sign', signer: 'member-1' }])
    expect(signed.state.step).toBe('under-examination')
    const nobody = having(group(), correct({ 'member-1': { 'visitor-born': '2015-01-01' } }), child)
    expect(nobody.state.step).toBe('under-examination')
  })

  test('of whoever is asked first by it is given before an officer, because they hold no slip', () => {
    const young = lodged(groupVisit, { ...visit, 'member-2': visitor('Бек', '2015-01-01') })
    const grown = having(young, correct({ 'member-2': { 'visitor-born': '1999-01-01' } }))
    const sign = (subject: string) => ({ do: 'co-sign', signer: subject }) as const
    expect(refusedAs(grown, officer, '2026-11-26', sign('member-1'))).toBe('not-permitted')
    expect(refusedAs(grown, officer, '2026-11-26', sign('member-2'))).toBe('met')
  })

  test('leaves a case where it is that an officer took on without any signature', () => {
    const gone = having(group(), declines('member-1'), [officer, '2026-11-24', { do: 'act', action: 'go-on' }])
    const corrected = having(gone, anotherDay)
    expect(corrected.state.step).toBe('under-examination')
    expect(stands(corrected)).toEqual({ 'member-1': 'declined', 'member-2': 'requested' })
  })

  test('or a move past the signatures grants nothing: who has not signed is not decided for', () => {
    const everybodySeen = ['applicant', 'member-1', 'member-2'].map(
      (subject) => [officer, '2026-11-24', { do: 'sight-evidence', evidence: 'visitor-identity', subject }] as const,
    )
    const gone = having(group(), ...everybodySeen, [officer, '2026-11-24', { do: 'act', action: 'go-on' }])
    expect(gone.state.step).toBe('under-examination')
    expect(refusedAs(gone, officer, '2026-11-25', { do: 'act', action: 'allow' })).toBe('signature-outstanding')
  })

  test('is refused once the case has been decided on what was signed', () => {
    const [first, second, ...rest] = groupVisit.steps
    if (!first || !second) throw new Error('The group visit has two steps at least.')
    const handOver = { id: 'hand-over', does: 'move', by: ['officer'], to: 'under-examination' } as const
    const decided = { id: 'decided', holder: 'post', actions: [handOver] } as const
    const allow = second.actions.map((action) => (action.id === 'allow' ? { ...action, to: 'decided' } : action))
    const service: Service = { ...groupVisit, steps: [first, { ...second, actions: allow }, decided, ...rest] }
    const seen = ['applicant', 'member-1', 'member-2'].map(
      (subject) => [officer, '2026-11-24', { do: 'sight-evidence', evidence: 'visitor-identity', subject }] as const,
    )
    const granted = having(group(service), signs('member-1'), signs('member-2'), ...seen, [
      officer,
      '2026-11-24',
      { do: 'act', action: 'allow' },
    ])
    expect(refusedAs(granted, officer, '2026-11-25', anotherDay[2])).toBe('decided-as-signed')
  })
})

function expectOnlyFresh({ events, state }: CaseAtHand): void {
  const corrected = events.findLastIndex(({ kind }) => kind === 'answers-corrected')
  for (const one of state.coSigners.filter(({ stands: now }) => now === 'signed')) {
    const signed = events.findLastIndex((event) => event.kind === 'case-co-signed' && event.data.signer === one.signer)
    expect(signed).toBeGreaterThan(corrected)
  }
  const isWaitedFor = state.coSigners.some(({ stands: now }) => now === 'requested' || now === 'declined')
  if (state.holder === 'co-signer') expect(isWaitedFor).toBe(true)
}

test('whatever is corrected and signed in whatever order: no signature stands that is older than the answers', () => {
  const members = ['member-1', 'member-2'] as const
  const deed = fc.oneof(
    fc.constantFrom(...members).map((one): Wish => ({ do: 'co-sign', signer: one })),
    fc.constantFrom(...members).map((one): Wish => ({ do: 'decline-co-signature', signer: one })),
    fc.constant<Wish>({ do: 'act', action: 'go-on' }),
    fc.integer({ min: 1, max: 28 }).map(
      (day): Wish => ({
        do: 'correct-answers',
        answers: { applicant: { day: `2026-12-${String(day).padStart(2, '0')}` } },
      }),
    ),
    fc
      .tuple(fc.constantFrom(...members), fc.constantFrom('1980-01-01', '2015-01-01'))
      .map(([one, born]): Wish => ({ do: 'correct-answers', answers: { [one]: { 'visitor-born': born } } })),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      let at = group()
      for (const what of deeds) {
        const by = 'signer' in what ? signer(what.signer) : officer
        const outcome = wish(at, by, plainDate('2026-11-25'), what)
        if (!outcome.ok) continue
        at = outcome.value
        expectOnlyFresh(at)
      }
    }),
    { numRuns: 150 },
  )
})
