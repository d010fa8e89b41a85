// SPDX-License-Identifier: Apache-2.0
// Provisions read so far for what a post never does. A principle without one stands all the same, and says so.
import type { Provision } from '#src/consular/catalogue/index.ts'
import type { NeverDone } from '#src/consular/permissions/index.ts'

export const NEVER: Readonly<Partial<Record<NeverDone, Provision>>> = {
  // Consent is the rule; the exceptions were not readable in full.
  'tells-without-basis': {
    instrument: 'kz-law-personal-data-2013',
    source: 'adilet.zan.kz; dataguidance.com',
    confidence: 'medium',
  },
  // The source reports the prohibition and its day, not the article.
  'keeps-copies-without-ground': {
    instrument: 'kz-ban-on-paper-copies-2024',
    source: 'mondaq.com, GRATA International',
    confidence: 'medium',
  },
}
