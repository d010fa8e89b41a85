// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { Engine, Erased, Refusal } from '#src/consular/cases/index.ts'
import { eraseFacts, grounds } from '#src/consular/cases/index.ts'
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { ErasureProposal, ErasureRefusal, Settlement } from './proposal.ts'
import { maySettle } from './proposal.ts'
import { addProposal, findProposal, findProposals, isCase, settleProposal } from './proposals.store.ts'

const MOST = 100

/** Asks for an erasure: the first of the two hands. Nothing is erased yet. */
export async function proposeErasure(
  { db, clock }: Pick<Engine, 'db' | 'clock'>,
  actor: Actor,
  asked: CaseKey & {
    readonly subjects: readonly Subject[]
    readonly ground: string
    readonly basis?: string | undefined
  },
): Promise<Outcome<{ readonly id: string }, ErasureRefusal | Refusal>> {
  if (!actor.roles.includes('operator') || !actor.posts.includes(asked.post)) return refuse('not-permitted')
  const wrong = grounds.groundWrong(asked)
  if (wrong) return refuse(wrong)
  // An operator sees no case: that there is one of this reference is all that they learn.
  if (!(await asReader(db, systemActor, (tx) => isCase(tx, asked)))) return refuse('case-not-found')
  const id = randomUUID()
  const proposal = {
    ...asked,
    subjects: [...new Set(asked.subjects)],
    basis: asked.basis ?? null,
    id,
    proposedBy: actor.id,
    proposedAt: clock.now(),
  }
  const added = await asActor(db, actor, (tx) => addProposal(tx, proposal))
  return added ? accept({ id }) : refuse('proposal-open-already')
}

/** Proposals of erasure about cases of the actor's posts, the open ones first. */
export async function listErasureProposals(
  { db }: Pick<Engine, 'db'>,
  actor: Actor,
): Promise<readonly ErasureProposal[]> {
  return await asReader(db, actor, (tx) => findProposals(tx, actor.posts, MOST))
}

/** One proposal; undefined when there is none that the actor may see. */
export async function findErasureProposal(
  { db }: Pick<Engine, 'db'>,
  actor: Actor,
  id: string,
): Promise<ErasureProposal | undefined> {
  return await asReader(db, actor, (tx) => findProposal(tx, actor.posts, id))
}

/** Declines a proposal, or takes it back; nothing is erased. */
export async function dropErasureProposal(
  { db, clock }: Pick<Engine, 'db' | 'clock'>,
  actor: Actor,
  { id, as }: { readonly id: string; readonly as: Exclude<Settlement, 'confirmed'> },
): Promise<Outcome<{ readonly id: string }, ErasureRefusal>> {
  const proposal = await findErasureProposal({ db }, actor, id)
  if (!proposal || proposal.settledAs !== null) return refuse('proposal-not-open')
  if (!maySettle(actor, proposal, as)) return refuse('not-permitted')
  const settled = await asActor(db, actor, (tx) => settleProposal(tx, id, { as, by: actor.id, at: clock.now() }))
  return settled ? accept({ id }) : refuse('proposal-not-open')
}

/**
 * Confirms a proposal, the second hand, and erases. The proposal's id is the command's: confirmed again after a fault in between,
 * it changes nothing and is settled.
 */
export async function confirmErasure(
  engine: Engine,
  { requestedBy, approvedBy }: { readonly requestedBy: Actor; readonly approvedBy: Actor },
  id: string,
): Promise<Outcome<Erased, Refusal> | Outcome<never, ErasureRefusal>> {
  const proposal = await findErasureProposal(engine, approvedBy, id)
  if (!proposal || proposal.settledAs !== null) return refuse('proposal-not-open')
  if (proposal.proposedBy !== requestedBy.id || !maySettle(approvedBy, proposal, 'confirmed'))
    return refuse('not-permitted')
  const { post, number, subjects, ground, basis } = proposal
  const paper = basis === null ? {} : { basis }
  const command = { do: 'erase-facts' as const, commandId: id, post, number, subjects, ground, ...paper }
  const erased = await eraseFacts(engine, { requestedBy, approvedBy }, command)
  if (!erased.ok) return erased
  await asActor(engine.db, approvedBy, (tx) =>
    settleProposal(tx, id, { as: 'confirmed', by: approvedBy.id, at: engine.clock.now() }),
  )
  return erased
}
