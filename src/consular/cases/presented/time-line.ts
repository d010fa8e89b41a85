// SPDX-License-Identifier: Apache-2.0
import type { Said } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseEventKind } from '#src/consular/history/index.ts'
import { factsIn, reference } from '#src/consular/history/index.ts'
import type { TimeLineEntry } from '../case-file.ts'
import type { OpenedCase } from './opened-case.ts'
import { layerOf, postText, serviceText, wordsOf } from './opened-case.ts'
import { mandateView } from './represented.ts'

/** How officers work among themselves is not the applicant's time line. */
const internal: ReadonlySet<CaseEventKind> = new Set([
  'note-added',
  'case-assigned',
  'person-linked',
  'referral-reminded',
  'referral-replied',
])

/** What happened, oldest first, in the words of the reader's layer. */
export function timeLineOf(opened: OpenedCase): readonly TimeLineEntry[] {
  const isApplicant = layerOf(opened) === 'applicant'
  const told = isApplicant ? opened.events.filter(({ kind }) => !internal.has(kind)) : opened.events
  const struck = struckOut(opened.events)
  return told.map((event) => ({
    ...entryOf(opened, event, isApplicant),
    ...(struck.has(event.sequence) && { struck: true as const }),
  }))
}

/** The payments that were entered wrongly: each is the last before what struck it out. */
function struckOut(events: readonly CaseEvent[]): ReadonlySet<number> {
  const struck = new Set<number>()
  let paid: number | undefined
  for (const { kind, sequence } of events)
    if (kind === 'fee-paid') paid = sequence
    else if (kind === 'payment-reversed' && paid !== undefined) struck.add(paid)
  return struck
}

function entryOf(opened: OpenedCase, event: CaseEvent, isApplicant: boolean): TimeLineEntry {
  const { sequence, kind, occurredOn, recordedAt, actor } = event
  const words = factsIn(event)
    .map((fact) => wordsOf(opened, fact))
    .find((text) => text !== undefined)
  const name = isApplicant ? undefined : opened.names.get(actor)
  const under = event.data.under === undefined ? undefined : opened.mandates?.get(event.data.under)
  return {
    sequence,
    kind,
    occurredOn,
    recordedAt,
    by: { side: sideOf(event, opened.names), ...(name !== undefined && { name }) },
    ...(under && { under: mandateView(under) }),
    said: saidOf(opened, event),
    ...('evidence' in event.data && 'subject' in event.data && { subject: event.data.subject }),
    ...(words !== undefined && { words }),
  }
}

function sideOf({ actor, data }: CaseEvent, officers: ReadonlyMap<string, string>): TimeLineEntry['by']['side'] {
  if (actor === 'system') return 'system'
  if (actor.startsWith('case:')) return actor.split(':').length > 3 ? 'co-signer' : 'applicant'
  if (officers.has(actor)) return 'post'
  return data.under === undefined ? 'applicant' : 'representative'
}

/** The sentence of an event; what it names is said in the words of the service. */
function saidOf(opened: OpenedCase, event: CaseEvent): Said {
  const details = detailsOf(opened, event)
  return { text: `event.${event.kind}${mannerOf(event)}`, ...(details && { details }) }
}

/** Some things happen in one of two manners, and are told so. */
function mannerOf({ kind, data, post, number }: CaseEvent): string {
  if (kind === 'message-sent' && data.direction === 'from-applicant' && data.under !== undefined)
    return '.from-representative'
  if (kind === 'message-sent') return `.${data.direction}`
  if (kind === 'fee-paid') return data.basis === undefined ? '' : '.on-basis'
  if (kind === 'appeal-lodged' || kind === 'case-withdrawn') return data.receivedOn === undefined ? '' : '.on-paper'
  if (kind === 'entry-ended') return data.entry.post === post && data.entry.number === number ? '' : '.elsewhere'
  return ''
}

type Details = Readonly<Record<string, string | number>>

function detailsOf(opened: OpenedCase, { kind, data }: CaseEvent): Details | undefined {
  const named = (rest: string) => serviceText(opened, rest)
  switch (kind) {
    case 'step-entered':
      return { step: named(`step.${data.step}`) }
    case 'evidence-requested':
      return { count: data.pieces.length }
    case 'evidence-received':
    case 'evidence-sighted':
    case 'evidence-accepted':
    case 'evidence-rejected':
      return { evidence: named(`evidence.${data.evidence}`) }
    case 'referral-sent':
      return { authority: named(`authority.${data.authority}`), number: data.ourNumber }
    case 'referral-replied':
      return { number: data.theirNumber }
    case 'case-refused':
    case 'case-closed':
    case 'appeal-dismissed':
      return { ground: named(`ground.${data.ground}`) }
    case 'document-issued':
    case 'document-revoked':
      return { document: named(`document.${data.document}`), number: data.number }
    case 'fee-paid':
      return { amount: data.amount, currency: data.currency, receipt: data.receipt }
    case 'payment-reversed':
      return { receipt: data.receipt }
    case 'appeal-lodged':
    case 'case-withdrawn':
      return data.receivedOn === undefined ? undefined : { day: data.receivedOn }
    case 'entry-ended':
      return { entry: reference(data.entry), removal: reference(data.removal) }
    case 'case-transferred':
      return { post: postText(data.handlingPost) }
    default:
      return undefined
  }
}
