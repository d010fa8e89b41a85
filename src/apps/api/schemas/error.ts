// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'

/** The one shape of errors, as the document describes it. */
export const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    ground: z.string().optional(),
    provision: z
      .object({
        instrument: z.string(),
        article: z.string().optional(),
        source: z.string(),
        confidence: z.enum(['high', 'medium']),
      })
      .optional(),
    why: z.array(z.string()).optional(),
  }),
})
