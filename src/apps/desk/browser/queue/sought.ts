// SPDX-License-Identifier: Apache-2.0
// One box for all that is known of a case: what was typed says by itself what it is.
import type { QueueFilter } from '#src/consular/cases/index.ts'

const referencePattern = /^([A-Z][A-Z0-9]{1,11})-(\d{2})-(\d{1,6})$/
/** No name holds so many digits; letters stand in front of them or among them, as in numbers of passports. */
const FEWEST_DIGITS = 5

/** A reference, zeros written or not; the number of a paper; or the beginning of a name. */
export function soughtBy(words: string): Pick<QueueFilter, 'reference' | 'identifier' | 'name'> {
  const [, post, year, number = ''] = referencePattern.exec(words.toUpperCase()) ?? []
  if (post) return { reference: `${post}-${year}-${number.padStart(6, '0')}` }
  const digits = words.normalize('NFKC').match(/\d/g)?.length ?? 0
  return digits >= FEWEST_DIGITS && words.length <= 40 ? { identifier: words } : { name: words }
}

/** The filter without what was typed into the box. */
export function unsought({ name: _n, reference: _r, identifier: _i, ...rest }: QueueFilter): QueueFilter {
  return rest
}

/** What was typed, as far as the filter still says it. */
export const soughtIn = ({ reference, identifier, name }: QueueFilter): string => reference ?? identifier ?? name ?? ''
