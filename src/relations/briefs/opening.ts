// SPDX-License-Identifier: Apache-2.0
// What the meeting is: which round, when, where, who leads each side, and what is on the agenda.
import type { Block, Rest } from './brief.ts'
import type { BriefMaterial, RoundMaterial } from './material.ts'
import { MOST_CITED, shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { heading, listed, marked, paragraph, recordOf, tableWithin } from './wording.ts'

export function opening(material: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { round, partner, home } = material
  const { say } = wording
  const heads = round.heads.map(({ side, name, office }) =>
    say('brief.opening.head', { side: side.name, name: office ? `${name}, ${office}` : name }),
  )
  return [
    heading('opening', say('brief.opening')),
    paragraph('opening.purpose', purposeOf(material, wording), [
      recordOfRound(round, wording),
      ...(round.basis?.rests ?? []),
    ]),
    paragraph('opening.round', marked(wording, roundInWords(round, wording), round), [
      ...round.rests,
      ...round.days.flatMap(({ rests }) => rests),
      ...(round.place?.rests ?? []),
    ]),
    paragraph('opening.sides', say('brief.opening.sides', { home: home.name, partner: partner.name })),
    paragraph(
      'opening.heads',
      heads.length > 0 ? heads.join(' ') : say('brief.opening.no-heads'),
      heads.length > 0 ? round.rests : [],
    ),
    ...(round.bodies.length > 0
      ? [
          paragraph(
            'opening.bodies',
            say('brief.opening.bodies', { bodies: shortened(listed(round.bodies.map(({ words }) => words)), 400) }),
            round.bodies.flatMap(({ rests }) => rests).slice(0, MOST_CITED),
          ),
        ]
      : []),
    paragraph('opening.agenda', say(round.agenda.length > 0 ? 'brief.opening.agenda' : 'brief.opening.no-agenda'), [
      recordOfRound(round, wording),
    ]),
    ...tableWithin(
      90,
      'opening.items',
      { caption: say('brief.agenda'), head: [say('brief.agenda.item'), say('brief.agenda.side')], widths: [3, 1] },
      round.agenda.map(({ words, side }) => ({
        cells: [shortened(words, 240), side?.name ?? say('brief.not-told')],
        rests: [recordOfRound(round, wording)],
      })),
      { wording, file: partner.code },
    ),
  ]
}

/** The round by its name. */
export const roundNamed = ({ series, ordinal }: RoundMaterial, { say }: BriefWording): string =>
  ordinal === undefined ? series : say('brief.round.short', { series, ordinal })

export const recordOfRound = (round: RoundMaterial, wording: BriefWording): Rest =>
  recordOf(wording, 'round', { id: round.id, name: roundNamed(round, wording) })

/** What the meeting is for: what its series is about, and what founds it. */
function purposeOf({ round }: BriefMaterial, { say }: BriefWording): string {
  const topic = say(`brief.series.${round.topic ?? 'other'}`)
  const basis = round.basis ? say('brief.opening.basis', { basis: round.basis.words }) : say('brief.opening.no-basis')
  return `${say('brief.opening.purpose', { topic })} ${basis}`
}

/** The round in one sentence; what nobody told is said to be unknown. */
export function roundInWords(round: RoundMaterial, { say, day }: BriefWording): string {
  const [first] = round.days
  const where = round.form === 'video' ? say('brief.by-video') : round.place?.words
  return [
    round.ordinal === undefined
      ? say('brief.round.plain', { series: round.series })
      : say('brief.round', { series: round.series, ordinal: round.ordinal }),
    first ? say('brief.round.day', { day: day(first.on) }) : say('brief.round.no-day'),
    where ? say('brief.round.place', { place: where }) : say('brief.round.no-place'),
    ...(round.host ? [say('brief.round.host', { host: round.host.name })] : []),
  ].join(' ')
}
