// SPDX-License-Identifier: Apache-2.0
// Whether somebody who would be taken out of a register stands in it. It is told from the first step on, before anything is decided.
import type { Service } from '#src/consular/catalogue/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { EntriesFound, EntryOfPerson } from '../entries-of-person.action.ts'
import { NAME_AND_BIRTH } from '../same-person.ts'
import type { OpenedCase } from './opened-case.ts'
import { resting } from './sources.ts'

type Finding = CaseFile['findings'][number]
type Line = Finding['why']['lines'][number]

/** Those of an open case; on which grounds it may be refused is told until it is decided. */
export function registerFindings({ entries, state, context }: OpenedCase): readonly Finding[] {
  if (!entries || state.final !== null) return []
  return entriesTold(entries, context.service, !state.decision)
}

/** The entries in force; without any, those that are none any more or not yet; or that none was found, with the grounds there are for it. */
export function entriesTold(found: EntriesFound, service: Service, isUndecided: boolean): readonly Finding[] {
  const standing = found.entries.filter(({ stands }) => stands === 'in-force')
  const told = standing.length > 0 ? standing : found.entries
  const { namedByMoreThan } = found
  const common = namedByMoreThan === undefined ? [] : [commonFinding(namedByMoreThan)]
  if (told.length + common.length > 0) return [...told.map((entry) => entryFinding(entry, found)), ...common]
  const lookedFor = found.by.map(
    (mark): Line => ({ text: 'why.register-entry-looked', details: { what: what(found, mark) } }),
  )
  return [
    {
      id: 'register-entry-none',
      weight: 'look',
      said: { text: 'finding.register-entry-none' },
      why: {
        lines: [...lookedFor, { text: 'why.register-entry-none' }, ...(isUndecided ? groundLines(service) : [])],
      },
    },
  ]
}

/** Nobody says that no entry was found where not all of them could be looked at. */
function commonFinding(count: number): Finding {
  return {
    id: 'register-entry-common',
    weight: 'look',
    said: { text: 'finding.register-entry-common', details: { count } },
    why: { lines: [{ text: 'why.register-entry-common' }] },
  }
}

function entryFinding(entry: EntryOfPerson, found: EntriesFound): Finding {
  const { facts, stands, subject, handlingPost, enteredOn, kind } = entry
  const isSure = facts.some((fact) => fact !== NAME_AND_BIRTH)
  const same = facts.map((fact): Line => ({ text: 'why.register-entry-same', details: { what: what(found, fact) } }))
  const member = subject === 'applicant' ? [] : [{ text: 'why.register-entry-member' }]
  return {
    id: `register-entry-${stands}`,
    weight: stands === 'in-force' && isSure ? 'fine' : 'look',
    said: { text: `finding.register-entry-${stands}`, details: { reference: reference(entry) } },
    why: { lines: [...same, ...(isSure ? [] : [{ text: 'why.register-entry-by-name' }]), ...member] },
    reference: reference(entry),
    entry: {
      subject,
      isSure,
      post: { text: `post.name.${handlingPost}` },
      ...(kind !== undefined && { kind: { text: `${found.enters}.option.${found.kindFrom}.${kind}` } }),
      ...(enteredOn !== undefined && { enteredOn }),
    },
  }
}

/** The grounds on which the service refuses, each with its provision. */
function groundLines(service: Service): Line[] {
  const actions = service.steps.flatMap((step) => step.actions)
  const grounds = actions.flatMap((action) => (action.does === 'refuse' ? (action.grounds ?? []) : []))
  return [...new Set(grounds)].map((id) => {
    const provision = service.grounds.find((ground) => ground.id === id)?.provision
    const ground = `@${service.id}.ground.${id}`
    return resting({ text: 'why.register-entry-ground', details: { ground } }, provision)
  })
}

function what({ enters }: EntriesFound, fact: string): string {
  return fact === NAME_AND_BIRTH ? '@finding.name-and-birth' : `@${enters}.question.${fact}`
}
