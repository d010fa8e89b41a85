// SPDX-License-Identifier: Apache-2.0
// Who deals with an instrument: the officer who follows it at home, and the agencies of its parties.
import { z } from 'zod'
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import { inLanguage, namedParty } from '#src/apps/wording/index.ts'
import type { Dealers, InstrumentOn } from '#src/consular/rulebook/index.ts'
import type { Teller } from './told-between.ts'
import { party } from './told-between.ts'

export const dealersTold = z.object({
  owner: z.string().optional(),
  agencies: z.array(party.extend({ agency: z.string() })),
})

/** As far as it was said, for whoever says it anew. */
export function tellDealers(
  dealers: Dealers | undefined,
  definition: Pick<InstrumentOn['definition'], 'partyNames'>,
  wording: InstrumentWording,
): z.infer<typeof dealersTold> {
  const { owner, agencies = {} } = dealers ?? {}
  return {
    ...(owner && { owner: inLanguage(owner, wording) }),
    agencies: Object.entries(agencies).map(([code, words]) => ({
      ...namedParty(code, { definition }, wording),
      agency: inLanguage(words, wording),
    })),
  }
}

/** Who deals with a step of these sides: their agencies, then whoever follows it at home. */
export function dealersOn(
  sides: readonly string[],
  dealers: Dealers | undefined,
  { words }: Pick<Teller, 'words'>,
): string[] {
  const { owner, agencies = {} } = dealers ?? {}
  const named = [...sides.map((side) => agencies[side]), owner]
  return named.flatMap((one) => (one === undefined ? [] : words(one)))
}
