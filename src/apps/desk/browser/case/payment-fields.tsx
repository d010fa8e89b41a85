// SPDX-License-Identifier: Apache-2.0
import { NeededText } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { InputsProps } from './action-inputs.ts'

/** Money taken, and the number of the receipt given for it. */
export function PaymentFields({ action, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  return (
    <>
      <div className="pair">
        <NeededText
          label={say('payment.amount')}
          inputMode="decimal"
          pattern="[0-9\s]+([.,][0-9]+)?"
          unfit="payment.amount.hint"
          maxLength={20}
          autoComplete="off"
          value={inputs.amount}
          onChange={(event) => set({ amount: event.currentTarget.value })}
        />
        <NeededText
          label={say('payment.currency')}
          pattern="[A-Z]{3}"
          unfit="payment.currency.hint"
          maxLength={3}
          autoComplete="off"
          value={inputs.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </div>
      <NeededText
        label={say('payment.receipt')}
        maxLength={60}
        autoComplete="off"
        value={inputs.receipt}
        onChange={(event) => set({ receipt: event.currentTarget.value })}
      />
      {action.needs.includes('basis') && (
        <NeededText
          label={say('payment.basis')}
          description={say('payment.basis.hint')}
          maxLength={500}
          autoComplete="off"
          value={inputs.basis}
          onChange={(event) => set({ basis: event.currentTarget.value })}
        />
      )}
    </>
  )
}
