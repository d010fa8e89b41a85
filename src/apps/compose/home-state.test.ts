// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { testState } from '#testing/home-state.ts'
import { postBookOf } from './home-state.ts'

test('cases ask a post about the very service that they are about', () => {
  const state = testState()
  const capabilities = state.network.capabilities.map((row) => ({ ...row, services: ['library-card'] }))
  const { mayServe } = postBookOf({ ...state, network: { ...state.network, capabilities } })
  const on = plainDate('2026-11-22')
  expect(mayServe('BUS', 'library-card', on)).toBe(true)
  expect(mayServe('BUS', 'group-visit', on)).toBe(false)
  expect(mayServe('KRH', 'library-card', on)).toBe(false)
})
