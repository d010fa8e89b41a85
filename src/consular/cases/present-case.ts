// SPDX-License-Identifier: Apache-2.0
import { clockOf } from '#src/consular/clocks/index.ts'
import { actionsFor } from '#src/consular/decisions/index.ts'
import { endedWithEntry, reference } from '#src/consular/history/index.ts'
import { mayOpenFiles } from '#src/consular/permissions/index.ts'
import type { CaseFile, ClockView, EvidenceView } from './case-file.ts'
import { answersByPage } from './presented/answers.ts'
import { findingsOf } from './presented/findings.ts'
import type { OpenedCase } from './presented/opened-case.ts'
import { layerOf, wordsOf } from './presented/opened-case.ts'
import { personOf } from './presented/person.ts'
import { refusalOf } from './presented/refusal.ts'
import { representedIn } from './presented/represented.ts'
import { resting, whyOf } from './presented/sources.ts'
import { timeLineOf } from './presented/time-line.ts'

/** The case as this reader may see it: answers by their classes, free text by its side, reasons by their layer. */
export function presentCase(opened: OpenedCase): CaseFile {
  const { state, context } = opened
  const { service } = context
  const refusal = refusalOf(opened)
  const endedOn = endedWithEntry(state)
  return {
    key: { post: state.post, number: state.number },
    reference: reference(state),
    service: {
      id: service.id,
      version: service.version,
      digest: state.serviceDigest,
      said: { text: `${service.id}.title` },
    },
    person: personOf(opened),
    step: {
      id: state.step,
      said: { text: `${service.id}.step.${state.step}` },
      holder: state.holder,
      ...(state.final !== null && { final: state.final }),
    },
    sequence: state.sequence,
    handlingPost: state.handlingPost,
    lodgingPost: state.post,
    channel: state.channel,
    language: state.language,
    lodgedOn: state.lodgedOn,
    assignedTo: assignedTo(opened),
    clock: clockView(opened),
    fee: feeView(opened),
    findings: findingsOf(opened),
    sections: answersByPage(opened),
    evidence: evidenceView(opened),
    coSigners: state.coSigners,
    ...registered(opened),
    ...representedIn(opened),
    referrals: referralsView(opened),
    documents: state.documents.map((one) => ({
      ...one,
      said: { text: `${service.id}.document.${one.document}` },
      ...(endedOn !== undefined && !one.revoked && { endedOn }),
    })),
    payments: state.payments.map(({ amount, currency, receipt, on, reversed }) => ({
      ...{ amount, currency, receipt, on },
      ...(reversed && { reversedOn: reversed.on }),
    })),
    ...(refusal && { refusal }),
    timeLine: timeLineOf(opened),
    actions: actionsFor(state, context),
  }
}

function registered(opened: OpenedCase): Pick<CaseFile, 'people' | 'mandates'> {
  if (layerOf(opened) === 'applicant') return { people: [], mandates: [] }
  const { people, mandates, erased } = opened.state
  // The log still names whom an erased subject was linked to; the registry knows nobody of that number any more.
  const stays = ({ subject }: { readonly subject: string }) => !erased.includes(subject)
  const linked = Object.entries(people).map(([subject, person]) => ({ subject, person }))
  return { people: linked.filter(stays), mandates: mandates.filter(stays) }
}

function assignedTo(opened: OpenedCase): CaseFile['assignedTo'] {
  const { state, names } = opened
  if (state.assignedTo === null || layerOf(opened) === 'applicant') return null
  return { id: state.assignedTo, name: names.get(state.assignedTo) ?? state.assignedTo }
}

function clockView({ state, context }: OpenedCase): ClockView {
  const clock = clockOf(state, context.service, context.calendar, context.today)
  const { timeLimit } = context.service
  const provision = timeLimit.known ? timeLimit.provision : undefined
  const why = { lines: clock.how.map((said, index) => resting(said, index === 0 ? provision : undefined)) }
  const ended = clock.endedOn !== undefined && { endedOn: clock.endedOn }
  if (!clock.known) return { known: false, because: clock.because, ...ended, why }
  const { dueOn, daysLeft, unit, count, used, runs } = clock
  return { known: true, dueOn, daysLeft, unit, count, used, stopped: runs === 'stopped', ...ended, why }
}

function feeView({ context }: OpenedCase): CaseFile['fee'] {
  const { fee } = context.service
  const why = whyOf(fee, (value) => ({ text: 'fee.known', details: value }))
  return fee.known ? { known: true, ...fee.value, why } : { known: false, why }
}

function evidenceView(opened: OpenedCase): CaseFile['evidence'] {
  const { state, context, files } = opened
  return state.evidence.map((piece) => {
    const defined = context.service.evidence.find(({ id }) => id === piece.evidence)
    const isOpen = mayOpenFiles(context.asker, state, { subject: piece.subject, class: defined?.class })
    const file = piece.file === undefined || !isOpen ? undefined : files.get(piece.file)
    const reason = wordsOf(opened, piece.reason)
    const view: EvidenceView = {
      evidence: piece.evidence,
      subject: piece.subject,
      by: defined?.by ?? 'uploaded',
      required: piece.needed,
      stands: piece.stands,
      ...(file && { file }),
      ...(piece.file !== undefined && !isOpen && { withheld: true as const }),
      ...(reason !== undefined && piece.stands === 'rejected' && { reason }),
    }
    return { ...view, said: { text: `${state.service}.evidence.${piece.evidence}` } }
  })
}

/** An authority is silent from the day after its reply was due. Whether and how it replied is told to officers, not by itself to the applicant. */
function referralsView(opened: OpenedCase): CaseFile['referrals'] {
  const { state, context } = opened
  return state.referrals.map((referral) => {
    const { replyDue, repliedOn } = referral
    const isSilent = repliedOn === undefined && replyDue !== null && replyDue < context.today
    const { theirNumber: _number, repliedOn: _day, reply: _reply, ...asked } = referral
    return {
      ...(layerOf(opened) === 'applicant' ? { ...asked, remindedOn: [] } : referral),
      said: { text: `${state.service}.authority.${referral.authority}` },
      ...(isSilent && { silentSince: replyDue }),
    }
  })
}
