// SPDX-License-Identifier: Apache-2.0
// What is to be arranged for the meeting: what stands, and what nobody has recorded yet.
import type { Block } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import { recordOfRound } from './opening.ts'
import { MOST_CITED, shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { heading, listed, marked, paragraph, table } from './wording.ts'

export function plan({ round, papers, home, partner }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const headOf = (code: string) => {
    const head = round.heads.find(({ side }) => side.code === code)
    return head && [head.name, head.office].filter(Boolean).join(', ')
  }
  const bodiesOf = (code: string) =>
    listed(round.bodies.filter(({ side }) => side.code === code).map(({ words }) => words))
  const delegation = (code: string) => shortened([headOf(code), bodiesOf(code)].filter(Boolean).join('; '), 240)
  const paper = (kind: string) =>
    shortened(
      listed(
        papers.filter((one) => one.kind === kind).map((one) => marked(wording, `${one.title} (${one.stands})`, one)),
      ),
      240,
    )
  const known: readonly (readonly [string, string | undefined])[] = [
    [say('brief.plan.stage'), say(`brief.step.${round.step}`)],
    [say('brief.plan.day'), listed(round.days.slice(0, MOST_CITED).map(({ on }) => day(on)))],
    [say('brief.plan.place'), round.form === 'video' ? say('brief.by-video') : round.place?.words],
    [say('brief.plan.host'), round.host?.name],
    [say('brief.plan.delegation', { side: home.name }), delegation(home.code)],
    [say('brief.plan.delegation', { side: partner.name }), delegation(partner.code)],
    [
      say('brief.agenda'),
      paper('agenda') ||
        (round.agenda.length > 0 ? say('brief.plan.items', { count: round.agenda.length }) : undefined),
    ],
    [say('brief.plan.list'), paper('delegation-list')],
    [say('brief.plan.minutes'), paper('agreed-minutes')],
  ]
  const rests = [recordOfRound(round, wording)]
  const missing = known.filter(([, words]) => !words).length
  return [
    heading('plan', say('brief.plan')),
    paragraph('plan.lead', say('brief.plan.lead', { missing }), rests),
    // None of these is left out: what is not known of a meeting is what is still to be arranged.
    ...table(
      'plan.table',
      { caption: say('brief.plan'), head: [say('brief.what'), say('brief.plan.known')], widths: [1, 2] },
      known.map(([what, words]) => ({ cells: [what, words || say('brief.plan.unknown')], rests })),
    ),
    // Of these nothing is kept in the record of a round: an officer writes them here.
    paragraph('plan.by-hand', say('brief.plan.by-hand')),
  ]
}
