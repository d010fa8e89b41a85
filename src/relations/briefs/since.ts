// SPDX-License-Identifier: Apache-2.0
// What happened since the last round: what came of it, what was done, what befell agreements, which letters and papers went. What is invented stands by itself.
import type { Block } from './brief.ts'
import type { BriefMaterial, Happening } from './material.ts'
import { roundInWords } from './opening.ts'
import { fittingParagraphs, madeOf, shortened } from './room.ts'
import { isSince } from './since-when.ts'
import type { BriefWording } from './wording.ts'
import { apart, daysIn, heading, marked, more, paragraph, roomIn, tableWithin } from './wording.ts'

export function since(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  const { last, outcomes } = material
  if (!last) return [heading('since', say('brief.since')), paragraph('since.no-round', say('brief.since.no-round'))]
  const [happened, invented] = apart(happenedAfter(material))
  const told = { wording, file: material.partner.code }
  // What was asked is what the other side will ask after: it gives way last.
  const [asks, others] = [outcomes.filter(({ isAsked }) => isAsked), outcomes.filter(({ isAsked }) => !isAsked)]
  const { owed, other } = roomIn(wording)
  const fitting = new Set([...fittingParagraphs(200 * owed, asks), ...fittingParagraphs(80 * other, others)])
  return [
    heading('since', say('brief.since')),
    paragraph('since.last', say('brief.since.last', { round: roundInWords(last, wording) }), [
      ...last.rests,
      ...last.days.flatMap(({ rests }) => rests),
    ]),
    ...outcomes
      .filter((one) => fitting.has(one))
      .map((one, at) =>
        paragraph(`since.outcome-${at + 1}`, marked(wording, shortened(one.words, 320), one), one.rests),
      ),
    ...more('since.outcomes.more', outcomes.length - fitting.size, told),
    paragraph('since.happened', say(happened.length > 0 ? 'brief.since.happened' : 'brief.since.nothing')),
    ...tableOf(happened, 'since.table', told),
    ...(invented.length > 0
      ? [paragraph('since.invented', say('brief.since.invented')), ...tableOf(invented, 'since.invented.table', told)]
      : []),
  ]
}

function tableOf(
  happened: readonly Happening[],
  id: string,
  told: { readonly wording: BriefWording; readonly file: string },
): readonly Block[] {
  const { wording } = told
  const { say } = wording
  return tableWithin(
    90,
    id,
    { caption: say('brief.since'), head: [say('brief.day'), say('brief.happened')], widths: [1, 4] },
    madeOf(happened, (one) => ({
      cells: [daysIn(wording, one.from, one.until), marked(wording, shortened(one.words, 200), one)],
      rests: one.rests,
    })),
    told,
  )
}

/** What certainly happened after the day, the newest first: of more than has room the oldest are left to the file. */
function happenedAfter(material: BriefMaterial): readonly Happening[] {
  const { instruments, done, happened, on: today } = material
  const events = instruments.flatMap(({ title, events: all }) =>
    all.map((event) => ({ ...event, words: `${title}: ${event.words}` })),
  )
  return [...events, ...done, ...happened]
    .filter((one) => isSince(one.from, material) && one.until <= today)
    .toSorted((one, other) => (one.until > other.until ? -1 : 1))
}
