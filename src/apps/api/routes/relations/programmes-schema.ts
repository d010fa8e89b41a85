// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'
import { areas, bodies, itemKinds } from '#src/relations/programmes/index.ts'
import { isPartialDay } from '#src/relations/telling/index.ts'
import { idText } from '../../schemas/said.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const when = z.string().refine(isPartialDay)
const party = z.string().regex(/^[A-Z]{2,8}$/)
const confidence = z.enum(['high', 'medium', 'low', 'inferred'])
const evidence = z.strictObject({
  on: when.optional(),
  words: text(500),
  source: idText.optional(),
  document: text(60).optional(),
})

/** An item as an officer begins it, in the language in which they write. */
export const item = z.strictObject({
  programme: idText,
  area: z.enum(areas),
  kind: z.enum(itemKinds),
  name: text(300),
  organisers: z
    .array(z.strictObject({ side: party, body: z.enum(bodies), name: text(200) }))
    .min(1)
    .max(20),
  from: when.optional(),
  until: when.optional(),
  commitment: idText.optional(),
  /** Which authority owns it: any ministry may. */
  owner: text(200).optional(),
  place: text(200).optional(),
  /** What records and their holders exchange. */
  exchange: z
    .strictObject({ holder: text(200).optional(), reference: text(100).optional(), rights: text(300).optional() })
    .optional(),
})

/** A programme as an officer begins it. */
export const programme = z.strictObject({
  partner: party,
  name: text(300),
  of: z.enum(['committee', 'memorandum', 'cities-and-foundations']),
  series: idText.optional(),
  instrument: idText.optional(),
  from: when.optional(),
  until: when.optional(),
  sources: z.array(idText).max(10).default([]),
})

export const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('agree') }),
  z.strictObject({ do: z.literal('fund') }),
  z.strictObject({ do: z.literal('schedule'), from: when, until: when.optional() }),
  z.strictObject({ do: z.literal('add-evidence'), evidence }),
  z.strictObject({
    do: z.literal('hold'),
    on: when,
    evidence: evidence.optional(),
    visitors: z.int().min(0).max(100_000_000).optional(),
  }),
  z.strictObject({ do: z.literal('report'), evidence }),
  z.strictObject({ do: z.literal('cancel'), reason: text(500) }),
  z.strictObject({ do: z.literal('own'), owner: text(200) }),
])

const organiser = z.object({ side: z.string(), sideName: z.string(), body: z.string(), name: z.string() })
const itemAnswered = z.object({
  id: z.string(),
  sequence: z.int(),
  area: z.string(),
  kind: z.string(),
  state: z.string(),
  name: z.string(),
  organisers: z.array(organiser),
  owner: z.string().optional(),
  place: z.string().optional(),
  from: z.string().optional(),
  until: z.string().optional(),
  /** Late: its time is over and nothing shows that it was held. Evidence: it was agreed and is to be handed over. */
  lacks: z.enum(['late', 'evidence']).optional(),
  evidence: z.array(
    z.object({
      on: z.string().optional(),
      words: z.string(),
      source: z.string().optional(),
      document: z.string().optional(),
    }),
  ),
  exchange: z
    .object({
      holder: z.string().optional(),
      reference: z.string().optional(),
      rights: z.string().optional(),
      delivered: z.string().optional(),
    })
    .optional(),
  visitors: z.int().optional(),
  commitment: z.string().optional(),
  cancelledBecause: z.string().optional(),
  note: z.string().optional(),
  sources: z.array(z.string()),
  confidence,
})

export const answered = z.object({
  programmes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      of: z.enum(['committee', 'memorandum', 'cities-and-foundations']),
      series: z.string().optional(),
      from: z.string().optional(),
      until: z.string().optional(),
      sources: z.array(z.string()),
      confidence,
      items: z.array(itemAnswered),
    }),
  ),
  shown: z.int(),
  all: z.int(),
})
