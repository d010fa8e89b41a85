// SPDX-License-Identifier: Apache-2.0
// Queue, search and the heads of cases made anew from the log, while people go on working with the old ones.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { asReader, connectionOf, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Engine } from './engine.ts'
import type { Filling } from './rebuilding/fill-fresh.store.ts'
import { fillFresh } from './rebuilding/fill-fresh.store.ts'
import {
  createFresh,
  dropFresh,
  furnishFresh,
  lacksMany,
  listMoved,
  listNamesAmiss,
  listNoted,
  swapFresh,
  takeOut,
} from './rebuilding/fresh-tables.store.ts'
import { overRanges } from './stored/range-threads.store.ts'
import { listCaseRanges } from './stored/ranges.store.ts'

const AT_ONCE = 2000
const thread = new URL('./rebuilding/fill-thread.store.ts', import.meta.url)

export type RebuildPlaces = Pick<Engine, 'catalogue' | 'posts' | 'clock'> & {
  readonly db: RunningDatabase
  /** Where the threads find the keys that open names. */
  readonly masterKeyFile: string
}

/**
 * Folds every case anew into fresh tables and puts these in the place of the living ones. Only at the end do writers wait, for
 * the cases that moved on meanwhile. A rebuild that fails leaves everything as it was.
 *
 * Search keys of names do not stand in the log: they are made from sealed facts where they are missing, and everywhere when
 * `names` is `anew`, which takes longer because every name is opened.
 */
export async function rebuildProjections(
  places: RebuildPlaces,
  progress: Progress,
  { names = 'carry' }: { readonly names?: Filling['names'] } = {},
): Promise<{ readonly cases: number }> {
  const { owner } = places.db
  if (!owner) throw new Error('Rebuilding makes new tables: set ELSHI_OWNER_DATABASE_URL and try again.')
  const asked: Filling = {
    reader: connectionOf(places.db),
    writer: owner,
    masterKeyFile: places.masterKeyFile,
    names,
    services: await asReader(places.db, systemActor, async (tx) => {
      const { rows } = await tx.query<{ digest: string }>('SELECT digest FROM service_versions')
      return new Map(rows.flatMap(({ digest }) => entryOf(digest, places.catalogue.byDigest(digest))))
    }),
    posts: new Map(
      places.posts.ids.map((post) => [
        post,
        {
          calendar: places.posts.calendarOf(post),
          today: plainDateAt(places.clock.now(), places.posts.timeZoneOf(post)),
        },
      ]),
    ),
  }
  return await withClient({ ...owner, statement_timeout: 0 }, async (client) => {
    await client.query("SELECT set_config('elshi.kind', 'system', false)")
    const given = names === 'carry' && (await lacksMany(client)) ? { ...asked, names: 'anew' as const } : asked
    await createFresh(client, given.names)
    try {
      // Every transaction below this number was over before the first range was read.
      const { rows } = await client.query<{ since: string }>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS since',
      )
      const cases = await fillAll(places, given, progress)
      const indexing = progress.begin('Building the indexes')
      const amiss = new Map<string, CaseKey>()
      const note = async (keys: Promise<readonly CaseKey[]>) => {
        for (const key of await keys) amiss.set(`${key.post} ${key.number}`, key)
      }
      // With every name opened, whatever was found to be amiss was folded whole the first time.
      const carries = given.names === 'carry'
      await furnishFresh(
        client,
        given.writer,
        given.names,
        carries ? (other) => note(listNamesAmiss(other)) : undefined,
      )
      indexing.end()
      if (carries) {
        const comparing = progress.begin('Comparing with what is kept')
        await note(listNoted(client))
        await foldAgain(given, [...amiss.values()])
        comparing.end()
      }
      await takePlace(client, given, rows[0]?.since ?? '0')
      return { cases }
    } catch (error) {
      await client.query('ROLLBACK')
      await dropFresh(client)
      throw error
    }
  })
}

async function fillAll({ db }: RebuildPlaces, given: Filling, progress: Progress): Promise<number> {
  const { ranges, cases: about } = await asReader(db, systemActor, listCaseRanges)
  const stage = progress.begin('Rebuilding cases', about)
  let cases = 0
  await overRanges(ranges, { here: fillFresh, thread, given }, (folded) => {
    cases += folded
    stage.step(folded)
  })
  stage.end()
  return cases
}

/**
 * Writers wait from here, readers do not: whoever saves a case touches the table of cases first. What moved on is folded again
 * over connections of its own, and then the fresh tables become the living ones.
 */
async function takePlace(client: Parameters<typeof swapFresh>[0], given: Filling, since: string): Promise<void> {
  await client.query('BEGIN')
  await client.query('LOCK TABLE cases IN EXCLUSIVE MODE')
  await foldAgain(given, await listMoved(client, since))
  await swapFresh(client, given.names)
  await client.query('COMMIT')
}

/** Folds some cases once more, names and all. */
async function foldAgain(given: Filling, keys: Awaited<ReturnType<typeof listMoved>>): Promise<void> {
  const ranges = Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, block) => ({
    only: keys.slice(block * AT_ONCE, (block + 1) * AT_ONCE),
  }))
  if (ranges.length === 0) return
  await withClient(given.writer, async (other) => {
    await other.query("SELECT set_config('elshi.kind', 'system', false)")
    for (const { only } of ranges) await takeOut(other, only)
  })
  await overRanges(ranges, { here: fillFresh, thread, given: { ...given, names: 'anew' } }, () => undefined)
}

function entryOf(digest: string, service: Service | undefined): [string, Service][] {
  return service ? [[digest, service]] : []
}
