// SPDX-License-Identifier: Apache-2.0
// An unfinished application, kept sealed for some days under a code that its writer notes down.
import { randomBytes } from 'node:crypto'
import type { LodgeCommand, Refusal } from '#src/consular/decisions/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Engine } from './engine.ts'
import { refusal } from './refusals.ts'
import { codeFrom, typedCode } from './slip-code.ts'
import { deleteDraft, deleteExpiredDrafts, draftHash, findDraft, putDraft } from './stored/drafts.store.ts'

const DAYS = 30
const LENGTH = 16
const LARGEST = 256 * 1024

/** What has been answered so far, and how far the writer came. */
export type Draft = Pick<LodgeCommand, 'service' | 'serviceVersion' | 'answers' | 'files'> & {
  readonly post?: string
  readonly page?: string
}

type Kept = { readonly resumeCode: string; readonly expiresAt: Date }
type Places = Pick<Engine, 'db' | 'keyring' | 'clock'>

/** Keeps a draft under the code it had, or under a new one; the time it is kept begins anew. */
export async function saveDraft(
  { db, keyring, clock }: Places,
  actor: Actor,
  draft: Draft,
  resumeCode?: string,
): Promise<Outcome<Kept, Refusal>> {
  const { length } = JSON.stringify(draft)
  if (length > LARGEST)
    return refuse(refusal('command-too-large', { kilobytes: Math.ceil(length / 1024), most: LARGEST / 1024 }))
  const code = (resumeCode !== undefined && typedCode(resumeCode, LENGTH)) || codeFrom(randomBytes(LENGTH), LENGTH)
  const savedAt = clock.now()
  const expiresAt = new Date(savedAt.getTime() + DAYS * 86_400_000)
  const { service, serviceVersion, ...content } = draft
  await asActor(db, systemActor, (tx) =>
    putDraft(tx, keyring, draftHash(keyring, code), {
      owner: actor.id,
      service,
      serviceVersion,
      content,
      savedAt,
      expiresAt,
    }),
  )
  return accept({ resumeCode: code, expiresAt })
}

/** The draft under a code; undefined when there is none, or none any more. */
export async function loadDraft({ db, keyring, clock }: Places, resumeCode: string): Promise<Draft | undefined> {
  const code = typedCode(resumeCode, LENGTH)
  if (code === undefined) return undefined
  const found = await asReader(db, systemActor, (tx) => findDraft(tx, keyring, draftHash(keyring, code), clock.now()))
  if (!found) return undefined
  const { service, serviceVersion } = found
  return { service, serviceVersion, ...(found.content as Omit<Draft, 'service' | 'serviceVersion'>) }
}

/** The draft goes, because its case was lodged or its writer wants it gone. */
export async function dropDraft({ db, keyring }: Places, resumeCode: string): Promise<void> {
  const code = typedCode(resumeCode, LENGTH)
  if (code !== undefined) await asActor(db, systemActor, (tx) => deleteDraft(tx, draftHash(keyring, code)))
}

/** Ends the drafts whose time is over; a job calls it every day. */
export async function dropExpiredDrafts({ db, clock }: Pick<Engine, 'db' | 'clock'>): Promise<number> {
  return await asActor(db, systemActor, (tx) => deleteExpiredDrafts(tx, clock.now()))
}
