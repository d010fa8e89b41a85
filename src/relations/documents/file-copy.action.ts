// SPDX-License-Identifier: Apache-2.0
// The signed paper, filed: the file is kept and the document frozen in one transaction.
import { createHash } from 'node:crypto'
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { readThing, recordIn } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import type { FileRecord, FileStore } from '#src/platform/files/index.ts'
import { keepFile } from '#src/platform/files/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { documents } from './book.ts'
import { decideFiled } from './decide-paper.ts'
import type { Document, Signer } from './document.ts'
import type { DocumentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

type Kept = { readonly journal: Journal; readonly files: FileStore }
type Refusal = DocumentRefusal | JournalRefusal
type OfCopy = {
  readonly id: string
  readonly commandId: string
  readonly expected: number
  readonly on: PlainDate
  readonly signers: readonly Signer[]
}

/** Whether a copy could be filed as the document stands: asked before a file is taken in, so that none is taken in vain. */
export async function mayFileCopy(
  journal: Journal,
  actor: Actor,
  { id, expected, on, signers }: OfCopy,
): Promise<Outcome<'may', Refusal>> {
  const found = await readThing(journal, actor, documents, id)
  // Sent once before under this id: `fileCopy` answers as it did then.
  if (found && expected !== found.sequence && !found.state.copy)
    return refuse({ code: 'moved-on', sequence: found.sequence } as const)
  const today = plainDateAt(journal.clock.now(), 'UTC')
  const decided = decideFiled(found?.state, { file: '', bytes: 0, digest: '', on, signers }, today)
  return decided.ok ? accept('may') : decided
}

/** Files a received copy. Its digest is that of the bytes that are given out from now on. */
export async function fileCopy(
  { journal, files }: Kept,
  actor: Actor,
  { on, signers, ...command }: OfCopy,
  { file, kind, state, bytes }: Pick<FileRecord, 'file' | 'kind' | 'state' | 'bytes'>,
): Promise<Outcome<Thing<Document>, Refusal>> {
  if (state !== 'clean') return refuse(because('copy-not-examined'))
  if (kind !== 'application/pdf') return refuse(because('copy-not-pdf'))
  const read = await files.read(actor, file)
  if (!read.ok) return refuse(because('copy-not-examined'))
  const digest = createHash('sha256').update(read.value.content).digest('hex')
  const at = journal.clock.now()
  const today = plainDateAt(at, 'UTC')
  return asActor(journal.db, actor, async (tx) => {
    const said = await recordIn(tx, { actor, at, book: documents, command }, (document) =>
      decideFiled(document, { file, bytes, digest, on, signers }, today),
    )
    if (said.ok && said.value.state.copy?.file === file) await keepFile(tx, file)
    return said
  })
}

/** The filed copy of a document that the actor may read, byte for byte. */
export async function readCopy({ journal, files }: Kept, actor: Actor, id: string): Promise<Buffer | undefined> {
  const copy = (await readThing(journal, actor, documents, id))?.state.copy
  // The file lies with its uploader; whoever may read the document may read it.
  const found = copy && (await files.read(systemActor, copy.file))
  return found?.ok ? found.value.content : undefined
}
