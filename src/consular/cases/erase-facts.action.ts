// SPDX-License-Identifier: Apache-2.0
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseCommand, Refusal } from '#src/consular/decisions/index.ts'
import { decide } from '#src/consular/decisions/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { evolve, foldCase } from '#src/consular/history/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asDisposal, systemActor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Acted } from './act-on-case.action.ts'
import { contextOf, pinnedService } from './case-context.ts'
import { checkCommand } from './command-shape.ts'
import type { Engine } from './engine.ts'
import { queueEntry } from './queue-entry.ts'
import { recordEvents } from './record-events.ts'
import { refusal } from './refusals.ts'
import { keptBecause } from './retention.ts'
import type { ErasureEntry } from './stored/erasures.store.ts'
import { enterErasure, eraseStored, isHeld } from './stored/erasures.store.ts'
import type { StoredCase } from './stored/load-case.store.ts'
import { loadCase } from './stored/load-case.store.ts'
import { digestOfCommand } from './stored/receipts.store.ts'
import { conflictIn, saveCase } from './stored/save-case.store.ts'

export type EraseCommand = Extract<CaseCommand, { do: 'erase-facts' }>

/** Who asks for the erasure and who agrees: an operator, and an inspector who is somebody else. */
export type TwoHands = { readonly requestedBy: Actor; readonly approvedBy: Actor }

/**
 * Erases the personal facts of people of a case for good: values, salts, keys, search keys, mail and files. The log says that it
 * happened and why, and its proof stays whole. The same command again changes nothing.
 */
export async function eraseFacts(
  engine: Engine,
  { requestedBy, approvedBy }: TwoHands,
  command: EraseCommand,
): Promise<Outcome<Acted, Refusal>> {
  const shaped = checkCommand(command)
  if (!shaped.ok) return shaped
  if (requestedBy.id === approvedBy.id || !approvedBy.roles.includes('inspector'))
    return refuse(refusal('erasure-needs-two'))
  const hands = { requestedBy: requestedBy.id, approvedBy: approvedBy.id }
  const entry = { id: command.commandId, subjects: command.subjects, ground: command.ground, ...hands }
  try {
    const { outcome, files } = await asDisposal(engine.db, systemActor, (tx) =>
      eraseOne(engine, requestedBy, tx, command, { ...entry, post: command.post, number: command.number }),
    )
    await engine.files.discard(files)
    return outcome
  } catch (error) {
    const conflict = conflictIn(error)
    if (!conflict) throw error
    return refuse(refusal(conflict))
  }
}

type Erased = { readonly outcome: Outcome<Acted, Refusal>; readonly files: readonly string[] }
const nothing = (reason: Refusal): Erased => ({ outcome: refuse(reason), files: [] })

async function eraseOne(
  engine: Engine,
  actor: Actor,
  tx: Tx,
  command: EraseCommand,
  entry: ErasureEntry,
): Promise<Erased> {
  const stored = await loadCase(tx, command, { commandId: command.commandId })
  if (stored.receipt) {
    const same = stored.receipt.digest.equals(digestOfCommand(engine.keyring, command))
    return same
      ? { outcome: accept(JSON.parse(stored.receipt.answer) as Acted), files: [] }
      : nothing(refusal('command-already-used'))
  }
  if (stored.events.length === 0) return nothing(refusal('case-not-found'))
  const service = pinnedService(engine.catalogue, stored.events)
  const state = foldCase(stored.events, service)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const context = contextOf(engine, actor, state, { service, today, answers: {} })
  // An operator works for the whole installation, and reads no case: the roles hold wherever it is handled.
  const asker = { ...context.asker, roles: actor.roles as typeof context.asker.roles, compartments: ['*' as const] }
  const decided = decide(state, command, { ...context, asker })
  if (!decided.ok) return nothing(decided.refusal)
  if (await isHeld(tx, state)) return nothing(refusal('case-on-hold'))
  const kept = keptBecause(state, service, { ground: command.ground, today })
  if (kept) return nothing(kept)
  return await carryOut(engine, tx, stored, { entry, digest: digestOfCommand(engine.keyring, command), state })
}

/** The deed itself: what is stored goes, the log and the ledger say so. */
async function carryOut(
  engine: Engine,
  tx: Tx,
  stored: StoredCase,
  { entry, digest, state }: { readonly entry: ErasureEntry; readonly digest: Buffer; readonly state: CaseState },
): Promise<Erased> {
  const key: CaseKey = { post: entry.post, number: entry.number }
  const service = pinnedService(engine.catalogue, stored.events)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const { subjects, ground, id } = entry
  const decision = {
    occurredOn: today,
    events: [{ kind: 'facts-erased' as const, data: { subjects, ground } }],
    facts: [],
  }
  const recorded = recordEvents(decision, {
    key,
    sequence: state.sequence,
    start: stored.head,
    actor: entry.requestedBy,
    commandId: id,
    recordedAt: engine.clock.now(),
    commitmentOf: ({ fact }) => {
      throw new Error(`An erasure seals nothing, and names ${fact}.`)
    },
  })
  const after = recorded.events.reduce((earlier, event) => evolve(earlier, event, service), state)
  const acted = { sequence: after.sequence, step: after.step }
  await saveCase(tx, {
    key,
    expected: state.sequence,
    start: stored.head,
    bodies: recorded.bodies,
    hashes: recorded.hashes,
    receipt: { commandId: id, digest, answer: JSON.stringify(acted) },
    head: {
      ...queueEntry(after, service, { calendar: engine.posts.calendarOf(after.handlingPost), today }),
      serviceDigest: after.serviceDigest,
      compartment: after.compartment,
    },
    facts: [],
    keys: new Map(),
  })
  const files = await eraseStored(tx, key, {
    subjects,
    files: filesOf(stored, subjects),
    mail: subjects.includes('applicant'),
  })
  await enterErasure(tx, entry, engine.clock.now())
  return { outcome: accept(acted), files }
}

function filesOf({ events }: StoredCase, subjects: readonly Subject[]): readonly string[] {
  return events.flatMap((event) =>
    event.kind === 'evidence-received' && subjects.includes(event.data.subject) ? [event.data.file] : [],
  )
}

/**
 * After a restore: erases again what was erased since the backup, whatever stage the case is at now. A case that the backup
 * does not hold at all is only entered in the ledger.
 */
export async function replayErasures(engine: Engine, entries: readonly ErasureEntry[]): Promise<void> {
  for (const entry of entries) {
    const { files } = await asDisposal(engine.db, systemActor, async (tx) => {
      const stored = await loadCase(tx, entry)
      const [first] = stored.events
      if (!first) {
        await enterErasure(tx, entry, engine.clock.now())
        return { files: [] }
      }
      const state = foldCase(stored.events, pinnedService(engine.catalogue, stored.events))
      return await carryOut(engine, tx, stored, {
        entry,
        digest: digestOfCommand(engine.keyring, { commandId: entry.id }),
        state,
      })
    })
    await engine.files.discard(files)
  }
}
