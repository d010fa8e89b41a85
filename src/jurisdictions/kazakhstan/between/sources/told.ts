// SPDX-License-Identifier: Apache-2.0
import type { SourceRecord } from '#src/consular/sources/index.ts'

/** A source as it was found; what is unknown of it is left out. */
export type ToldSource = Omit<SourceRecord, 'read' | 'translation' | 'extent'> & Partial<SourceRecord>
