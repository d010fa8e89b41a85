// SPDX-License-Identifier: Apache-2.0
import type { TestProject } from 'vitest/node'
import type { TestServer } from './postgresql-server.ts'
import { startTestServer } from './postgresql-server.ts'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to vitest's own
  export interface ProvidedContext {
    testServer: TestServer
  }
}

/** Starts one database server for all database tests of this run, and ends it after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...server } = await startTestServer()
  project.provide('testServer', server)
  return stop
}
