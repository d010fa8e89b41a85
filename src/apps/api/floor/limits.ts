// SPDX-License-Identifier: Apache-2.0
// How often the public side may do what costs or reveals something. Counted in PostgreSQL, so that all nodes count together.
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { takeOne } from '#src/platform/limits/index.ts'
import { tooMany } from './problem.ts'
import { isGuest } from './visitor.ts'

/**
 * Attempts in a number of seconds: for one application or one session (`own`), from one network address, and from all together. Many people
 * may share an address, so where `own` counts, the address has room for a house. Beyond the limit of all together a visitor
 * waits for a later window, or, where `slows`, for two seconds: nobody keeps everybody else from following their case.
 */
export const limits = {
  lodge: { own: [30, 3600], each: [300, 3600], all: [3000, 3600] },
  draft: { own: [200, 3600], each: [2400, 3600], all: [24_000, 3600] },
  message: { own: [30, 3600], each: [600, 3600], all: [6000, 3600] },
  act: { own: [30, 3600], each: [600, 3600], all: [6000, 3600] },
  follow: { each: [20, 900], all: [2000, 900], slows: true },
  document: { each: [20, 900], all: [2000, 900], slows: true },
  'sign-in': { each: [30, 900], all: [1000, 900] },
  // Whoever follows the stories of a demonstration is one officer after the other, and there is no secret to guess.
  play: { each: [600, 900], all: [20_000, 900] },
  code: { each: [10, 3600], all: [1000, 3600] },
  upload: { own: [60, 3600], each: [600, 3600], all: [6000, 3600] },
  check: { each: [600, 3600], all: [60_000, 3600] },
  // Programs read on behalf of everybody in a building, some through one server for many; guesses slow down guesses.
  calendar: { each: [1200, 3600], all: [60_000, 3600], slows: true },
} as const satisfies Record<string, Limit>

type Limit = { readonly own?: Quota; readonly each: Quota; readonly all: Quota; readonly slows?: true }
type Quota = readonly [attempts: number, seconds: number]

export type LimitName = keyof typeof limits

/** Applies `config.limit` to visitors who are not signed in as staff: those are known by name and have the read log. Guests are no staff. */
export function limitVisitors(server: FastifyInstance, elshi: Elshi): void {
  server.addHook('preHandler', (request, _, done) => {
    const name = request.routeOptions.config.limit
    const isStaff = request.visitor.session?.officer !== undefined && !isGuest(request.visitor)
    if (name === undefined || isStaff) done()
    else limitVisit(elshi, name, request).then(() => done(), done)
  })
}

async function limitVisit(elshi: Elshi, name: LimitName, request: FastifyRequest): Promise<void> {
  const limit: Limit = limits[name]
  const own = request.routeOptions.config.countedBy?.(request) ?? request.sessionToken
  // The address first: a code may be made up, and nobody fills the table with counts of such.
  await take(elshi, `${name}/from/${blind(elshi, addressOf(request))}`, limit.each)
  if (limit.own && own !== undefined) await take(elshi, `${name}/by/${blind(elshi, own)}`, limit.own)
  if (limit.slows) await slowDown(elshi, `${name}/all`, limit.all)
  else await take(elshi, `${name}/all`, limit.all)
}

/** Counts an attempt at one thing, such as an address that asks for codes, whoever makes it. */
export async function limitAttempts(
  elshi: Elshi,
  what: string,
  thing: string,
  quota: Quota = [10, 900],
): Promise<void> {
  await take(elshi, `${what}/at/${blind(elshi, thing)}`, quota)
}

/**
 * Counts an attempt to open one thing with a code: ten from one network address, and from all together a hundred before each
 * takes two seconds. Whoever knows a reference and tries codes for it locks out themselves, never the holder of the right one.
 */
export async function limitGuesses(elshi: Elshi, what: string, thing: string, from: FastifyRequest): Promise<void> {
  await take(elshi, `${what}/at/${blind(elshi, `${thing} ${addressOf(from)}`)}`, [10, 900])
  await slowDown(elshi, `${what}/of/${blind(elshi, thing)}`, [100, 900])
}

const SLOWED = 2000
const MOST_SLOWED = 500
let slowed = 0

/** Beyond the quota an attempt waits before it is looked at; no more of them wait at once than a program can hold. */
async function slowDown(elshi: Elshi, key: string, [points, seconds]: Quota): Promise<void> {
  if ((await takeOne(elshi.engine.db, key, { points, seconds })).allowed) return
  if (slowed >= MOST_SLOWED) throw tooMany(SLOWED / 1000)
  slowed++
  await pause(SLOWED).finally(() => {
    slowed--
  })
}

async function take(elshi: Elshi, key: string, [points, seconds]: Quota): Promise<void> {
  const { allowed, retryAfterSeconds } = await takeOne(elshi.engine.db, key, { points, seconds })
  if (!allowed) throw tooMany(retryAfterSeconds)
}

// An address is personal data: only a keyed hash of it is counted.
const blind = (elshi: Elshi, text: string) => elshi.engine.keyring.blindIndex('rate-limit', text).toString('base64url')

/** IPv6 gives a household a /64, so that is one address. */
function addressOf({ ip }: FastifyRequest): string {
  return ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip
}
