// SPDX-License-Identifier: Apache-2.0
// What happened since the last round: what came of it, what was done, what befell agreements, which letters and papers went, and which figures are newer.
import type { PartialDay } from '#src/relations/telling/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Block } from './brief.ts'
import type { BriefMaterial, FigureMaterial, Happening } from './material.ts'
import { newestOf } from './numbers.ts'
import { roundInWords } from './opening.ts'
import { fittingParagraphs, madeOf, shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import {
  daysIn,
  heading,
  listed,
  measureIn,
  more,
  paragraph,
  periodIn,
  recordOf,
  roomIn,
  tableWithin,
} from './wording.ts'

export function since(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  const { last, outcomes } = material
  if (!last) return [heading('since', say('brief.since')), paragraph('since.no-round', say('brief.since.no-round'))]
  const from = last.days[0]?.on
  const happened = happenedAfter(material, from)
  const told = { wording, file: material.partner.code }
  // What was asked is what the other side will ask after: it gives way last.
  const [asks, others] = [outcomes.filter(({ isAsked }) => isAsked), outcomes.filter(({ isAsked }) => !isAsked)]
  const { owed, other } = roomIn(wording)
  const fitting = new Set([...fittingParagraphs(200 * owed, asks), ...fittingParagraphs(80 * other, others)])
  const newer = newestOf(material.figures).filter(({ end }) => isAfter(end, from) && end <= material.on)
  return [
    heading('since', say('brief.since')),
    paragraph('since.last', say('brief.since.last', { round: roundInWords(last, wording) }), [
      ...last.rests,
      ...last.days.flatMap(({ rests }) => rests),
    ]),
    ...outcomes
      .filter((one) => fitting.has(one))
      .map(({ words, rests }, at) => paragraph(`since.outcome-${at + 1}`, shortened(words, 320), rests)),
    ...more('since.outcomes.more', outcomes.length - fitting.size, told),
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
    ...(newer.length > 0 ? [newerFigures(newer, told)] : []),
  ]
}

/** Which figures are newer than the last round; what they say stands with the numbers. */
function newerFigures(
  figures: readonly FigureMaterial[],
  { wording, file }: { readonly wording: BriefWording; readonly file: string },
): Block {
  const names = new Set(figures.map((figure) => `${measureIn(wording, figure)} (${periodIn(wording, figure.period)})`))
  return paragraph(
    'since.figures',
    wording.say('brief.since.figures', { figures: shortened(listed([...names]), 300) }).replace(/…[.。]$/u, '…'),
    [recordOf(wording, 'file', { id: file })],
  )
}

const isAfter = (day: PlainDate, from: PartialDay | undefined) => from !== undefined && day > lastDayOf(from)

/** What certainly happened after the day, the newest first: of more than has room the oldest are left to the file. */
function happenedAfter(
  { instruments, done, happened, on: today }: BriefMaterial,
  from: PartialDay | undefined,
): readonly Happening[] {
  const events = instruments.flatMap(({ title, events: all }) =>
    all.map((event) => ({ ...event, words: `${title}: ${event.words}` })),
  )
  return [...events, ...done, ...happened]
    .filter((one) => isAfter(one.from, from) && one.until <= today)
    .toSorted((one, other) => (one.until > other.until ? -1 : 1))
}
