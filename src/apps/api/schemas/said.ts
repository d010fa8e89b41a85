// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'
import { isMailAddress } from '#src/standards/identifiers/index.ts'

/** A text key with its details, and its words in the caller's language. */
export const said = z.object({
  text: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  words: z.string(),
})

/** The answer to "why?", line by line, each with its source when one is recorded. */
export const why = z.object({
  lines: z.array(
    said.extend({
      source: z
        .object({
          instrument: z.string(),
          article: z.string().optional(),
          address: z.string(),
          confidence: z.string(),
          words: z.string(),
        })
        .optional(),
    }),
  ),
})

export const day = z.iso.date()
export const idText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,99}$/)
export const postId = z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/)

/** One bare mail address. */
export const mailAddress = z.string().max(254).refine(isMailAddress).meta({ format: 'email' })
