// SPDX-License-Identifier: Apache-2.0
// Who stands in the registers that a post keeps, counted from its own cases. What others published stands elsewhere.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { RegisterCount } from '#src/consular/cases/index.ts'
import { atTheDesk } from '#src/consular/cases/index.ts'
import type { Register } from '#src/consular/catalogue/index.ts'
import { getPost } from '#src/consular/posts/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { sayFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { plainDate } from '../schemas/command.ts'
import { postId } from '../schemas/said.ts'
import { caseWorkers } from './case-workers.ts'

export const counted = z.object({
  register: z.string(),
  name: z.string(),
  /** How it was counted, in a sentence. */
  how: z.string(),
  on: z.string(),
  inForce: z.array(z.object({ kind: z.string(), name: z.string(), count: z.int() })),
  over: z.int(),
  ended: z.int(),
})

export function registerRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      method: 'GET',
      permission: caseWorkers,
      tag: 'registry',
      url: '/posts/:post/registers',
      summary: 'How many people stood in the registers of a post on a day, by kind, counted from its own cases',
      params: z.object({ post: postId }),
      query: z.strictObject({ on: plainDate.optional() }),
      answer: z.object({ registers: z.array(counted) }),
    },
    async (request) => {
      const { visitor, params, query } = request
      const { engine, network } = elshi
      // A post that is not the caller's own looks like none.
      if (!visitor.actor.posts.includes(params.post)) throw notFound()
      const today = plainDateAt(engine.clock.now(), getPost(network, params.post).timeZone)
      const on = query.on !== undefined && query.on < today ? query.on : today
      const registers: z.infer<typeof counted>[] = []
      for (const register of engine.registers ?? []) {
        const count = await atTheDesk.countRegister(engine, visitor.actor, { register, post: params.post, on })
        registers.push(toldCount(elshi, request, { register, count }))
      }
      return { registers }
    },
  )
}

/** A count in the reader's words, with every kind, those of which there is nobody too. */
export function toldCount(
  elshi: Elshi,
  request: FastifyRequest,
  { register, count }: { readonly register: Register; readonly count: RegisterCount },
): z.infer<typeof counted> {
  const say = sayFor(elshi, request)
  const { service, kindFrom } = register.enters
  const kinds = new Set([...kindsOf(elshi, service, kindFrom), ...Object.keys(count.inForce)])
  return {
    register: register.id,
    name: say(`register.${register.id}`),
    how: say(count.post === '*' ? 'register.how.all' : 'register.how', { day: count.on }),
    on: count.on,
    inForce: [...kinds].map((kind) => ({
      kind,
      name: say(kind === 'not-known' ? 'register.kind-not-known' : `${service}.option.${kindFrom}.${kind}`),
      count: count.inForce[kind] ?? 0,
    })),
    over: count.over,
    ended: count.ended,
  }
}

/** Every kind that the form offers, so that one of which there is nobody is told as none. */
function kindsOf({ engine }: Elshi, service: string, question: string): readonly string[] {
  const newest = engine.catalogue.list().find(({ id }) => id === service)
  const found = newest?.sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)
  return found && 'options' in found ? found.options : []
}
