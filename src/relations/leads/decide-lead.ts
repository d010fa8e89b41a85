// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { LeadBody, LeadCommand, ProjectBody } from './commands.ts'
import type { Lead, LeadState, Project } from './lead.ts'
import { leadStates } from './lead.ts'

const codes = [
  'lead-not-there',
  'lead-ended',
  'step-behind',
  'raised-ahead',
  'next-step-past',
  'no-such-partner',
  'consent-ahead',
  'contact-not-there',
] as const
export type LeadRefusal = { readonly code: (typeof codes)[number]; readonly text: string }
export const because = (code: LeadRefusal['code']) => ({ code, text: `leads.refused.${code}` }) as const

/** A lead goes forward, or ends; each step counts against its growing stale. */
export function decideLead(
  lead: Lead | undefined,
  command: LeadCommand,
  { today, partners }: { readonly today: PlainDate; readonly partners: readonly string[] },
): Outcome<readonly LeadBody[], LeadRefusal> {
  if (command.do === 'raise') return raise(command, today, partners)
  if (!lead) return refuse(because('lead-not-there'))
  if (lead.state === 'won' || lead.state === 'lost') return refuse(because('lead-ended'))
  if (command.do === 'plan') {
    const { owner, step, by } = command
    if (by !== undefined && by < today) return refuse(because('next-step-past'))
    return accept([{ what: 'planned', owner, next: { step, ...(by && { by }) }, on: today }])
  }
  const to = goals[command.do]
  if (leadStates.indexOf(to) <= leadStates.indexOf(lead.state)) return refuse(because('step-behind'))
  return accept([
    {
      what: 'moved',
      to,
      on: today,
      ...('to' in command && { passedTo: command.to }),
      ...('outcome' in command && { outcome: command.outcome }),
    },
  ])
}

function raise(
  { lead }: Extract<LeadCommand, { do: 'raise' }>,
  today: PlainDate,
  partners: readonly string[],
): Outcome<readonly LeadBody[], LeadRefusal> {
  const { raisedOn, about } = lead
  if (raisedOn > today.slice(0, raisedOn.length)) return refuse(because('raised-ahead'))
  if (about.some((party) => !partners.includes(party))) return refuse(because('no-such-partner'))
  const raised: Lead = { ...lead, state: 'new', steppedOn: today, sources: [], confidence: 'high' }
  return accept([{ what: 'raised', lead: raised }])
}

const goals: Readonly<Record<Exclude<LeadCommand['do'], 'raise' | 'plan'>, LeadState>> = {
  qualify: 'qualified',
  'pass-on': 'passed-on',
  talk: 'in-talks',
  win: 'won',
  lose: 'lost',
}

/** A project is with partners on record; its next step is still to come, unless it stood there already. */
export function decideProject(
  project: Project,
  {
    today,
    partners,
    before,
  }: { readonly today: PlainDate; readonly partners: readonly string[]; readonly before: Project | undefined },
): Outcome<readonly ProjectBody[], LeadRefusal> {
  if (project.about.some((party) => !partners.includes(party))) return refuse(because('no-such-partner'))
  const by = project.next?.by
  if (by !== undefined && by < today && by !== before?.next?.by) return refuse(because('next-step-past'))
  // What it rests on, and its names in other languages, stay.
  const names = { ...before?.names, ...project.names }
  const sources = project.sources.length > 0 ? project.sources : (before?.sources ?? [])
  return accept([{ what: 'recorded', project: { ...project, names, sources } }])
}
