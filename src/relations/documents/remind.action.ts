// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { recordIn } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { CommitmentRefusal, Letter, OfThing } from '#src/relations/commitments/index.ts'
import { actOnLetter } from '#src/relations/commitments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { daysBetween, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { documents } from './book.ts'
import { decideBegun } from './decide-paper.ts'
import type { Document } from './document.ts'
import { draftParagraphs } from './draft.ts'
import type { DraftWording } from './material.ts'

type Speaking = {
  readonly home: string
  /** In which the reminder is written. */
  readonly language: string
  readonly wordings: readonly DraftWording[]
}

/** Records that an authority is reminded of a letter, and drafts the paper that does it: both, or neither. */
export async function remindByLetter(
  journal: Journal,
  actor: Actor,
  of: OfThing,
  speaking: Speaking,
): Promise<Outcome<{ readonly letter: Thing<Letter>; readonly document: string }, CommitmentRefusal | JournalRefusal>> {
  const at = journal.clock.now()
  const today = plainDateAt(at, 'UTC')
  const document = `${of.id.slice(0, 60)}.reminder.${of.commandId.slice(0, 13)}`
  const said = await actOnLetter(journal, actor, of, { do: 'remind', document }, async (tx, letter) => {
    const command = { id: document, commandId: `${of.commandId}:document`, expected: 0 }
    const drafted = draftReminder({ ...letter, id: of.id }, speaking, today)
    const kept = await recordIn(tx, { actor, at, book: documents, command }, () => decideBegun(drafted))
    if (!kept.ok) throw new Error(`The reminder ${document} could not be kept: ${kept.refusal.code}.`)
  })
  return said.ok ? { ok: true, value: { letter: said.value, document } } : said
}

function draftReminder(
  { id, about, commitment, reminded = [], sent, ...letter }: Letter & { readonly id: string },
  { home, language, wordings }: Speaking,
  today: PlainDate,
): Omit<Document, 'writers'> {
  const kept = {
    ...({ kind: 'reminder', direction: 'outgoing', parties: [home, ...about], home } as const),
    ...{ languages: [language], authentic: [language] },
  }
  // Of the days on which it was reminded the last one is today.
  const before = reminded.filter((day) => day < today)
  const material = { ...letter, sent, reminded: before, days: daysBetween(sent, today) }
  return {
    ...{ ...kept, commitment, letter: id, begun: today, registration: {} },
    paragraphs: draftParagraphs({ ...kept, reminds: material }, wordings),
  }
}
