// SPDX-License-Identifier: Apache-2.0
// What only cleared readers see of a brief: position by position in the order of the agenda.
import type { Position } from '#src/relations/agendas/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Block } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import type { BriefWording } from './wording.ts'
import { heading, paragraph, recordOf } from './wording.ts'

const ours = ['own', 'redLine', 'fallback', 'weAsk', 'theyAsk'] as const
const keyOf = { own: 'own', redLine: 'red-line', fallback: 'fallback', weAsk: 'we-ask', theyAsk: 'they-ask' } as const

/** The part for cleared readers; none where there is no position, or whoever drafts may not see them. */
export function positionsPart(
  { round, partner, positions = [] }: BriefMaterial,
  wording: BriefWording,
): readonly Block[] {
  return round.agenda.flatMap((item) => {
    const position = positions.find((one) => one.item === item.id)
    return position
      ? [heading(`position.${item.id}`, item.words), ...ofItem(position, { item: item.words, partner }, wording)]
      : []
  })
}

type About = { readonly item: string; readonly partner: BriefMaterial['partner'] }

function ofItem(position: Position, { item, partner }: About, wording: BriefWording): readonly Block[] {
  const { language, say, day } = wording
  const id = (part: string) => `position.${position.item}.${part}`
  const said = [recordOf(wording, 'officer', { id: `${position.round}.${position.item}`, name: item })]
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
    ...spokenOf(position, { language, partner: partner.code }).map(([spoken, words]) =>
      paragraph(
        id(`talking-${spoken}`),
        say('brief.position.talking', { language: nameOf(spoken, language), words }),
        said,
      ),
    ),
  ]
}

/** What is said at the table in the language of the brief and in the partner’s; where it stands in neither, in those in which it does. */
function spokenOf(
  { talkingPoints }: Position,
  { language, partner }: { readonly language: string; readonly partner: string },
): readonly (readonly [string, string])[] {
  const all = Object.entries(talkingPoints)
  const own = all.filter(([spoken]) => spoken === language || spoken === languageOf(partner))
  return own.length > 0 ? own : all
}

/** The language that most people of a territory speak (Unicode CLDR, likely subtags). */
function languageOf(territory: string): string | undefined {
  return /^[A-Z]{2}$/.test(territory) ? new Intl.Locale(`und-${territory}`).maximize().language : undefined
}

const nameOf = (spoken: string, language: string) =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(spoken) ?? spoken
