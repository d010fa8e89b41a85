// SPDX-License-Identifier: Apache-2.0

import { BLANK } from './document.ts'
import type { DraftWording, RoundMaterial } from './material.ts'
import type { Piece } from './piece.ts'
import { told } from './piece.ts'

/** Where and when the meeting is or was: what nobody recorded is a gap. */
export function meetingOf(round: RoundMaterial): Piece {
  return {
    id: 'meeting',
    form: 'plain',
    say: (wording) => {
      const when = dayIn(round, wording)
      if (round.form === 'video') return wording.say('document.draft.meeting.video', { day: when })
      return wording.say('document.draft.meeting', { place: placeIn(round, wording), day: when })
    },
  }
}

export const dayIn = ({ on }: RoundMaterial, { day }: DraftWording): string => (on === undefined ? BLANK : day(on))

export const placeIn = ({ place }: RoundMaterial, { language }: DraftWording): string =>
  (place && told(place, language)) ?? BLANK
