// SPDX-License-Identifier: Apache-2.0
// An instrument of which no definition tells, as an officer begins it.
import { z } from 'zod'
import { wish } from './recorded.ts'

const words = (least: number, most: number) => z.string().trim().min(least).max(most)
const days = z.int().min(1).max(366)

const count = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('that-day') }),
  z.strictObject({ by: z.literal('nth-day'), days }),
  z.strictObject({ by: z.literal('expiry-of-days'), days }),
  z.strictObject({ by: z.literal('months'), months: z.int().min(1).max(60) }),
  z.strictObject({ by: z.literal('first-of-nth-month'), nth: z.int().min(1).max(12) }),
  z.strictObject({ by: z.literal('first-of-month-after-months'), months: z.int().min(1).max(60) }),
])

/** The clause on entry into force as it was read. */
export const clause = z
  .strictObject({
    kind: z.literal('counted'),
    from: z.enum(['signature', 'last-notification', 'own-notification', 'exchange', 'deposit']),
    noteDay: z.enum(['dated', 'sent', 'received']).optional(),
    count,
    words: words(1, 500).optional(),
  })
  .transform(({ noteDay, words: said, ...clause }) => ({
    ...clause,
    ...(noteDay && { noteDay }),
    ...(said && { words: said }),
  }))

/** Title and reason in the language of the request. */
export const instrumentTold = z.strictObject({
  commandId: wish.commandId,
  title: words(3, 300),
  kind: z.enum([
    'treaty-interstate',
    'treaty-intergovernmental',
    'interagency',
    'exchange-of-notes',
    'multilateral',
    'mou',
    'domestic-act',
    'not-determined',
  ]),
  reason: words(3, 500),
  parties: z
    .array(z.string().regex(/^[A-Z]{2,8}$/))
    .min(2)
    .max(50),
  entry: clause.optional(),
})
