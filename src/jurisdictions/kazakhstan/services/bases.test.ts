// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { NEVER, SERVICES } from '../index.ts'
import { BASES } from './bases.ts'

test.each(
  SERVICES.map((service) => [service.id, service] as const),
)('every provision that founds %s carries a line of its page, and every line is one of that page', (id, {
  legalBasis,
  evidence,
}) => {
  const bases = BASES[id] ?? {}
  const carried = Object.values(bases).flat()
  expect(legalBasis.filter((provision) => !carried.includes(provision))).toEqual([])
  const founded: readonly unknown[] = [...legalBasis, ...Object.values(NEVER)]
  expect(carried.filter((provision) => !founded.includes(provision))).toEqual([])
  const lines = ['summary', 'who', 'need', 'next', ...evidence.map((one) => `evidence.${one.id}`)]
  expect(Object.keys(bases).filter((line) => !lines.includes(line))).toEqual([])
})
