// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'
import { flows } from '#src/relations/figures/index.ts'
import { isPartialDay } from '#src/relations/telling/index.ts'
import { idText } from '../../schemas/said.ts'
import { inventedCount } from './invented-in.ts'
import { origin } from './told-between.ts'

const yearNumber = z.int().min(1900).max(2100)
const when = z.string().refine(isPartialDay)
/** For which time a figure holds. */
export const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year: yearNumber }),
  z.strictObject({ kind: z.literal('quarter'), year: yearNumber, quarter: z.int().min(1).max(4) }),
  z.strictObject({ kind: z.literal('month'), year: yearNumber, month: z.int().min(1).max(12) }),
  z.strictObject({ kind: z.literal('cumulative'), from: when.optional(), to: when }),
  z.strictObject({ kind: z.literal('as-of'), at: when }),
])
const party = z.string().regex(/^[A-Z]{2,8}$/)
const words = z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().min(1).max(600))
const confidence = z.enum(['high', 'medium', 'low', 'inferred'])

/** A figure as an officer writes it down. */
export const told = z.strictObject({
  indicator: idText,
  value: z.number(),
  bound: z.enum(['about', 'over', 'under']).optional(),
  unit: z.string().regex(/^[A-Za-z-]{2,20}$/),
  // Left out, it is refused with a sentence of its own.
  period: period.optional(),
  flow: z.enum(flows).optional(),
  part: party.optional(),
  reporter: party.optional(),
  speaker: z.string().trim().min(1).max(200).optional(),
  sources: z.array(idText).max(10),
  confidence,
  published: when.optional(),
  vintage: z.string().trim().min(1).max(60).optional(),
  revises: idText.optional(),
  note: words.optional(),
  quote: z.strictObject({ words: z.string().trim().min(1).max(1000), corrected: words.optional() }).optional(),
})

const shownQuote = z.looseObject({ shown: z.boolean(), corrected: z.string().optional() })
const figure = z.object({
  id: z.string(),
  value: z.number().nullable(),
  bound: z.string().optional(),
  period,
  end: z.string(),
  speaker: z.string().optional(),
  sources: z.array(z.string()),
  confidence,
  published: z.string().optional(),
  vintage: z.string().optional(),
  revises: z.string().optional(),
  revisedBy: z.array(z.string()),
  note: z.string().optional(),
  quote: shownQuote.optional(),
  growth: z.object({ since: z.string(), rate: z.number() }).optional(),
  sequence: z.int(),
  /** That both sides stand by it, and by what that is shown. */
  agreed: z.object({ on: z.string(), how: z.string() }).optional(),
  /** That no partner is told it, and why. */
  restricted: z.object({ on: z.string(), reason: z.string() }).optional(),
})
const named = z.object({ code: z.string(), name: z.string(), side: z.enum(['home', 'partner', 'third']) })
const series = z.object({
  key: z.string(),
  origin,
  unit: z.string(),
  flow: z.string().optional(),
  part: named.optional(),
  /** Absent where nobody told whose statistics it is. */
  reporter: named.optional(),
  figures: z.array(figure),
})
const count = z.number().nullable().optional()
const visaRow = z.object({
  origin,
  part: named.optional(),
  period,
  reporter: named.optional(),
  sources: z.array(z.string()),
  confidence,
  counts: z.object({ applied: count, issued: count, limited: count, notIssued: count }),
  rough: z.array(z.string()),
  notes: z.array(z.string()),
  published: z.number().optional(),
  rates: z.array(z.object({ definition: z.string(), rate: z.number() })),
})

export const answered = z.object({
  /** All that is measured in the file, to choose from. */
  known: z.array(z.object({ id: z.string(), name: z.string(), origin, ofAll: z.boolean() })),
  indicators: z.array(
    z.object({
      id: z.string(),
      topic: z.string(),
      name: z.string(),
      origin,
      definition: z.string().optional(),
      /** It stands in no single file: it is of all partners. */
      ofAll: z.boolean(),
      series: z.array(series),
      /** How many of its values are here, the newest, and how many there are. */
      shown: z.int(),
      all: z.int(),
    }),
  ),
  visas: z.array(visaRow),
  /** How many indicators there are, those of visas apart. */
  all: z.int(),
  invented: inventedCount,
})
