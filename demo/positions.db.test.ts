// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { inventPositions } from './positions.ts'

let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between }, demonstration: true })
})
afterAll(() => program.stop())

test('the positions of the demonstration say that they are examples and nothing else, however often it starts', async () => {
  await inventPositions(program.elshi)
  await inventPositions(program.elshi)
  const cleared = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
  const { positions } = (await cleared.get('/api/rounds/kz-kr-consular.8/positions')).body
  expect(positions).toHaveLength(2)
  for (const { own, redLine, counterparts, talkingPoints } of positions)
    for (const words of [own, redLine, talkingPoints, counterparts[0].words]) expect(words.en).toBe('Example text')
})
