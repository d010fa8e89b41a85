// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { findIn, listInFile, record, recordIn } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { refuse } from '#src/standards/outcome/index.ts'
import { documents } from './book.ts'
import type { ClearanceCommand, DocumentBody, PaperCommand, TextCommand } from './commands.ts'
import { decideBegun, decideClearance, decidePaper, decideReplaced } from './decide-paper.ts'
import { decideText } from './decide-text.ts'
import type { Document } from './document.ts'
import type { DocumentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

type Answer = Promise<Outcome<Thing<Document>, DocumentRefusal | JournalRefusal>>
type OfDocument = { readonly id: string; readonly commandId: string }

const todayOf = ({ clock }: Journal) => plainDateAt(clock.now(), 'UTC')

/** Keeps a new document. Its id says of what and what it is. */
export function keepDocument(
  journal: Journal,
  actor: Actor,
  commandId: string,
  document: Omit<Document, 'writers'>,
): Answer {
  const command = { id: idOf(document, commandId), commandId, expected: 0 }
  return record<Document, DocumentBody, DocumentRefusal>(journal, actor, documents, command, () =>
    decideBegun(document),
  )
}

function idOf({ round, parties, home, kind }: Omit<Document, 'writers'>, commandId: string): string {
  const of = round ?? parties.find((party) => party !== home)?.toLowerCase() ?? home.toLowerCase()
  return `${of.slice(0, 60)}.${kind}.${commandId.slice(0, 13)}`
}

/** Writes in a text. Which entry is changed is said paragraph by paragraph: elsewhere others may have written meanwhile. */
export function writeDocument(journal: Journal, actor: Actor, of: OfDocument, command: TextCommand): Answer {
  const told = { newId: of.commandId, today: todayOf(journal) }
  return record(journal, actor, documents, of, (document) => decideText(document, command, told))
}

/** What becomes of a document apart from its text. */
export function actOnDocument(
  journal: Journal,
  actor: Actor,
  of: OfDocument & { readonly expected: number },
  command: PaperCommand,
): Answer {
  return record(journal, actor, documents, of, (document) => decidePaper(document, command, todayOf(journal)))
}

/** Clears a press text as it was seen, or says why not; only whoever heads the department does. */
export async function clearDocument(
  journal: Journal,
  actor: Actor,
  of: OfDocument & { readonly expected: number },
  command: ClearanceCommand,
): Answer {
  if (!actor.roles.includes('head-of-department')) return refuse({ code: 'not-permitted' } as const)
  const told = { by: actor.id, today: todayOf(journal) }
  return record(journal, actor, documents, of, (document) => decideClearance(document, command, told))
}

/** Begins a new document with the text of a frozen one, which stays as it is and from then on names the new one. */
export function beginVersion({ db, clock }: Journal, actor: Actor, { id, commandId }: OfDocument): Answer {
  const at = clock.now()
  return asActor(db, actor, async (tx) => {
    const frozen = (await findIn(tx, documents, id))?.state
    if (!frozen) return refuse(because('document-not-there'))
    const newId = idOf(frozen, commandId)
    const beside = { id, commandId: `${commandId}:replaced` }
    const said = await recordIn(tx, { actor, at, book: documents, command: beside }, (one) =>
      decideReplaced(one, newId),
    )
    if (!said.ok) return said
    const { kind, parties, home, direction, round, commitment, instrument } = frozen
    const { languages, authentic, translations, prevailing } = frozen
    const next: Omit<Document, 'writers'> = {
      kind,
      parties,
      home,
      direction,
      ...(round && { round }),
      ...(commitment && { commitment }),
      ...(instrument && { instrument }),
      languages,
      authentic,
      ...(translations && { translations }),
      ...(prevailing && { prevailing }),
      begun: plainDateAt(at, 'UTC'),
      replaces: id,
      paragraphs: frozen.paragraphs.map((one) => ({ ...one, written: {} })),
      registration: {},
    }
    const command = { id: newId, commandId }
    return recordIn<Document, DocumentBody, DocumentRefusal>(tx, { actor, at, book: documents, command }, () =>
      decideBegun(next),
    )
  })
}

/** The documents of a partner’s file, the newest first; those of one round, or all. */
export function listDocuments(
  journal: Journal,
  actor: Actor,
  asked: {
    readonly party: string
    readonly within?: string | undefined
    readonly most: number
    readonly skip?: number | undefined
  },
): Promise<{ readonly things: readonly Thing<Document>[]; readonly all: number }> {
  return listInFile(journal, actor, documents, { ...asked, order: 'newest' })
}
