// SPDX-License-Identifier: Apache-2.0
// The form of a command, checked before anything is loaded: a way in may forget to, and a job or a test has none.
import { z } from 'zod'
import type { CaseCommand, LodgeCommand, Refusal } from '#src/consular/decisions/index.ts'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { refusal } from './refusals.ts'

const LARGEST = 256 * 1024

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,99}$/)
const day = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value))
/** A ground in the log is a code, never a sentence about somebody. */
const code = z.string().regex(/^[a-z][a-z0-9-]{2,59}$/)
const words = z.string().trim().min(1).max(10_000)
const subject = z.string().regex(/^(applicant|member-[1-9]\d{0,2}|co-signer-[1-9]\d{0,2})$/)
const answers = z.record(subject, z.record(id, z.unknown()))
const command = { commandId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/), occurredOn: day.optional() }

const lodging = z.strictObject({
  ...command,
  service: id,
  serviceVersion: id,
  post: id,
  channel: z.enum(['portal', 'window']),
  language: z.string().regex(/^[a-z]{2,3}$/),
  answers,
  mandate: z.uuid().optional(),
  files: z.array(z.strictObject({ evidence: id, subject, file: z.uuid() })).max(100),
})

const onCase = {
  ...command,
  post: id,
  number: z.int().positive(),
  expectedSequence: z.int().positive().optional(),
}
const piece = z.strictObject({ evidence: id, subject })
const acting = z.discriminatedUnion('do', [
  z.strictObject({
    ...onCase,
    do: z.literal('act'),
    action: id,
    ground: id.optional(),
    reason: words.optional(),
    evidence: z
      .array(z.union([id, piece]))
      .max(100)
      .optional(),
    ourNumber: z.string().max(100).optional(),
    receivedOn: day.optional(),
    entry: z.union([z.literal('not-kept-here'), z.strictObject({ reference: z.string().max(40), subject })]).optional(),
  }),
  z.strictObject({ ...onCase, do: z.literal('correct-answers'), answers }),
  z.strictObject({ ...onCase, do: z.literal('provide-evidence'), evidence: id, subject, file: z.uuid() }),
  z.strictObject({ ...onCase, do: z.enum(['sight-evidence', 'accept-evidence']), evidence: id, subject }),
  z.strictObject({ ...onCase, do: z.literal('reject-evidence'), evidence: id, subject, reason: words }),
  z.strictObject({ ...onCase, do: z.enum(['co-sign', 'decline-co-signature']), signer: subject }),
  z.strictObject({
    ...onCase,
    do: z.literal('record-reply'),
    referral: id,
    theirNumber: z.string().max(100),
    reply: words,
  }),
  z.strictObject({ ...onCase, do: z.literal('remind-authority'), referral: id }),
  z.strictObject({
    ...onCase,
    do: z.literal('record-payment'),
    amount: z.string().max(20),
    currency: z.string().max(10),
    receipt: z.string().max(100),
    basis: z.string().trim().min(1).max(500).optional(),
  }),
  z.strictObject({ ...onCase, do: z.literal('reverse-payment'), receipt: z.string().max(100), reason: words }),
  z.strictObject({ ...onCase, do: z.literal('revoke-document'), documentNumber: id, reason: words }),
  z.strictObject({ ...onCase, do: z.literal('assign'), officer: id.nullable() }),
  z.strictObject({ ...onCase, do: z.literal('transfer'), handlingPost: id, reason: words }),
  z.strictObject({ ...onCase, do: z.literal('add-note'), note: words }),
  z.strictObject({ ...onCase, do: z.literal('send-message'), text: words }),
  z.strictObject({ ...onCase, do: z.literal('link-person'), subject, person: id }),
  z.strictObject({ ...onCase, do: z.literal('record-mandate'), mandate: id, subject, until: day.nullable() }),
  z.strictObject({
    ...onCase,
    do: z.literal('erase-facts'),
    subjects: z.array(subject).min(1).max(200),
    ground: code,
    basis: z.string().max(60).optional(),
  }),
])

/** The command, or the one place in it that has the wrong form. Values are never repeated: they may be personal. */
export function checkLodging(value: unknown): Outcome<LodgeCommand, Refusal> {
  return checked<LodgeCommand>(lodging, value)
}

export function checkCommand(value: unknown): Outcome<CaseCommand, Refusal> {
  return checked<CaseCommand>(acting, value)
}

function checked<T>(shape: z.ZodType, value: unknown): Outcome<T, Refusal> {
  const bytes = sizeOf(value)
  if (bytes === undefined) return refuse(refusal('command-malformed', { where: 'command' }))
  if (bytes > LARGEST)
    return refuse(refusal('command-too-large', { kilobytes: Math.ceil(bytes / 1024), most: LARGEST / 1024 }))
  const parsed = shape.safeParse(value)
  if (parsed.success) return accept(parsed.data as T)
  const [first] = parsed.error.issues
  return refuse(refusal('command-malformed', { where: first?.path.slice(0, 3).join('/') || 'command' }))
}

/** Undefined for what has no canonical form, and so no digest by which it would be known again. */
function sizeOf(value: unknown): number | undefined {
  try {
    return Buffer.byteLength(canonicalText(value))
  } catch {
    return undefined
  }
}
