// SPDX-License-Identifier: Apache-2.0
// What is to be found in the records: the day of an entry into force, or steps before one that was recorded without them. It waits on nobody.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { inLanguage, nextInWords } from '#src/apps/wording/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import { instrumentOn, instruments, isGap, TO_BE_FOUND } from '#src/consular/rulebook/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { addRoute } from '../../route.ts'
import { daysOf } from './commitments.ts'
import { dealersTold, tellDealers } from './dealers-told.ts'
import { fileKeepers } from './keepers.ts'
import { party, partyCode, tellerIn } from './told-between.ts'

const gap = z.object({
  id: z.string(),
  sequence: z.int(),
  title: z.string(),
  about: z.array(party),
  /** What is not recorded: of which party, where it is one’s own. */
  gaps: z.array(z.object({ step: z.string(), words: z.string(), party: party.optional() })),
  /** The last that is known, to the month or year where no more is. */
  since: z.string().nullable(),
  dealers: dealersTold,
})

/** On a page. */
const PAGE = 100

export function toBeFoundRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      permission: fileKeepers,
      tag: 'relations',
      method: 'GET',
      url: '/to-be-found',
      summary: 'What is to be found in the records, a page, the newest first: of all files, or of one partner’s',
      query: z.strictObject({
        party: partyCode.optional(),
        skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
      }),
      answer: z.object({ toBeFound: z.array(gap), shown: z.int(), all: z.int() }),
    },
    async (request) => {
      const { visitor, language, query } = request
      const { today } = daysOf(elshi, undefined)
      const { home, partners } = elshi.between
      const teller = tellerIn(elshi, language)
      const wording = { say: sayFor(elshi, request), language, partners, home }
      const { things, all } = await listInFile(elshi.journal, visitor.actor, instruments, {
        ...query,
        within: TO_BE_FOUND,
        order: 'newest',
        most: PAGE,
      })
      const toBeFound = things.flatMap(({ id, sequence, state }) => {
        const found = instrumentOn(state, { on: today })
        const steps = found ? nextInWords({ ...found, nextSteps: found.nextSteps.filter(isGap) }, wording) : []
        if (!found || steps.length === 0) return []
        const { definition } = found
        return {
          id,
          sequence,
          title: inLanguage(definition.titles, wording),
          about: definition.about.map(teller.party),
          gaps: steps.map(({ step, words, party: of }) => ({ step, words, ...(of && { party: of }) })),
          since: steps[0]?.since ?? null,
          dealers: tellDealers(state.dealers, definition, wording),
        }
      })
      return { toBeFound, shown: things.length, all }
    },
  )
}
