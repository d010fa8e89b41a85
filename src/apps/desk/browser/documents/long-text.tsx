// SPDX-License-Identifier: Apache-2.0
import { NeededWriting } from '../forms/fields.tsx'

type Props = { readonly label: string; readonly value: string; readonly change: (value: string) => void }

/** Room for a whole paragraph. */
export function LongText({ label, value, change }: Props) {
  return (
    <NeededWriting
      label={label}
      maxLength={10_000}
      autosize
      minRows={3}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
