// SPDX-License-Identifier: Apache-2.0
// Four projects, from the quickest to the slowest: each can be run alone with `npx vitest run --project <name> [path]`.
import { defineConfig } from 'vitest/config'

const everywhere = [
  'src/**',
  'testing/**',
  'demo/**',
  'benchmarks/**',
  'tests/runner/**',
  'tests/packaging/**',
  'tests/libraries/**',
]
const databaseTests = everywhere.map((folder) => `${folder}/*.db.test.ts`)

export default defineConfig({
  test: {
    passWithNoTests: false,
    // What was made of the sources is kept for the next part, which loads most of them again.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'build/transformed' },
    projects: [
      {
        test: { name: 'conventions', include: ['tests/conventions/*.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        test: {
          name: 'unit',
          isolate: false,
          globalSetup: ['testing/run-folder.ts'],
          include: everywhere.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/node_modules/**', ...databaseTests],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'database',
          isolate: false,
          include: databaseTests,
          globalSetup: ['testing/run-folder.ts', 'testing/database-server.ts'],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'journeys',
          isolate: false,
          globalSetup: ['testing/run-folder.ts', 'testing/database-server.ts'],
          include: ['tests/journeys/*.spec.ts', 'tests/faults/*.spec.ts'],
          // One more than the tests of the database have: programs that were stopped or lost their mail server wait more than they work.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
