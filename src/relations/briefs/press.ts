// SPDX-License-Identifier: Apache-2.0
// A text for the press to begin from: what is known stands in it, what is not is left as a gap to be filled in. Positions are never in it.
import type { Block } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import { recordOfRound, roundNamed } from './opening.ts'
import { shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { heading, listed, marked, paragraph, recordOf } from './wording.ts'

export function press({ round, papers, home, partner }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const [first] = round.days
  const open = '____'
  const place = round.form === 'video' ? say('brief.by-video') : (round.place?.words ?? open)
  const meeting = roundNamed(round, wording)
  const heads = round.heads.map(({ side, name, office }) =>
    say('brief.opening.head', { side: side.name, name: office ? `${name}, ${office}` : name }),
  )
  const text = [
    say('brief.press.held', { day: first ? day(first.on) : open, place, meeting }),
    ...(heads.length > 0 ? heads : [say('brief.press.heads', { heads: open })]),
    say('brief.press.spoke', {
      home: home.name,
      partner: partner.name,
      items: round.agenda.length > 0 ? shortened(listed(round.agenda.map(({ words }) => words)), 600) : open,
    }),
    say('brief.press.agreed', { open }),
  ]
  const drafted = papers.filter(({ kind }) => kind === 'press-text').slice(0, 2)
  const rests = [recordOfRound(round, wording)]
  return [
    heading('press', say('brief.press')),
    paragraph('press.text', text.join(' '), rests),
    ...drafted.map(({ id, title, stands, ...from }, at) =>
      paragraph(
        `press.paper-${at + 1}`,
        say('brief.press.paper', { title: marked(wording, shortened(title, 160), from), stands }),
        [recordOf(wording, 'document', { id, name: title })],
      ),
    ),
  ]
}
