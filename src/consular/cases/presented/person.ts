// SPDX-License-Identifier: Apache-2.0
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName, latinName } from '#src/standards/names/index.ts'
import type { CaseFile } from '../case-file.ts'
import { nameFactOf } from '../queue-entry.ts'
import type { OpenedCase } from './opened-case.ts'
import { isTold, openTo } from './opened-case.ts'

/** The applicant by name; without a name for a reader who may not open it, and after erasure. */
export function personOf(opened: OpenedCase): CaseFile['person'] {
  const { state, context } = opened
  const linked = state.people.applicant !== undefined && !state.erased.includes('applicant')
  const fact = state.facts[`applicant/${nameFactOf(context.service)}`]
  const { nameFrom } = context.service
  const answers = (isTold(opened, 'applicant', nameFrom) ? context.answers.applicant : openTo(opened, fact)) as
    | Readonly<Record<string, unknown>>
    | undefined
  const name = answers?.[nameFrom] as PersonName | undefined
  if (!name) return { name: '', linked }
  const latin = latinName(name)
  return { name: displayName(name), ...(latin !== undefined && { latin }), linked }
}
