// SPDX-License-Identifier: Apache-2.0
// Commands as they are sent. The engine checks them again; here a wrong one is answered field by field.
import { z } from 'zod'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import { idText, postId } from './said.ts'

export const subject = z.string().regex(/^(applicant|member-[1-9]\d{0,2}|co-signer-[1-9]\d{0,2})$/)
const words = z.string().trim().min(1).max(10_000)
export const plainDate = z.iso.date().refine(isPlainDate) as unknown as z.ZodType<PlainDate>
export const answers = z.record(subject, z.record(idText, z.unknown()))
const command = { commandId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/), occurredOn: plainDate.optional() }

export const lodging = z.strictObject({
  ...command,
  service: idText,
  serviceVersion: idText,
  post: postId,
  channel: z.enum(['portal', 'window']),
  language: z.string().regex(/^[a-z]{2,3}$/),
  answers,
  mandate: z.uuid().optional(),
  files: z
    .array(z.strictObject({ evidence: idText, subject, file: idText }))
    .max(100)
    .default([]),
})

const acting = { ...command, expectedSequence: z.int().positive().optional() }
const piece = z.strictObject({ evidence: idText, subject })

export const caseCommand = z.discriminatedUnion('do', [
  z.strictObject({
    ...acting,
    do: z.literal('act'),
    action: idText,
    ground: idText.optional(),
    reason: words.optional(),
    evidence: z
      .array(z.union([idText, piece]))
      .max(100)
      .optional(),
    ourNumber: z.string().max(100).optional(),
    receivedOn: plainDate.optional(),
    entry: z.union([z.literal('not-kept-here'), z.strictObject({ reference: z.string().max(40), subject })]).optional(),
  }),
  z.strictObject({ ...acting, do: z.literal('correct-answers'), answers }),
  z.strictObject({ ...acting, do: z.literal('provide-evidence'), evidence: idText, subject, file: idText }),
  z.strictObject({ ...acting, do: z.enum(['sight-evidence', 'accept-evidence']), evidence: idText, subject }),
  z.strictObject({ ...acting, do: z.literal('reject-evidence'), evidence: idText, subject, reason: words }),
  z.strictObject({ ...acting, do: z.enum(['co-sign', 'decline-co-signature']), signer: subject }),
  z.strictObject({
    ...acting,
    do: z.literal('record-reply'),
    referral: idText,
    theirNumber: z.string().max(100),
    reply: words,
  }),
  z.strictObject({ ...acting, do: z.literal('remind-authority'), referral: idText }),
  z.strictObject({
    ...acting,
    do: z.literal('record-payment'),
    amount: z.string().max(20),
    currency: z.string().regex(/^[A-Z]{3}$/),
    receipt: z.string().max(100),
    basis: z.string().trim().min(1).max(500).optional(),
  }),
  z.strictObject({ ...acting, do: z.literal('reverse-payment'), receipt: z.string().max(100), reason: words }),
  z.strictObject({ ...acting, do: z.literal('revoke-document'), documentNumber: idText, reason: words }),
  z.strictObject({ ...acting, do: z.literal('assign'), officer: idText.nullable() }),
  z.strictObject({ ...acting, do: z.literal('transfer'), handlingPost: postId, reason: words }),
  z.strictObject({ ...acting, do: z.literal('add-note'), note: words }),
  z.strictObject({ ...acting, do: z.literal('send-message'), text: words }),
  z.strictObject({ ...acting, do: z.literal('link-person'), subject, person: idText }),
  z.strictObject({ ...acting, do: z.literal('record-mandate'), mandate: idText, subject, until: plainDate.nullable() }),
])

export const queueFilter = z.strictObject({
  post: postId.optional(),
  service: idText.optional(),
  step: idText.optional(),
  holder: z.enum(['post', 'applicant', 'co-signer', 'authority', 'nobody']).optional(),
  open: z.boolean().optional(),
  assignedTo: idText.optional(),
  overdue: z.boolean().optional(),
  name: z.string().trim().min(1).max(100).optional(),
  reference: z.string().trim().max(40).optional(),
  identifier: z.string().trim().min(1).max(40).optional(),
  order: z.enum(['due', 'lodged', 'newest']).optional(),
  after: z.string().max(200).optional(),
  limit: z.int().min(1).max(200).optional(),
})
