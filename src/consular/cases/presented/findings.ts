// SPDX-License-Identifier: Apache-2.0
// What the software finds in a case. It finds and explains; the officer decides.
import { clockOf } from '#src/consular/clocks/index.ts'
import { appealUntil } from '#src/consular/decisions/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { OpenedCase } from './opened-case.ts'
import { layerOf, serviceText } from './opened-case.ts'
import { resting } from './sources.ts'

type Finding = CaseFile['findings'][number]

/** Findings about an open case, gravest first. The applicant is told only what waits on them. */
export function findingsOf(opened: OpenedCase): readonly Finding[] {
  const isApplicant = layerOf(opened) === 'applicant'
  const found = [...evidenceFindings(opened), ...signatureFindings(opened)]
  if (isApplicant) return found
  const more = [
    ...clockFindings(opened),
    ...peopleFindings(opened),
    ...appealFindings(opened),
    ...districtFindings(opened),
    ...feeFindings(opened),
    ...silence(opened),
  ]
  const order = { stop: 0, look: 1, fine: 2 }
  return [...found, ...more].toSorted((one, other) => order[one.weight] - order[other.weight])
}

function evidenceFindings(opened: OpenedCase): Finding[] {
  const needed = opened.state.evidence.filter((piece) => piece.needed)
  if (needed.length === 0) return []
  const open = needed.filter(({ stands }) => stands !== 'sighted' && stands !== 'accepted')
  if (open.length === 0) return [finding('evidence-complete', 'fine')]
  // What was not given before the end is asked of nobody any more.
  if (opened.state.final !== null) return []
  const lines = open.map((piece) => {
    const source = opened.context.service.evidence.find(({ id }) => id === piece.evidence)
    const said = {
      text: `finding.evidence.${piece.stands}`,
      details: { evidence: serviceText(opened, `evidence.${piece.evidence}`) },
    }
    return resting(said, source?.by === 'uploaded' ? source.ground : undefined)
  })
  return [{ ...finding('evidence-outstanding', 'look', { count: open.length }), why: { lines } }]
}

function signatureFindings({ state }: OpenedCase): Finding[] {
  const declined = state.coSigners.filter(({ stands }) => stands === 'declined').length
  const awaited = state.coSigners.filter(({ stands }) => stands === 'requested').length
  return [
    ...(declined > 0 ? [finding('signature-declined', 'look', { count: declined })] : []),
    ...(awaited > 0 && state.final === null ? [finding('signature-awaited', 'look', { count: awaited })] : []),
  ]
}

function clockFindings({ state, context }: OpenedCase): Finding[] {
  if (state.final !== null) return []
  const clock = clockOf(state, context.service, context.calendar, context.today)
  if (!clock.known || clock.daysLeft >= 0) return []
  const { timeLimit } = context.service
  const late = finding('overdue', 'stop', { day: clock.dueOn })
  const source = timeLimit.known ? timeLimit.provision : undefined
  return [{ ...late, why: { lines: clock.how.map((said, index) => resting(said, index === 0 ? source : undefined)) } }]
}

/** Whoever acts for another does so until the mandate's end; a case without a known person is nobody's in the registry. */
function peopleFindings({ state, context, mandateEnds }: OpenedCase): Finding[] {
  if (state.final !== null) return []
  const ended = state.mandates.flatMap(({ mandate, until }) => {
    const day = [until, mandateEnds?.get(mandate)].filter((end) => typeof end === 'string').toSorted()[0]
    return day !== undefined && day <= context.today ? [finding('mandate-ended', 'stop', { day })] : []
  })
  return [...ended, ...(state.people.applicant === undefined ? [finding('person-not-linked', 'look')] : [])]
}

/** A late appeal is heard all the same; whoever hears it is told. */
function appealFindings({ state, context }: OpenedCase): Finding[] {
  if (state.appeal?.stands !== 'lodged') return []
  const until = appealUntil(state, context)
  if (until === undefined) return [finding('appeal-term-not-known', 'look')]
  return state.appeal.lodgedOn > until ? [finding('appeal-late', 'look', { day: until })] : []
}

/** Outside its district a post may act, but never unrecorded. */
function districtFindings({ state }: OpenedCase): Finding[] {
  return state.district === 'inside' ? [] : [finding(`district-${state.district}`, 'look')]
}

function feeFindings({ state, context }: OpenedCase): Finding[] {
  const { fee } = context.service
  if (!fee.known || Number(fee.value.amount) === 0) return []
  const paid = state.payments.length > 0
  const said = finding(paid ? 'fee-paid' : 'fee-not-paid', paid ? 'fine' : 'look', fee.value)
  return [{ ...said, why: { lines: [resting({ text: 'fee.known', details: fee.value }, fee.provision)] } }]
}

function silence({ state, context }: OpenedCase): Finding[] {
  return state.referrals
    .filter(({ repliedOn, replyDue }) => repliedOn === undefined && replyDue !== null && replyDue < context.today)
    .map(({ authority, replyDue }) =>
      finding('referral-silent', 'look', {
        authority: `@${state.service}.authority.${authority}`,
        day: replyDue ?? '',
      }),
    )
}

function finding(id: string, weight: Finding['weight'], details?: Readonly<Record<string, string | number>>): Finding {
  return { id, weight, said: { text: `finding.${id}`, ...(details && { details }) }, why: { lines: [] } }
}
