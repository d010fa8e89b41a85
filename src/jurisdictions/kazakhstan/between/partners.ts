// SPDX-License-Identifier: Apache-2.0
import type { Party } from '#src/relations/parties/index.ts'

/** Partners of which anything is recorded; the three with which consular rounds are held come first. */
export const PARTNERS: readonly Party[] = [
  { code: 'KR', kind: 'state' },
  {
    code: 'EU',
    kind: 'organisation',
    names: { kk: 'Еуропалық одақ', ru: 'Европейский союз', en: 'European Union', ko: '유럽연합' },
    // Named as a supporter in a report of October 2023.
    members: ['BE'],
  },
  { code: 'US', kind: 'state' },
  { code: 'TR', kind: 'state' },
  { code: 'CN', kind: 'state' },
  { code: 'UZ', kind: 'state' },
  { code: 'VN', kind: 'state' },
  { code: 'FR', kind: 'state' },
]
