// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { filterOf, withReaders } from './reads.ts'

const aigerim = { id: 'a', name: 'Айгерім' }
const marat = { id: 'm', name: 'Марат' }

test('readings are looked for by record, reader, post and days together', () => {
  const sought = { subject: 'BUS-26-000001', actor: marat, post: 'BUS', from: '2026-11-01', until: '2026-11-30' }
  expect(filterOf(sought, '7:2')).toEqual({ ...sought, actor: 'm', after: '7:2', limit: 100 })
  expect(filterOf({}, undefined)).toEqual({ limit: 100 })
})

test('a reader who was on a page once can be chosen from then on, and stands there once', () => {
  expect(withReaders([marat], [aigerim, marat, aigerim])).toEqual([aigerim, marat])
})
