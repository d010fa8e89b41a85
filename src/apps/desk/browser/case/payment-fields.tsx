// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import type { InputsProps } from './action-inputs.ts'

/** Money taken, and the number of the receipt given for it. */
export function PaymentFields({ action, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  return (
    <>
      <div className="pair">
        <TextInput
          label={say('payment.amount')}
          required
          inputMode="decimal"
          pattern="[0-9\s]+([.,][0-9]+)?"
          title={say('payment.amount.hint')}
          maxLength={20}
          autoComplete="off"
          value={inputs.amount}
          onChange={(event) => set({ amount: event.currentTarget.value })}
        />
        <TextInput
          label={say('payment.currency')}
          required
          pattern="[A-Z]{3}"
          title={say('payment.currency.hint')}
          maxLength={3}
          autoComplete="off"
          value={inputs.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </div>
      <TextInput
        label={say('payment.receipt')}
        required
        maxLength={60}
        autoComplete="off"
        value={inputs.receipt}
        onChange={(event) => set({ receipt: event.currentTarget.value })}
      />
      {action.needs.includes('basis') && (
        <TextInput
          label={say('payment.basis')}
          description={say('payment.basis.hint')}
          required
          maxLength={500}
          autoComplete="off"
          value={inputs.basis}
          onChange={(event) => set({ basis: event.currentTarget.value })}
        />
      )}
    </>
  )
}
