// SPDX-License-Identifier: Apache-2.0
// Which fields each kind of event has in the form, and how what was typed becomes what is told.
import type { Told } from './instruments.ts'

export type FieldName =
  | 'party'
  | 'any-party'
  | 'by'
  | 'step'
  | 'on'
  | 'on-needed'
  | 'dated'
  | 'sent'
  | 'received'
  | 'received-needed'
  | 'from'
  | 'until'
  | 'articles'
  | 'holder'
  | 'issuer'
  | 'powers'
  | 'begins'
  | 'signatory'
  | 'number'
  | 'by-instrument'
  | 'agreed-ahead'
  | 'steps'

/** In the order of a life. */
export const EVENT_FIELDS = {
  proposed: ['on'],
  'negotiations-opened': ['on'],
  'text-agreed': ['on'],
  initialled: ['on'],
  'full-powers': ['party', 'holder', 'issuer', 'powers', 'from', 'until'],
  'signature-authorised': ['party', 'on'],
  signed: ['any-party', 'on', 'signatory'],
  'act-confirmed': ['party', 'on'],
  'domestic-step': ['party', 'step', 'on'],
  notified: ['party', 'dated', 'sent', 'received'],
  exchanged: ['on'],
  deposited: ['party', 'on'],
  'applied-provisionally': ['articles', 'from', 'until', 'agreed-ahead'],
  'entered-into-force': ['any-party', 'on-needed', 'agreed-ahead', 'steps'],
  suspended: ['by', 'articles', 'begins', 'until', 'agreed-ahead'],
  amended: ['by-instrument', 'on-needed', 'agreed-ahead'],
  denounced: ['party', 'received-needed'],
  terminated: ['on-needed', 'agreed-ahead'],
  expired: ['on-needed', 'agreed-ahead'],
  superseded: ['by-instrument', 'on-needed', 'agreed-ahead'],
  abandoned: ['on-needed'],
  'registration-submitted': ['on'],
  registered: ['number', 'on'],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>

export type EventKind = keyof typeof EVENT_FIELDS
export const EVENT_KINDS = Object.keys(EVENT_FIELDS) as EventKind[]
export const STEPS = ['act-drafted', 'in-government', 'in-parliament', 'adopted', 'act-in-force'] as const
export const OFFICES = ['head-of-state', 'head-of-government', 'foreign-minister', 'head-of-mission', 'other'] as const

/** What full powers may be for. */
export const POWERS = ['negotiate', 'adopt', 'sign'] as const

/** What a tick is told by among what was typed. */
export const TICKED = 'yes'

/** What stands in the form, by the name of the field at which the API says what is wrong. */
export type Typed = Readonly<Record<string, string>>

/** What is told, from what was typed; what was left empty is left out. */
export function happeningOf(kind: EventKind, typed: Typed): Told {
  const fields: readonly FieldName[] = EVENT_FIELDS[kind]
  return Object.assign({ kind }, ...fields.map((field) => partOf(field, typed))) as Told
}

function partOf(field: FieldName, typed: Typed): object {
  switch (field) {
    case 'on':
    case 'on-needed':
      return present('on', typed.latest ? { earliest: typed.on, latest: typed.latest } : typed.on)
    case 'articles':
      return present('articles', listOf(typed.articles ?? ''))
    case 'signatory':
      return typed.signatory ? { by: { name: typed.signatory.trim(), office: typed.office || 'other' } } : {}
    case 'holder':
      return { holder: (typed.holder ?? '').trim() }
    case 'powers':
      return { powers: powersIn(typed) }
    case 'begins':
      return { from: beginningOf(typed) }
    case 'agreed-ahead':
      return typed.agreedAhead ? { agreedAhead: true } : {}
    case 'steps':
      return typed.steps ? { steps: 'not-recorded', ...present('reason', typed.reason?.trim()) } : {}
    case 'any-party':
    case 'party':
      return present('party', typed.party)
    case 'received-needed':
      return present('received', typed.received)
    case 'by-instrument':
      return present('by', typed.by?.trim())
    default:
      return present(field, typed[field]?.trim())
  }
}

/** For which acts; to sign, where nothing was chosen. */
export function powersIn({ powers = 'sign' }: Typed): readonly string[] {
  return powers.split(',').filter(Boolean)
}

/** A day; or the instant of a notice at its place, and the hours after which it takes effect. */
function beginningOf({ counts, from, noticeDay, noticeTime, zone, hours }: Typed): unknown {
  if (counts !== 'hours') return from
  return { noticeReceived: `${noticeDay}T${noticeTime}${zone || '+00:00'}`, hours: Number(hours) }
}

function present(name: string, value: unknown): object {
  return value === undefined || value === '' ? {} : { [name]: value }
}

function listOf(text: string): readonly string[] | undefined {
  const articles = text.split(/[,;\s]+/).filter(Boolean)
  return articles.length > 0 ? articles : undefined
}

/** What a form begins with when it corrects a record. */
export function typedOf(told: Told): Typed {
  const { on, by, articles, from, powers, agreedAhead, ...rest } = told
  const plain = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'string'))
  const when = on as string | { earliest: string; latest: string } | undefined
  const signatory = typeof by === 'object' && by !== null ? (by as { name: string; office: string }) : undefined
  return {
    ...(plain as Typed),
    ...(typeof when === 'string' && { on: when }),
    ...(typeof when === 'object' && { on: when.earliest, latest: when.latest }),
    ...(typeof by === 'string' && { by }),
    ...(agreedAhead === true && { agreedAhead: TICKED }),
    ...(signatory && { signatory: signatory.name, office: signatory.office }),
    ...(typeof from === 'string' && { from }),
    ...(typeof from === 'object' && from !== null && noticeOf(from as Notice)),
    ...(Array.isArray(powers) && { powers: powers.join(',') }),
    ...(Array.isArray(articles) && { articles: articles.join(', ') }),
  }
}

type Notice = { readonly noticeReceived: string; readonly hours: number }

function noticeOf({ noticeReceived, hours }: Notice): Typed {
  const [, noticeDay = '', noticeTime = '', zone = ''] =
    /^(.{10})T(\d{2}:\d{2})(?::\d{2})?(.*)$/.exec(noticeReceived) ?? []
  return { counts: 'hours', noticeDay, noticeTime, zone: zone === 'Z' ? '+00:00' : zone, hours: String(hours) }
}
