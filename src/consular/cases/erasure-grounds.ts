// SPDX-License-Identifier: Apache-2.0
// The grounds of an erasure and what each requires. Desk and command line ask the same table; two people decide.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Refusal } from '#src/consular/decisions/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths } from '#src/standards/calendar/index.ts'
import { refusal } from './refusals.ts'

/** Codes, since the log is no place for a sentence about somebody. */
export const erasureGrounds = [
  'retention-over',
  'request-granted',
  'consent-withdrawn',
  'court-order',
  'entered-in-error',
] as const

export type ErasureGround = (typeof erasureGrounds)[number]

/** What is asked of a ground: by whom it is carried in, and of which case. */
export type AskedErasure = {
  readonly ground: string
  /** Number and day of the paper that it rests on. */
  readonly basis?: string | undefined
  readonly today: PlainDate
}

/** How a paper is named: a number of at least one digit, and no sentence. */
const paper = /^(?=.*\d)[\p{L}\p{N}№#/.,\- ]{3,60}$/u

/** Whether this is a ground at all. */
const isErasureGround = (ground: string): ground is ErasureGround =>
  (erasureGrounds as readonly string[]).includes(ground)

/** Whether the ground rests on a paper, which has to be named. */
export const needsBasis = (ground: string): boolean => ground === 'court-order'

/** What can be told without the case: the ground is none, or the paper that it rests on is not named. */
export function groundWrong({ ground, basis }: Pick<AskedErasure, 'ground' | 'basis'>): Refusal | undefined {
  if (!isErasureGround(ground)) return refusal('erasure-ground-not-known', { grounds: erasureGrounds.join(', ') })
  if (basis === undefined) return needsBasis(ground) ? refusal('order-not-named') : undefined
  return paper.test(basis) ? undefined : refusal('order-not-named')
}

type Requirement = (state: CaseState, service: Service, today: PlainDate) => Refusal | undefined

const requirements: Readonly<Record<ErasureGround, Requirement>> = {
  'retention-over': stillKept,
  // A duty to keep stands against the wish of the person: it is granted when no such duty is left.
  'request-granted': stillKept,
  'consent-withdrawn': stillKept,
  // The order stands above the term; that it is named has been asked already.
  'court-order': () => undefined,
  'entered-in-error': somethingCameOfIt,
}

/** Why nothing of the case goes on this ground; undefined when the ground bears it. */
export function keptBecause(state: CaseState, service: Service, asked: AskedErasure): Refusal | undefined {
  const wrong = groundWrong(asked)
  if (wrong || !isErasureGround(asked.ground)) return wrong
  return requirements[asked.ground](state, service, asked.today)
}

/** The duty to keep the case: its term is not over, has no end, or is not known, and then nobody can say that it is over. */
function stillKept(state: CaseState, { retention }: Service, today: PlainDate): Refusal | undefined {
  if (!retention.known) return refusal('retention-not-known')
  const { years } = retention.value
  if (years === 'permanent') return refusal('kept-for-good')
  const ended = state.path.findLast(({ final }) => final !== null)?.enteredOn
  const until = ended && addMonths(ended, years * 12)
  return until !== undefined && until <= today ? undefined : refusal('retention-not-over', { years })
}

/** What was decided, issued or paid for was no mistake of entry: the post has to answer for it until its term is over. */
function somethingCameOfIt(state: CaseState): Refusal | undefined {
  const isDecided = state.path.some(({ final }) => final === 'granted' || final === 'refused')
  return isDecided || state.documents.length > 0 || state.payments.length > 0
    ? refusal('something-came-of-it')
    : undefined
}
