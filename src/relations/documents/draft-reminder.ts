// SPDX-License-Identifier: Apache-2.0
// Reminds another authority at home of a letter: what was asked, when, under which numbers, and since when nothing came.
import { saidIn } from '#src/relations/telling/index.ts'
import { TITLE } from './document.ts'
import type { LetterMaterial } from './material.ts'
import type { Piece } from './piece.ts'
import { fixed } from './piece.ts'

export const reminderTitle = ({ subject }: LetterMaterial): Piece => ({
  id: TITLE,
  form: 'title',
  say: ({ say, language }) => say('document.draft.reminder-title', { subject: saidIn(subject, language) }),
})

export function reminderParagraphs(letter: LetterMaterial, home: string): readonly Piece[] {
  const { authority, subject, ourNumber, theirNumber, sent, replyDue, days, reminded } = letter
  const plain = (id: string, say: Piece['say']): Piece => ({ id: `reminder-${id}`, form: 'plain', say })
  return [
    plain('to', ({ language }) => saidIn(authority, language)),
    plain('letter', ({ say, day, language }) =>
      say(`document.draft.reminder-letter${theirNumber ? '.registered' : ''}`, {
        ...{ subject: saidIn(subject, language), ours: ourNumber, day: day(sent) },
        ...(theirNumber && { theirs: theirNumber }),
      }),
    ),
    plain('silence', ({ say, day }) =>
      replyDue === 'no-limit'
        ? say('document.draft.reminder-silence.no-limit', { days })
        : say('document.draft.reminder-silence', { due: day(replyDue), days }),
    ),
    ...(reminded.length > 0
      ? [
          plain('before', ({ say, day }) =>
            say('document.draft.reminder-before', { days: reminded.map((one) => day(one)).join(', ') }),
          ),
        ]
      : []),
    fixed('reminder-asks', 'plain'),
    plain('foot', ({ say, ministry }) => say('document.draft.reminder-foot', { from: ministry(home).name })),
  ]
}
