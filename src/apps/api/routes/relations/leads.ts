// SPDX-License-Identifier: Apache-2.0
// Leads and projects, for whoever deals with investment: the office of an investment company at a post sees these and nothing else of the ministry’s.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { actOnLead, addContact, forgetContact, recordProject } from '#src/relations/leads/index.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { leadKeepers } from './keepers.ts'
import { answered, command, contact, lead, project } from './leads-schema.ts'
import { leadsOf } from './leads-told.ts'
import { recorded, recordedThing, wish } from './recorded.ts'

const common = { permission: leadKeepers, tag: 'relations' } as const
const ofLead = z.object({ id: idText })

export function leadRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  const partners = elshi.between.partners.map(({ code }) => code)
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/leads',
      summary: 'Leads and projects that are open to the asker; none where investment was not opened to them',
      answer: answered,
    },
    async ({ visitor, language }) => leadsOf(elshi, visitor.actor, language),
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/leads',
      summary: 'Raise a lead',
      body: z.strictObject({ commandId: wish.commandId, lead }),
      answer: recordedThing,
    },
    async ({ visitor, body, language }, reply) => {
      const { topic, raisedBy, raisedAt, sector, market, ...rest } = body.lead
      const words = Object.fromEntries(
        Object.entries({ topic, raisedBy, raisedAt, sector, market }).flatMap(([of, text]) =>
          text === undefined ? [] : [[of, { [language]: text }]],
        ),
      )
      const id = `${rest.about[0]?.toLowerCase()}-${rest.raisedOn}-${body.commandId.slice(0, 8)}`
      const raise = { do: 'raise', lead: { ...rest, ...words } } as never
      const asked = { id, commandId: body.commandId, expected: 0, command: raise, partners }
      const { sequence } = recorded(await actOnLead(journal, visitor.actor, asked))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/leads/:id/steps',
      summary: 'Take a lead a step on: qualified, passed on and to whom, in talks, won, lost; its owner and next step',
      params: ofLead,
      body: z.strictObject({ ...wish, command }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }) => {
      const asked = { ...body, id: params.id, command: body.command as never, partners }
      const { id, sequence } = recorded(await actOnLead(journal, visitor.actor, asked))
      return { id, sequence }
    },
  )
  projectRoute(server, elshi)
  contactRoutes(server, elshi)
}

function projectRoute(server: FastifyInstance, { journal, between }: Elshi): void {
  const partners = between.partners.map(({ code }) => code)
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/projects',
      summary: 'Record a project of firms of both sides, or where it has got to',
      body: z.strictObject({ ...wish, id: idText.optional(), project }),
      answer: recordedThing,
    },
    async ({ visitor, body, language }, reply) => {
      const { name, sector, region, ...rest } = body.project
      const said = {
        ...rest,
        names: { [language]: name },
        ...(sector && { sector: { [language]: sector } }),
        ...(region && { region: { [language]: region } }),
      }
      const id = body.id ?? `project-${body.commandId.slice(0, 12)}`
      const { commandId, expected } = body
      const { sequence } = recorded(
        await recordProject(journal, visitor.actor, { id, commandId, expected, partners, project: said as never }),
      )
      reply.code(201)
      return { id, sequence }
    },
  )
}

function contactRoutes(server: FastifyInstance, { journal, engine: { keyring } }: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/leads/:id/contacts',
      summary: 'Keep whom to speak with: a name and an office, by a consent that is told with its day',
      params: ofLead,
      body: contact,
      answer: z.object({ id: z.string() }),
    },
    async ({ visitor, params, body }, reply) => {
      const kept = recorded(
        await addContact({ journal, keyring }, visitor.actor, {
          ...(body as never as object),
          lead: params.id,
        } as never),
      )
      reply.code(201)
      return kept
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/leads/:id/contacts/:contact/forget',
      summary: 'A consent was withdrawn: the person is forgotten',
      params: ofLead.extend({ contact: z.uuid() }),
      answer: 'nothing',
    },
    async ({ visitor, params }) => {
      recorded(await forgetContact(journal, visitor.actor, { lead: params.id, id: params.contact }))
    },
  )
}
