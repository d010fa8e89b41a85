// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { openPool } from './connections.ts'

test('a connection that ends while its pool is being closed is no loss, and nobody is told of one', async () => {
  const told: string[] = []
  const log = { info: () => undefined, warn: (message: string) => told.push(message), error: () => undefined }
  const pool = openPool({ host: '/nowhere' }, 1, log)
  pool.emit('error', new Error('the server went away'), undefined as never)
  expect(told).toEqual(['A connection to the database was lost while idle: the server went away'])
  const ended = pool.end()
  pool.emit('error', new Error('terminating connection due to administrator command'), undefined as never)
  await ended
  expect(told).toHaveLength(1)
})
