// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { CaseCommand, Decision, DecisionContext, Refusal } from '#src/consular/decisions/index.ts'
import { decide, endEntry, numberNeeded } from '#src/consular/decisions/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import { evolve, foldCase } from '#src/consular/history/index.ts'
import { may } from '#src/consular/permissions/index.ts'
import { findMandate, findPerson, findStanding } from '#src/consular/registry/index.ts'
import type { Actor, EndingTx, Tx } from '#src/platform/database/index.ts'
import { asActor, asReader } from '#src/platform/database/index.ts'
import { attachFiles } from '#src/platform/files/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { announcements } from './announced/announce.store.ts'
import { askerOf, isAccount } from './asker-of.ts'
import { contextOf, pinnedService } from './case-context.ts'
import { checkCommand } from './command-shape.ts'
import type { Engine } from './engine.ts'
import { answersIn } from './opened-answers.ts'
import { queueEntry } from './queue-entry.ts'
import { recordEvents } from './record-events.ts'
import { refusal } from './refusals.ts'
import { drawDocumentNumber } from './stored/document-numbers.store.ts'
import type { StoredCase } from './stored/load-case.store.ts'
import { loadCase } from './stored/load-case.store.ts'
import { keepReceipts } from './stored/payment-receipts.store.ts'
import type { Receipt } from './stored/receipts.store.ts'
import { digestOfCommand, findReceipt } from './stored/receipts.store.ts'
import { conflictIn, saving } from './stored/save-case.store.ts'
import type { CaseKeys } from './stored/seal-facts.store.ts'
import { caseKeys, factId, factOpener, sealFacts } from './stored/seal-facts.store.ts'
import { searchIndex } from './stored/search-index.store.ts'
import { Withdrawn } from './withdrawn.ts'

export type Acted = { readonly sequence: number; readonly step: string }

type Known = {
  readonly command: CaseCommand
  readonly digest: Buffer
  readonly isFresh: boolean
  /** The actors of the officer whom the command names. */
  readonly named: readonly Actor[]
}

/**
 * Does something with a case. The same command again gives the same answer and changes nothing. `isFresh` says that the actor
 * proved who they are lately: unless the caller says so, no document is issued.
 */
export async function actOnCase(
  engine: Engine,
  actor: Actor,
  command: CaseCommand,
  { isFresh = false }: { readonly isFresh?: boolean } = {},
): Promise<Outcome<Acted, Refusal>> {
  const shaped = checkCommand(command)
  if (!shaped.ok) return shaped
  const { value: wish } = shaped
  // Asked before the transaction, which would hold one connection while it waited for another.
  const named = wish.do === 'assign' && wish.officer !== null ? await engine.staff.actorsOf(wish.officer) : []
  const known = { command: wish, digest: digestOfCommand(engine.keyring, wish), isFresh, named }
  try {
    return await asActor(engine.db, actor, (tx) => act(engine, actor, tx, known))
  } catch (error) {
    if (error instanceof Withdrawn) return refuse(error.refusal)
    const conflict = conflictIn(error)
    if (!conflict) throw error
    // The faster one may have been this same command.
    const receipt = await asReader(engine.db, actor, (tx) => findReceipt(tx, command.commandId))
    return receipt ? sameAnswer(known, receipt) : refuse(refusal(conflict))
  }
}

async function act(engine: Engine, actor: Actor, tx: EndingTx, known: Known): Promise<Outcome<Acted, Refusal>> {
  const { command } = known
  const { post, number, commandId } = command
  const key = { post, number }
  const stored = await loadCase(tx, key, { commandId })
  if (stored.receipt) return sameAnswer(known, stored.receipt)
  if (stored.events.length === 0) return refuse(refusal('case-not-found'))
  const service = pinnedService(engine.catalogue, stored.events)
  const state = foldCase(stored.events, service)
  if (command.expectedSequence !== undefined && command.expectedSequence !== state.sequence)
    return refuse(refusal('case-has-moved-on'))
  const unknown = await unknownIn(engine, tx, command, state)
  if (unknown) return refuse(unknown)
  const standing = isAccount(actor) ? await findStanding(tx, actor.id, key) : 'own'
  if (standing === undefined) return refuse(refusal('case-not-found'))
  const mandate = standing === 'own' ? undefined : standing
  const keys = caseKeys(engine.keyring, stored.keys)
  const openValue = factOpener(key, keys, stored.facts)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const context = {
    ...contextOf(engine, actor, state, { service, today, answers: answersIn(state, openValue), mandate }),
    assignee: known.named.map((one) => askerOf(one, key, state.handlingPost)),
  }
  const issued = numberNeeded(state, command, service)
  const document = service.documents.find(({ id }) => id === issued)
  // Whoever may not do it at all is told so, and not asked to sign in for it.
  if (document && !known.isFresh && may(context.asker, 'act', state)) return refuse(refusal('fresh-sign-in-needed'))
  const nextNumber =
    document && (await drawDocumentNumber(tx, state.handlingPost, document.code, Number(today.slice(0, 4))))
  const decided = decide(state, command, nextNumber === undefined ? context : { ...context, nextNumber })
  // A number that was drawn goes back only with the whole transaction.
  if (!decided.ok && document) throw new Withdrawn(decided.refusal)
  if (!decided.ok) return decided
  await endEntries(engine, actor, tx, known, { state, decision: decided.value })
  return accept(
    await save(engine, actor, tx, { ...known, stored, state, context, keys, openValue, decision: decided.value }),
  )
}

/** The entry that is ended is told so in its own case, in the same transaction. */
async function endEntries(
  engine: Engine,
  actor: Actor,
  tx: EndingTx,
  known: Known,
  { state: removal, decision }: { readonly state: CaseState; readonly decision: Decision },
): Promise<void> {
  for (const event of decision.events) {
    if (event.kind !== 'entry-ended') continue
    const { subject, ...key } = event.data.entry
    const stored = await loadCase(tx, key)
    const enters = engine.registers?.find(({ leaves }) => leaves.service === removal.service)?.enters.service
    if (stored.events.length === 0 || enters === undefined) throw new Withdrawn(entryNotThere)
    const service = pinnedService(engine.catalogue, stored.events)
    const state = foldCase(stored.events, service)
    const ended = endEntry(state, { service: enters, subject, removal, on: decision.occurredOn })
    if (!ended.ok) throw new Withdrawn(ended.refusal)
    const keys = caseKeys(engine.keyring, stored.keys)
    const openValue = factOpener(key, keys, stored.facts)
    const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
    const context = contextOf(engine, actor, state, { service, today, answers: answersIn(state, openValue) })
    // A command of its own: it is known again by the removal that caused it.
    const command = { ...known.command, ...key, commandId: randomUUID() }
    await save(engine, actor, tx, { ...known, command, stored, state, context, keys, openValue, decision: ended.value })
  }
}

const entryNotThere: Refusal = { code: 'entry-not-there', text: 'refusal.entry-not-there' }

/** What a command names of the registry must stand there, for this actor. */
async function unknownIn(
  { keyring }: Engine,
  tx: Tx,
  command: CaseCommand,
  { people }: CaseState,
): Promise<Refusal | undefined> {
  if (command.do === 'link-person' && !(await findPerson(tx, keyring, command.person)))
    return refusal('person-not-known')
  if (command.do !== 'record-mandate') return undefined
  const mandate = await findMandate(tx, command.mandate)
  if (!mandate || mandate.until !== command.until || mandate.revokedOn !== null) return refusal('mandate-not-known')
  // Who is acted for was seen: the case's person is linked, and it is they who gave the mandate.
  return people[command.subject] === mandate.principal ? undefined : refusal('mandate-not-over-person')
}

type Saving = Known & {
  readonly stored: StoredCase
  readonly state: CaseState
  readonly context: DecisionContext
  readonly keys: CaseKeys
  readonly openValue: (fact: { subject: string; fact: string; version: number }) => unknown
  readonly decision: Decision
}

async function save(engine: Engine, actor: Actor, tx: EndingTx, deed: Saving): Promise<Acted> {
  const { command, digest, stored, state: before, context, keys, decision } = deed
  const { service, calendar, today } = context
  const key = { post: command.post, number: command.number }
  const sealed = sealFacts(key, keys, decision.facts)
  const recorded = recordEvents(decision, {
    key,
    sequence: before.sequence,
    start: stored.head,
    actor: actor.id,
    commandId: command.commandId,
    recordedAt: engine.clock.now(),
    under: context.asker.mandate?.id,
    commitmentOf: sealed.commitmentOf,
  })
  const state = recorded.events.reduce((earlier, event) => evolve(earlier, event, service), before)
  const acted = { sequence: state.sequence, step: state.step }
  const moved = state.handlingPost !== before.handlingPost
  const people = recorded.events.flatMap((event) => (event.kind === 'person-linked' ? [event.data] : []))
  const files = recorded.events.flatMap((event) => (event.kind === 'evidence-received' ? [event.data.file] : []))
  if (files.length > 0 && !(await attachFiles(tx, files, key))) throw new Withdrawn(refusal('file-not-there'))
  await keepReceipts(tx, recorded.events, before.handlingPost)
  const saved = saving({
    key,
    expected: before.sequence,
    start: stored.head,
    bodies: recorded.bodies,
    hashes: recorded.hashes,
    receipt: { commandId: command.commandId, digest, answer: JSON.stringify(acted) },
    head: {
      ...queueEntry(state, service, {
        calendar: moved ? engine.posts.calendarOf(state.handlingPost) : calendar,
        today,
      }),
      serviceDigest: state.serviceDigest,
      compartment: state.compartment,
    },
    facts: sealed.rows,
    keys: keys.made,
    ...(moved && { transferTo: state.handlingPost }),
    ...(people.length > 0 && { people }),
    ...(recorded.events.some(({ kind }) => kind === 'answers-corrected') &&
      searchIndex(engine.keyring, service, answersAfter(state, deed))),
  })
  const answers = answersAfter(state, deed)
  tx.last([saved, ...(await announcements(engine, { events: recorded.events, state, service, answers }))])
  return acted
}

function answersAfter(state: CaseState, { decision, openValue }: Saving) {
  const fresh = new Map(decision.facts.map((fact) => [factId(fact), fact.value]))
  return answersIn(state, (fact) => fresh.get(factId(fact)) ?? openValue(fact))
}

function sameAnswer({ digest }: Known, receipt: Receipt): Outcome<Acted, Refusal> {
  if (!receipt.digest.equals(digest)) return refuse(refusal('command-already-used'))
  return accept(JSON.parse(receipt.answer) as Acted)
}
