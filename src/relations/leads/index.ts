// SPDX-License-Identifier: Apache-2.0
/** What firms and offices propose to build together: leads with whose step is next, and projects. Never a case. */

/** The book in which leads are kept. */
export { type KeptLead, leads, projects } from './books.ts'
export type { LeadBody, LeadCommand, ProjectBody } from './commands.ts'
export type { Contact } from './contact.ts'
export type { LeadRefusal } from './decide-lead.ts'
/** What a lead and a project are, and when a lead is stale. */
export { isStale, type Lead, type LeadState, needs, type Project, projectStages, STALE_AFTER } from './lead.ts'
/** Raises leads and takes them on, lists them with projects, and keeps or forgets whom to speak with. */
export { actOnLead, addContact, forgetContact, readLeads, recordProject, sealContacts } from './leads.action.ts'
