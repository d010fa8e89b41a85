// SPDX-License-Identifier: Apache-2.0
// Money taken, and money entered wrongly. Nothing is rewritten: what was wrong stays in the log and is struck out.
import { standingPayment } from '#src/consular/history/index.ts'
import { isSaid } from './act.ts'
import type { CaseCommand } from './command.ts'
import type { Refusal } from './decision.ts'
import type { Draft } from './draft.ts'
import { words } from './draft.ts'
import { because } from './refusals.ts'

type Paying = Extract<CaseCommand, { do: 'record-payment' }>
type Reversing = Extract<CaseCommand, { do: 'reverse-payment' }>

/** Paid once, against a receipt; the known fee and no other sum, or, where none is known, by a tariff that the officer names. */
export function onPayment(draft: Draft, command: Paying): Refusal | undefined {
  const { amount, currency } = command
  const receipt = command.receipt.trim()
  const { fee } = draft.service
  const paid = standingPayment(draft.state)
  if (paid) return because('already-paid', { details: { day: paid.on, receipt: paid.receipt } })
  if (receipt === '') return because('receipt-needed')
  if (!/^(0|[1-9]\d{0,11})(\.\d{1,4})?$/.test(amount) || Number(amount) === 0 || !/^[A-Z]{3}$/.test(currency))
    return because('amount-not-valid')
  if (fee.known && (Number(fee.value.amount) !== Number(amount) || fee.value.currency !== currency))
    return because('amount-not-the-fee', { details: { ...fee.value }, provision: fee.provision })
  if (!fee.known && !isSaid(command.basis)) return because('basis-needed')
  if (fee.known && command.basis !== undefined) return because('basis-not-needed', { provision: fee.provision })
  const basis = command.basis === undefined ? {} : { basis: words(draft, 'basis', command.basis) }
  draft.events.push({ kind: 'fee-paid', data: { amount, currency, receipt, ...basis } })
  return undefined
}

/** The payment that stands is named by its receipt, so that nobody strikes out another than the one before their eyes. */
export function onReversal(draft: Draft, { receipt, reason }: Reversing): Refusal | undefined {
  const wrong = standingPayment(draft.state)
  if (wrong?.receipt !== receipt.trim()) return because('payment-not-there')
  if (!isSaid(reason)) return because('reason-needed')
  if (draft.on < wrong.on) return because('day-before-step', { details: { day: wrong.on } })
  draft.events.push({
    kind: 'payment-reversed',
    data: { receipt: wrong.receipt, reason: words(draft, 'reason', reason) },
  })
  return undefined
}
