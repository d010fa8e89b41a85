// SPDX-License-Identifier: Apache-2.0
// What cases say without a name: how many of each service came in at the posts in the partner’s country, and what became of them.
import { suppress } from '#src/relations/figures/index.ts'
import type { Block } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import { shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { heading, LEAST, marked, paragraph, peopleIn, tableWithin } from './wording.ts'

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
      began.map(({ id, name, ...counts }) => ({
        cells: [marked(wording, shortened(name, 160), told ?? {}), ...countsIn(counts, wording)],
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

type Counts = Omit<NonNullable<BriefMaterial['cases']>['services'][number], 'id' | 'name'>

/** What is small is not told, and of the others what would give it away: nobody subtracts one from the other. */
function countsIn({ received, granted, refused, open }: Counts, wording: BriefWording): readonly string[] {
  const parts = { granted, refused, open }
  const cells = Object.entries({ received, ...parts }).map(([key, value]) => ({ key, value }))
  const rest = { key: 'rest', value: received - granted - refused - open, isRest: true } as const
  const whole = { total: { key: 'received', value: received }, parts: [...cells.slice(1), rest] }
  const hidden = suppress(cells, [whole])
  return cells.map(({ key, value }) =>
    hidden.has(key) && value >= LEAST ? wording.say('brief.withheld') : smallIn(value, hidden.has(key), wording),
  )
}

const smallIn = (value: number, isHidden: boolean, wording: BriefWording) =>
  isHidden ? wording.say('brief.fewer', { least: LEAST }) : peopleIn(wording, value)
