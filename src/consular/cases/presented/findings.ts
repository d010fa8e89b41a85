// SPDX-License-Identifier: Apache-2.0
// What the software finds in a case. It finds and explains; the officer decides.
import { clockOf } from '#src/consular/clocks/index.ts'
import { appealUntil } from '#src/consular/decisions/index.ts'
import { reference, standingPayment } from '#src/consular/history/index.ts'
import type { CaseFile } from '../case-file.ts'
import { alikeFindings } from './alike.ts'
import { doubtFindings } from './doubts.ts'
import { registerFindings } from './entries.ts'
import type { OpenedCase } from './opened-case.ts'
import { layerOf, serviceText } from './opened-case.ts'
import { resting } from './sources.ts'

type Finding = CaseFile['findings'][number]

/** Findings about an open case, gravest first. The applicant is told only what waits on them. */
export function findingsOf(opened: OpenedCase): readonly Finding[] {
  const isApplicant = layerOf(opened) === 'applicant'
  const found = [...entryFindings(opened), ...evidenceFindings(opened), ...signatureFindings(opened)]
  if (isApplicant) return found
  const more = [
    ...clockFindings(opened),
    ...registerFindings(opened),
    ...peopleFindings(opened),
    ...doubtFindings(opened),
    ...(opened.state.final === null ? alikeFindings(opened.context.service, opened.alike ?? []) : []),
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
  if (open.length === 0)
    return [{ ...finding('evidence-complete', 'fine'), why: { lines: needed.map(seenLine(opened)) } }]
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

type Piece = OpenedCase['state']['evidence'][number]

function seenLine(opened: OpenedCase): (piece: Piece) => Line {
  return ({ evidence, givenOn = '' }) => {
    const details = { evidence: serviceText(opened, `evidence.${evidence}`), day: givenOn }
    return { text: 'why.evidence-given', details }
  }
}

function signatureFindings({ state }: OpenedCase): Finding[] {
  const linesOf = (how: 'declined' | 'requested') =>
    state.coSigners
      .filter(({ stands }) => stands === how)
      .map(({ on }): Line => ({ text: `why.signature.${how}`, details: { day: on } }))
  const [declined, awaited] = [linesOf('declined'), linesOf('requested')]
  return [
    ...(declined.length > 0 ? [finding('signature-declined', 'look', { count: declined.length }, declined)] : []),
    ...(awaited.length > 0 && state.final === null
      ? [finding('signature-awaited', 'look', { count: awaited.length }, awaited)]
      : []),
  ]
}

/** A person taken out of the register is in force there no more, whatever the document says that was given. */
function entryFindings({ state }: OpenedCase): Finding[] {
  return state.entriesEnded.map(({ on, removal }) =>
    finding('entry-ended', 'look', { day: on }, [
      { text: 'why.entry-ended', details: { day: on, removal: reference(removal) } },
    ]),
  )
}

function clockFindings({ state, context }: OpenedCase): Finding[] {
  if (state.final !== null) return []
  const clock = clockOf(state, context.service, context.calendar, context.today)
  if (!clock.known || clock.endedOn !== undefined || clock.daysLeft >= 0) return []
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
    return day !== undefined && day <= context.today
      ? [finding('mandate-ended', 'stop', { day }, [{ text: 'why.mandate-ended' }])]
      : []
  })
  return [
    ...ended,
    ...(state.people.applicant === undefined
      ? [finding('person-not-linked', 'look', {}, [{ text: 'why.person-not-linked' }])]
      : []),
  ]
}

/** A late appeal is heard all the same; whoever hears it is told. */
function appealFindings({ state, context }: OpenedCase): Finding[] {
  if (state.appeal?.stands !== 'lodged') return []
  const until = appealUntil(state, context)
  const { against } = state.appeal
  const term = context.service.grounds.find(({ id }) => id === against)?.appealable
  if (until === undefined)
    return [finding('appeal-term-not-known', 'look', {}, term && !term.known ? [{ text: term.reason }] : [])]
  const why = { text: 'why.appeal-term', details: { day: state.decision?.on ?? '', until } }
  const lines = [resting(why, term?.known ? term.provision : undefined)]
  return state.appeal.lodgedOn > until ? [finding('appeal-late', 'look', { day: until }, lines)] : []
}

/** Outside its district a post may act, but never unrecorded. Of a service that asks for no place, no answer could tell it. */
function districtFindings({ state, context }: OpenedCase): Finding[] {
  const { district } = state
  const questions = context.service.sections.flatMap((section) => section.questions)
  const asksPlace = questions.some(({ kind }) => kind === 'country' || kind === 'region')
  return district === 'inside' || (district === 'not-known' && !asksPlace)
    ? []
    : [finding(`district-${district}`, 'look', {}, [{ text: `why.district.${district}` }])]
}

function feeFindings({ state, context }: OpenedCase): Finding[] {
  const { fee } = context.service
  const payment = standingPayment(state)
  const struck = state.payments.flatMap(({ reversed, amount, currency, receipt }): Line[] =>
    reversed ? [{ text: 'why.payment-reversed', details: { amount, currency, receipt, day: reversed.on } }] : [],
  )
  if (!fee.known) {
    if (!payment) return struck.length > 0 ? [finding('payment-reversed', 'look', {}, struck)] : []
    const { amount, currency, receipt } = payment
    return [finding('fee-paid-on-basis', 'look', { amount, currency, receipt }, [{ text: fee.reason }, ...struck])]
  }
  if (Number(fee.value.amount) === 0) return []
  const said = finding(payment ? 'fee-paid' : 'fee-not-paid', payment ? 'fine' : 'look', fee.value)
  return [{ ...said, why: { lines: [resting({ text: 'fee.known', details: fee.value }, fee.provision), ...struck] } }]
}

function silence({ state, context }: OpenedCase): Finding[] {
  return state.referrals
    .filter(({ repliedOn, replyDue }) => repliedOn === undefined && replyDue !== null && replyDue < context.today)
    .map(({ authority, replyDue, sentOn, ourNumber }) => {
      const day = replyDue ?? ''
      const refers = context.service.steps
        .flatMap(({ actions }) => actions)
        .find((action) => action.does === 'refer' && action.authority === authority)
      const { basis, replyWithin } = refers?.does === 'refer' ? refers : {}
      return finding('referral-silent', 'look', { authority: `@${state.service}.authority.${authority}`, day }, [
        resting({ text: 'why.referral-asked', details: { day: sentOn, number: ourNumber } }, basis),
        resting({ text: 'why.reply-due', details: { day } }, replyWithin?.known ? replyWithin.provision : undefined),
      ])
    })
}

type Line = Finding['why']['lines'][number]

/** Every finding says why; whoever builds one beside this fills the lines. */
function finding(
  id: string,
  weight: Finding['weight'],
  details: Readonly<Record<string, string | number>> = {},
  lines: readonly Line[] = [],
): Finding {
  const said = { text: `finding.${id}`, ...(Object.keys(details).length > 0 && { details }) }
  return { id, weight, said, why: { lines } }
}
