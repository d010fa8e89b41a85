// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import countries from 'world-atlas/countries-50m.json' with { type: 'json' }
import type { World } from '#src/consular/posts/index.ts'
import { drawCountry } from '#src/consular/posts/index.ts'
import { NETWORK } from './network.ts'

const world = countries as unknown as World
const words = (language: string) => ({
  title: 'Map & <posts>',
  description: 'The list says the same.',
  nameOf: (post: (typeof NETWORK.posts)[number]) => post.names[language] ?? '',
  townOf: (post: (typeof NETWORK.posts)[number]) => post.town?.names[language] ?? '',
  linkTo: (post: (typeof NETWORK.posts)[number]) => `/${language}/posts/${post.id}`,
})

test('the map of Korea shows Seoul and Busan with their names, and says what it is', () => {
  const map = drawCountry(world, NETWORK, 'KR', words('kk'))
  expect(map).toContain('<title id="map-KR">Map &amp; &lt;posts></title>')
  expect(map.match(/<circle/g)).toHaveLength(2)
  expect(map).toContain('>Сеул</text>')
  expect(map).toContain('href="/kk/posts/BUS" aria-label="Пусан: Пусандағы Бас консулдық"')
})

test('no map is larger than 25 kB, in any language', () => {
  const sizes = ['RU', 'CN', 'US', 'KR', 'BE', 'HK', 'SG'].map((country) =>
    Buffer.byteLength(drawCountry(world, NETWORK, country, words('ru'))),
  )
  expect(Math.max(...sizes)).toBeLessThan(25_000)
})

test('labels keep apart and inside the picture', () => {
  const map = drawCountry(world, NETWORK, 'RU', words('ru'))
  const labels = [...map.matchAll(/<text x="(\d+)" y="(\d+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  expect(labels.length).toBeGreaterThanOrEqual(5)
  for (const { x, y } of labels) expect(x > 0 && x < 520 && y > 0 && y < 360).toBe(true)
  expect(new Set(labels.map(({ x, y }) => `${x} ${y}`)).size).toBe(labels.length)
})
