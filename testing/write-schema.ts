// SPDX-License-Identifier: Apache-2.0
// `npm run schema`: writes what the migrations come to into schema.sql.
import { writeFileSync } from 'node:fs'
import { describeSchema } from '#src/platform/database/index.ts'
import { roles, withClient } from '#src/platform/postgresql/index.ts'
import { enter, startTestServer } from './postgresql-server.ts'

const server = await startTestServer()
try {
  const schema = await withClient(enter(server, roles.owner, server.template), describeSchema)
  writeFileSync(new URL('../src/platform/database/schema.sql', import.meta.url), schema)
} finally {
  await server.stop()
}
