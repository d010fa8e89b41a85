// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import { testDatabase } from '#testing/database.ts'
import { describeSchema } from './index.ts'

it('schema.sql shows what the migrations come to (npm run schema writes it)', async () => {
  const db = await testDatabase()
  const schema = await withClient(db.owner, describeSchema)
  await db.close()
  expect(schema).toBe(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8'))
})
