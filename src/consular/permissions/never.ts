// SPDX-License-Identifier: Apache-2.0
// What a post never does. The principle stands by itself; its provision is the state's own and comes from a jurisdiction
// that has recorded one. Each row has its test in never.test.ts, where a row without a test does not compile.
import type { Provision, Sourced } from '#src/consular/catalogue/index.ts'

const principles = [
  'decides-citizenship',
  'asks-status-for-passport',
  'lists-irregular-citizens',
  'tells-without-basis',
  'reveals-asylum-or-adoption',
  'visits-against-objection',
  'takes-money-without-receipt',
  'acts-outside-district-unrecorded',
  'keeps-copies-without-ground',
] as const

export type NeverDone = (typeof principles)[number]

export type Principle = {
  readonly id: NeverDone
  /** Text keys: the principle, and how the program holds to it. */
  readonly says: string
  readonly heldBy: string
  readonly provision: Sourced<'never'>
}

/** The table, with the provisions that a jurisdiction has recorded; where it has none, that is said. */
export function whatAPostNeverDoes(
  recorded: Readonly<Partial<Record<NeverDone, Provision>>> = {},
): readonly Principle[] {
  return principles.map((id) => {
    const provision = recorded[id]
    return {
      id,
      says: `never.${id}`,
      heldBy: `never.${id}.held`,
      provision: provision
        ? { known: true, value: 'never', provision }
        : { known: false, reason: 'never.not-recorded' },
    }
  })
}
