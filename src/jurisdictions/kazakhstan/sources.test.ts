// SPDX-License-Identifier: Apache-2.0
// The page of sources is true: whatever a definition names as its source stands on it, and nothing is claimed beyond it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NETWORK, NEVER, SERVICES } from './index.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/sources.md'), 'utf8')
const rows = new Set(page.split('\n').map((line) => line.split('|')[1]?.trim()))

test('every source of a post, a district, a figure or a kind of post stands on the page of sources', () => {
  const sources = [
    ...NETWORK.posts.flatMap((post) => [
      ...post.sources,
      ...[...post.districts, ...post.accreditedTo, ...post.life].map(({ source }) => source),
      ...[post.address, post.hours, post.closedWeekdays].flatMap((fact) => (fact.known ? [fact.source] : [])),
    ]),
    ...[...NETWORK.capabilities, ...(NETWORK.presence ?? [])].map(({ source }) => source),
  ]
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.map(({ said }) => said).filter((said) => !rows.has(said))).toEqual([])
})

test('every provision that a service or a principle rests on stands there too', () => {
  const provisions = [
    ...SERVICES.flatMap(({ legalBasis, grounds, timeLimit, fee }) => [
      ...legalBasis,
      ...grounds.map(({ provision }) => provision),
      ...[timeLimit, fee].flatMap((value) => (value.known ? [value.provision] : [])),
    ]),
    ...Object.values(NEVER),
  ]
  expect(provisions.map(({ source }) => source).filter((source) => !rows.has(source))).toEqual([])
})
