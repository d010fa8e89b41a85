// SPDX-License-Identifier: Apache-2.0
// A case as a reader is given it. The engine's own type says the same; a test compares an answer with this.
import { z } from 'zod'
import { day, said, why } from './said.ts'

const key = z.object({ post: z.string(), number: z.int() })
const holder = z.enum(['post', 'applicant', 'co-signer', 'authority', 'nobody'])
const final = z.enum(['granted', 'refused', 'withdrawn', 'closed']).optional()
const person = z.object({ id: z.string(), name: z.string() }).nullable()

const clock = z.union([
  z.object({
    known: z.literal(true),
    dueOn: day,
    daysLeft: z.int(),
    unit: z.string(),
    count: z.int(),
    used: z.int(),
    stopped: z.boolean(),
    endedOn: day.optional(),
    why,
  }),
  z.object({ known: z.literal(false), because: z.enum(['no-limit', 'not-begun']), endedOn: day.optional(), why }),
])

const answer = z.object({
  subject: z.string(),
  question: z.string(),
  class: z.string(),
  version: z.int(),
  shown: z.boolean(),
  kind: z.string(),
  value: z.unknown().optional(),
  /** The answer as one line in the caller's language. */
  told: z.string().optional(),
  /** Another answer was given before. */
  corrected: z.literal(true).optional(),
  because: z.enum(['not-cleared', 'erased']).optional(),
  said,
})

const evidence = z.object({
  evidence: z.string(),
  subject: z.string(),
  by: z.enum(['sighted', 'uploaded', 'register']),
  required: z.boolean(),
  stands: z.enum(['missing', 'requested', 'received', 'sighted', 'accepted', 'rejected']),
  file: z.object({ id: z.string(), state: z.string(), type: z.string(), bytes: z.int() }).optional(),
  withheld: z.literal(true).optional(),
  reason: z.string().optional(),
  said,
})

const mandateView = z.object({
  mandate: z.string(),
  kind: z.string(),
  from: day,
  until: day.nullable(),
  principal: z.string().optional(),
  representative: z.string().optional(),
})

const entry = z.object({
  sequence: z.int(),
  kind: z.string(),
  occurredOn: day,
  recordedAt: z.string(),
  by: z.object({ side: z.string(), name: z.string().optional() }),
  under: mandateView.optional(),
  said,
  subject: z.string().optional(),
  words: z.string().optional(),
  struck: z.literal(true).optional(),
})

const action = z.object({
  id: z.string(),
  do: z.string(),
  said,
  grounds: z.array(z.object({ id: z.string(), said })).optional(),
  needs: z.array(z.string()),
  weight: z.enum(['primary', 'ordinary', 'grave']),
  notYet: said.optional(),
})

/** What the software found; a case that it speaks of has its reference beside it. */
export const finding = z.object({
  id: z.string(),
  said,
  weight: z.enum(['fine', 'look', 'stop']),
  why,
  reference: z.string().optional(),
  entry: z
    .object({ subject: z.string(), isSure: z.boolean(), post: said, kind: said.optional(), enteredOn: day.optional() })
    .optional(),
})

export const caseFile = z.object({
  key,
  reference: z.string(),
  service: z.object({ id: z.string(), version: z.string(), digest: z.string(), said }),
  person: z.object({ name: z.string(), latin: z.string().optional(), linked: z.boolean() }),
  step: z.object({ id: z.string(), said, holder, final }),
  sequence: z.int(),
  handlingPost: z.string(),
  lodgingPost: z.string(),
  channel: z.enum(['portal', 'window']),
  language: z.string(),
  lodgedOn: day,
  assignedTo: person,
  clock,
  fee: z.looseObject({ known: z.boolean(), why }),
  findings: z.array(finding),
  sections: z.array(z.object({ id: z.string(), subject: z.string(), said, answers: z.array(answer) })),
  evidence: z.array(evidence),
  coSigners: z.array(z.object({ signer: z.string(), stands: z.enum(['requested', 'signed', 'declined', 'voided']) })),
  people: z.array(z.object({ subject: z.string(), person: z.string() })),
  mandates: z.array(z.object({ mandate: z.string(), subject: z.string(), until: day.nullable() })),
  lodgedUnder: mandateView.optional(),
  readUnder: mandateView.optional(),
  referrals: z.array(z.looseObject({ referral: z.string(), authority: z.string(), said })),
  documents: z.array(z.looseObject({ document: z.string(), number: z.string(), said, revoked: z.boolean() })),
  payments: z.array(
    z.object({
      amount: z.string(),
      currency: z.string(),
      receipt: z.string(),
      on: day,
      reversedOn: day.optional(),
    }),
  ),
  refusal: z.looseObject({ ground: z.string(), said, why }).optional(),
  timeLine: z.array(entry),
  actions: z.array(action),
})

export const queuePage = z.object({
  rows: z.array(
    z.object({
      key,
      reference: z.string(),
      service: z.string(),
      person: z.string(),
      step: z.string(),
      holder,
      final,
      handlingPost: z.string(),
      assignedTo: person,
      lodgedOn: day,
      dueOn: day.nullable(),
      daysLeft: z.int().nullable(),
      clock: z.object({
        runs: z.enum(['running', 'stopped', 'not-begun', 'ended', 'no-limit']),
        count: z.int().optional(),
        unit: z.enum(['working-days', 'calendar-days']).optional(),
      }),
      flags: z.array(z.string()),
      sequence: z.int(),
      found: z.array(said).optional(),
    }),
  ),
  next: z.string().nullable(),
  total: z.object({ count: z.int(), more: z.boolean() }),
})
