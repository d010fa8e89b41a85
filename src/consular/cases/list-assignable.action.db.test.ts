// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseCommand } from '#src/consular/cases/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import { actOnCase, lodgeCase } from './index.ts'
import { listAssignable } from './list-assignable.action.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

test('a case is given to who works where it is handled, even of another post once it was transferred there', async () => {
  const lodged = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
  const { key } = lodged.value
  const act = (wish: object, actor = run.officer('BUS')) =>
    actOnCase(run.engine, actor, { commandId: randomUUID(), ...key, ...wish } as CaseCommand)
  const assign = (officer: string | null) => act({ do: 'assign', officer })
  for (const officer of ['officer-of-SEL', 'inspector-of-BUS', 'nobody', randomUUID()])
    expect(await assign(officer)).toMatchObject({ ok: false, refusal: { code: 'officer-not-here' } })
  expect(await assign('officer-of-BUS')).toMatchObject({ ok: true })
  expect(await assign(null)).toMatchObject({ ok: true })
  const [bus, sel] = [run.officer('BUS'), run.officer('SEL')]
  const listed = async (actor = bus) => (await listAssignable(run.engine, actor, key))?.map(({ id }) => id)
  expect(await listed()).toEqual(['officer-of-BUS'])
  expect(await listed(sel)).toBeUndefined()
  expect(await act({ do: 'transfer', handlingPost: 'SEL', reason: 'Moved.' })).toMatchObject({ ok: true })
  expect(await listed(sel)).toEqual(['officer-of-SEL'])
  // The post that lodged it reads it and gives it to nobody.
  expect(await listed()).toBeUndefined()
  expect(await act({ do: 'assign', officer: 'officer-of-SEL' }, sel)).toMatchObject({ ok: true })
})
