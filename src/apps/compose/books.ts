// SPDX-License-Identifier: Apache-2.0
// Every book of the journal: what verification and rebuilding read its things by. A convention test finds one that is forgotten here.
import type { Books } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import { positions } from '#src/relations/agendas/index.ts'
import { briefs, clearedParts } from '#src/relations/briefs/index.ts'
import { commitments, letters, outcomes } from '#src/relations/commitments/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import { figures, indicators } from '#src/relations/figures/index.ts'
import { leads, projects } from '#src/relations/leads/index.ts'
import { offices, people, tenures } from '#src/relations/people/index.ts'
import { programmeItems, programmes } from '#src/relations/programmes/index.ts'
import { notes, releases, remarks } from '#src/relations/releases/index.ts'
import { rounds, series } from '#src/relations/rounds/index.ts'

// `notes` of releases stand there as the book of notes verbales.
export const books: Books = [
  ...[sources, instruments, series, rounds, outcomes, commitments, letters, positions, briefs, clearedParts],
  ...[people, offices, tenures, programmes, programmeItems, indicators, figures, leads, projects],
  ...[documents, releases, remarks, notes],
]
