// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service, Subject } from '#src/consular/catalogue/index.ts'
import { holds, subjectsOf } from '#src/consular/catalogue/index.ts'
import { ageOn } from '#src/standards/ages/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Draft } from './draft.ts'

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

/**
 * After a correction: whoever signed is asked again, because they signed other answers, and with them whoever declined;
 * a case that had gone on goes back to the step that waits for signatures. Nobody who need not sign any more is waited for.
 */
export function signAnew({ state, service, events }: Draft, needed: readonly Subject[]): void {
  const stands = (signer: Subject) => state.coSigners.find((one) => one.signer === signer)?.stands ?? 'voided'
  const waits = state.holder === 'co-signer'
  const asked = needed.filter((signer) => ['signed', 'voided'].includes(stands(signer)))
  const goesBack = !waits && asked.length > 0
  const afresh = waits || goesBack ? needed.filter((signer) => stands(signer) === 'declined') : []
  for (const { signer } of state.coSigners)
    if (
      stands(signer) === 'signed' ||
      afresh.includes(signer) ||
      !(needed.includes(signer) || stands(signer) === 'voided')
    )
      events.push({ kind: 'co-signature-voided', data: { signer } })
  for (const signer of needed)
    if (asked.includes(signer) || afresh.includes(signer))
      events.push({ kind: 'co-signature-requested', data: { signer } })
  if (goesBack) events.push({ kind: 'step-entered', data: { step: service.firstStep } })
}
