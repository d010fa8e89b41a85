// SPDX-License-Identifier: Apache-2.0
import type { Answers, Catalogue, Service } from '#src/consular/catalogue/index.ts'
import type { DecisionContext } from '#src/consular/decisions/index.ts'
import type { CaseEvent, CaseState } from '#src/consular/history/index.ts'
import type { Mandate } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { askerOf } from './asker-of.ts'
import type { Engine } from './engine.ts'

/** The version of the service that the case was lodged under, whatever is in force today. */
export function pinnedService(catalogue: Catalogue, [first]: readonly CaseEvent[]): Service {
  if (first?.kind !== 'case-lodged')
    throw new Error('The log of a case does not begin with its lodging; verify the log.')
  const { service, serviceVersion, serviceDigest } = first.data
  const found = catalogue.byDigest(serviceDigest)
  if (found) return found
  throw new Error(
    `Version ${serviceVersion} of the service ${service} is neither in the files nor in the database, but cases are pinned to it; restore its definition.`,
  )
}

type Known = {
  readonly service: Service
  readonly answers: Answers
  readonly today: PlainDate
  /** Under which whoever asks sees the case, if it is not theirs. */
  readonly mandate?: Mandate | undefined
}

/** What a decision about a case is given: the day, the rules, the answers and the rights of whoever asks. */
export function contextOf(
  { posts, checks, registers = [] }: Pick<Engine, 'posts' | 'checks' | 'registers'>,
  actor: Actor,
  state: CaseState,
  { mandate, ...known }: Known,
): DecisionContext {
  const left = registers.find(({ leaves }) => leaves.service === known.service.id)
  return {
    ...known,
    ...(left && { leaves: left.leaves.action }),
    asker: askerOf(actor, state, state.handlingPost, mandate),
    checks,
    postMayServe: posts.mayServe,
    calendar: posts.calendarOf(state.handlingPost),
  }
}
