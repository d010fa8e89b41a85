// SPDX-License-Identifier: Apache-2.0
// What only cleared readers see of a brief: position by position in the order of the agenda.
import type { Position } from '#src/relations/agendas/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Block, Rest } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import type { BriefWording } from './wording.ts'
import { heading, paragraph } from './wording.ts'

const ours = ['own', 'redLine', 'fallback', 'weAsk', 'theyAsk'] as const
const keyOf = { own: 'own', redLine: 'red-line', fallback: 'fallback', weAsk: 'we-ask', theyAsk: 'they-ask' } as const

/** The part for cleared readers; none where there is no position, or whoever drafts may not see them. */
export function positionsPart(
  { round, partner, positions = [] }: BriefMaterial,
  wording: BriefWording,
): readonly Block[] {
  return round.agenda.flatMap((item) => {
    const position = positions.find((one) => one.item === item.id)
    return position ? [heading(`position.${item.id}`, item.words), ...ofItem(position, partner, wording)] : []
  })
}

function ofItem(position: Position, partner: BriefMaterial['partner'], wording: BriefWording): readonly Block[] {
  const { language, say, day } = wording
  const id = (part: string) => `position.${position.item}.${part}`
  const said: readonly Rest[] = [
    { kind: 'officer', id: `${position.round}.${position.item}`, words: say('brief.rests.position') },
  ]
  return [
    ...ours.flatMap((part) => {
      const words = position[part]
      const text = words && say(`brief.position.${keyOf[part]}`, { words: inWords(words, language) })
      return text ? [paragraph(id(keyOf[part]), text, said)] : []
    }),
    ...position.counterparts.map(({ side, words, kind, source, on }, at) =>
      paragraph(
        id(`theirs-${at + 1}`),
        say(`brief.position.${kind}`, {
          side: side === partner.code ? partner.name : side,
          words: inWords(words, language),
          source,
          day: day(on),
        }),
        said,
      ),
    ),
    ...Object.entries(position.talkingPoints).map(([spoken, words]) =>
      paragraph(id(`talking-${spoken}`), say('brief.position.talking', { language: spoken, words }), said),
    ),
  ]
}
