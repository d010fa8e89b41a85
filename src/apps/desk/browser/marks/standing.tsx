// SPDX-License-Identifier: Apache-2.0
// A state is always a word and a shape; colour only repeats it.
import type { Holder } from '#src/consular/catalogue/index.ts'

type Tone = 'kept' | 'waiting' | 'late' | 'void' | 'plain'

const shapes: Readonly<Record<Tone, string>> = { kept: '●', waiting: '◐', late: '▲', void: '○', plain: '■' }

export function Standing({ tone, words }: { tone: Tone; words: string }) {
  return (
    <span className={`standing ${tone}`}>
      <span aria-hidden="true">{shapes[tone]}</span> {words}
    </span>
  )
}

const finalTones: Readonly<Record<string, Tone>> = {
  granted: 'kept',
  refused: 'late',
  withdrawn: 'void',
  closed: 'void',
}

/** The tone of a step: how it ended, or who is waited for. */
export const toneOfStep = (step: { readonly holder: Holder; readonly final?: string | undefined }): Tone => {
  if (step.final) return finalTones[step.final] ?? 'void'
  return step.holder === 'post' ? 'plain' : 'waiting'
}

/** The tone of a second person's signature. */
export const toneOfSignature = (stands: 'requested' | 'signed' | 'declined' | 'voided'): Tone =>
  (({ requested: 'waiting', signed: 'kept', declined: 'late', voided: 'void' }) as const)[stands]

const evidenceTones: Readonly<Record<string, Tone>> = {
  missing: 'void',
  requested: 'waiting',
  received: 'plain',
  sighted: 'kept',
  accepted: 'kept',
  rejected: 'late',
}
export const toneOfEvidence = (stands: string): Tone => evidenceTones[stands] ?? 'plain'
