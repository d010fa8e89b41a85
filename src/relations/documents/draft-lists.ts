// SPDX-License-Identifier: Apache-2.0
// The agenda and the list of the delegations, from what the round knows.

import { BLANK } from './document.ts'
import type { DelegateMaterial, DraftWording, RoundMaterial } from './material.ts'
import { meetingOf } from './meeting-words.ts'
import type { Piece } from './piece.ts'
import { empty, fixed, told } from './piece.ts'

export function agendaParagraphs(round: RoundMaterial): readonly Piece[] {
  const items = round.agenda.map(
    ({ id, words, side }): Piece => ({
      id: `item.${id}`,
      form: 'numbered',
      say: (wording) => {
        const item = told(words, wording.language)
        if (item === undefined || side === undefined) return item
        return wording.say('document.draft.item', { item, side: wording.party(side) })
      },
    }),
  )
  return [
    meetingOf(round),
    fixed('opening', 'numbered'),
    fixed('adoption-of-agenda', 'numbered'),
    ...(items.length > 0 ? items : [empty('items', 'numbered')]),
    fixed('other-business', 'numbered'),
    fixed('next-meeting', 'numbered'),
    fixed('adoption-of-minutes', 'numbered'),
    fixed('closing', 'numbered'),
  ]
}

/** Side by side: the head first, then by rank as the round lists them; participating bodies are a list of their own. */
export function delegationParagraphs({ parties, heads, bodies }: RoundMaterial): readonly Piece[] {
  const delegations = parties.flatMap((side): readonly Piece[] => {
    const own = heads.filter((head) => head.side === side)
    return [
      {
        id: `delegation.${side}`,
        form: 'heading',
        say: ({ say, party }) => say('document.draft.delegation', { side: party(side) }),
      },
      ...(own.length > 0
        ? own.map(
            (head, at): Piece => ({
              id: `head.${side}.${at}`,
              form: 'numbered',
              say: (wording) => headIn(head, wording),
            }),
          )
        : [empty(`head.${side}`, 'numbered')]),
    ]
  })
  const listed = bodies.map(
    ({ side, words }, at): Piece => ({
      id: `body.${at}`,
      form: 'numbered',
      say: ({ say, party, language }) => {
        const body = told(words, language)
        return body === undefined ? undefined : say('document.draft.body', { body, side: party(side) })
      },
    }),
  )
  return [...delegations, ...(listed.length > 0 ? [fixed('bodies', 'heading'), ...listed] : [])]
}

function headIn({ name, native, office }: DelegateMaterial, { say, language }: DraftWording): string | undefined {
  const held = Object.keys(office).length > 0 ? told(office, language) : BLANK
  if (held === undefined || name === '') return undefined
  return say('document.draft.head', { name: native === undefined ? name : `${native} (${name})`, office: held })
}
