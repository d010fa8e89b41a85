// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'

const secret = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32)

/** What stands in the file of master keys. */
export const contents = z.strictObject({
  format: z.literal('elshi-master-keys-1'),
  index: secret,
  keys: z.array(z.strictObject({ version: z.int().positive(), created: z.iso.datetime(), secret })).min(1),
})

/** What the file holds: one root for blind indexes, which never changes, and the versions of the master key. */
export type MasterKeys = z.infer<typeof contents>
