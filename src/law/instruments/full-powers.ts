// SPDX-License-Identifier: Apache-2.0
// Vienna Convention on the Law of Treaties, articles 7 and 8.
import type { InstrumentEvent, Signed } from './events.ts'
import { certainFrom } from './when.ts'

/** Whoever represents the state by office signs without full powers; a head of mission only adopts the text. */
const BY_OFFICE: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'foreign-minister'])

/** True when the signatory may bind the party: by office, by full powers valid on the day, or because the party confirmed the act later. */
export function hasFullPowers(events: readonly InstrumentEvent[], signature: Signed & InstrumentEvent): boolean {
  const { by, party } = signature
  if (by === undefined || BY_OFFICE.has(by.office)) return true
  const day = certainFrom(signature, signature.on)
  return events.some((event) => {
    if (event.kind === 'act-confirmed') return event.party === party
    return (
      event.kind === 'full-powers' &&
      event.party === party &&
      event.holder === by.name &&
      event.powers.includes('sign') &&
      event.from <= day &&
      (event.until === undefined || day < event.until)
    )
  })
}
