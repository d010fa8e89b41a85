// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'

const format = 'elshi-backup-1'

const manifest = z.object({
  format: z.literal(format),
  about: z.string(),
  takenAt: z.iso.datetime(),
  installation: z.string(),
  demonstration: z.boolean(),
  /** The level of the schema: what had run, by name and digest. */
  migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
  /** One more than the highest number of a transaction in the tables; they are counted from one anew in a backup. */
  transactions: z.int(),
  tables: z.array(
    z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()), part: z.string(), rows: z.int() }),
  ),
  sequences: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      type: z.string(),
      last: z.string(),
      called: z.boolean(),
      grants: z.array(z.object({ role: z.string(), privilege: z.string() })),
    }),
  ),
  parts: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
})

/** What a backup holds and from which level of the schema it is. */
export type Manifest = z.output<typeof manifest>

const about =
  'Backup of an installation of Elshi: tables as PostgreSQL COPY text compressed with Zstandard, files as they lay, encrypted. ' +
  'The keys are not in it. Restore it with "elshi restore" into an empty installation.'

export function writeManifest(content: Omit<Manifest, 'format' | 'about'>): string {
  return `${JSON.stringify({ format, about, ...content }, undefined, 1)}\n`
}

export function readManifest(text: string): Manifest {
  const read = manifest.safeParse(JSON.parse(text))
  if (!read.success) throw new Error('its manifest is not one that this version of Elshi writes or knows')
  return read.data
}
