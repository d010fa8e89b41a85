// SPDX-License-Identifier: Apache-2.0
// The closed vocabulary of conditions: data, so that server, browser and guide evaluate one and the same sentence.

import { ageOn } from '#src/standards/ages/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Answers, Subject } from './subjects.ts'

export type Scalar = string | number | boolean

/**
 * A condition over the answers of one subject (the applicant or one member of a group) and over the case.
 * An unanswered question makes every comparison false and `isAnswered: false` true.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly answer: string; readonly is: Scalar }
  | { readonly answer: string; readonly isOneOf: readonly Scalar[] }
  | { readonly answer: string; readonly isAnswered: boolean }
  | { readonly answer: string; readonly isBefore: PlainDate | 'today' }
  | { readonly answer: string; readonly isAfter: PlainDate | 'today' }
  /** Age in completed years on the governing day, counted from a date answer. */
  | { readonly answer: string; readonly ageIsAtLeast: number }
  | { readonly membersAreAtLeast: number }

/** What a condition is held against. */
export type Circumstances = {
  readonly answers: Answers
  readonly subject: Subject
  readonly today: PlainDate
  readonly members: number
}

/** Whether the condition holds for this person of the case; a question of the applicant's own pages reads the applicant's answer. */
export function holds(condition: Condition, given: Circumstances): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, given))
  if ('any' in condition) return condition.any.some((one) => holds(one, given))
  if ('not' in condition) return !holds(condition.not, given)
  if ('membersAreAtLeast' in condition) return given.members >= condition.membersAreAtLeast
  const answer = answerTo(condition.answer, given)
  if ('isAnswered' in condition) return (answer !== undefined) === condition.isAnswered
  if (answer === undefined) return false
  if ('is' in condition) return matches(answer, condition.is)
  if ('isOneOf' in condition) return condition.isOneOf.some((value) => matches(answer, value))
  return typeof answer === 'string' && isPlainDate(answer) && holdsOn(condition, answer, given.today)
}

type DayCondition = Extract<Condition, { isBefore: unknown } | { isAfter: unknown } | { ageIsAtLeast: unknown }>

function holdsOn(condition: DayCondition, day: PlainDate, today: PlainDate): boolean {
  if ('isBefore' in condition) return day < (condition.isBefore === 'today' ? today : condition.isBefore)
  if ('isAfter' in condition) return day > (condition.isAfter === 'today' ? today : condition.isAfter)
  return ageOn(day, today) >= condition.ageIsAtLeast
}

/** A question is answered either by each person or by the applicant for all; ids are unique within a service. */
function answerTo(question: string, { answers, subject }: Circumstances): unknown {
  return ownAnswer(answers, subject, question) ?? ownAnswer(answers, 'applicant', question)
}

function ownAnswer(answers: Answers, subject: Subject, question: string): unknown {
  const given = Object.hasOwn(answers, subject) ? answers[subject] : undefined
  return given && Object.hasOwn(given, question) ? given[question] : undefined
}

/** A choice of several matches when the value is among them. */
function matches(answer: unknown, value: Scalar): boolean {
  return answer === value || (Array.isArray(answer) && answer.includes(value))
}
