// SPDX-License-Identifier: Apache-2.0
import pg from 'pg'
import { expect, test } from 'vitest'
import { takeOne } from './index.ts'

test('a database that is away is told as that, not as a fault of ours', async () => {
  const app = new pg.Pool({ host: '127.0.0.1', port: 1, user: 'nobody', database: 'nowhere' })
  const taken = takeOne({ app }, 'invented', { points: 1, seconds: 1 })
  await expect(taken).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'unreachable' })
  await app.end()
})
