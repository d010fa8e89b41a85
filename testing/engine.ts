// SPDX-License-Identifier: Apache-2.0
// The engine over a database of the test's own, without ways in: for tests of what is stored.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postBookOf, postNames, programTextFolders, queues } from '#src/apps/compose/index.ts'
import type { Engine, ProofPlaces } from '#src/consular/cases/index.ts'
import { prepareCases } from '#src/consular/cases/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import { buildCatalogue } from '#src/consular/catalogue/index.ts'
import { openReadLog } from '#src/platform/audit/index.ts'
import type { StoppedClock } from '#src/platform/clock/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { openFiles } from '#src/platform/files/index.ts'
import { openJobs } from '#src/platform/jobs/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import type { TestDatabase } from './database.ts'
import { testDatabase } from './database.ts'
import { groupVisit } from './group-visit/index.ts'
import { testState } from './home-state.ts'
import { libraryCard } from './library-card/index.ts'

export type TestEngine = {
  readonly engine: Engine & { readonly clock: StoppedClock }
  readonly db: TestDatabase
  readonly proof: ProofPlaces
  readonly masterKeyFile: string
  /** An officer of a post, with the roles that decide and every ordinary compartment unless told. */
  officer(post: string, more?: Partial<Pick<Actor, 'id' | 'roles' | 'compartments'>>): Actor
  stop(): Promise<void>
}

/** Whoever is not signed in, and the holder of an account. */
export const anonymous: Actor = { id: 'anonymous', kind: 'applicant', posts: [], compartments: [], roles: [] }
export const account = (id = '7c9e6679-7425-40de-944b-e07fc1f90ae7'): Actor => ({
  ...anonymous,
  id,
  roles: ['applicant'],
})

function officerOf(post: string, more: Partial<Pick<Actor, 'id' | 'roles' | 'compartments'>> = {}): Actor {
  return {
    id: `officer-of-${post}`,
    kind: 'officer',
    posts: [post],
    compartments: ['general', 'family'],
    roles: ['officer', 'head-of-post'],
    ...more,
  }
}

/** At each post its officer, and an inspector who works on no case. */
function staffOf(posts: readonly string[]): Engine['staff'] {
  const inspector = (post: string) => officerOf(post, { id: `inspector-of-${post}`, roles: ['inspector'] })
  const at = (post: string) =>
    [officerOf(post), inspector(post)].map((one) => ({ id: one.id, name: `Invented ${one.id}`, positions: [one] }))
  return {
    at: async (post) => at(post),
    actorsOf: async (officer) => posts.flatMap(at).find(({ id }) => id === officer)?.positions ?? [],
  }
}

const textFolders = ['library-card', 'group-visit'].map((service) => join(import.meta.dirname, service, 'texts'))
const everyText = { has: () => true }

export async function testEngine({
  services = [libraryCard, groupVisit] as readonly Service[],
  poolSize = 10,
  at = new Date('2026-11-23T01:00:00Z'),
} = {}): Promise<TestEngine> {
  const db = await testDatabase({ poolSize })
  const home = await mkdtemp(join(tmpdir(), 'elshi-engine-'))
  const clock = stoppedClock(at)
  const settings = { home, clamavSocket: undefined, masterKeyFile: join(home, 'keys', 'master') }
  const keyring = await openKeyring(settings)
  const state = testState(services)
  const posts = postBookOf(state)
  const { older } = await prepareCases(db, { services, posts: posts.ids })
  const catalogue = buildCatalogue(services, { texts: everyText, languages: state.languages, older })
  const readLog = openReadLog(db, { keyring, clock })
  const log = createLog({ logLevel: 'silent' })
  const files = openFiles({ db, keyring, settings, log, clock })
  const jobs = openJobs(db, { log, queues, supervise: false })
  const engine = {
    db,
    keyring,
    readLog,
    clock,
    catalogue,
    posts,
    checks: state.checks,
    files,
    staff: staffOf(posts.ids),
    officerNames: async () => new Map<string, string>(),
    announcing: {
      jobs,
      texts: loadTexts([...programTextFolders(), ...textFolders], postNames(state)),
      origin: 'https://consul.example',
    },
  }
  return {
    engine,
    db,
    masterKeyFile: settings.masterKeyFile,
    proof: { db, clock, signer: await openSigner(settings), headsFolder: join(home, 'heads') },
    officer: officerOf,
    stop: async () => {
      await readLog.close()
      await jobs.stop()
      await db.close()
    },
  }
}
