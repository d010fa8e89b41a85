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
import type { Anew, Filled, Filling } from './rebuilding/fill-fresh.store.ts'
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
  workBeside,
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

/** What a rebuild may be asked for. */
export type Rebuilding = {
  readonly anew?: Anew
  /** How many cases may be mended one by one, whatever share of all they are. */
  readonly mendAtMost?: number
}

/**
 * Folds every case anew from its log, compares what comes of it with what stands, and mends what differs. Where more than one case in
 * a hundred differs, and where it is asked for, the queue is written anew whole beside the living one and takes its place. Only at the
 * end do writers wait, for the cases that moved on meanwhile. A rebuild that fails leaves everything as it was.
 *
 * Search keys of names do not stand in the log: they are made from sealed facts where they are missing or stand elsewhere than their
 * case, and everywhere when `anew` is `names`, which takes longer because every name is opened.
 */
export async function rebuildProjections(
  places: RebuildPlaces,
  progress: Progress,
  { anew = 'nothing', mendAtMost = AT_ONCE }: Rebuilding = {},
): Promise<{ readonly cases: number }> {
  const { owner } = places.db
  if (!owner) throw new Error('Rebuilding makes new tables: set ELSHI_OWNER_DATABASE_URL and try again.')
  const asked: Filling = {
    reader: connectionOf(places.db),
    writer: owner,
    masterKeyFile: places.masterKeyFile,
    anew,
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
    const given = anew !== 'names' && (await lacksMany(client)) ? { ...asked, anew: 'names' as const } : asked
    try {
      // Every transaction below this number was over before the first range was read.
      const { rows } = await client.query<{ since: string }>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS since',
      )
      const since = rows[0]?.since ?? '0'
      const mended =
        given.anew === 'nothing' ? await mendAll(places, client, given, { progress, mendAtMost }) : undefined
      if (mended) {
        await takePlace(client, given, since)
        return mended
      }
      const whole = given.anew === 'nothing' ? { ...given, anew: 'queue' as const } : given
      const written = await writeAll(places, client, whole, progress)
      await takePlace(client, whole, since)
      return written
    } catch (error) {
      await client.query('ROLLBACK')
      await dropFresh(client)
      throw error
    }
  })
}

type Client = Parameters<typeof swapFresh>[0]
type Cases = { readonly cases: number }

/** Compares all cases with what stands; what is amiss lies in the fresh tables then. Undefined where too many are amiss to be mended. */
async function mendAll(
  places: RebuildPlaces,
  client: Client,
  given: Filling,
  { progress, mendAtMost }: { readonly progress: Progress; readonly mendAtMost: number },
): Promise<Cases | undefined> {
  await createFresh(client, given.anew)
  let [folded, amiss] = [0, 0]
  const isTooMany = () => amiss > mendAtMost && amiss * 100 > folded
  const namesAmiss: CaseKey[] = []
  const naming = workBeside(given.writer, async (other) => {
    namesAmiss.push(...(await listNamesAmiss(other, 'queue')))
  })
  await fillAll(places, given, progress, (filled) => {
    folded += filled.folded
    amiss += filled.amiss
    return isTooMany() ? 'enough' : undefined
  }).finally(() => naming.catch(() => undefined))
  await naming
  amiss += namesAmiss.length
  if (isTooMany()) return undefined
  const comparing = progress.begin('Mending what differs')
  await furnishFresh(client, given.writer, given.anew)
  await foldAgain(given, together(namesAmiss, await listNoted(client)))
  comparing.end()
  return { cases: folded }
}

/** Writes all cases into fresh tables and gives these what the living ones have. */
async function writeAll(places: RebuildPlaces, client: Client, given: Filling, progress: Progress): Promise<Cases> {
  await createFresh(client, given.anew)
  let cases = 0
  await fillAll(places, given, progress, ({ folded }) => {
    cases += folded
    return undefined
  })
  const indexing = progress.begin('Building the indexes')
  // With every name opened, whatever was found to be amiss was folded whole the first time.
  const carries = given.anew !== 'names'
  const namesAmiss: CaseKey[] = []
  const compare = async (other: Client) => {
    namesAmiss.push(...(await listNamesAmiss(other, 'fresh_queue')))
  }
  await furnishFresh(client, given.writer, given.anew, carries ? compare : undefined)
  indexing.end()
  if (carries) {
    const comparing = progress.begin('Mending what differs')
    await foldAgain(given, together(namesAmiss, await listNoted(client)))
    comparing.end()
  }
  return { cases }
}

/** Each case once. */
function together(...lists: readonly (readonly CaseKey[])[]): readonly CaseKey[] {
  return [...new Map(lists.flat().map((key) => [`${key.post} ${key.number}`, key])).values()]
}

async function fillAll(
  { db }: RebuildPlaces,
  given: Filling,
  progress: Progress,
  hear: (filled: Filled) => 'enough' | undefined,
): Promise<void> {
  const { ranges, cases: about } = await asReader(db, systemActor, listCaseRanges)
  const stage = progress.begin('Rebuilding cases', about)
  await overRanges(ranges, { here: fillFresh, thread, given }, (filled) => {
    stage.step(filled.folded)
    return hear(filled)
  })
  stage.end()
}

/**
 * Writers wait from here, readers do not: whoever saves a case touches the table of cases first. What moved on is folded again
 * over connections of its own, and then the fresh tables become the living ones.
 */
async function takePlace(client: Client, given: Filling, since: string): Promise<void> {
  await client.query('BEGIN')
  await client.query('LOCK TABLE cases IN EXCLUSIVE MODE')
  await foldAgain(given, await listMoved(client, since))
  await swapFresh(client, given.anew)
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
  await overRanges(ranges, { here: fillFresh, thread, given: { ...given, anew: 'names' } }, () => undefined)
}

function entryOf(digest: string, service: Service | undefined): [string, Service][] {
  return service ? [[digest, service]] : []
}
