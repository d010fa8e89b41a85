// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, FactRef } from './event.ts'
import type { CaseState, EvidenceState, PathEntry } from './state.ts'

type Lodged = Extract<CaseEvent, { kind: 'case-lodged' }>
type Entered = Extract<CaseEvent, { kind: 'step-entered' }>

/** The state of a case that has just been lodged. */
export function begin(event: Lodged, service: Service): CaseState {
  const { data, occurredOn: on, actor: by } = event
  const { holder, final = null } = stepOf(service, data.step)
  const facts: Record<string, FactRef> = {}
  for (const fact of data.facts) facts[`${fact.subject}/${fact.fact}`] = fact
  return {
    post: event.post,
    number: event.number,
    sequence: 1,
    service: data.service,
    serviceVersion: data.serviceVersion,
    serviceDigest: data.serviceDigest,
    compartment: data.compartment,
    handlingPost: data.handlingPost,
    district: data.district,
    channel: data.channel,
    language: data.language,
    lodgedOn: on,
    lodgedUnder: data.under ?? null,
    members: data.members,
    step: data.step,
    path: [{ step: data.step, holder, final, enteredOn: on, by, action: 'lodge' }],
    holder,
    final,
    facts,
    evidence: data.needed.map(missing),
    coSigners: [],
    referrals: [],
    decision: null,
    appeal: null,
    closed: null,
    documents: [],
    payments: [],
    entriesEnded: [],
    assignedTo: null,
    messageWaiting: false,
    people: {},
    mandates: [],
    erased: [],
  }
}

function missing({ evidence, subject }: Lodged['data']['needed'][number]): EvidenceState {
  return { evidence, subject, needed: true, awaited: false, stands: 'missing' }
}

/** The step is entered. A final `granted` after a refusal was set aside grants the case. */
export function entered(state: CaseState, event: Entered, service: Service): Partial<CaseState> {
  const { occurredOn: on, actor: by, data } = event
  const { holder, final = null } = stepOf(service, data.step)
  const { action } = data
  const does = stepOf(service, state.step).actions.find(({ id }) => id === action)?.does
  const entry: PathEntry = {
    ...{ step: data.step, holder, final, enteredOn: on, by },
    ...(action !== undefined && { action }),
    ...(does === 'uphold-appeal' && final === null && { reopens: true as const }),
  }
  const path = [...state.path, entry]
  const change = { step: data.step, holder, final, path }
  if (final !== 'granted' || state.decision) return change
  return { ...change, decision: { outcome: 'granted', on, by, ground: null, reason: null } }
}

function stepOf(service: Service, id: string): Service['steps'][number] {
  const step = service.steps.find((one) => one.id === id)
  if (step) return step
  throw new Error(
    `The service ${service.id} ${service.version} has no step "${id}"; load the version that the case is pinned to.`,
  )
}
