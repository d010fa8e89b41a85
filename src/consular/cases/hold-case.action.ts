// SPDX-License-Identifier: Apache-2.0
import type { Refusal } from '#src/consular/decisions/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { open, placeOf, seal } from '#src/platform/sealing/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Engine } from './engine.ts'
import { refusal } from './refusals.ts'
import type { StoredHold } from './stored/holds.store.ts'
import { liftHold, listHolds, placeHold, waitForDisposal } from './stored/holds.store.ts'
import { loadCase } from './stored/load-case.store.ts'

/** Why nothing of a case may go, as codes. */
export const holdGrounds = ['court-case', 'inspection', 'inquiry', 'complaint', 'archive-transfer'] as const

/** Placed by somebody; the words are for whoever may read the case. */
export type Hold = {
  readonly id: string
  readonly ground: string
  /** The act and article that it rests on. */
  readonly provision: string
  readonly reason: string
  readonly placedBy: string
  readonly placedAt: Date
}

const MOST = { provision: 300, reason: 2000 } as const

/**
 * Keeps everything of a case while a ground stands. Only an inspector places or lifts a hold, and says why and by what provision. The
 * same id again changes nothing.
 */
export async function holdCase(
  { db, clock, keyring }: Pick<Engine, 'db' | 'clock' | 'keyring'>,
  actor: Actor,
  hold: CaseKey & Pick<Hold, 'id' | 'ground' | 'provision' | 'reason'>,
): Promise<Outcome<{ readonly id: string }, Refusal>> {
  if (!actor.roles.includes('inspector')) return refuse(refusal('inspector-only'))
  const { post, number, id, ground } = hold
  const [provision, reason] = [hold.provision.trim(), hold.reason.trim()]
  const wrong = wrongIn({ id, ground, provision, reason })
  if (wrong) return refuse(refusal('command-malformed', { where: wrong }))
  return await asActor(db, actor, async (tx) => {
    await waitForDisposal(tx, hold)
    const stored = await loadCase(tx, { post, number })
    if (stored.events.length === 0) return refuse(refusal('case-not-found'))
    const { key, wrapped } = keyring.newDataKey()
    const sealed = seal(key, Buffer.from(reason), placeOfReason(hold))
    const placed = { placedBy: actor.id, placedAt: clock.now() }
    await placeHold(tx, { post, number, id, ground, provision, wrapped, sealed, ...placed })
    return accept({ id })
  })
}

/** Ends a hold; refused as not found when there is none of that id. */
export async function releaseCase(
  { db, clock }: Pick<Engine, 'db' | 'clock'>,
  actor: Actor,
  hold: CaseKey & { readonly id: string },
): Promise<Outcome<{ readonly id: string }, Refusal>> {
  if (!actor.roles.includes('inspector')) return refuse(refusal('inspector-only'))
  const lifted = await asActor(db, actor, (tx) => liftHold(tx, { ...hold, by: actor.id, at: clock.now() }))
  return lifted ? accept({ id: hold.id }) : refuse(refusal('hold-not-known'))
}

/** The holds that stand on a case, for officers who see it; that they were read is on record before the answer. */
export async function holdsOn(
  { db, keyring, readLog }: Pick<Engine, 'db' | 'keyring' | 'readLog'>,
  actor: Actor,
  key: CaseKey,
): Promise<readonly Hold[]> {
  if (actor.kind === 'applicant') return []
  const stored = await asReader(db, actor, (tx) => listHolds(tx, key))
  if (stored.length === 0) return []
  await readLog.record({ actor, post: key.post, subjectKind: 'case', ids: [reference(key)], fields: ['holds'] })
  return stored.map((one) => opened(keyring, key, one))
}

function opened(keyring: Keyring, key: CaseKey, { wrapped, sealed, ...hold }: StoredHold): Hold {
  const reason = wrapped && sealed ? open(keyring.unwrap(wrapped), sealed, placeOfReason({ ...key, ...hold })) : ''
  return { ...hold, provision: hold.provision ?? '', reason: reason.toString() }
}

function wrongIn({ id, ground, provision, reason }: Pick<Hold, 'id' | 'ground' | 'provision' | 'reason'>) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return 'id'
  if (!(holdGrounds as readonly string[]).includes(ground)) return 'ground'
  if (provision.length < 3 || provision.length > MOST.provision) return 'provision'
  return reason.length < 3 || reason.length > MOST.reason ? 'reason' : undefined
}

function placeOfReason({ post, number, id }: CaseKey & { readonly id: string }): string {
  return placeOf({ table: 'case_holds', column: 'sealed', row: `${post}/${number}/${id}`, keyVersion: 1 })
}
