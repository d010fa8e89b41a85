// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent } from './event.ts'
import type { CaseState } from './state.ts'

/** The state after one more event; the first event must be `case-lodged`. Erased facts stay as references without value. */
export function evolve(_state: CaseState | undefined, _event: CaseEvent, _service: Service): CaseState {
  throw new Error('not yet')
}

/** The state after all events of a case, in order. */
export function foldCase(events: Iterable<CaseEvent>, service: Service): CaseState {
  let state: CaseState | undefined
  for (const event of events) state = evolve(state, event, service)
  if (state === undefined) throw new Error('A case without events has no state; load its events first.')
  return state
}
