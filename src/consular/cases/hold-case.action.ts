// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { Refusal } from '#src/consular/decisions/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Engine } from './engine.ts'
import { refusal } from './refusals.ts'
import { liftHold, placeHold } from './stored/erasures.store.ts'
import { loadCase } from './stored/load-case.store.ts'

/** Keeps everything of a case while a ground (a code, such as `court-case`) stands. Only an inspector places or lifts a hold. */
export async function holdCase(
  { db, clock }: Pick<Engine, 'db' | 'clock'>,
  actor: Actor,
  { post, number, ground }: CaseKey & { readonly ground: string },
): Promise<Outcome<{ readonly id: string }, Refusal>> {
  if (!actor.roles.includes('inspector')) return refuse(refusal('inspector-only'))
  if (!/^[a-z][a-z0-9-]{2,59}$/.test(ground)) return refuse(refusal('command-malformed', { where: 'ground' }))
  const id = randomUUID()
  return await asActor(db, actor, async (tx) => {
    const stored = await loadCase(tx, { post, number })
    if (stored.events.length === 0) return refuse(refusal('case-not-found'))
    await placeHold(tx, { post, number, id, ground, by: actor.id, at: clock.now() })
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
  return lifted ? accept({ id: hold.id }) : refuse(refusal('case-not-found'))
}
