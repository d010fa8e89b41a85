// SPDX-License-Identifier: Apache-2.0
import type { Service, Subject } from '#src/consular/catalogue/index.ts'
import type { Decision, LodgeCommand, Refusal } from '#src/consular/decisions/index.ts'
import { decideLodging, lodgingDay } from '#src/consular/decisions/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import { caseNumber, foldCase, reference } from '#src/consular/history/index.ts'
import { CHAIN_START } from '#src/consular/proof/index.ts'
import type { Mandate } from '#src/consular/registry/index.ts'
import { findMandate, listMandatesHeld } from '#src/consular/registry/index.ts'
import type { Actor, SqlStatement, Tx } from '#src/platform/database/index.ts'
import { asActor, asReader } from '#src/platform/database/index.ts'
import { attachFiles } from '#src/platform/files/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { announcements } from './announced/announce.store.ts'
import { isAccount, lodgerOf, partyOf } from './asker-of.ts'
import { checkLodging } from './command-shape.ts'
import type { Engine } from './engine.ts'
import { answersIn } from './opened-answers.ts'
import { queueEntry } from './queue-entry.ts'
import { recordEvents } from './record-events.ts'
import { refusal } from './refusals.ts'
import { isOpenAlready } from './stored/open-second.store.ts'
import type { Receipt } from './stored/receipts.store.ts'
import { digestOfCommand, drawSerial, findReceipt, openLodging } from './stored/receipts.store.ts'
import { conflictIn, saving } from './stored/save-case.store.ts'
import { caseKeys, factId, sealFacts } from './stored/seal-facts.store.ts'
import { searchIndex } from './stored/search-index.store.ts'
import { slipCode, slipHash } from './stored/slips.store.ts'
import { Withdrawn } from './withdrawn.ts'

/** A case that has begun. The codes are shown now and never again. */
export type Lodged = {
  readonly key: CaseKey
  readonly reference: string
  /** None when it was lodged under a mandate: a slip would outlive it. */
  readonly slipCode: string | null
  readonly sequence: number
  readonly coSigners: readonly { readonly subject: Subject; readonly slipCode: string }[]
}

type Answer = CaseKey & { readonly sequence: number; readonly signers: readonly Subject[] }

/** Lodges a case. The same command again gives the same answer and changes nothing. */
export async function lodgeCase(
  engine: Engine,
  actor: Actor,
  command: LodgeCommand,
): Promise<Outcome<Lodged, Refusal>> {
  const shaped = checkLodging(command)
  if (!shaped.ok) return shaped
  const { value: wish } = shaped
  const known = { command: wish, digest: digestOfCommand(engine.keyring, wish) }
  const decided = await decideUnder(engine, actor, wish)
  if (!decided.ok) return (await answeredBefore(engine, actor, known)) ?? decided
  try {
    if (asksFirst(wish, decided.value)) return await lodgeAfterAsking(engine, actor, { ...known, ...decided.value })
    const serial = await drawSerial(engine.db, actor, wish.post)
    const { lodged, statements } = await begin(engine, actor, { ...known, ...decided.value, serial })
    return await asActor(engine.db, actor, async (tx) => {
      tx.last(statements)
      return accept(lodged)
    })
  } catch (error) {
    if (error instanceof Withdrawn) return refuse(error.refusal)
    if (conflictIn(error) !== 'command-already-used') throw error
    return (await answeredBefore(engine, actor, known)) ?? refuse(refusal('command-already-used'))
  }
}

/**
 * Whether something is asked of the database before the case begins. Where nothing is, all of it is one message; a command that was sent
 * before is then known by its receipt, of which there can be only one.
 */
function asksFirst({ files }: LodgeCommand, { service }: Beginning): boolean {
  return files.length > 0 || service.secondOpenCase !== undefined
}

function lodgeAfterAsking(engine: Engine, actor: Actor, lodging: Known & Beginning): Promise<Outcome<Lodged, Refusal>> {
  const { command } = lodging
  return asActor(engine.db, actor, async (tx) => {
    const { serial, receipt } = await openLodging(tx, command.post, command.commandId)
    if (receipt) return sameAnswer(engine, lodging, receipt)
    const second = await refusedAsSecond(engine, tx, lodging)
    if (second) return refuse(second)
    const { lodged, statements } = await begin(engine, actor, { ...lodging, serial })
    const files = command.files.map(({ file }) => file)
    // The files are still the uploader's own; saving makes the applicant a party to the case.
    if (files.length > 0 && !(await attachFiles(tx, files, lodged.key))) throw new Withdrawn(refusal('file-not-there'))
    tx.last(statements)
    return accept(lodged)
  })
}

type Known = { readonly command: LodgeCommand; readonly digest: Buffer }
type Beginning = { readonly decision: Decision; readonly service: Service; readonly today: PlainDate }

/** A mandate that is named must be one of the account's own, or known to the officer's posts. */
async function decideUnder(engine: Engine, actor: Actor, command: LodgeCommand): Promise<Outcome<Beginning, Refusal>> {
  const { mandate: id } = command
  if (id === undefined) return decideNow(engine, actor, command)
  const mandate = await asReader(engine.db, actor, async (tx) =>
    actor.kind === 'officer' ? findMandate(tx, id) : (await listMandatesHeld(tx)).find((held) => held.id === id),
  )
  return mandate ? decideNow(engine, actor, command, mandate) : refuse(refusal('mandate-not-known'))
}

/** Beyond the mandate, deciding needs nothing of the database: the law and the answers are all there is. */
function decideNow(
  engine: Engine,
  actor: Actor,
  command: LodgeCommand,
  mandate?: Mandate,
): Outcome<Beginning, Refusal> {
  const { catalogue, posts, checks } = engine
  if (!posts.ids.includes(command.post)) return refuse(refusal('post-not-known', { post: command.post }))
  const today = plainDateAt(engine.clock.now(), posts.timeZoneOf(command.post))
  const asker = lodgerOf(actor, command.post, mandate)
  const day = lodgingDay(command.occurredOn, { today, asker })
  if (!day.ok) return day
  const service = catalogue.current(command.service, day.value)
  if (!service) return refuse(notInForce(engine, command.service, day.value))
  const answered = catalogue
    .versions()
    .find(({ id, version }) => id === command.service && version === command.serviceVersion)
  const decided = decideLodging(command, {
    today,
    asker,
    checks,
    postMayServe: posts.mayServe,
    districtOf: (post, id, answers, on) => posts.districtOf?.(post, id, answers, on) ?? 'not-known',
    service,
    digest: catalogue.digest(service),
    ...(answered && { answered }),
  })
  return decided.ok ? accept({ decision: decided.value, service, today }) : decided
}

/** No version is taken in place of one that was not in force. */
function notInForce({ catalogue }: Engine, service: string, day: PlainDate): Refusal {
  const begins = catalogue.begins(service)
  return begins === undefined
    ? refusal('service-not-offered', { service })
    : refusal('service-not-in-force', { day, begins })
}

/** Where the service says so, a second open case of one person is refused. */
async function refusedAsSecond(
  { keyring }: Engine,
  tx: Tx,
  { decision, service }: Beginning,
): Promise<Refusal | undefined> {
  if (!service.secondOpenCase) return undefined
  const { sameBy: marks, provision } = service.secondOpenCase
  const own = decision.facts.filter(({ subject, fact }) => subject === 'applicant' && fact.startsWith('answers.'))
  const applicant = Object.assign({}, ...own.map(({ value }) => value))
  const blinds = searchIndex(keyring, service, { applicant })
    .identifiers.filter(({ fact }) => marks.includes(fact))
    .map(({ blind }) => blind)
  if (blinds.length === 0 || !(await isOpenAlready(tx, { service: service.id, blinds, marks }))) return undefined
  return { ...refusal('open-already'), provision }
}

/** Seals and records what was decided; the statements save it. */
async function begin(
  engine: Engine,
  actor: Actor,
  lodging: Known & Beginning & { readonly serial: number },
): Promise<{ readonly lodged: Lodged; readonly statements: readonly SqlStatement[] }> {
  const { command, decision, service, today, serial, digest } = lodging
  const { keyring, clock, catalogue } = engine
  const key = { post: command.post, number: caseNumber(Number(today.slice(0, 4)), serial) }
  const keys = caseKeys(keyring)
  const sealed = sealFacts(key, keys, decision.facts)
  const recorded = recordEvents(decision, {
    key,
    sequence: 0,
    start: CHAIN_START,
    actor: isAccount(actor) || actor.kind !== 'applicant' ? actor.id : partyOf(key),
    commandId: command.commandId,
    recordedAt: clock.now(),
    under: command.mandate,
    commitmentOf: sealed.commitmentOf,
  })
  const state = foldCase(recorded.events, service)
  const values = new Map(decision.facts.map((fact) => [factId(fact), fact.value]))
  const answers = answersIn(state, (fact) => values.get(factId(fact)))
  const signers = state.coSigners.map(({ signer }) => signer)
  const answer: Answer = { ...key, sequence: state.sequence, signers }
  const lodged = lodgedBy(engine, command, answer)
  const saved = saving({
    key,
    expected: 0,
    start: CHAIN_START,
    bodies: recorded.bodies,
    hashes: recorded.hashes,
    receipt: { commandId: command.commandId, digest, answer: JSON.stringify(answer) },
    head: {
      ...queueEntry(state, service, { calendar: engine.posts.calendarOf(state.handlingPost), today }),
      serviceDigest: catalogue.digest(service),
      compartment: service.compartment,
    },
    facts: sealed.rows,
    keys: keys.made,
    ...(isAccount(actor) && { account: actor.id }),
    ...(command.mandate !== undefined && { mandate: command.mandate }),
    ...searchIndex(keyring, service, answers),
    slips: [
      ...(lodged.slipCode === null
        ? []
        : [{ subject: 'applicant', codeHash: slipHash(keyring, key, 'applicant', lodged.slipCode) }]),
      ...lodged.coSigners.map((one) => ({
        subject: one.subject,
        codeHash: slipHash(keyring, key, one.subject, one.slipCode),
      })),
    ],
  })
  const mails = await announcements(engine, { events: recorded.events, state, service, answers })
  return { lodged, statements: [saved, ...mails] }
}

async function answeredBefore(
  engine: Engine,
  actor: Actor,
  known: Known,
): Promise<Outcome<Lodged, Refusal> | undefined> {
  const receipt = await asReader(engine.db, actor, (tx) => findReceipt(tx, known.command.commandId))
  return receipt && sameAnswer(engine, known, receipt)
}

function sameAnswer(engine: Engine, { command, digest }: Known, receipt: Receipt): Outcome<Lodged, Refusal> {
  if (!receipt.digest.equals(digest)) return refuse(refusal('command-already-used'))
  return accept(lodgedBy(engine, command, JSON.parse(receipt.answer) as Answer))
}

function lodgedBy(
  { keyring }: Engine,
  { commandId, mandate }: Pick<LodgeCommand, 'commandId' | 'mandate'>,
  answer: Answer,
): Lodged {
  const key = { post: answer.post, number: answer.number }
  return {
    key,
    reference: reference(key),
    slipCode: mandate === undefined ? slipCode(keyring, key, 'applicant', commandId) : null,
    sequence: answer.sequence,
    coSigners: answer.signers.map((subject) => ({ subject, slipCode: slipCode(keyring, key, subject, commandId) })),
  }
}
