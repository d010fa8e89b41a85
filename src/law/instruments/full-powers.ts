// SPDX-License-Identifier: Apache-2.0
// Vienna Convention on the Law of Treaties, articles 7 and 8.
import type { FullPowers, InstrumentEvent, Signed } from './events.ts'
import { certainFrom } from './when.ts'

/** Whoever represents the state by office signs without full powers; a head of mission only adopts the text. */
const BY_OFFICE: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'foreign-minister'])

/** Whether the signatory may bind the party: by office, by full powers valid on the day, or because the party confirmed the act later. */
export function hasFullPowers(events: readonly InstrumentEvent[], signature: Signed & InstrumentEvent): boolean {
  const { by, party } = signature
  if (by === undefined || BY_OFFICE.has(by.office)) return true
  if (events.some((event) => event.kind === 'act-confirmed' && event.party === party)) return true
  const day = certainFrom(signature, signature.on)
  return powersOf(events, signature).some(({ from, until }) => from <= day && (until === undefined || day < until))
}

/** Full powers to sign that this signatory holds of the party, whenever they hold. */
export function powersOf(
  events: readonly InstrumentEvent[],
  { by, party }: Pick<Signed, 'by' | 'party'>,
): readonly FullPowers[] {
  return events.flatMap((event) =>
    event.kind === 'full-powers' && event.party === party && event.holder === by?.name && event.powers.includes('sign')
      ? [event]
      : [],
  )
}
