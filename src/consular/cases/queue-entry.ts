// SPDX-License-Identifier: Apache-2.0
// What the queue and the search keep of a case: computed from its state, never written by itself.
import type { Answers, Holder, Service, Subject } from '#src/consular/catalogue/index.ts'
import { clockOf } from '#src/consular/clocks/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { nameKeys } from '#src/standards/names/index.ts'

/** Flags that follow from the log alone; those that follow from the day are added when the queue is read. */
export type LoggedFlag = 'stopped' | 'message-waiting' | 'signature-declined' | 'evidence-new'

export type QueueEntry = {
  readonly service: string
  readonly handlingPost: string
  readonly step: string
  readonly holder: Holder
  readonly final: string | null
  readonly open: boolean
  readonly assignedTo: string
  readonly lodgedOn: PlainDate
  readonly dueOn: PlainDate | 'infinity'
  readonly heldSince: PlainDate
  readonly replyDue: PlainDate | null
  readonly flags: readonly LoggedFlag[]
  /** The fact that holds the applicant's name, and its newest version. */
  readonly nameFact: string
  readonly nameVersion: number
}

export const NOBODY = 'nobody'

/** The line of a case in the queue. */
export function queueEntry(
  state: CaseState,
  service: Service,
  { calendar, today }: { readonly calendar: WorkingCalendar; readonly today: PlainDate },
): QueueEntry {
  // What has ended has no day when it is due, whatever its clock came to.
  const clock = state.final === null ? clockOf(state, service, calendar, today) : undefined
  const runs = clock?.known && clock.runs === 'running' ? clock : undefined
  const nameFact = nameFactOf(service)
  const waiting = state.referrals.filter((referral) => referral.repliedOn === undefined)
  return {
    service: state.service,
    handlingPost: state.handlingPost,
    step: state.step,
    holder: state.holder,
    final: state.final,
    open: state.final === null,
    assignedTo: state.assignedTo ?? NOBODY,
    lodgedOn: state.lodgedOn,
    dueOn: runs?.dueOn ?? 'infinity',
    heldSince: heldSince(state),
    replyDue: waiting.flatMap(({ replyDue }) => replyDue ?? []).sort()[0] ?? null,
    flags: flagsOf(state, clock?.known === true && clock.runs === 'stopped'),
    nameFact,
    nameVersion: state.facts[`applicant/${nameFact}`]?.version ?? 1,
  }
}

/** The fact in which the name of the applicant is sealed with the other answers of its class. */
export function nameFactOf(service: Service): string {
  return questionsOf(service).nameFact
}

/** The facts in which the names are sealed by which a case is found, whoever bears them. */
export function nameFactsOf(service: Service): readonly string[] {
  return questionsOf(service).nameFacts
}

export type SearchKeys = readonly { readonly subject: Subject; readonly token: string }[]

/** Search keys of everybody named in the answers. Names repeat: whoever asks for many hands in a memory of them. */
export function searchKeysOf(service: Service, answers: Answers, keysOf = nameKeys): SearchKeys {
  const { names } = questionsOf(service)
  return Object.entries(answers).flatMap(([subject, given]) => {
    const named = names.flatMap((id) => (given[id] === undefined ? [] : [given[id] as PersonName]))
    return [...new Set(named.flatMap(keysOf))].map((token) => ({ subject, token }))
  })
}

/** Numbers of papers in the answers, in their kept form. */
export function identifiersIn(
  service: Service,
  answers: Answers,
): readonly {
  readonly subject: Subject
  readonly question: string
  readonly scheme: string
  readonly value: string
}[] {
  return questionsOf(service).identifiers.flatMap(({ id: question, scheme }) =>
    Object.entries(answers).flatMap(([subject, given]) => {
      const value = given[question]
      return typeof value === 'string' ? [{ subject, question, scheme, value }] : []
    }),
  )
}

type Asked = {
  readonly nameFact: string
  readonly nameFacts: readonly string[]
  /** Questions answered with a name. */
  readonly names: readonly string[]
  readonly identifiers: readonly { readonly id: string; readonly scheme: string }[]
}

const asked = new WeakMap<Service, Asked>()

function questionsOf(service: Service): Asked {
  const known = asked.get(service)
  if (known) return known
  const questions = service.sections.flatMap((section) => section.questions)
  const naming = questions.find(({ id }) => id === service.nameFrom)
  if (!naming) throw new Error(`The service ${service.id} names its applicant by no question of its own.`)
  const names = questions.filter(({ kind }) => kind === 'name')
  const found = {
    nameFact: `answers.${naming.class}`,
    nameFacts: [...new Set(names.map((one) => `answers.${one.class}`))],
    names: names.map(({ id }) => id),
    identifiers: questions.flatMap((one) => (one.kind === 'identifier' ? [{ id: one.id, scheme: one.scheme }] : [])),
  }
  asked.set(service, found)
  return found
}

function flagsOf(state: CaseState, stopped: boolean): LoggedFlag[] {
  const flags: LoggedFlag[] = []
  if (stopped) flags.push('stopped')
  if (state.messageWaiting) flags.push('message-waiting')
  if (state.coSigners.some(({ stands }) => stands === 'declined')) flags.push('signature-declined')
  if (state.evidence.some(({ stands }) => stands === 'received')) flags.push('evidence-new')
  return flags
}

/** Since when the present holder has the case, whatever steps it went through with them. */
function heldSince(state: CaseState): PlainDate {
  let since = state.lodgedOn
  for (const [index, entry] of state.path.entries()) {
    if (entry.holder !== state.path[index - 1]?.holder) since = entry.enteredOn
  }
  return since
}
