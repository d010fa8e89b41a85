// SPDX-License-Identifier: Apache-2.0
// What happened since the last round: what came of it, what was done, and what befell agreements.
import type { PartialDay } from '#src/relations/telling/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { Block } from './brief.ts'
import type { BriefMaterial, Happening } from './material.ts'
import { roundInWords } from './opening.ts'
import { fittingParagraphs, madeOf, shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { daysIn, heading, more, paragraph, tableWithin } from './wording.ts'

export function since(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  const { last, outcomes } = material
  if (!last) return [heading('since', say('brief.since')), paragraph('since.no-round', say('brief.since.no-round'))]
  const from = last.days[0]?.on
  const happened = happenedAfter(material, from)
  const told = { wording, file: material.partner.code }
  const fitting = fittingParagraphs(80 * (wording.room ?? 1), outcomes)
  return [
    heading('since', say('brief.since')),
    paragraph('since.last', say('brief.since.last', { round: roundInWords(last, wording) }), [
      ...last.rests,
      ...last.days.flatMap(({ rests }) => rests),
    ]),
    ...fitting.map(({ words, rests }, at) => paragraph(`since.outcome-${at + 1}`, shortened(words, 320), rests)),
    ...more('since.outcomes.more', outcomes.length - fitting.length, told),
    paragraph('since.happened', say(happened.length > 0 ? 'brief.since.happened' : 'brief.since.nothing')),
    ...tableWithin(
      90,
      'since.table',
      { caption: say('brief.since'), head: [say('brief.day'), say('brief.happened')], widths: [1, 4] },
      madeOf(happened, ({ from: first, until, words, rests }) => ({
        cells: [daysIn(wording, first, until), shortened(words, 200)],
        rests,
      })),
      told,
    ),
  ]
}

/** What certainly happened after the day, the newest first: of more than has room the oldest are left to the file. */
function happenedAfter(
  { instruments, done, on: today }: BriefMaterial,
  from: PartialDay | undefined,
): readonly Happening[] {
  const after = from === undefined ? undefined : lastDayOf(from)
  const events = instruments.flatMap(({ title, events: all }) =>
    all.map((event) => ({ ...event, words: `${title}: ${event.words}` })),
  )
  return [...events, ...done]
    .filter((one) => after !== undefined && one.from > after && one.until <= today)
    .toSorted((one, other) => (one.until > other.until ? -1 : 1))
}
