// SPDX-License-Identifier: Apache-2.0
// Which event takes a next step, so that a form asks for nothing that is known already.
import type { EventKind, Typed } from './event-kinds.ts'
import type { NextStep } from './instruments.ts'

const KINDS: Readonly<Record<string, EventKind>> = {
  'agree-text': 'text-agreed',
  sign: 'signed',
  'begin-procedure': 'domestic-step',
  'finish-procedure': 'domestic-step',
  exchange: 'exchanged',
  deposit: 'deposited',
  'send-note': 'notified',
  'receive-note': 'notified',
  'find-day': 'entered-into-force',
  'find-steps': 'notified',
}

export type BegunEvent = { readonly kind: EventKind; readonly typed: Typed }

/** The form as it begins for a step; nothing where a day is only waited for. */
export function eventOfStep({
  step,
  party,
  waitsOn,
}: Pick<NextStep, 'step' | 'party' | 'waitsOn'>): BegunEvent | undefined {
  const kind = KINDS[step]
  const [one, another] = waitsOn
  const whose = party ?? (another ? undefined : one)
  return kind && { kind, typed: whose ? { party: whose.code } : {} }
}

/** Whether something is to be found in the records, which waits on nobody. */
export const isGap = ({ step }: Pick<NextStep, 'step'>): boolean => step === 'find-day' || step === 'find-steps'

/** Whether a note to the partner helps: its own step, or one of both, or our note that is missing. */
export function isForNote({ step, waitsOn }: Pick<NextStep, 'step' | 'waitsOn'>, partner: string): boolean {
  return step === 'send-note' || waitsOn.some(({ code }) => code === partner)
}
