// SPDX-License-Identifier: Apache-2.0
// Two invented letters to other authorities for the undertaking on permits: one was answered, one is silent. No real authority’s act is told.
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { actOnLetter, commitments, sendLetter } from '#src/relations/commitments/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import { DEMO_OFFICERS } from './officers.ts'

const commitment = 'kz-kr-consular.5.permits'

/** Sends the letters, once for ever: every command has an id of its own. */
export async function inventLetters({ journal }: Elshi): Promise<void> {
  const officer = DEMO_OFFICERS.find(({ roles }) => roles.includes('desk-officer'))
  if (!officer) return
  const { id, roles, compartments = [] } = officer
  const actor: Actor = { id, kind: 'officer', posts: [], roles, compartments }
  const found = await readThing(journal, actor, commitments, commitment)
  // Sent already, or a home state without this undertaking.
  if (!found || found.state.now.letters.length > 0) return
  const today = plainDateAt(journal.clock.now(), 'UTC')
  const sent = addDays(today, -150)
  const letter = { subject: 'Жұмыс рұқсаты (мысал мәтін) · Work permits (example text)', sent } as const
  await sendLetter(
    journal,
    actor,
    { id: commitment, commandId: 'demo-letter-one' },
    {
      ...letter,
      authority: 'Еңбек органы (ойдан шығарылған) · Labour authority (invented)',
      ourNumber: '1-1/22-М',
      replyDue: addDays(sent, 30),
    },
  )
  await actOnLetter(
    journal,
    actor,
    { id: `${commitment}.demo-letter-one`, commandId: 'demo-number-one' },
    { do: 'note-their-number', number: '1518-М' },
  )
  await actOnLetter(
    journal,
    actor,
    { id: `${commitment}.demo-letter-one`, commandId: 'demo-reply-one' },
    {
      do: 'take-reply',
      on: addDays(sent, 24),
      number: '7-3/101-М',
      words: 'Мысал мәтін · Example text',
    },
  )
  await sendLetter(
    journal,
    actor,
    { id: commitment, commandId: 'demo-letter-two' },
    {
      ...letter,
      authority: 'Көші-қон органы (ойдан шығарылған) · Migration authority (invented)',
      ourNumber: '1-1/23-М',
      replyDue: 'no-limit',
    },
  )
}
