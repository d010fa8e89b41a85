// SPDX-License-Identifier: Apache-2.0
// The demonstration's cases, made through the engine while the pages already answer. Every command has an id of its own for ever: a start
// that was cut short is gone on with by the next one, and nothing is made twice.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { CaseCommand, Engine, Refusal } from '#src/consular/cases/index.ts'
import { actOnCase, followCase, lodgeCase } from '#src/consular/cases/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { PlainError } from '#src/platform/logging/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Deed } from './deeds.ts'
import { deedsOf, lodgedAt } from './deeds.ts'
import { inventDocuments } from './documents.ts'
import { inventLetters } from './letters.ts'
import type { DemoOfficer } from './officers.ts'
import { appointDemoOfficers, officerFor } from './officers.ts'
import { inventOwners } from './owners.ts'
import type { DemoPost } from './places.data.ts'
import { DEMO_POSTS } from './places.data.ts'
import { inventPositions } from './positions.ts'
import { inventPromises } from './promises.ts'
import type { Random } from './random.ts'
import { randomFor } from './random.ts'
import { inventRegistration } from './registration.ts'
import { inventReleases } from './releases.ts'
import { inventRemoval, removalAt } from './removal.ts'
import { removalDeedsOf } from './removal-deeds.ts'

// Two at a time leave the machine to whoever looks at the pages.
const lanes = 2

/** How seeding is watched and stopped. */
export type Seeding = { readonly progress?: Progress; readonly signal?: AbortSignal }

/** Appoints the invented officers and makes the invented cases; answers how many cases there are of them. */
export async function seedDemonstration(
  elshi: Elshi,
  { progress = noProgress, signal }: Seeding = {},
): Promise<number> {
  if (!elshi.demonstration) throw new Error('Invented cases are made in a demonstration only.')
  await appointDemoOfficers(elshi)
  await inventPromises(elshi)
  await inventOwners(elshi)
  await inventLetters(elshi)
  await inventPositions(elshi)
  await inventDocuments(elshi)
  await inventReleases(elshi)
  const wanted = DEMO_POSTS.flatMap((place) =>
    Array.from({ length: place.cases }, (_, index) => ({ place, number: index + 1 })),
  )
  const made = join(elshi.settings.home, 'demonstration-made')
  if (existsSync(made)) return wanted.length
  const stage = progress.begin('Inventing cases', wanted.length)
  let done = 0
  elshi.reportDemoProgress({ done, of: wanted.length })
  const waiting = wanted.values()
  const work = async () => {
    for (const { place, number } of waiting) {
      signal?.throwIfAborted()
      await makeCase(elshi, place, number)
      done += 1
      stage.step()
      elshi.reportDemoProgress({ done, of: wanted.length })
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, work))
    await mkdir(dirname(made), { recursive: true, mode: 0o700 })
    await writeFile(made, `${wanted.length} invented cases were made.\n`)
  } finally {
    stage.end()
    elshi.reportDemoProgress(undefined)
  }
  return wanted.length
}

/** One invented case and all that happened to it until now. */
export async function makeCase(elshi: Elshi, place: DemoPost, number: number): Promise<void> {
  try {
    await liveThrough(elshi, place, number)
  } catch (error) {
    // An earlier version of the program invented this case otherwise, or somebody worked it meanwhile: it stays as it is.
    const stays = ['command-already-used', 'case-has-moved-on']
    if (!(error instanceof Unwilling && stays.includes(error.code))) throw error
  }
}

async function liveThrough({ engine }: Elshi, place: DemoPost, number: number): Promise<void> {
  const now = engine.clock.now()
  const random = randomFor(`${place.post}-${number}`)
  const local = { calendar: engine.posts.calendarOf(place.post), timeZone: engine.posts.timeZoneOf(place.post) }
  const today = plainDateAt(now, local.timeZone)
  const { service, invented, begun, deeds } = invent(random, { place, number }, { ...local, today })
  if (begun > now) return
  const clock = stoppedClock(begun)
  const then: Engine = { ...engine, clock }
  const version = engine.catalogue.current(service, plainDateAt(begun, local.timeZone))?.version
  if (version === undefined) return
  const { channel, language, answers } = invented
  const lodger = channel === 'window' ? actorOf(officerFor(place.post, ['officer'])) : applicant(invented.id)
  const command = { commandId: `demo-${invented.id}-lodge`, service, serviceVersion: version, post: place.post }
  const lodged = required(
    await lodgeCase(then, lodger, { ...command, channel, language, answers, files: [] }),
    invented.id,
  )
  let expectedSequence = lodged.sequence
  for (const [index, deed] of deeds.entries()) {
    if (deed.at > now) return
    clock.moveTo(deed.at)
    const actor = await actorFor(then, place.post, deed, lodged)
    const commandId = `demo-${invented.id}-${index + 1}`
    const asked = { ...deed.command, ...lodged.key, commandId, expectedSequence } as CaseCommand
    expectedSequence = required(await actOnCase(then, actor, asked, { isFresh: true }), invented.id).sequence
  }
}

type Local = { readonly calendar: WorkingCalendar; readonly timeZone: string; readonly today: PlainDate }
type Numbered = { readonly place: DemoPost; readonly number: number }

/** A removal now and then, else a registration. */
function invent(random: Random, { place, number }: Numbered, local: Local) {
  const at = removalAt(place, number)
  if (at === undefined) {
    const invented = inventRegistration(random, place, number, local.today)
    const begun = lodgedAt(random, invented, place, local)
    return { service: 'consular-registration', invented, begun, deeds: deedsOf(random, invented, begun, local) }
  }
  const invented = inventRemoval(random, { place, number, at }, local)
  const begun = lodgedAt(random, invented, place, local)
  return { service: 'consular-deregistration', invented, begun, deeds: removalDeedsOf(invented, local) }
}

type Lodged = Extract<Awaited<ReturnType<typeof lodgeCase>>, { ok: true }>['value']

async function actorFor(engine: Engine, post: string, { by }: Deed, lodged: Lodged): Promise<Actor> {
  if (typeof by === 'object' && 'roles' in by) return actorOf(officerFor(post, by.roles))
  const slipCode =
    by === 'applicant' ? lodged.slipCode : lodged.coSigners.find(({ subject }) => subject === by.signer)?.slipCode
  const holder = await followCase(engine, { reference: lodged.reference, slipCode: slipCode ?? '' })
  if (!holder) throw new Error(`The slip of ${lodged.reference} does not open its case.`)
  return holder
}

function actorOf({ id, post, roles }: DemoOfficer): Actor {
  return { id, kind: 'officer', posts: [post], compartments: ['general'], roles }
}

function applicant(id: string): Actor {
  return { id: `visit:demo-${id}`, kind: 'applicant', posts: [], compartments: [], roles: [] }
}

function required<T>(outcome: { ok: true; value: T } | { ok: false; refusal: Refusal }, id: string): T {
  if (outcome.ok) return outcome.value
  throw new Unwilling(outcome.refusal.code, id)
}

/** The engine refused what the demonstration wanted. */
class Unwilling extends PlainError {
  readonly code: string
  constructor(code: string, id: string) {
    super(`The invented case ${id} was refused: ${code}.`)
    this.code = code
  }
}
