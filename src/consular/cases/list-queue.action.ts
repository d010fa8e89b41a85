// SPDX-License-Identifier: Apache-2.0
import type { Catalogue, Compartment, Role, Said, Service } from '#src/consular/catalogue/index.ts'
import { reference } from '#src/consular/history/index.ts'
import { may } from '#src/consular/permissions/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { readerOf } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { countWorkingDays, daysBetween, isPlainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import type { QueueFilter, QueuePage, QueueRow } from './case-file.ts'
import type { Engine } from './engine.ts'
import { marksOpenTo, maySearchNames } from './names-open.ts'
import { personsOn } from './persons-on-page.action.ts'
import { NOBODY } from './queue-entry.ts'
import { stepsAsked } from './queue-steps.ts'
import { rowClock } from './row-clock.ts'
import type { Identified } from './stored/identified.store.ts'
import { findIdentified } from './stored/identified.store.ts'
import type { QueueLine } from './stored/queue-line.ts'
import type { QueuePlace } from './stored/queue-page.store.ts'
import { COUNTED, findQueuePage } from './stored/queue-page.store.ts'
import { identifierHash } from './stored/search-index.store.ts'

const MOST = 200
const USUAL = 50

/**
 * A page of the queue, as far as this actor may see it; the reading is on record before the page is given. Whoever may read no
 * case of a compartment sees none of its lines either; whoever may not read a name is not told it, nor answered by it.
 */
export async function listQueue(engine: Engine, whoever: Actor, filter: QueueFilter): Promise<QueuePage> {
  const actor = asReading(whoever)
  const posts = postsAsked(engine, actor, filter)
  const [first = ''] = posts
  if (first === '' || actor.compartments.length === 0) return { rows: [], next: null, total: { count: 0, more: false } }
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(first))
  const limit = Math.min(Math.max(1, filter.limit ?? USUAL), MOST)
  const after = placeIn(filter.after)
  const unsearched = filter.name === undefined ? [] : unsearchedBy(actor, engine.catalogue)
  const steps = stepsAsked(engine.catalogue.versions(), filter, actor.compartments)
  const tx = readerOf(engine.db, actor)
  const identified =
    filter.identifier === undefined ? undefined : await findByNumber(engine, actor, tx, filter.identifier)
  const asked = { filter, posts, today, after, unsearched, steps, identified, limit: limit + 1 }
  const { lines, counted } = await findQueuePage(tx, asked)
  const shown = lines.slice(0, limit)
  const persons = await personsOn(engine, actor, tx, shown)
  const names = await engine.officerNames(shown.map(({ assignedTo }) => assignedTo).filter((id) => id !== NOBODY))
  const daysLeft = daysLeftFrom(engine, today)
  const { catalogue } = engine
  const rows = shown.map((line) => {
    const row = rowOf(line, { today, names, person: persons.get(line) ?? '', daysLeft, catalogue })
    return identified ? { ...row, found: foundBy(line, identified) } : row
  })
  await engine.readLog.record({
    actor,
    ...(posts.length === 1 && { post: first }),
    subjectKind: 'case',
    ids: rows.map((row) => row.reference),
    fields: [
      'queue',
      ...(rows.some(({ person }) => person !== '') ? ['name'] : []),
      ...(identified ? ['identifier'] : []),
    ],
  })
  const last = lines.length > limit ? shown.at(-1) : undefined
  return {
    rows,
    next: last ? placeText(last, filter) : null,
    // Who bears a common name is not counted: then it is more than this page, if there is another.
    total:
      counted === undefined
        ? { count: rows.length, more: last !== undefined || after !== undefined }
        : { count: Math.min(counted, COUNTED), more: counted > COUNTED },
  }
}

/** The cases that hold this number as any paper that it could be the number of. The number itself is kept nowhere. */
async function findByNumber(
  { catalogue, checks, keyring }: Engine,
  actor: Actor,
  tx: Tx,
  typed: string,
): Promise<readonly Identified[]> {
  const blinds = Object.entries(checks.identifiers).flatMap(([scheme, check]) => {
    const read = check(typed)
    return read.ok ? [identifierHash(keyring, scheme, read.value)] : []
  })
  const open = catalogue
    .versions()
    .flatMap((service) => marksOpenTo(actor, service).map((mark) => [catalogue.digest(service), mark] as const))
  return blinds.length > 0 && open.length > 0 ? await findIdentified(tx, blinds, open) : []
}

function foundBy({ post, number, service }: QueueLine, identified: readonly Identified[]): readonly Said[] {
  return identified
    .filter((one) => one.post === post && one.number === number)
    .map(({ subject, fact }) => ({
      text: subject === 'applicant' ? 'queue.found-by.applicant' : 'queue.found-by.member',
      details: { what: `@${service}.question.${fact}` },
    }))
}

const reading = new WeakMap<Actor, Actor>()

/** The actor with the compartments that they may read; the same for the same, so that what is known of them is found again. */
function asReading(actor: Actor): Actor {
  const known = reading.get(actor) ?? { ...actor, compartments: compartmentsRead(actor) }
  reading.set(actor, known)
  return known
}

/** Of the compartments opened to the actor by name those that a role of theirs may read: for the desk of the ministry, none. */
function compartmentsRead({ id, kind, roles, compartments }: Actor): readonly string[] {
  if (kind !== 'officer') return kind === 'system' ? compartments : []
  const asker = { id, roles: roles as readonly Role[], compartments: compartments as readonly Compartment[] }
  return asker.compartments.filter((compartment) => may(asker, 'read', { compartment }))
}

/** Versions of services whose cases this reader sees and may not find by a name. */
function unsearchedBy(actor: Actor, catalogue: Catalogue): readonly string[] {
  const { compartments } = actor
  const sees = ({ compartment }: Service) => compartments.includes('*') || compartments.includes(compartment)
  return catalogue
    .versions()
    .filter((service) => sees(service) && !maySearchNames(actor, service))
    .map((service) => catalogue.digest(service))
}

function postsAsked(engine: Engine, actor: Actor, filter: QueueFilter): readonly string[] {
  if (filter.post !== undefined) return [filter.post].filter((post) => engine.posts.ids.includes(post))
  return actor.kind === 'system' ? engine.posts.ids : actor.posts.filter((post) => engine.posts.ids.includes(post))
}

function rowOf(
  line: QueueLine,
  known: {
    readonly today: PlainDate
    readonly names: ReadonlyMap<string, string>
    /** The applicant's name; empty for whoever may not be told it, and once it was erased. */
    readonly person: string
    readonly daysLeft: (line: QueueLine, dueOn: PlainDate) => number
    readonly catalogue: Catalogue
  },
): QueueRow {
  const { post, number, assignedTo, dueOn, replyDue } = line
  const flags: QueueRow['flags'][number][] = [...line.flags]
  if (dueOn !== null && dueOn < known.today) flags.unshift('overdue')
  if (replyDue !== null && replyDue < known.today) flags.push('referral-silent')
  if (assignedTo === NOBODY && line.final === null) flags.push('unassigned')
  return {
    key: { post, number },
    reference: reference({ post, number }),
    service: line.service,
    person: known.person,
    step: line.step,
    holder: line.holder,
    ...(line.final !== null && { final: line.final }),
    handlingPost: line.handlingPost,
    assignedTo: assignedTo === NOBODY ? null : { id: assignedTo, name: known.names.get(assignedTo) ?? '' },
    lodgedOn: line.lodgedOn,
    dueOn,
    daysLeft: dueOn && known.daysLeft(line, dueOn),
    clock: rowClock(line, known.catalogue.byDigest(line.serviceDigest)),
    flags,
    sequence: line.sequence,
  }
}

/** How many days a line has left. Lines that stand beside each other are due on the same days, and each is counted once. */
function daysLeftFrom({ catalogue, posts }: Engine, today: PlainDate): (line: QueueLine, dueOn: PlainDate) => number {
  const counted = new Map<string, number>()
  return ({ serviceDigest, handlingPost }, dueOn) => {
    const limit = catalogue.byDigest(serviceDigest)?.timeLimit
    if (!limit?.known || limit.value.unit !== 'working-days') return daysBetween(today, dueOn)
    const of = `${handlingPost} ${dueOn}`
    const left = counted.get(of) ?? countWorkingDays(posts.calendarOf(handlingPost), today, dueOn)
    counted.set(of, left)
    return left
  }
}

function placeText(line: QueueLine, filter: QueueFilter): string {
  const isByDay = (filter.order ?? 'due') === 'due'
  const isListed = filter.reference === undefined && filter.identifier === undefined
  const isEnded = isByDay && isListed && filter.overdue !== true && line.final !== null
  const on = isByDay && !isEnded ? (line.dueOn ?? 'infinity') : line.lodgedOn
  const place: QueuePlace = [on, line.post, line.number, isEnded ? 'ended' : undefined]
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place after which a page begins; one that was not made here begins at the beginning. */
function placeIn(text: string | undefined): QueuePlace | undefined {
  if (text === undefined || text.length > 200) return undefined
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(place)) return undefined
    const [on, post, number, ended] = place
    const isDay = typeof on === 'string' && (on === 'infinity' || isPlainDate(on))
    const isCase = typeof post === 'string' && /^[A-Za-z0-9._:@-]+$/.test(post) && isSerial(number)
    return isDay && isCase ? [on, post, number, ended === 'ended' ? ended : undefined] : undefined
  } catch {
    return undefined
  }
}

/** As PostgreSQL counts cases, in 32 bits. */
const isSerial = (number: unknown): number is number => Number.isInteger(number) && Math.abs(Number(number)) < 2 ** 31
