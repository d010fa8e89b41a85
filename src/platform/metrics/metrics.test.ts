// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { createMetrics, poolUse } from './metrics.ts'

test('durations, counts and present figures stand on one page', async () => {
  const metrics = createMetrics()
  metrics.observeRequest({ method: 'GET', route: '/cases/:reference', status: 200, seconds: 0.004 })
  metrics.count('mail_failures')
  metrics.count('mail_failures', 2)
  metrics.watch({
    name: 'queue_depth',
    help: 'Jobs waiting',
    label: 'queue',
    read: async () => ({ 'deliver-mail': 7 }),
  })
  metrics.watch(poolUse({ app: { totalCount: 5, idleCount: 3, waitingCount: 0 } }))
  const { body, contentType } = await metrics.render()
  expect(contentType).toContain('text/plain')
  expect(body).toContain('elshi_request_seconds_count{method="GET",route="/cases/:reference",status="200"} 1')
  expect(body).toContain('elshi_mail_failures_total 3')
  expect(body).toContain('elshi_queue_depth{queue="deliver-mail"} 7')
  expect(body).toContain('elshi_pool_connections{use="app-busy"} 2')
})

test('a figure that cannot be told is left out, and the others are still there', async () => {
  const metrics = createMetrics()
  metrics.watch({
    name: 'queue_depth',
    help: 'Jobs waiting',
    label: 'queue',
    read: () => Promise.reject(new Error('gone')),
  })
  metrics.count('mail_sent')
  const { body } = await metrics.render()
  expect(body).not.toContain('elshi_queue_depth{')
  expect(body).toContain('elshi_mail_sent_total 1')
})
