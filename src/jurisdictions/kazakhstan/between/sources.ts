// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { SourceBody, SourceRecord } from '#src/consular/sources/index.ts'
import { ACTS } from './sources/acts.ts'
import { LAWS } from './sources/laws.ts'
import { NAMES } from './sources/names.ts'
import { PRESS } from './sources/press.ts'
import { STATISTICS } from './sources/statistics.ts'
import type { ToldSource } from './sources/told.ts'

const READ = '2026-11-22'

const TOLD: Readonly<Record<string, ToldSource>> = { ...ACTS, ...LAWS, ...PRESS, ...STATISTICS }

/** The sources as the journal keeps them. */
export const SOURCES: readonly Defined<SourceBody>[] = Object.entries(TOLD).map(([id, told]) => ({
  id,
  body: {
    what: 'defined',
    source: { read: READ, translation: 'unknown', extent: 'unknown', ...told, ...namesOf(told) } as SourceRecord,
  },
}))

function namesOf({ publisher, quotes = '' }: ToldSource): Pick<SourceRecord, 'knownAs'> {
  const knownAs = {
    ...(NAMES[publisher] && { publisher: NAMES[publisher] }),
    ...(NAMES[quotes] && { quotes: NAMES[quotes] }),
  }
  return Object.keys(knownAs).length > 0 ? { knownAs } : {}
}
