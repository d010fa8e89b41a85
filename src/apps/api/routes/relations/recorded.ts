// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'
import type { JournalRefusal } from '#src/consular/journal/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { Refused } from '../../errors.ts'

/** What a part between states has against something: a stable code, and the key of the sentence that says it. */
type RefusalWithText = {
  readonly code: string
  readonly text: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** What every wish to record something brings: an id of its own, and where its thing was seen to stand. */
export const wish = {
  commandId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  expected: z.int().min(0),
} as const

/** A thing after something was recorded. */
export const recordedThing = z.object({ id: z.string(), sequence: z.int() })

/** What was recorded; a refusal leaves by the error handler, with its sentence. */
export function recorded<T>(outcome: Outcome<T, RefusalWithText | JournalRefusal>): T {
  if (outcome.ok) return outcome.value
  const { refusal } = outcome
  throw new Refused('text' in refusal ? refusal : { ...refusal, text: `journal.refused.${refusal.code}` })
}
