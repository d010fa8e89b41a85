// SPDX-License-Identifier: Apache-2.0
export type PeopleRefusal = {
  readonly code:
    | 'person-not-there'
    | 'office-not-there'
    | 'office-of-another'
    | 'seen-ahead'
    | 'source-not-there'
    | 'tenure-not-there'
    | 'left-ahead'
    | 'left-before-seen'
    | 'left-already'
  readonly text: string
  readonly details?: Readonly<Record<string, string>>
}

/** The refusal of this code. */
export const because = (code: PeopleRefusal['code'], details?: PeopleRefusal['details']): PeopleRefusal => ({
  code,
  text: `people.refusal.${code}`,
  ...(details && { details }),
})
