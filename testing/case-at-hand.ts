// SPDX-License-Identifier: Apache-2.0
// One case without a database: what was decided is recorded in memory, and the state is folded from it.
import type { Answers, Role, Service } from '#src/consular/catalogue/index.ts'
import type {
  CaseCommand,
  Decision,
  DecisionContext,
  LodgeCommand,
  LodgingContext,
  Refusal,
} from '#src/consular/decisions/index.ts'
import { decide, decideLodging, numberNeeded } from '#src/consular/decisions/index.ts'
import type { AnswerChecks } from '#src/consular/forms/index.ts'
import type { CaseEvent, CaseState } from '#src/consular/history/index.ts'
import { evolve, schemaVersionOf } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'

/** Saturdays, Sundays and one holiday. */
export const testCalendar: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([[plainDate('2026-12-16'), 'holiday.test']]),
  knownUntil: plainDate('2028-01-01'),
}

const noChecks: AnswerChecks = { identifiers: {} }

export type CaseAtHand = {
  readonly service: Service
  readonly state: CaseState
  readonly answers: Answers
  readonly events: readonly CaseEvent[]
  /** Opened values by `subject/fact@version`. */
  readonly values: ReadonlyMap<string, unknown>
}

/** A command as a test writes it: without key and command id. */
export type Wish = CaseCommand extends infer C
  ? C extends CaseCommand
    ? Omit<C, 'post' | 'number' | 'commandId'>
    : never
  : never

export function asker(role: Role, more: Partial<Asker> = {}): Asker {
  return { id: `${role}-1`, roles: [role], compartments: ['general', 'family', 'protection'], ...more }
}

export function lodgingContext(service: Service, today: PlainDate, more: Partial<LodgingContext> = {}): LodgingContext {
  return {
    today,
    asker: asker('applicant'),
    checks: noChecks,
    postMayServe: (post) => ['AAA', 'BBB'].includes(post),
    service,
    digest: '00'.repeat(32),
    ...more,
  }
}

/** Lodges a case on a day; throws what refuses it. */
export function lodged(
  service: Service,
  answers: Answers,
  {
    on = plainDate('2026-11-23'),
    by = asker('applicant'),
    files = [],
    district = 'not-known',
    checks = noChecks,
  }: {
    on?: PlainDate
    by?: Asker
    files?: LodgeCommand['files']
    district?: CaseState['district']
    checks?: AnswerChecks
  } = {},
): CaseAtHand {
  const channel = by.roles.includes('applicant') ? 'portal' : 'window'
  const about = { service: service.id, serviceVersion: service.version, post: 'AAA', channel, language: 'en' } as const
  const command = { ...about, commandId: 'lodge-1', answers, files }
  const decided = decideLodging(command, lodgingContext(service, on, { asker: by, checks, districtOf: () => district }))
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
  return recorded({ service, events: [], values: new Map() }, decided.value, by.id)
}

export function contextOf(
  at: CaseAtHand,
  by: Asker,
  today: PlainDate,
  more: Partial<DecisionContext> = {},
): DecisionContext {
  const { calendar = testCalendar, ...rest } = more
  const { service, answers } = at
  return { ...lodgingContext(service, today), service, answers, calendar, asker: by, nextNumber: 'AAA-000001', ...rest }
}

/** What became of a wish: the case after it, or the refusal. */
export function wish(at: CaseAtHand, by: Asker, on: PlainDate, what: Wish): Outcome<CaseAtHand, Refusal> {
  const command = {
    // Whoever signs has seen the case as it stands, unless the test says otherwise.
    ...((what.do === 'co-sign' || what.do === 'decline-co-signature') && { expectedSequence: at.state.sequence }),
    ...what,
    post: at.state.post,
    number: at.state.number,
    commandId: `c-${at.state.sequence}`,
  } as CaseCommand
  const { nextNumber, ...context } = contextOf(at, by, on, assigneeOf(what))
  const needed = numberNeeded(at.state, command, at.service)
  const decided = decide(at.state, command, needed && nextNumber ? { ...context, nextNumber } : context)
  return decided.ok ? { ok: true, value: recorded(at, decided.value, by.id) } : decided
}

/** In these tests `ROLE-1` holds that role at the post, as `asker` makes them; other names are nobody's. */
function assigneeOf(what: Wish): Pick<DecisionContext, 'assignee'> {
  const [, role] = /^(\D+)-\d+$/.exec((what.do === 'assign' && what.officer) || '') ?? []
  return what.do === 'assign' && role !== undefined
    ? { assignee: [asker(role as Role, { id: what.officer ?? '' })] }
    : {}
}

/** The case after these wishes, each of which must be met. */
export function having(
  at: CaseAtHand,
  ...wishes: readonly (readonly [by: Asker, on: string, what: Wish])[]
): CaseAtHand {
  return wishes.reduce((before, [by, on, what]) => {
    const outcome = wish(before, by, plainDate(on), what)
    if (!outcome.ok) throw new Error(`${JSON.stringify(what)} was refused: ${JSON.stringify(outcome.refusal)}`)
    return outcome.value
  }, at)
}

/** The code with which a wish is refused, or `met`. */
export function refusedAs(at: CaseAtHand, by: Asker, on: string, what: Wish): string {
  const outcome = wish(at, by, plainDate(on), what)
  return outcome.ok ? 'met' : outcome.refusal.code
}

type Before = Pick<CaseAtHand, 'service' | 'events' | 'values'> & { readonly state?: CaseState }

function recorded(before: Before, decision: Decision, actor: string): CaseAtHand {
  const { service } = before
  const first = before.events.length + 1
  const fresh = decision.events.map(
    (draft, index): CaseEvent => ({
      ...draft,
      post: 'AAA',
      number: 26_000_001,
      sequence: first + index,
      schemaVersion: schemaVersionOf(draft.kind),
      actor,
      commandId: `command-${first}`,
      causation: index === 0 ? null : first,
      occurredOn: decision.occurredOn,
      recordedAt: '2026-11-23T00:00:00.000Z',
    }),
  )
  const state = fresh.reduce<CaseState | undefined>((now, event) => evolve(now, event, service), before.state)
  if (!state) throw new Error('A case begins with an event.')
  const values = new Map(before.values)
  for (const { subject, fact, version, value } of decision.facts) values.set(`${subject}/${fact}@${version}`, value)
  return { service, state, events: [...before.events, ...fresh], values, answers: answersIn(state, values) }
}

/** The newest answers of everybody whose facts were not erased. */
function answersIn(state: CaseState, values: ReadonlyMap<string, unknown>): Answers {
  const answers: Record<string, Record<string, unknown>> = {}
  for (const { subject, fact, version } of Object.values(state.facts)) {
    if (!fact.startsWith('answers.') || state.erased.includes(subject)) continue
    answers[subject] = { ...answers[subject], ...(values.get(`${subject}/${fact}@${version}`) as object) }
  }
  return answers
}
