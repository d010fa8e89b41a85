// SPDX-License-Identifier: Apache-2.0

export type RoundRefusal = {
  readonly code:
    | 'round-not-there'
    | 'series-not-there'
    | 'ordinal-taken'
    | 'before-former-round'
    | 'ordinal-leaves-gap'
    | 'planned-in-the-past'
    | 'ordinal-needed'
    | 'ordinal-not-used'
    | 'step-not-open'
    | 'dates-needed'
    | 'held-without-day'
    | 'held-without-place'
    | 'held-without-heads'
    | 'held-ahead'
    | 'side-not-a-party'
    | 'agenda-empty'
    | 'agenda-item-without-side'
    | 'agenda-settled'
    | 'commitment-without-standing'
    | 'outcome-before-held'
    | 'source-not-there'
    | 'instrument-not-there'
    | 'no-such-partner'
    | 'no-such-state'
    | 'supporter-is-a-party'
    | 'series-there-already'
    | 'tenure-not-there'
    | 'tenure-over'
  readonly text: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** The refusal of this code. */
export function because(code: RoundRefusal['code'], details?: RoundRefusal['details']): RoundRefusal {
  return { code, text: `round.refusal.${code}`, ...(details && { details }) }
}
