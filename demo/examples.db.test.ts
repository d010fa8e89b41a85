// SPDX-License-Identifier: Apache-2.0
// The worked examples of every service, lodged and worked through the whole engine on the days that they tell.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { CaseCommand, Engine } from '#src/consular/cases/index.ts'
import { actOnCase, followCase, lodgeCase, readCase } from '#src/consular/cases/index.ts'
import type { WorkedExample } from '#src/jurisdictions/kazakhstan/index.ts'
import { EXAMPLES } from '#src/jurisdictions/kazakhstan/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: kazakhstan() })
})
afterAll(() => program.stop())

const clock = stoppedClock(new Date('2026-01-01T00:00:00Z'))
/** The engine at noon of a day at the post, as far east or west as any of these posts is. */
function on(day: PlainDate, post: string): Engine {
  clock.moveTo(new Date(`${day}T${post === 'NYC' ? '16' : '04'}:00:00Z`))
  return { ...program.elshi.engine, clock }
}

const officer = (post: string, role: string): Actor => ({
  id: `${role}-at-${post}`,
  kind: 'officer',
  posts: [post],
  compartments: ['general'],
  roles: [role],
})
const visitor: Actor = { id: 'visit:example', kind: 'applicant', posts: [], compartments: [], roles: [] }

type Lodged = Extract<Awaited<ReturnType<typeof lodgeCase>>, { ok: true }>['value']

async function lodge({ id, service, post, channel, language, answers, lodgedOn }: WorkedExample): Promise<Lodged> {
  const version = program.elshi.engine.catalogue.current(service, lodgedOn)?.version ?? ''
  const command = { commandId: `example-${id}`, service, serviceVersion: version, post, channel, language, answers }
  const lodger = channel === 'window' ? officer(post, 'officer') : visitor
  const lodged = await lodgeCase(on(lodgedOn, post), lodger, { ...command, files: [] })
  if (!lodged.ok) throw new Error(`It was refused: ${JSON.stringify(lodged.refusal)}`)
  return lodged.value
}

async function work({ id, post, walk }: WorkedExample, { key, reference, coSigners, sequence }: Lodged): Promise<void> {
  let expectedSequence = sequence
  for (const [index, { on: day, by, ...deed }] of walk.entries()) {
    const engine = on(day, post)
    const slipCode = coSigners.find(({ subject }) => 'signer' in deed && subject === deed.signer)?.slipCode
    const actor = slipCode === undefined ? officer(post, by) : await followCase(engine, { reference, slipCode })
    if (!actor) throw new Error('The slip of the co-signer opens nothing.')
    const command = { ...deed, ...key, commandId: `example-${id}-${index}`, expectedSequence } as CaseCommand
    const done = await actOnCase(engine, actor, command, { isFresh: true })
    if (!done.ok) throw new Error(`${JSON.stringify(deed)} was refused: ${JSON.stringify(done.refusal)}`)
    expectedSequence = done.value.sequence
  }
}

test.each(EXAMPLES)('$service, $id: lodged, worked and read as it tells', async (example) => {
  const { post, lodgedOn, walk, outcome } = example
  const lodged = await lodge(example)
  await work(example, lodged)
  const file = await readCase(on(walk.at(-1)?.on ?? lodgedOn, post), officer(post, 'officer'), lodged.key)
  expect(file?.step.id).toBe(outcome.steps.at(-1))
  expect(file?.documents.map(({ document }) => document)).toEqual(outcome.document ? [outcome.document] : [])
  expect(file?.fee.known).toBe(outcome.fee !== 'not-known')
})
