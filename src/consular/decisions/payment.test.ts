// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { contextOf, having, lodged, refusedAs, wish } from '#testing/case-at-hand.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { applicant, officer, researcher } from '#testing/library-card/wishes.ts'
import { actionsFor } from './index.ts'

const unknownFee: Service = { ...libraryCard, fee: { known: false, reason: 'library-card.unknown.fee' } }
const on = '2026-11-24'
const pay = (amount: string, currency: string, more: { basis?: string; receipt?: string } = {}) =>
  ({ do: 'record-payment', amount, currency, receipt: 'R-1', ...more }) as const
const offered = (at: ReturnType<typeof lodged>) =>
  actionsFor(at.state, contextOf(at, officer, plainDate(on))).find((one) => one.do === 'record-payment')

describe('a fee that is known', () => {
  const card = () => lodged(libraryCard, researcher)

  test('is taken in its sum and currency, and in no other', () => {
    expect(refusedAs(card(), officer, on, pay('5.00', 'XTS'))).toBe('met')
    expect(refusedAs(card(), officer, on, pay('5', 'XTS'))).toBe('met')
    for (const [amount, currency] of [
      ['5.01', 'XTS'],
      ['2.50', 'XTS'],
      ['5.00', 'USD'],
    ] as const)
      expect(refusedAs(card(), officer, on, pay(amount, currency))).toBe('amount-not-the-fee')
  })

  test('needs no tariff beside it', () => {
    expect(offered(card())?.needs).toEqual(['receipt'])
    expect(refusedAs(card(), officer, on, pay('5.00', 'XTS', { basis: 'Invented tariff, item 4' }))).toBe(
      'basis-not-needed',
    )
  })

  test('is paid once: a second payment is not offered, and refused with the day and receipt of the first', () => {
    const paid = having(card(), [officer, on, pay('5.00', 'XTS')])
    expect(offered(paid)).toBeUndefined()
    expect(wish(paid, officer, plainDate(on), pay('5.00', 'XTS', { receipt: 'R-2' }))).toMatchObject({
      refusal: { code: 'already-paid', details: { day: on, receipt: 'R-1' } },
    })
  })
})

describe('a fee that is not known', () => {
  const card = () => lodged(unknownFee, researcher)

  test('is taken only by a tariff that the officer names, and the log keeps that it was so', () => {
    expect(offered(card())?.needs).toEqual(['receipt', 'basis'])
    expect(refusedAs(card(), officer, on, pay('7.00', 'USD'))).toBe('basis-needed')
    expect(refusedAs(card(), officer, on, pay('7.00', 'USD', { basis: '  ' }))).toBe('basis-needed')
    const paid = having(card(), [officer, on, pay('7.00', 'USD', { basis: 'Invented tariff, item 4' })])
    const { basis, ...payment } = paid.state.payments[0] ?? {}
    expect(payment).toMatchObject({ amount: '7.00', currency: 'USD', receipt: 'R-1', on })
    expect(basis?.fact).toBe('basis.2')
    expect(paid.values.get('applicant/basis.2@1')).toBe('Invented tariff, item 4')
  })
})

describe('a payment that was entered wrongly', () => {
  const strike = (receipt: string, reason = 'Invented: the receipt of another case.') =>
    ({ do: 'reverse-payment', receipt, reason }) as const
  const paid = () => having(lodged(libraryCard, researcher), [officer, on, pay('5.00', 'XTS')])

  test('is struck out with a reason, stays in the log, and makes room for the right one', () => {
    const struck = having(paid(), [officer, '2026-11-25', strike('R-1')])
    expect(struck.events.map(({ kind }) => kind).slice(-2)).toEqual(['fee-paid', 'payment-reversed'])
    expect(struck.state.payments).toMatchObject([
      { receipt: 'R-1', on, reversed: { on: '2026-11-25', by: officer.id, reason: { subject: 'applicant' } } },
    ])
    expect([...struck.values.values()]).toContain('Invented: the receipt of another case.')
    expect(offered(struck)?.needs).toEqual(['receipt'])
    const right = having(struck, [officer, '2026-11-25', pay('5.00', 'XTS', { receipt: 'R-2' })])
    expect(right.state.payments.map(({ receipt, reversed }) => [receipt, reversed?.on])).toEqual([
      ['R-1', '2026-11-25'],
      ['R-2', undefined],
    ])
    expect(refusedAs(right, officer, '2026-11-25', strike('R-1'))).toBe('payment-not-there')
  })

  test('is not struck out without a reason, before it was taken, twice, by a wrong number, or by the applicant', () => {
    expect(refusedAs(paid(), officer, on, strike('R-1', ' '))).toBe('reason-needed')
    expect(refusedAs(paid(), officer, on, { ...strike('R-1'), occurredOn: plainDate('2026-11-23') })).toBe(
      'day-before-step',
    )
    expect(refusedAs(paid(), officer, on, strike('R-9'))).toBe('payment-not-there')
    const struck = having(paid(), [officer, on, strike('R-1')])
    expect(refusedAs(struck, officer, on, strike('R-1'))).toBe('payment-not-there')
    expect(refusedAs(paid(), applicant, on, strike('R-1'))).toBe('not-permitted')
  })

  test('is corrected after the end of the case as well, where no other payment is taken any more', () => {
    const withdrawn = (at: ReturnType<typeof lodged>) => having(at, [applicant, on, { do: 'act', action: 'withdraw' }])
    expect(refusedAs(withdrawn(lodged(libraryCard, researcher)), officer, on, pay('5.00', 'XTS'))).toBe('case-is-final')
    const struck = having(withdrawn(paid()), [officer, on, strike('R-1')])
    expect(refusedAs(struck, officer, on, pay('5.00', 'XTS', { receipt: 'R-2' }))).toBe('met')
  })
})
