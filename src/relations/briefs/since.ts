// SPDX-License-Identifier: Apache-2.0
// What happened since the last round: what came of it, what was done, and what befell agreements.
import type { PartialDay } from '#src/relations/telling/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { Block, Rest } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import { roundInWords } from './opening.ts'
import type { BriefWording } from './wording.ts'
import { heading, paragraph, table } from './wording.ts'

export function since(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const { last, outcomes } = material
  if (!last) return [heading('since', say('brief.since')), paragraph('since.no-round', say('brief.since.no-round'))]
  const from = last.days[0]?.on
  const happened = happenedAfter(material, from)
  return [
    heading('since', say('brief.since')),
    paragraph('since.last', say('brief.since.last', { round: roundInWords(last, wording) }), [
      ...last.rests,
      ...last.days.flatMap(({ rests }) => rests),
    ]),
    ...outcomes.map(({ words, rests }, at) => paragraph(`since.outcome-${at + 1}`, words, rests)),
    paragraph('since.happened', say(happened.length > 0 ? 'brief.since.happened' : 'brief.since.nothing')),
    ...table(
      'since.table',
      { caption: say('brief.since'), head: [say('brief.day'), say('brief.happened')], widths: [1, 4] },
      happened.map(({ on, words, rests }) => ({ cells: [day(on), words], rests })),
    ),
  ]
}

type Happened = { readonly on: PartialDay; readonly words: string; readonly rests: readonly Rest[] }

function happenedAfter({ instruments, done, on: today }: BriefMaterial, from: PartialDay | undefined): Happened[] {
  const after = from === undefined ? undefined : lastDayOf(from)
  const events = instruments.flatMap(({ title, events: all }) =>
    all.map(({ on, words, rests }) => ({ on, words: `${title}: ${words}`, rests })),
  )
  return [...events, ...done]
    .filter(({ on }) => after !== undefined && lastDayOf(on) > after && lastDayOf(on) <= today)
    .toSorted((one, other) => (lastDayOf(one.on) < lastDayOf(other.on) ? -1 : 1))
}
