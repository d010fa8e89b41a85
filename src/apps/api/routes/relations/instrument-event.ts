// SPDX-License-Identifier: Apache-2.0
// What happened to an instrument, as an officer tells it. The law of instruments decides; here only the shape is checked.
import { z } from 'zod'
import type { Happening } from '#src/law/instruments/index.ts'
import { DOMESTIC_STEPS } from '#src/law/instruments/index.ts'
import { plainDate } from '../../schemas/command.ts'

const party = z.string().regex(/^[A-Z]{2,8}$/)
/** A day; or the days between which it lies; absent where nobody told it. */
const when = z.union([plainDate, z.strictObject({ earliest: plainDate, latest: plainDate })])
const on = when.optional()
const articles = z.array(z.string().trim().min(1).max(30)).min(1).max(50).optional()
const by = z.string().trim().min(1).max(100)
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z)$/)
const kind = z.literal
/** The source told the day before it came: without that, a source older than a day that has come cannot tell it. */
const agreedAhead = z.literal(true).optional()

const happening = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['proposed', 'negotiations-opened', 'text-agreed', 'initialled', 'exchanged']), on }),
  z.strictObject({ kind: z.enum(['signature-authorised', 'act-confirmed', 'deposited']), party, on }),
  z.strictObject({
    kind: kind('full-powers'),
    party,
    holder: by,
    issuer: by.optional(),
    powers: z.array(z.enum(['negotiate', 'adopt', 'sign'])).min(1),
    from: plainDate,
    until: plainDate.optional(),
  }),
  z.strictObject({
    kind: kind('signed'),
    party: party.optional(),
    by: z
      .strictObject({
        name: by,
        office: z.enum(['head-of-state', 'head-of-government', 'foreign-minister', 'head-of-mission', 'other']),
      })
      .optional(),
    on,
  }),
  z.strictObject({ kind: kind('domestic-step'), party, step: z.enum(DOMESTIC_STEPS), on }),
  z.strictObject({
    kind: kind('notified'),
    party,
    dated: plainDate.optional(),
    sent: plainDate.optional(),
    received: plainDate.optional(),
  }),
  z.strictObject({
    kind: kind('entered-into-force'),
    party: party.optional(),
    on: when,
    agreedAhead,
    /** Steps that it needs are not on record; then `reason` says why it is in force all the same. */
    steps: kind('not-recorded').optional(),
    reason: z.string().trim().min(3).max(1000).optional(),
  }),
  z.strictObject({
    kind: kind('applied-provisionally'),
    articles,
    from: plainDate,
    until: plainDate.optional(),
    agreedAhead,
  }),
  z.strictObject({
    kind: kind('suspended'),
    by: party,
    articles,
    from: z.union([plainDate, z.strictObject({ noticeReceived: instant, hours: z.int().min(0).max(8760) })]),
    until: plainDate.optional(),
    agreedAhead,
  }),
  z.strictObject({ kind: kind('denounced'), party, received: plainDate }),
  z.strictObject({ kind: z.enum(['amended', 'superseded']), by, on: when, agreedAhead }),
  z.strictObject({ kind: z.enum(['terminated', 'expired']), on: when, agreedAhead }),
  z.strictObject({ kind: kind('abandoned'), on: when }),
  z.strictObject({ kind: kind('registration-submitted'), on }),
  z.strictObject({ kind: kind('registered'), number: by, on }),
  z.strictObject({ kind: kind('struck-out') }),
])

/** An event as it is sent, with its paper; a correction names what it takes the place of, and says why. */
export const eventTold = z.strictObject({
  happening: happening as unknown as z.ZodType<Happening>,
  /** The id of a source on record, or `document:` and the id of a document of the file. */
  source: z.string().trim().min(3).max(300),
  replaces: z.string().max(100).optional(),
  note: z.string().trim().min(3).max(1000).optional(),
})
