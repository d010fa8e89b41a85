// SPDX-License-Identifier: Apache-2.0
// What officers do with rounds: plan, agree dates, set the agenda, hold, postpone, cancel, move on, and record what came of them.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { maySetAgenda } from '#src/relations/agendas/index.ts'
import { outcomeTypes } from '#src/relations/commitments/index.ts'
import { mayCallMinutesSigned } from '#src/relations/documents/index.ts'
import { ranks } from '#src/relations/people/index.ts'
import type { NewOutcome, Plan, RoundWish } from '#src/relations/rounds/index.ts'
import { actOnRound, agendaAreas, planRound, recordOutcome } from '#src/relations/rounds/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import type { Teller } from './told-between.ts'
import { partialDay, partyCode, tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations', answer: recordedThing } as const
const text = (most: number) => z.string().trim().min(1).max(most)
const setting = {
  form: z.enum(['in-person', 'video']),
  host: partyCode.optional(),
  hostReason: text(1000).optional(),
  place: text(200).optional(),
}
const item = z.strictObject({ id: idText, area: z.enum(agendaAreas), words: text(300), side: partyCode.optional() })
const head = z.union([
  z.strictObject({ side: partyCode, tenure: idText }),
  z.strictObject({ side: partyCode, name: text(200), office: text(300), rank: z.enum(ranks).optional() }),
])
const command = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('move'),
    to: z.enum([
      'agenda-draft',
      'agenda-agreed',
      'brief-ready',
      'minutes-draft',
      'minutes-agreed',
      'minutes-signed',
      'follow-up',
      'closed',
    ]),
  }),
  z.strictObject({ do: z.literal('agree-dates'), on: partialDay.optional(), ...setting }),
  z.strictObject({
    do: z.literal('set-agenda'),
    items: z.array(item).max(100),
    /** What was told and is right all the same. */
    confirmed: z
      .array(z.enum(['agenda-item-has-position']))
      .max(1)
      .optional(),
  }),
  z.strictObject({ do: z.literal('hold'), on: day.optional(), heads: z.array(head).max(4).default([]), ...setting }),
  z.strictObject({ do: z.literal('postpone'), reason: text(2000), until: partialDay.optional() }),
  z.strictObject({ do: z.literal('cancel'), reason: text(2000) }),
  z.strictObject({ do: z.literal('note-day'), of: z.enum(['announced', 'published']), on: day }),
  z.strictObject({ do: z.literal('add-body'), side: partyCode, words: text(300) }),
  z.strictObject({ do: z.literal('add-side-meeting'), with: text(200), words: text(500) }),
])
const due = z.union([
  z.strictObject({ precision: z.enum(['day', 'month', 'year']), on: partialDay }),
  z.strictObject({ precision: z.enum(['next-round', 'unspecified']) }),
])
const outcome = z.strictObject({
  type: z.enum(outcomeTypes),
  by: z.array(partyCode).min(1).max(2),
  to: partyCode.optional(),
  area: z.enum(agendaAreas),
  words: text(2000),
  quoted: z.strictObject({ language: z.string().regex(/^[a-z]{2,3}$/), text: text(200) }).optional(),
  instrument: idText.optional(),
  sources: z.array(idText).max(10).default([]),
  saidBy: partyCode.optional(),
  commitment: z
    .strictObject({
      words: text(2000),
      sides: z.array(partyCode).min(1).max(2),
      due,
      agency: text(200).optional(),
      owner: text(200).optional(),
      service: idText.optional(),
      parts: z.array(text(300)).max(10).default([]),
      goal: z
        .strictObject({
          indicator: idText,
          reporter: partyCode.optional(),
          baseline: z.strictObject({ on: day, value: z.number() }),
          target: z.strictObject({ on: day, value: z.number() }),
        })
        .optional(),
    })
    .optional(),
})

export function roundDeedRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/rounds',
      summary: 'Plan a round of a series; another host than the one that is due is told, and refused to nobody',
      body: z.strictObject({
        commandId: wish.commandId,
        series: idText,
        ordinal: z.int().min(1).max(999).optional(),
        planned: partialDay.optional(),
        ...setting,
        /** What was told and is right all the same. */
        confirmed: z
          .array(z.enum(['ordinal-leaves-gap', 'planned-in-the-past']))
          .max(2)
          .optional(),
      }),
    },
    async ({ visitor, body, language }, reply) => {
      const { commandId, place, ...plan } = body
      const teller = tellerIn(elshi, language)
      const told: Plan = { ...plan, ...(place && { place: teller.typed(place) }) }
      const { id, sequence } = recorded(await planRound(journal, visitor.actor, commandId, told))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/rounds/:id/commands',
      summary: 'Move a round on: each step has its guard, and says in one sentence what is missing',
      params: z.object({ id: idText }),
      body: z.strictObject({ ...wish, command }),
    },
    async ({ visitor, params, body, language }) => {
      const of = { id: params.id, commandId: body.commandId, expected: body.expected }
      const meant = wishOf(body.command, tellerIn(elshi, language))
      if (meant.do === 'move' && meant.to === 'minutes-signed')
        recorded(await mayCallMinutesSigned(journal, visitor.actor, params.id))
      if (body.command.do === 'set-agenda') {
        const { items, confirmed } = body.command
        recorded(await maySetAgenda(journal, visitor.actor, { round: params.id, items, confirmed, language }))
      }
      const { id, sequence } = recorded(await actOnRound(journal, visitor.actor, of, meant, language))
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/rounds/:id/outcomes',
      summary: 'Record what came of a round, and what is to be kept of it',
      params: z.object({ id: idText }),
      body: z.strictObject({ commandId: wish.commandId, outcome }),
    },
    async ({ visitor, params, body, language }, reply) => {
      const of = { id: params.id, commandId: body.commandId }
      const told = outcomeOf(body.outcome, tellerIn(elshi, language))
      const { id, sequence } = recorded(await recordOutcome(journal, visitor.actor, of, told))
      reply.code(201)
      return { id, sequence }
    },
  )
}

function wishOf(wished: z.output<typeof command>, teller: Teller): RoundWish {
  switch (wished.do) {
    case 'agree-dates': {
      const { place, ...rest } = wished
      return { ...rest, ...(place && { place: teller.typed(place) }) }
    }
    case 'hold': {
      const { place, on, heads, ...rest } = wished
      return {
        ...rest,
        ...(on && { on: plainDate(on) }),
        ...(place && { place: teller.typed(place) }),
        heads: heads.map((one) => ('tenure' in one ? one : { ...one, office: teller.typed(one.office) })),
      }
    }
    case 'set-agenda':
      return {
        do: 'set-agenda',
        items: wished.items.map(({ side, words, ...one }) => ({
          ...one,
          words: teller.typed(words),
          ...(side && { side }),
        })),
      }
    case 'note-day':
      return { ...wished, on: plainDate(wished.on) }
    case 'add-body':
    case 'add-side-meeting':
      return { ...wished, words: teller.typed(wished.words) }
    default:
      return wished
  }
}

function outcomeOf(
  { commitment, to, quoted, instrument, saidBy, ...told }: z.output<typeof outcome>,
  teller: Teller,
): NewOutcome {
  return {
    ...told,
    words: teller.typed(told.words),
    ...(to && { to }),
    ...(quoted && { quoted }),
    ...(instrument && { instrument }),
    ...(saidBy && { saidBy }),
    ...(commitment && { commitment: promised(commitment, teller) }),
  }
}

function promised(
  { agency, owner, service, goal, parts, ...told }: NonNullable<z.output<typeof outcome>['commitment']>,
  teller: Teller,
): NonNullable<NewOutcome['commitment']> {
  return {
    ...told,
    words: teller.typed(told.words),
    parts: parts.map((part, at) => ({ id: `part-${at + 1}`, words: teller.typed(part) })),
    ...(agency && { agency }),
    ...(owner && { owner }),
    ...(service && { service }),
    ...(goal && { goal: goalOf(goal) }),
  }
}

function goalOf({ indicator, reporter, baseline, target }: Wanted) {
  const point = ({ on, value }: Wanted['target']) => ({ on: plainDate(on), value })
  return { indicator, ...(reporter && { reporter }), baseline: point(baseline), target: point(target) }
}

type Wanted = NonNullable<NonNullable<z.output<typeof outcome>['commitment']>['goal']>
