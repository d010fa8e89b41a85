// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { inventPositions } from './positions.ts'
import { inventReleases } from './releases.ts'

let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between }, demonstration: true })
})
afterAll(() => program.stop())

test('the package of the demonstration says that it is invented, holds no position, and is released once however often it starts', async () => {
  await inventPositions(program.elshi)
  await inventReleases(program.elshi)
  await inventReleases(program.elshi)
  const korea = await program.partner('KR')
  const { released } = (await korea.get('/api/partner/releases')).body
  expect(released.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['agenda', 'commitment', 'instrument'])
  for (const { note } of released) expect(note).toContain('invented example')
  const agenda = released.find(({ kind }: { kind: string }) => kind === 'agenda')
  const { content } = (await korea.get(`/api/partner/releases/${agenda.id}`)).body
  expect(content.clauses.map(({ words }: { words: string }) => words)).toEqual(['Example text 1', 'Example text 2'])
})
