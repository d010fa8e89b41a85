// SPDX-License-Identifier: Apache-2.0
// Who issues travel documents and whose nationals hold them: ISO 3166-1 alpha-3 and the codes that ICAO 9303-3, section 5, adds.
import { FORMER_COUNTRIES, findIso3166 } from '#src/standards/places/index.ts'

/** `issued`: stands on documents issued today; `withdrawn`: stands on old documents and is never issued; `specimen`: on examples. */
export type EntityStanding = 'issued' | 'withdrawn' | 'specimen'

/** A code of a zone’s issuer or nationality. */
export type Entity = {
  readonly code: string
  readonly standing: EntityStanding
  readonly kind: 'state' | 'british' | 'organisation' | 'stateless' | 'refugee' | 'unspecified'
  /** Today’s states, alpha-2, in the place of a withdrawn code; whose national the holder is now, no code tells. */
  readonly successors?: readonly string[]
}

const rows: readonly (readonly [string, EntityStanding, Entity['kind']])[] = [
  ['D', 'issued', 'state'], // Germany, one letter and two fillers
  ['RKS', 'issued', 'state'], // Kosovo
  ['GBD', 'issued', 'british'],
  ['GBN', 'issued', 'british'],
  ['GBO', 'issued', 'british'],
  ['GBP', 'issued', 'british'],
  ['GBS', 'issued', 'british'],
  ['EUE', 'issued', 'organisation'],
  ['UNO', 'issued', 'organisation'],
  ['UNA', 'issued', 'organisation'],
  ['UNK', 'issued', 'organisation'],
  ['XBA', 'issued', 'organisation'],
  ['XIM', 'issued', 'organisation'],
  ['XCC', 'issued', 'organisation'],
  ['XCE', 'issued', 'organisation'],
  ['XCO', 'issued', 'organisation'],
  ['XEC', 'issued', 'organisation'],
  ['XPO', 'issued', 'organisation'],
  ['XES', 'issued', 'organisation'],
  ['XMP', 'issued', 'organisation'],
  ['XOM', 'issued', 'organisation'],
  ['XDC', 'issued', 'organisation'],
  ['XXA', 'issued', 'stateless'],
  ['XXB', 'issued', 'refugee'],
  ['XXC', 'issued', 'refugee'],
  ['XXX', 'issued', 'unspecified'],
  ['UTO', 'specimen', 'state'],
  ['IAO', 'specimen', 'organisation'], // signs master lists, stands on no document
]
const added = new Map<string, Entity>([
  ...FORMER_COUNTRIES.map(({ alpha3, successors }): [string, Entity] => [
    alpha3,
    { code: alpha3, standing: 'withdrawn', kind: 'state', successors },
  ]),
  ...rows.map(([code, standing, kind]): [string, Entity] => [code, { code, standing, kind }]),
])

/** The entity of a code without its fillers; undefined when neither ISO nor ICAO knows it. */
export function findEntity(code: string): Entity | undefined {
  // ATF is a code of today and, with other bounds, a withdrawn one.
  if (code?.length === 3 && findIso3166(code)) return { code, standing: 'issued', kind: 'state' }
  return added.get(code)
}
