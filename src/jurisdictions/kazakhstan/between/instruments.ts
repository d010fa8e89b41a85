// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { InstrumentBody } from '#src/consular/rulebook/index.ts'
import { LAWS_OF_SERVICE } from './instruments-acts.ts'
import { ADOPTION } from './instruments-adoption.ts'
import { AMERICA } from './instruments-america.ts'
import { ASIA } from './instruments-asia.ts'
import { DOCUMENTS } from './instruments-documents.ts'
import { EUROPE } from './instruments-europe.ts'
import { KOREA } from './instruments-korea.ts'
import { KOREA_JUSTICE } from './instruments-korea-justice.ts'
import { MANY } from './instruments-many.ts'
import { ORDERS } from './instruments-orders.ts'

/** Agreements, conventions, measures of one side and Kazakhstan’s own acts, by their sources. */
export const INSTRUMENTS: readonly Defined<InstrumentBody>[] = [
  ...KOREA,
  ...KOREA_JUSTICE,
  ...EUROPE,
  ...AMERICA,
  ...ASIA,
  ...MANY,
  ...LAWS_OF_SERVICE,
  ...ORDERS,
  ...DOCUMENTS,
  ...ADOPTION,
]
