// SPDX-License-Identifier: Apache-2.0
// A guest of a partner ministry walks every route that the server has, with the id of everything that the database holds.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventLetters } from '#demo/letters.ts'
import { inventPositions } from '#demo/positions.ts'
import { inventReleases } from '#demo/releases.ts'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { deskPlugin } from '#src/apps/desk/index.ts'
import { portalPlugin } from '#src/apps/portal/index.ts'
import { readerOf, systemActor } from '#src/platform/database/index.ts'
import type { TestAnswer, TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'

type Route = TestProgram['server']['declaredRoutes'][number]

let program: TestProgram
let guest: TestVisitor
let nobody: TestVisitor
/** The id of everything in the journal, by its kind. */
let ids: ReadonlyMap<string, readonly string[]>
let cases: readonly string[]
let released: ReadonlySet<string>
/** Whatever stands in a thing that is not released to this guest: words, names, ids. */
let secrets: readonly string[]

beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({
    home: { ...testState([libraryCard], [texts]), between: kazakhstan().between },
    faces: (elshi) => [portalPlugin(elshi), deskPlugin],
    demonstration: true,
  })
  const { elshi } = program
  await inventLetters(elshi)
  await inventPositions(elshi)
  await inventReleases(elshi)
  const desk = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
  const commandId = () => randomUUID()
  await desk.send('POST', '/api/partners/KR/briefs', { commandId: commandId(), round: 'next', language: 'en' })
  await desk.send('POST', '/api/documents', {
    commandId: commandId(),
    kind: 'agreed-minutes',
    party: 'KR',
    round: 'kz-kr-consular.5',
    direction: 'joint',
    languages: ['en', 'ko'],
    authentic: ['en', 'ko'],
  })
  await desk.send('POST', '/api/partners/KR/releases/notes', {
    commandId: commandId(),
    number: '1/1',
    on: '2026-11-23',
  })
  const lodged = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID()))
  expect(lodged.status, lodged.text).toBe(201)
  cases = [lodged.body.reference]
  guest = await program.partner('KR')
  nobody = program.visitor()
  const reader = readerOf(elshi.database, systemActor)
  const things = (
    await reader.query<{ kind: string; id: string; compartment: string; about: string[]; state: unknown }>(
      'SELECT kind, id, compartment, about, state FROM things',
    )
  ).rows
  ids = new Map(
    Object.entries(Object.groupBy(things, ({ kind }) => kind)).map(([kind, of = []]) => [kind, of.map(({ id }) => id)]),
  )
  const isReleased = (one: (typeof things)[number]) => one.compartment === 'released' && one.about[0] === 'KR'
  const open = JSON.stringify(things.filter(isReleased).map(({ state }) => state))
  released = new Set(things.filter(isReleased).map(({ id }) => id))
  secrets = [
    ...new Set(things.filter((one) => !isReleased(one)).flatMap(({ id, state }) => [id, ...wordsIn(state)])),
    ...cases,
  ].filter((word) => word.length > 11 && !released.has(word) && !open.includes(JSON.stringify(word).slice(1, -1)))
})
afterAll(() => program.stop())

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

const routes = (which: (route: Route) => boolean) =>
  program.server.declaredRoutes.filter(({ method }) => method !== 'HEAD').filter(which)
const isPublic = ({ permission }: Route) => permission === 'public'
const isOfGuests = ({ permission }: Route) =>
  permission === 'signed-in-or-partner' || (Array.isArray(permission) && permission.includes('partner'))

/**
 * The addresses of a route: the place for an id is filled with the id of everything of its kind and of one thing of each other; a route
 * of guests with the id of everything that there is.
 */
function addressesOf(route: Route): readonly string[] {
  const { url } = route
  const places = url.match(/:\w+|\*/g) ?? []
  const wide = places.find((place) => place === ':id' || place === ':reference')
  const filled = (one: string) =>
    url
      .replaceAll(':language', 'en')
      .replaceAll(':code', 'KR')
      .replaceAll(':post', 'BUS')
      .replaceAll(':service', libraryCard.id)
      .replaceAll(':reference', one)
      .replaceAll(':id', one)
      .replaceAll(':number', '1')
      .replaceAll('*', 'x')
      .replaceAll(/:\w+/g, '7c9e6679-7425-40de-944b-e07fc1f90ae7')
  if (wide === ':reference') return [...cases, 'BUS-26-000002'].map(filled)
  const all = [...ids].flatMap(([kind, of]) => (isOfGuests(route) || url.includes(`/${kind}s/`) ? of : of.slice(0, 1)))
  return wide ? [...all, ...cases].map((id) => filled(encodeURIComponent(id))) : [filled('')]
}

async function ask(who: TestVisitor, { method }: Route, address: string): Promise<TestAnswer> {
  if (method === 'GET') return who.get(address)
  return who.send(method as 'POST', address, {})
}

const found = (text: string) => secrets.filter((word) => text.includes(word))

describe('a guest of a partner ministry', () => {
  test('is turned away at the door of every route that is neither public nor theirs, whatever id they ask for', async () => {
    const closed = routes((route) => !isPublic(route) && !isOfGuests(route))
    expect(closed.length).toBeGreaterThan(80)
    const asked = closed.flatMap((route) => addressesOf(route).map((address) => ({ route, address })))
    const openings: string[] = []
    // Each refusal waits until it is on record: many wait together.
    while (asked.length > 0)
      await Promise.all(
        asked.splice(0, 40).map(async ({ route, address }) => {
          const { status, body } = await ask(guest, route, address)
          if (status !== 403 || body?.error?.code !== 'not-allowed')
            openings.push(`${route.method} ${address} ${status}`)
        }),
      )
    expect(openings).toEqual([])
  }, 120_000)

  test('finds on their own routes what was released to them, and not a word or an id of anything else', async () => {
    const own = routes((route) => isOfGuests(route) && route.method === 'GET')
    expect(own.map(({ url }) => url).toSorted()).toEqual([
      '/api/partner/releases',
      '/api/partner/releases/:id',
      '/api/session/passkeys',
      '/api/sessions',
    ])
    expect(secrets.length).toBeGreaterThan(1000)
    const opened: string[] = []
    for (const route of own)
      for (const address of addressesOf(route)) {
        const { status, text } = await ask(guest, route, address)
        expect(found(text)).toEqual([])
        if (status === 200 && address.includes('/releases/'))
          opened.push(decodeURIComponent(address.split('/').at(-1) ?? ''))
      }
    expect(opened.toSorted()).toEqual([...released].toSorted())
  })

  test('says something only of what was released to them, and ends no session but their own', async () => {
    const says = { is: 'comment', words: 'Where it does not belong.' }
    const others = [...ids].flatMap(([kind, of]) => (kind === 'release' ? of : of.slice(0, 1)))
    for (const id of others.filter((one) => !released.has(one))) {
      const address = `/api/partner/releases/${encodeURIComponent(id)}/remarks`
      const { body } = await guest.send('POST', address, { commandId: randomUUID(), says })
      expect(body.error.code).toBe('nothing-released')
    }
    const strange = await program.officer('*', ['desk-officer'], ['relations'])
    const [session] = (await strange.get('/api/sessions')).body.sessions
    expect((await guest.send('DELETE', `/api/sessions/${session.id}`)).status).toBe(404)
  })

  test('is answered by public pages as anybody is', async () => {
    const different: string[] = []
    // Whether somebody is signed in is said there, and who.
    const isOfSession = ({ url }: Route) => url.startsWith('/api/session') || url === '/metrics'
    for (const route of routes((one) => isPublic(one) && one.method === 'GET' && !isOfSession(one))) {
      const [address = ''] = addressesOf(route)
      const [theirs, anybodys] = [await ask(guest, route, address), await ask(nobody, route, address)]
      if (theirs.status !== anybodys.status || told(theirs) !== told(anybodys)) different.push(address)
    }
    expect(different).toEqual([])
  })

  test('sees in the database no row of any table but those that are theirs', async () => {
    const { database } = program.elshi
    const tables = (
      await readerOf(database, systemActor).query<{ name: string; walled: boolean }>(
        `SELECT c.relname AS name, c.relrowsecurity AND c.relowner <> 'elshi_app'::regrole AS walled
         FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
           AND has_table_privilege('elshi_app', c.oid, 'SELECT') ORDER BY 1`,
      )
    ).rows
    // Of the machine: when it was installed, by which steps, how often somebody tried. No person, no file.
    const ofTheMachine = [
      'elshi_migrations',
      'installation',
      'master_key_fingerprints',
      'rate_limits',
      'read_batches',
      'restorations',
    ]
    expect(
      tables.flatMap(({ name, walled }) => (walled ? [] : [name])).filter((name) => !ofTheMachine.includes(name)),
    ).toEqual([])
    const actor = {
      id: guest.account ?? '',
      kind: 'partner',
      posts: [],
      roles: ['partner'],
      compartments: ['released.KR'],
    } as const
    const count = async (who: Parameters<typeof readerOf>[1], name: string) =>
      Number((await readerOf(database, who).query(`SELECT count(*) AS n FROM ${name}`)).rows[0]?.n)
    const seen: string[] = []
    const full: string[] = []
    for (const { name } of tables.filter(({ walled }) => walled)) {
      if ((await count(systemActor, name)) > 0) full.push(name)
      if ((await count(actor, name)) > 0) seen.push(name)
    }
    expect(full).toEqual(expect.arrayContaining(['accounts', 'cases', 'events', 'queue', 'sealed_facts', 'things']))
    expect(seen).toEqual(['thing_parties', 'thing_words', 'things'])
  })
})

/** An answer without what differs from one to the next: tokens, nonces, numbers of requests. */
const told = ({ text }: TestAnswer) =>
  text
    .replaceAll(/name="csrf" value="[^"]*"/g, '')
    .replaceAll(/nonce="[^"]*"|content="[\w+/=-]{20,}"/g, '')
    .replaceAll(/"(commandId|csrf)":"[^"]*"/g, '')
    .replaceAll(/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/g, '')
