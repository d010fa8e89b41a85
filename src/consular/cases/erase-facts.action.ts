// SPDX-License-Identifier: Apache-2.0
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
import { groundWrong, keptBecause } from './erasure-grounds.ts'
import { queueEntry } from './queue-entry.ts'
import { recordEvents } from './record-events.ts'
import { refusal } from './refusals.ts'
import type { ErasureEntry, Gone, ToErase } from './stored/erasures.store.ts'
import { enterErasure, eraseStored } from './stored/erasures.store.ts'
import { isHeld, waitForDisposal } from './stored/holds.store.ts'
import type { StoredCase } from './stored/load-case.store.ts'
import { loadCase } from './stored/load-case.store.ts'
import { digestOfCommand } from './stored/receipts.store.ts'
import { conflictIn, saveCase } from './stored/save-case.store.ts'

export type EraseCommand = Extract<CaseCommand, { do: 'erase-facts' }>

/** Who asks for the erasure and who agrees: an operator, and an inspector who is somebody else. */
export type TwoHands = { readonly requestedBy: Actor; readonly approvedBy: Actor }

/** Where the case stands after it, and how much went. */
export type Erased = Acted & { readonly gone: { readonly [K in keyof Gone]: number } }

/**
 * Erases the personal facts of people of a case for good, and whatever of registry and accounts nothing hangs on any more. The log
 * says that it happened and why, and its proof stays whole. The same command again changes nothing.
 */
export async function eraseFacts(
  engine: Engine,
  { requestedBy, approvedBy }: TwoHands,
  command: EraseCommand,
): Promise<Outcome<Erased, Refusal>> {
  const shaped = checkCommand(command)
  if (!shaped.ok) return shaped
  const wrong = groundWrong(command) ?? handsWrong({ requestedBy, approvedBy }, command)
  if (wrong) return refuse(wrong)
  const { commandId: id, post, number, subjects, ground, basis } = command
  const hands = { requestedBy: requestedBy.id, approvedBy: approvedBy.id }
  try {
    const { outcome, files } = await asDisposal(engine.db, systemActor, (tx) =>
      eraseOne(engine, requestedBy, tx, command, { id, post, number, subjects, ground, basis, ...hands }),
    )
    await engine.files.discard(files)
    return outcome
  } catch (error) {
    const conflict = conflictIn(error)
    if (!conflict) throw error
    return refuse(refusal(conflict))
  }
}

/** Two people, each appointed for this at the post that lodged the case. */
export function handsWrong({ requestedBy, approvedBy }: TwoHands, { post }: CaseKey): Refusal | undefined {
  if (requestedBy.id === approvedBy.id || !approvedBy.roles.includes('inspector')) return refusal('erasure-needs-two')
  const isElsewhere = [requestedBy, approvedBy].some(({ posts }) => !posts.includes(post))
  return isElsewhere ? refusal('hands-of-other-posts', { post }) : undefined
}

type Ended = { readonly outcome: Outcome<Erased, Refusal>; readonly files: readonly string[] }
const nothing = (reason: Refusal): Ended => ({ outcome: refuse(reason), files: [] })

async function eraseOne(
  engine: Engine,
  actor: Actor,
  tx: Tx,
  command: EraseCommand,
  entry: ErasureEntry,
): Promise<Ended> {
  await waitForDisposal(tx, command)
  const stored = await loadCase(tx, command, { commandId: command.commandId })
  if (stored.receipt) {
    const same = stored.receipt.digest.equals(digestOfCommand(engine.keyring, command))
    return same
      ? { outcome: accept(JSON.parse(stored.receipt.answer) as Erased), files: [] }
      : nothing(refusal('command-already-used'))
  }
  if (stored.events.length === 0) return nothing(refusal('case-not-found'))
  const service = pinnedService(engine.catalogue, stored.events)
  const state = foldCase(stored.events, service)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const context = contextOf(engine, actor, state, { service, today, answers: {} })
  // An operator reads no case: the role holds wherever it is handled, and whatever its compartment.
  const asker = { ...context.asker, roles: actor.roles as typeof context.asker.roles, compartments: ['*' as const] }
  const decided = decide(state, command, { ...context, asker })
  if (!decided.ok) return nothing(decided.refusal)
  if (await isHeld(tx, state)) return nothing(refusal('case-on-hold'))
  const kept = keptBecause(state, service, { ground: command.ground, basis: command.basis, today })
  if (kept) return nothing(kept)
  return await carryOut(engine, tx, stored, { entry, digest: digestOfCommand(engine.keyring, command), state })
}

/** The deed itself: what is stored goes, the log and the ledger say so. */
export async function carryOut(
  engine: Engine,
  tx: Tx,
  stored: StoredCase,
  { entry, digest, state }: { readonly entry: ErasureEntry; readonly digest: Buffer; readonly state: CaseState },
): Promise<Ended> {
  const key: CaseKey = { post: entry.post, number: entry.number }
  const service = pinnedService(engine.catalogue, stored.events)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const { subjects, ground, id } = entry
  const gone = await eraseStored(tx, key, toErase(stored, subjects))
  const recorded = recordEvents(
    { occurredOn: today, events: [{ kind: 'facts-erased' as const, data: { subjects, ground } }], facts: [] },
    {
      key,
      sequence: state.sequence,
      start: stored.head,
      actor: entry.requestedBy,
      commandId: id,
      recordedAt: engine.clock.now(),
      commitmentOf: ({ fact }) => {
        throw new Error(`An erasure seals nothing, and names ${fact}.`)
      },
    },
  )
  const after = recorded.events.reduce((earlier, event) => evolve(earlier, event, service), state)
  const erased: Erased = { sequence: after.sequence, step: after.step, gone: counted(gone) }
  await saveCase(tx, {
    key,
    expected: state.sequence,
    start: stored.head,
    bodies: recorded.bodies,
    hashes: recorded.hashes,
    receipt: { commandId: id, digest, answer: JSON.stringify(erased) },
    head: {
      ...queueEntry(after, service, { calendar: engine.posts.calendarOf(after.handlingPost), today }),
      serviceDigest: after.serviceDigest,
      compartment: after.compartment,
    },
    facts: [],
    keys: new Map(),
  })
  const { people, accounts } = gone
  await enterErasure(
    tx,
    { ...entry, people: both(entry.people, people), accounts: both(entry.accounts, accounts) },
    engine.clock.now(),
  )
  return { outcome: accept(erased), files: gone.files }
}

const both = (known: readonly string[] = [], more: readonly string[] = []) => [...new Set([...known, ...more])]

function counted({ facts, mails, files, people, accounts }: Gone): Erased['gone'] {
  return { facts, mails, files: files.length, people: people.length, accounts: accounts.length }
}

/** What the log says of these people. A file that no event names was sent to the case and never became evidence. */
function toErase({ events }: StoredCase, subjects: ToErase['subjects']): ToErase {
  const evidence = events.flatMap((event) => (event.kind === 'evidence-received' ? [event.data] : []))
  const links = events.flatMap((event) => (event.kind === 'person-linked' ? [event.data] : []))
  return {
    subjects,
    people: both(links.filter(({ subject }) => subjects.includes(subject)).map(({ person }) => person)),
    files: evidence.filter(({ subject }) => subjects.includes(subject)).map(({ file }) => file),
    taken: evidence.map(({ file }) => file),
  }
}
