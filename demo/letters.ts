// SPDX-License-Identifier: Apache-2.0
// Two invented letters to other authorities for the undertaking on permits: one was answered, one is silent. No real authority’s act is told.
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import { actOnLetter, commitments, sendLetter } from '#src/relations/commitments/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import { deskOfficer } from './desk-officer.ts'
import { four } from './invented-source.ts'

const commitment = 'kz-kr-consular.5.permits'

const SUBJECT = four(
  'Жұмыс рұқсаты (мысал мәтін)',
  'Разрешения на работу (пример текста)',
  'Work permits (example text)',
  '노동허가(예시 문구)',
)
const REPLY = four('Мысал мәтін', 'Пример текста', 'Example text', '예시 문구')
const LABOUR = four(
  'Еңбек органы (ойдан шығарылған)',
  'Орган по труду (вымышлено)',
  'Labour authority (invented)',
  '노동 당국(가상)',
)
const MIGRATION = four(
  'Көші-қон органы (ойдан шығарылған)',
  'Миграционный орган (вымышлено)',
  'Migration authority (invented)',
  '이민 당국(가상)',
)

/** Sends the letters, once for ever: every command has an id of its own. */
export async function inventLetters({ journal }: Elshi): Promise<void> {
  const actor = deskOfficer()
  if (!actor) return
  const found = await readThing(journal, actor, commitments, commitment)
  // Sent already, or a home state without this undertaking.
  if (!found || found.state.now.letters.length > 0) return
  const today = plainDateAt(journal.clock.now(), 'UTC')
  const sent = addDays(today, -150)
  const letter = { subject: SUBJECT, sent } as const
  await sendLetter(
    journal,
    actor,
    { id: commitment, commandId: 'demo-letter-one' },
    {
      ...letter,
      authority: LABOUR,
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
      words: REPLY,
    },
  )
  await sendLetter(
    journal,
    actor,
    { id: commitment, commandId: 'demo-letter-two' },
    {
      ...letter,
      authority: MIGRATION,
      ourNumber: '1-1/23-М',
      replyDue: 'no-limit',
    },
  )
}
