// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { inventLetters } from './letters.ts'

let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between }, demonstration: true })
})
afterAll(() => program.stop())

test('the demonstration has two letters for the undertaking on permits, one answered and one silent, however often it starts', async () => {
  await inventLetters(program.elshi)
  await inventLetters(program.elshi)
  const desk = await program.officer('*', ['desk-officer'], ['relations'])
  const { letters } = (await desk.get('/api/commitments/kz-kr-consular.5.permits')).body
  expect(letters.map(({ silentDays }: { silentDays?: number }) => silentDays)).toEqual([undefined, 150])
  // The one that answered had registered it; of the other nobody knows.
  expect(letters.map(({ theirNumber }: { theirNumber?: string }) => theirNumber)).toEqual(['1518-М', undefined])
  const { waiting } = (await desk.get('/api/waiting?party=KR')).body
  expect(waiting.filter(({ kind }: { kind: string }) => kind === 'letter')).toHaveLength(1)
})
