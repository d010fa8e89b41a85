// SPDX-License-Identifier: Apache-2.0
import { setImmediate } from 'node:timers/promises'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Refusal } from '#src/consular/decisions/index.ts'
import { notRepresented } from '#src/consular/decisions/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { factsIn, foldCase, reference } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { asksWhy, mayOpen, readerOf } from '#src/consular/permissions/index.ts'
import { findMandateEnds, tellMandates } from '#src/consular/registry/index.ts'
import { gaveReason } from '#src/platform/audit/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { askerOf, isAccount } from './asker-of.ts'
import { contextOf, pinnedService } from './case-context.ts'
import type { CaseFile } from './case-file.ts'
import type { Engine } from './engine.ts'
import { findEntriesOf } from './entries-of-person.action.ts'
import { keepInForce } from './keep-in-force.action.ts'
import { marksOpenTo } from './names-open.ts'
import { answersIn } from './opened-answers.ts'
import { presentCase } from './present-case.ts'
import { refusal } from './refusals.ts'
import type { Alike } from './stored/identified.store.ts'
import { findAlikeOf } from './stored/identified.store.ts'
import type { ReadableCase } from './stored/read-case.store.ts'
import { readStoredCase } from './stored/read-case.store.ts'
import { caseKeys, factId, factOpener } from './stored/seal-facts.store.ts'

/**
 * A case as this actor may see it, with the reading on record before anything of it is given; undefined when there is no such
 * case, or none for this actor: the two look alike.
 */
export function readCase(engine: Engine, actor: Actor, key: CaseKey): Promise<CaseFile | undefined> {
  return tellCase(engine, actor, key, (file) => file)
}

/** What `tell` makes of such a case. It is made while the record of the reading is being stored, and given when that is done. */
export async function tellCase<T>(
  engine: Engine,
  actor: Actor,
  key: CaseKey,
  tell: (file: CaseFile) => T,
): Promise<T | undefined> {
  const told = await read(engine, actor, key, { tell })
  return told === 'reason-needed' ? undefined : told
}

/** How a case is opened: why, where that is asked, and the number of the document that is printed from it. */
export type Opening = { readonly reason?: string; readonly printing?: string }

// A reason holds while the same reader looks at the case again, at its files and its documents.
const REASON_HOLDS = 3_600_000

/**
 * The same for the desk, where whoever has nothing to do with an ended case, or with one that another post handles, says why
 * they open it. The reason is kept with the record of the reading, sealed, for the inspector.
 */
export async function openCase(
  engine: Engine,
  actor: Actor,
  key: CaseKey,
  opening: Opening = {},
): Promise<Outcome<CaseFile, Refusal>> {
  const file = await read(engine, actor, key, { ...opening, asks: true, tell: (opened) => opened })
  if (file === 'reason-needed') return refuse(refusal('reading-reason-needed'))
  return file ? accept(file) : refuse(refusal('case-not-found'))
}

async function read<T>(
  engine: Engine,
  actor: Actor,
  key: CaseKey,
  { reason, printing, asks = false, tell }: Opening & { readonly asks?: boolean; readonly tell: (file: CaseFile) => T },
): Promise<T | 'reason-needed' | undefined> {
  const stored = await readStoredCase(engine.db, actor, key)
  if (stored.events.length === 0) return undefined
  const service = pinnedService(engine.catalogue, stored.events)
  const state = foldCase(stored.events, service)
  const open = factOpener(key, caseKeys(engine.keyring, stored.keys), stored.facts)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const { standing } = stored
  // An account in whose right nothing holds any more is not told that there was such a case.
  if (standing === undefined && isAccount(actor)) return undefined
  const mandate = standing === 'own' ? undefined : standing
  const answers = answersIn(state, open)
  const context = readingContext(engine, actor, state, { service, today, answers, mandate })
  const record = { actor, post: state.handlingPost, subjectKind: 'case', ids: [reference(key)] }
  if (isClosedTo(context, state)) {
    await engine.readLog.record({ ...record, fields: [], result: 'refused' })
    return undefined
  }
  const toOpen = {
    ended: state.final !== null,
    elsewhere: !actsWhereHandled(actor, state),
    assignedTo: state.assignedTo,
    hands: new Set(stored.events.map((event) => event.actor)),
  }
  if (asks && reason === undefined && asksWhy(context.asker, toOpen) && !(await saidWhy(engine, actor, key)))
    return 'reason-needed'
  const facts = factsOpenTo(context.asker, state, stored.events, open)
  const names = await engine.officerNames(officersIn(state, stored))
  const files = await filesOf(engine, actor, key, state)
  const mandateEnds = await mandateEndsOf(engine, actor, state)
  const alike = await alikeTo(engine, actor, state, service)
  const entries =
    state.final === null
      ? await findEntriesOf(engine, actor, { service, answers, post: state.handlingPost })
      : undefined
  const mandates = await tellMandates(engine, mandatesIn(stored, context.asker))
  const opened = presentCase({
    state,
    events: stored.events,
    context,
    facts,
    names,
    files,
    mandateEnds,
    mandates,
    alike,
    ...(entries && { entries }),
  })
  // Whoever reads at the post where the case was lodged acts only where it is handled.
  const file = actsWhereHandled(actor, state) ? opened : { ...opened, actions: [] }
  const isPrinted = printing !== undefined && file.documents.some(({ number }) => number === printing)
  const recorded = engine.readLog.record({
    ...record,
    fields: fieldsIn(file),
    ...(isPrinted && { ids: [...record.ids, printing], result: 'printed' as const }),
    ...(reason !== undefined && { reason }),
  })
  const [told] = await Promise.all([onceOnItsWay(() => tell(file)), recorded])
  return told
}

/** The record leaves for the database at the end of this turn of the program. */
async function onceOnItsWay<T>(work: () => T): Promise<T> {
  await setImmediate()
  return work()
}

function saidWhy({ db, clock }: Engine, actor: Actor, key: CaseKey): Promise<boolean> {
  const since = new Date(clock.now().getTime() - REASON_HOLDS)
  return asReader(db, systemActor, (tx) => gaveReason(tx, { actor: actor.id, id: reference(key), since }))
}

/** The values that this reader may open; an erased one is absent. */
function factsOpenTo(
  asker: Asker,
  state: CaseState,
  events: ReadableCase['events'],
  open: ReturnType<typeof factOpener>,
): ReadonlyMap<string, unknown> {
  const facts = new Map<string, unknown>()
  for (const fact of events.flatMap(factsIn)) {
    const value = mayOpen(asker, state, fact) ? open(fact) : undefined
    if (value !== undefined) facts.set(factId(fact), value)
  }
  return facts
}

/** A case given to another post stays open to read at the post that lodged it. */
function readingContext(
  engine: Engine,
  actor: Actor,
  state: CaseState,
  known: Parameters<typeof contextOf>[3],
): ReturnType<typeof contextOf> {
  const context = contextOf(engine, actor, state, known)
  return actsWhereHandled(actor, state) ? context : { ...context, asker: askerOf(actor, state, state.post) }
}

function actsWhereHandled(actor: Actor, { handlingPost }: CaseState): boolean {
  return actor.kind !== 'officer' || actor.posts.includes(handlingPost)
}

function isClosedTo(context: ReturnType<typeof contextOf>, state: CaseState): boolean {
  return readerOf(context.asker, state) === undefined || notRepresented('read', state, context) !== undefined
}

/** The mandates that its events name, and the reader's own; a co-signer is not told who represents whom. */
function mandatesIn({ events }: ReadableCase, { mandate, roles }: Asker): string[] {
  if (roles.includes('co-signer')) return []
  return [...events.flatMap(({ data }) => data.under ?? []), ...(mandate ? [mandate.id] : [])]
}

/** A mandate may be ended in the registry after the case recorded it; its post tells. */
async function mandateEndsOf({ db }: Engine, actor: Actor, { mandates }: CaseState) {
  if (actor.kind === 'applicant' || mandates.length === 0) return new Map<string, PlainDate>()
  return asReader(db, actor, (tx) =>
    findMandateEnds(
      tx,
      mandates.map(({ mandate }) => mandate),
    ),
  )
}

/** An open case of an applicant who may have another is worth a look; whoever ended it has looked. */
async function alikeTo(engine: Engine, actor: Actor, state: CaseState, service: Service): Promise<readonly Alike[]> {
  if (actor.kind !== 'officer' || state.final !== null) return []
  const marks = marksOpenTo(actor, service)
  if (marks.length === 0) return []
  const found = await asReader(engine.db, actor, (tx) => findAlikeOf(tx, state, { service: service.id, marks }))
  return keepInForce(engine, service.id, found)
}

type FileView = NonNullable<CaseFile['evidence'][number]['file']>

async function filesOf(
  { files }: Engine,
  actor: Actor,
  key: CaseKey,
  state: CaseState,
): Promise<ReadonlyMap<string, FileView>> {
  if (!state.evidence.some((piece) => piece.file !== undefined)) return new Map()
  const records = await files.listOf(actor, key)
  return new Map(
    records.map((one) => [one.file, { id: one.file, state: one.state, type: one.kind ?? '', bytes: one.bytes }]),
  )
}

function officersIn(state: CaseState, stored: ReadableCase): string[] {
  const ids = new Set(
    stored.events.map(({ actor }) => actor).filter((id) => !id.startsWith('case:') && id !== 'system'),
  )
  if (state.assignedTo !== null) ids.add(state.assignedTo)
  return [...ids]
}

/** Which classes of answers the file shows, and whether it tells free text. */
function fieldsIn(file: CaseFile): string[] {
  const shown = file.sections.flatMap((section) => section.answers.filter((answer) => answer.shown))
  const classes = new Set(shown.map((answer) => answer.class))
  if (file.timeLine.some(({ words }) => words !== undefined)) classes.add('words')
  if (file.findings.some(({ id }) => id.startsWith('possible-duplicate'))) classes.add('possible-duplicate')
  if (file.findings.some(({ id }) => id.startsWith('register-entry'))) classes.add('register')
  return ['case', ...classes]
}
