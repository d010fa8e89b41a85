// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'
import { needs, projectStages } from '#src/relations/leads/index.ts'
import { isPartialDay } from '#src/relations/telling/index.ts'
import { day, idText } from '../../schemas/said.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const party = z.string().regex(/^[A-Z]{2,8}$/)
const about = z.array(party).min(1).max(5)
const confidence = z.enum(['high', 'medium', 'low', 'inferred'])

export const lead = z.strictObject({
  about,
  topic: text(300),
  raisedOn: z.string().refine(isPartialDay),
  raisedBy: text(200).optional(),
  raisedAt: text(200).optional(),
  company: text(200).optional(),
  sector: text(200).optional(),
  market: text(200).optional(),
  need: z.enum(needs).optional(),
  owner: text(200).optional(),
})

export const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('qualify') }),
  z.strictObject({ do: z.literal('talk') }),
  z.strictObject({ do: z.literal('pass-on'), to: text(200) }),
  z.strictObject({ do: z.literal('win'), outcome: text(500) }),
  z.strictObject({ do: z.literal('lose'), outcome: text(500) }),
  z.strictObject({ do: z.literal('plan'), owner: text(200), step: text(300), by: day.optional() }),
])

export const project = z.strictObject({
  about,
  name: text(300),
  partners: z.array(z.strictObject({ side: party, name: text(200) })).max(20),
  sector: text(200).optional(),
  region: text(200).optional(),
  value: z.strictObject({ amount: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }).optional(),
  stage: z.enum(projectStages),
  owner: text(200).optional(),
  next: z.strictObject({ step: text(300), by: day.optional() }).optional(),
  sources: z.array(idText).max(10),
  confidence,
})

export const contact = z.strictObject({
  id: z.uuid(),
  name: text(200),
  office: text(200),
  consentOn: day,
  consentHow: text(200),
})

const cited = z.object({ publisher: z.string(), published: z.string().optional(), link: z.string().optional() })
const told = {
  partners: z.array(z.object({ code: z.string(), name: z.string() })),
  confidence,
  sources: z.array(cited),
}
export const answered = z.object({
  /** Whether dealings with investment were opened to the asker at all. */
  isOpened: z.boolean(),
  staleAfter: z.int(),
  leads: z.array(
    z.object({
      ...told,
      id: z.string(),
      sequence: z.int(),
      topic: z.string(),
      state: z.string(),
      isStale: z.boolean(),
      steppedOn: z.string(),
      raisedOn: z.string(),
      raisedBy: z.string().optional(),
      raisedAt: z.string().optional(),
      company: z.string().optional(),
      sector: z.string().optional(),
      minerals: z.array(z.string()),
      market: z.string().optional(),
      need: z.string().optional(),
      owner: z.string().optional(),
      next: z.object({ step: z.string(), by: z.string().optional() }).optional(),
      passedTo: z.string().optional(),
      outcome: z.string().optional(),
      quote: z.looseObject({ shown: z.boolean(), corrected: z.string().optional() }).optional(),
      contacts: z.array(z.object({ id: z.string(), name: z.string(), office: z.string(), consentOn: z.string() })),
    }),
  ),
  projects: z.array(
    z.object({
      ...told,
      id: z.string(),
      sequence: z.int(),
      name: z.string(),
      firms: z.array(z.object({ side: z.string(), name: z.string() })),
      sector: z.string().optional(),
      region: z.string().optional(),
      value: z.object({ amount: z.number(), currency: z.string() }).optional(),
      stage: z.string(),
      owner: z.string().optional(),
      next: z.object({ step: z.string(), by: z.string().optional() }).optional(),
    }),
  ),
})
