// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { forgivenAddress } from './forgiven-address.ts'

const languages = ['kk', 'ru', 'en', 'ko']

test.each([
  ['/en/posts/bus', '/en/posts/BUS'],
  ['/en/posts/BUS/', '/en/posts/BUS'],
  ['/EN', '/en'],
  ['/Ko/Posts/sel?from=map?', '/ko/posts/SEL?from=map?'],
  ['/ru//services/Consular-Registration/', '/ru/services/consular-registration'],
  ['/en/account/BUS-2026-1/', '/en/account/BUS-2026-1'],
])('%s means %s', (asked, meant) => {
  expect(forgivenAddress(asked, languages)).toBe(meant)
  expect(forgivenAddress(meant, languages)).toBeUndefined()
})

test.each(['/', '/fr/posts/BUS', '/en/posts/BUS', '/en/account/bus-2026', '/nowhere/', ''])('%s stays', (asked) =>
  expect(forgivenAddress(asked, languages)).toBeUndefined())

test.each([
  '//example.org/en',
  '//en//example.org',
  '/EN//example.org',
  '/\\example.org',
  '/EN/\\example.org',
])('%s never leads to another site', (asked) => {
  const meant = forgivenAddress(asked, languages) ?? '/'
  expect(new URL(meant, 'http://localhost').host).toBe('localhost')
})
