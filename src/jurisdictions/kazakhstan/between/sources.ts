// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { SourceBody, SourceRecord } from '#src/consular/sources/index.ts'

const READ = '2026-11-22'

type Told = Omit<SourceRecord, 'read' | 'translation' | 'extent'> & Partial<SourceRecord>

/** Sources by id, as they were found; what is unknown of one is left out. */
const TOLD: Readonly<Record<string, Told>> = {
  'mofa-2019-01-30': {
    publisher: 'Ministry of Foreign Affairs of the Republic of Korea',
    title: 'Fifth consultation on consular affairs between the Republic of Korea and Kazakhstan',
    published: '2019-01-30',
    language: 'en',
    translation: 'unofficial',
    extent: 'whole',
  },
}

/** The sources as the journal keeps them. */
export const SOURCES: readonly Defined<SourceBody>[] = Object.entries(TOLD).map(([id, told]) => ({
  id,
  body: { what: 'defined', source: { read: READ, translation: 'unknown', extent: 'unknown', ...told } as SourceRecord },
}))
