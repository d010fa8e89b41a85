// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { OverDefinition } from '#src/relations/telling/index.ts'
import { firstDayOf, foldOver } from '#src/relations/telling/index.ts'
import type { LeadBody, ProjectBody } from './commands.ts'
import type { Lead, Project } from './lead.ts'

export type KeptLead = OverDefinition<Lead, LeadBody>
type Begins = Extract<LeadBody, { what: 'defined' | 'raised' }>

/** Leads, for whom dealings with investment are opened; never in the ministry’s ordinary files, and never a case. */
export const leads: Book<KeptLead, LeadBody> = {
  kind: 'lead',
  fold: 1,
  evolve: (state, { body }) =>
    foldOver<Lead, LeadBody, Begins>(state, body, {
      begins: (one): one is Begins => one.what === 'defined' || one.what === 'raised',
      from: ({ lead }) => lead,
      apply,
    }),
  line: ({ now }) => {
    const { about, raisedOn, state, next, owner, steppedOn, topic, company } = now
    const isOpen = state !== 'won' && state !== 'lost'
    return {
      compartment: 'investment',
      about,
      on: firstDayOf(raisedOn),
      isOpen,
      ...(isOpen && next?.by && { due: next.by }),
      ...(isOpen && owner && { waitingOn: `authority:${owner}`, waitingSince: steppedOn }),
      words: [...Object.values(topic), company].filter(Boolean).join(' '),
    }
  },
}

/** Projects of firms of both sides. */
export const projects: Book<Project, ProjectBody> = {
  kind: 'project',
  fold: 1,
  evolve: (_, { body }) => body.project,
  line: ({ about, names, stage, partners, next }) => ({
    compartment: 'investment',
    about,
    isOpen: stage !== 'stopped',
    ...(stage !== 'stopped' && next?.by && { due: next.by }),
    words: [...Object.values(names), ...partners.map(({ name }) => name)].join(' '),
  }),
}

function apply(lead: Lead, body: LeadBody): Lead {
  switch (body.what) {
    case 'defined':
    case 'raised':
      return body.lead
    case 'moved': {
      const { to, on, passedTo, outcome } = body
      const { next: _done, ...rest } = lead
      return {
        ...rest,
        state: to,
        steppedOn: on,
        ...(passedTo !== undefined && { passedTo }),
        ...(outcome !== undefined && { outcome }),
      }
    }
    case 'planned':
      return { ...lead, owner: body.owner, next: body.next, steppedOn: body.on }
    default:
      return body satisfies never
  }
}
