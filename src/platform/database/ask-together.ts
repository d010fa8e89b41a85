// SPDX-License-Identifier: Apache-2.0
// Readers who ask at the same time travel together. Each is answered by a call of its own, which first says who asks and then reads
// under row-level security; what they share is the journey, which costs more than the reading.
import type pg from 'pg'
import type { Actor } from './actor.ts'
import { rightsOf } from './actor.ts'
import type { Database } from './transactions.ts'
import { typed } from './unavailable.ts'

/**
 * A question as a statement: `unnest($1, $2, …) WITH ORDINALITY` over the lists of what is asked, the five lists of rights first, in
 * the order in which `elshi_act_as` takes them. Each row of the answer says whose it is: `place`, from 1.
 */
export type SharedQuestion<Q> = {
  readonly name: string
  readonly text: string
  /** The values of one question, in the order of the lists. */
  readonly valuesOf: (asked: Q) => readonly unknown[]
}

type Waiting = {
  readonly values: readonly unknown[]
  readonly give: (row: unknown) => void
  readonly fail: (error: unknown) => void
}
type Queue = { waiting: Waiting[]; travelling: number }

const MOST = 16
const JOURNEYS = 2

/** Makes a function that asks: it gives the row of one actor's question, or undefined when the database gave none. */
export function askTogether<Q, R extends object>(
  question: SharedQuestion<Q>,
): (db: Pick<Database, 'app'>, actor: Actor, asked: Q) => Promise<R | undefined> {
  const queues = new WeakMap<pg.Pool, Queue>()
  return async ({ app }, actor, asked) => {
    const values = [...rightsOf(actor), ...question.valuesOf(asked)]
    const queue = queues.get(app) ?? { waiting: [], travelling: 0 }
    queues.set(app, queue)
    return new Promise<R | undefined>((give, fail) => {
      queue.waiting.push({ values, give: give as Waiting['give'], fail })
      if (queue.travelling < JOURNEYS) void travel(app, question, queue)
    })
  }
}

async function travel(app: pg.Pool, question: SharedQuestion<never>, queue: Queue): Promise<void> {
  queue.travelling += 1
  // Whoever asks within this turn rides along.
  await new Promise(setImmediate)
  while (queue.waiting.length > 0) {
    const together = queue.waiting.splice(0, MOST)
    await ask(app, question, together).catch(async (error: unknown) => {
      // One question may have failed for all; alone, each gets its own answer.
      const failure = typed(error, 'nothing-changed')
      if (failure !== error || together.length === 1) for (const { fail } of together) fail(failure)
      else for (const one of together) await ask(app, question, [one]).catch(one.fail)
    })
  }
  queue.travelling -= 1
}

async function ask(app: pg.Pool, { name, text }: SharedQuestion<never>, together: readonly Waiting[]): Promise<void> {
  const lists = together[0]?.values.map((_, place) => together.map(({ values }) => values[place]))
  const { rows } = await app.query<{ place: number }>({ name, text, values: lists ?? [] })
  const answers = new Map(rows.map((row) => [row.place, row]))
  for (const [index, { give }] of together.entries()) give(answers.get(index + 1))
}
