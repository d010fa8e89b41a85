// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Client } from 'pg'
import { DEMO_POSTS } from '#demo/places.data.ts'
import { randomFor } from '#demo/random.ts'
import { inventRegistration } from '#demo/registration.ts'
import { seedDemonstration } from '#demo/seed.ts'
import type { Elshi } from '#src/apps/compose/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Loading, Portion } from './load-thread.ts'
import type { Template } from './templates.ts'
import { readTemplates } from './templates.ts'

/** Takes the demonstration's cases as templates and loads others like them. */
export type Loader = {
  /** Answers with how long it took; nothing when so many are there already. */
  readonly load: (total: number, atBusan: number) => Promise<number | undefined>
}

const FIRST = 26_100_000
const NAMES = 5000

/** Makes the demonstration's cases, which every loaded one resembles. */
export async function openLoader(elshi: Elshi, host: string): Promise<Loader> {
  await seedDemonstration(elshi)
  const { keyring, posts } = elshi.engine
  const others = posts.ids.filter((id) => id.startsWith('Q'))
  const client = new Client({ host, user: 'postgres', database: 'elshi' })
  await client.connect()
  const templates = await readTemplates(client, keyring, FIRST)
  const { rows } = await client.query<{ definition: string }>(
    'SELECT definition FROM service_versions ORDER BY service',
  )
  const loaded = { busan: await loadedAt(client, 'BUS'), others: await loadedAt(client, others[0] ?? '') }
  await client.end()
  const definitions = rows.map(({ definition }) => JSON.parse(definition) as { id: string; nameFrom: string })
  const nameQuestion = definitions.find(({ id }) => id === 'consular-registration')?.nameFrom ?? 'name'
  const names = inventNames(nameQuestion)
  return {
    load: async (total, atBusan) => {
      const began = performance.now()
      const each = Math.ceil((total - atBusan) / others.length)
      if (loaded.busan >= atBusan && loaded.others >= each) return undefined
      const portions: Portion[] = [
        ...others.map((post) => ({ post, from: FIRST + loaded.others, count: each - loaded.others })),
        { post: 'BUS', from: FIRST + loaded.busan, count: atBusan - loaded.busan },
      ]
      await loadPortions(
        { host, masterKeyFile: elshi.settings.masterKeyFile, templates, names, nameQuestion },
        portions,
        total,
      )
      await vacuum(host)
      return (performance.now() - began) / 1000
    },
  }
}

/** How many cases were loaded at a post by an earlier run. */
async function loadedAt(client: Client, post: string): Promise<number> {
  const { rows } = await client.query<{ last: number | null }>(
    'SELECT max(number) AS last FROM events WHERE post = $1',
    [post],
  )
  return Math.max(0, (rows[0]?.last ?? 0) - FIRST + 1)
}

function inventNames(question: string): readonly unknown[] {
  const today = plainDateAt(new Date(), 'Asia/Seoul')
  const [place] = DEMO_POSTS
  if (!place) throw new Error('The demonstration has posts.')
  return Array.from({ length: NAMES }, (_, index) => {
    const { answers } = inventRegistration(randomFor(`name-${index}`), place, index + 1, today)
    return answers.applicant?.[question]
  })
}

async function loadPortions(
  given: Omit<Loading, 'portions' | 'templates'> & { readonly templates: readonly Template[] },
  portions: readonly Portion[],
  total: number,
): Promise<void> {
  const threads = availableParallelism()
  let done = 0
  const run = (part: number) =>
    new Promise<void>((resolve, reject) => {
      const workerData: Loading = { ...given, portions: portions.filter((_, index) => index % threads === part) }
      const worker = new Worker(new URL('./load-thread.ts', import.meta.url), { workerData })
      worker.on('message', (some: number) => {
        done += some
        if (process.stderr.isTTY || done % 100_000 < some) process.stderr.write(`  loaded ${done} of ${total}\n`)
      })
      worker.on('error', reject)
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Loading ended with ${code}.`))))
    })
  await Promise.all(Array.from({ length: threads }, (_, part) => run(part)))
}

async function vacuum(host: string): Promise<void> {
  await asSuperuser(host, ['events', 'fact_keys', 'sealed_facts'].map(vacuuming))
}

/** What years of work would have done by and by is done before anything is measured: no page waits to be written, no row to be cleaned. */
export async function settle(host: string): Promise<void> {
  await asSuperuser(host, [...['cases', 'case_people', 'queue', 'queue_names'].map(vacuuming), 'CHECKPOINT'])
}

const vacuuming = (table: string) => `VACUUM (ANALYZE) ${table}`

/** Where the database lies beside the benchmark: what its owner may not do. */
export async function asSuperuser(host: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ host, user: 'postgres', database: 'elshi' })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
