// SPDX-License-Identifier: Apache-2.0
// The worked examples, walked through the engine's own decisions: no database, no mock, every step as people would take it.
import { describe, expect, test } from 'vitest'
import type { Role, Service } from '#src/consular/catalogue/index.ts'
import type { CaseCommand } from '#src/consular/decisions/index.ts'
import { decide, decideLodging, numberNeeded } from '#src/consular/decisions/index.ts'
import type { CaseEvent, CaseEventDraft, CaseState } from '#src/consular/history/index.ts'
import { evolve } from '#src/consular/history/index.ts'
import { calendarOfPost, getPost, mayServe } from '#src/consular/posts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { ANSWER_CHECKS, EXAMPLES, HOLIDAYS, HOST_HOLIDAYS, NETWORK, REGISTERS, SERVICES } from '../index.ts'

type Example = (typeof EXAMPLES)[number]

function serviceOf({ service: id }: Example): Service {
  const found = SERVICES.find((one) => one.id === id)
  if (!found) throw new Error(`An example is of the service ${id}, which is missing.`)
  return found
}

function contextOf(example: Example, by: string, today: PlainDate) {
  const left = REGISTERS.find(({ leaves }) => leaves.service === example.service)
  return {
    today,
    asker: {
      id: `${by}-1`,
      roles: [by as Role],
      compartments: ['general' as const],
      ...(by === 'co-signer' && { subject: 'member-1' }),
    },
    checks: ANSWER_CHECKS,
    postMayServe: (post: string, id: string) => mayServe(NETWORK, post, { service: id, on: today }),
    service: serviceOf(example),
    digest: 'test',
    ...(left && { leaves: left.leaves.action }),
    answers: example.answers,
    calendar: calendarOfPost(getPost(NETWORK, example.post), HOLIDAYS, HOST_HOLIDAYS),
    nextNumber: `${example.post}-1`,
  }
}

/** Events as the log would keep them, folded into the state after them. */
function take(
  service: Service,
  state: CaseState | undefined,
  drafts: readonly CaseEventDraft[],
  on: PlainDate,
): CaseState {
  let now = state
  for (const draft of drafts) {
    const event = {
      ...draft,
      post: 'TST',
      number: 26_000_001,
      sequence: (now?.sequence ?? 0) + 1,
      schemaVersion: 1,
      actor: 'test',
      commandId: 'test',
      causation: null,
      occurredOn: on,
      recordedAt: `${on}T09:00:00.000Z`,
    } as CaseEvent
    now = evolve(now, event, service)
  }
  if (!now) throw new Error('Nothing happened.')
  return now
}

function walk(example: Example): CaseState {
  const { post, channel, language, answers, lodgedOn } = example
  const service = serviceOf(example)
  const by = channel === 'portal' ? 'applicant' : 'officer'
  const command = {
    commandId: 'c',
    service: service.id,
    serviceVersion: service.version,
    post,
    channel,
    language,
    answers,
    files: [],
  }
  const lodged = decideLodging(command, contextOf(example, by, lodgedOn))
  if (!lodged.ok) throw new Error(`Not lodged: ${JSON.stringify(lodged.refusal)}`)
  let state = take(service, undefined, lodged.value.events, lodgedOn)
  for (const { on, by: role, ...deed } of example.walk) {
    const { post: at, number, sequence: expectedSequence } = state
    const next = { commandId: 'c', post: at, number, expectedSequence, ...deed } as CaseCommand
    const { nextNumber, ...context } = contextOf(example, role, on)
    const drawn = numberNeeded(state, next, service) ? { nextNumber } : {}
    const decided = decide(state, next, { ...context, ...drawn })
    if (!decided.ok) throw new Error(`${JSON.stringify(next)} was refused: ${JSON.stringify(decided.refusal)}`)
    state = take(service, state, decided.value.events, on)
  }
  return state
}

test('every service has worked examples', () => {
  const told = new Set(EXAMPLES.map(({ service }) => service))
  expect(SERVICES.filter(({ id }) => !told.has(id))).toEqual([])
})

describe.each(EXAMPLES.map((example) => [example.id, example] as const))('%s', (_, example) => {
  const state = walk(example)

  test('goes through the steps that the example tells', () => {
    expect(state.path.map(({ step }) => step)).toEqual(example.outcome.steps)
  })

  test('needs the evidence that the example tells', () => {
    const needed = state.evidence.map(({ subject, evidence }) => `${subject}/${evidence}`)
    expect(needed.toSorted()).toEqual([...example.outcome.evidence].toSorted())
  })

  test('ends with the document that the example tells', () => {
    expect(state.documents.map(({ document }) => document)).toEqual(
      example.outcome.document ? [example.outcome.document] : [],
    )
  })
})
