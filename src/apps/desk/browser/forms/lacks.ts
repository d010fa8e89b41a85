// SPDX-License-Identifier: Apache-2.0
// What keeps a form from being sent, read from its fields; said in our words beside them, not in the browser's over them.

/** Why a field does not do: it is empty, too short, or what stands in it has another form. */
export type Lack = 'missing' | 'short' | 'unfit'

/** What is looked at of an input, a choice or a piece of writing. */
export type FormField = Pick<HTMLInputElement, 'name' | 'value' | 'required' | 'willValidate'> & {
  readonly validity: Pick<ValidityState, 'valid' | 'valueMissing'>
  readonly minLength?: number
}

export function lackOf({ value, required, willValidate, validity, minLength = 0 }: FormField): Lack | undefined {
  if (!willValidate) return undefined
  const written = value.trim()
  // Blanks are nothing, and what a draft brought back was typed once too: neither is seen by the browser.
  if (validity.valueMissing || (required && written === '')) return 'missing'
  if (written !== '' && written.length < minLength) return 'short'
  return validity.valid ? undefined : 'unfit'
}

/** Which fields of a form lack what, by their names. */
export function lacksIn(fields: Iterable<FormField>): ReadonlyMap<string, Lack> {
  const lacks = new Map<string, Lack>()
  for (const field of fields) {
    const lack = lackOf(field)
    if (lack && !lacks.has(field.name)) lacks.set(field.name, lack)
  }
  return lacks
}
