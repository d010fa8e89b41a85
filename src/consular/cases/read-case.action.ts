// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import { notRepresented } from '#src/consular/decisions/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { factsIn, foldCase, reference } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { mayOpen, readerOf } from '#src/consular/permissions/index.ts'
import type { Mandate } from '#src/consular/registry/index.ts'
import { findMandateEnds, findMandateOver, tellMandates } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { askerOf, isAccount } from './asker-of.ts'
import { contextOf, pinnedService } from './case-context.ts'
import type { CaseFile } from './case-file.ts'
import type { Engine } from './engine.ts'
import { marksOpenTo } from './names-open.ts'
import { answersIn } from './opened-answers.ts'
import { presentCase } from './present-case.ts'
import type { Alike } from './stored/identified.store.ts'
import { findAlikeOf } from './stored/identified.store.ts'
import type { ReadableCase } from './stored/read-case.store.ts'
import { readStoredCase } from './stored/read-case.store.ts'
import { caseKeys, factId, factOpener } from './stored/seal-facts.store.ts'

/**
 * A case as this actor may see it, with the reading on record before anything of it is given; undefined when there is no such
 * case, or none for this actor: the two look alike.
 */
export async function readCase(
  engine: Engine,
  actor: Actor,
  key: CaseKey,
  { reason }: { readonly reason?: string } = {},
): Promise<CaseFile | undefined> {
  const stored = await readStoredCase(engine.db, actor, key)
  if (stored.events.length === 0) return undefined
  const service = pinnedService(engine.catalogue, stored.events)
  const state = foldCase(stored.events, service)
  const open = factOpener(key, caseKeys(engine.keyring, stored.keys), stored.facts)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const mandate = await mandateOver(engine, actor, key)
  const answers = answersIn(state, open)
  const context = readingContext(engine, actor, state, { service, today, answers, mandate })
  const record = { actor, post: state.handlingPost, subjectKind: 'case', ids: [reference(key)] }
  if (readerOf(context.asker, state) === undefined || notRepresented('read', state, context)) {
    await engine.readLog.record({ ...record, fields: [], result: 'refused' })
    return undefined
  }
  const facts = new Map<string, unknown>()
  for (const fact of stored.events.flatMap(factsIn)) {
    const value = mayOpen(context.asker, state, fact) ? open(fact) : undefined
    if (value !== undefined) facts.set(factId(fact), value)
  }
  const names = await engine.officerNames(officersIn(state, stored))
  const files = await filesOf(engine, actor, key, state)
  const mandateEnds = await mandateEndsOf(engine, actor, state)
  const alike = await alikeTo(engine, actor, state, service)
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
  })
  // Whoever reads at the post where the case was lodged acts only where it is handled.
  const file = actsWhereHandled(actor, state) ? opened : { ...opened, actions: [] }
  await engine.readLog.record({ ...record, fields: fieldsIn(file), ...(reason !== undefined && { reason }) })
  return file
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

/** Under which mandate an account sees the case, when it is not its own. */
async function mandateOver({ db }: Engine, actor: Actor, key: CaseKey): Promise<Mandate | undefined> {
  return isAccount(actor) ? asReader(db, actor, (tx) => findMandateOver(tx, actor.id, key)) : undefined
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
async function alikeTo({ db }: Engine, actor: Actor, state: CaseState, service: Service): Promise<readonly Alike[]> {
  if (actor.kind !== 'officer' || state.final !== null) return []
  const marks = marksOpenTo(actor, service)
  return marks.length > 0
    ? await asReader(db, actor, (tx) => findAlikeOf(tx, state, { service: service.id, marks }))
    : []
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
  return ['case', ...classes]
}
