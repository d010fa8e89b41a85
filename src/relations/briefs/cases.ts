// SPDX-License-Identifier: Apache-2.0
// What cases say without a name: how many of each service came in at the posts in the partner’s country, and what became of them.
import type { Block } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import { shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { heading, marked, paragraph, peopleIn, tableWithin } from './wording.ts'

export function cases({ cases: told, partner }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const began = told?.services.filter(({ received }) => received > 0) ?? []
  return [
    heading('cases', say('brief.cases')),
    paragraph('cases.lead', leadOf(told, began.length, wording)),
    ...tableWithin(
      90,
      'cases.table',
      {
        caption: say('brief.cases'),
        head: ['service', 'received', 'granted', 'refused', 'open'].map((what) => say(`brief.cases.${what}`)),
        widths: [2.4, 1, 1.5, 1.2, 1],
      },
      began.map(({ id, name, received, granted, refused, open }) => ({
        cells: [
          marked(wording, shortened(name, 160), told ?? {}),
          ...[received, granted, refused, open].map((count) => peopleIn(wording, count)),
        ],
        rests: [
          {
            kind: 'cases',
            id: `${partner.code} ${told?.from ?? ''} ${id}`,
            words: say('brief.rests.cases', { day: day(told?.from ?? '') }),
          },
        ],
      })),
      { wording, file: partner.code },
    ),
  ]
}

function leadOf(told: BriefMaterial['cases'], services: number, { say, day }: BriefWording): string {
  if (told === undefined) return say('brief.cases.closed')
  return say(services > 0 ? 'brief.cases.lead' : 'brief.cases.none', { day: day(told.from) })
}
