// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service, Subject } from '#src/consular/catalogue/index.ts'
import { holds, subjectsOf } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { ageOn, isPlainDate } from '#src/standards/calendar/index.ts'

/** One who signs beside the applicant without being a member of the group. */
const NAMED: Subject = 'co-signer-1'

type Given = { readonly answers: Answers; readonly today: PlainDate; readonly members: number }

/** Who has to sign beside the applicant, as of the day of lodging. */
export function signersOf({ coSignature }: Service, { answers, today, members }: Given): readonly Subject[] {
  if (!coSignature) return []
  const isAsked = (subject: Subject) =>
    coSignature.when === undefined || holds(coSignature.when, { answers, subject, today, members })
  if (coSignature.who === 'named-person') return isAsked('applicant') ? [NAMED] : []
  return subjectsOf(members)
    .slice(1)
    .filter((subject) => {
      const born = answers[subject]?.[coSignature.birthDateFrom]
      const isAdult = typeof born === 'string' && isPlainDate(born) && ageOn(born, today) >= coSignature.adultFrom
      return isAdult && isAsked(subject)
    })
}
