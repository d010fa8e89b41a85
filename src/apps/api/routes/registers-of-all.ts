// SPDX-License-Identifier: Apache-2.0
// Who stands in the registers of all posts, for the ministry and for inspectors: numbers of people, post by post, never a case.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { RegisterCount } from '#src/consular/cases/index.ts'
import { atTheDesk } from '#src/consular/cases/index.ts'
import type { Register } from '#src/consular/catalogue/index.ts'
import { getPost } from '#src/consular/posts/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import { sayFor } from '../answer-errors.ts'
import { addRoute } from '../route.ts'
import { plainDate } from '../schemas/command.ts'
import { staffOverPosts } from './case-workers.ts'
import { fourNumbers, presenceTold } from './presence-told.ts'
import { counted, toldCount } from './registers.ts'

const atPost = counted.extend({ post: z.string() })

export function registersOfAllRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      method: 'GET',
      permission: staffOverPosts,
      tag: 'registry',
      url: '/registers',
      summary:
        'How many people stood in the registers of all posts of the caller on a day, by country and kind; the published numbers beside them, never added',
      query: z.strictObject({ on: plainDate.optional() }),
      answer: z.object({
        /** In how many posts the caller looks. */
        posts: z.int(),
        together: z.array(counted),
        countries: z.array(
          z.object({ country: z.string(), name: z.string(), counts: z.array(atPost), presence: fourNumbers }),
        ),
      }),
    },
    async (request) => {
      const { engine, network } = elshi
      const { actor } = request.visitor
      const today = (post: string) => plainDateAt(engine.clock.now(), getPost(network, post).timeZone)
      const asked = request.query.on
      const dayAt = (post: string) => (asked !== undefined && asked < today(post) ? asked : today(post))
      const counts: RegisterCount[] = []
      const together: z.infer<typeof counted>[] = []
      // Where its cases are closed to the caller, a register is left out: a number of what one may not see would be wrong.
      const isOpen = ({ enters }: Register) =>
        engine.catalogue
          .list()
          .some(({ id, compartment }) => id === enters.service && actor.compartments.includes(compartment))
      for (const register of (engine.registers ?? []).filter(isOpen)) {
        const found = await atTheDesk.countRegisterAtPosts(engine, actor, { register, dayAt })
        counts.push(...found)
        together.push(
          toldCount(elshi, request, {
            register,
            count: sumOf(found, register.id, asked ?? plainDateAt(engine.clock.now(), 'UTC')),
          }),
        )
      }
      return { posts: actor.posts.length, together, countries: countriesOf(elshi, request, counts) }
    },
  )
}

/** People entered by several posts: one question at many places, so that these may be added. */
function sumOf(counts: readonly RegisterCount[], register: string, on: RegisterCount['on']): RegisterCount {
  const inForce: Record<string, number> = {}
  for (const count of counts)
    for (const [kind, people] of Object.entries(count.inForce)) inForce[kind] = (inForce[kind] ?? 0) + people
  const total = (what: 'over' | 'ended') => counts.reduce((sum, count) => sum + count[what], 0)
  return { register, post: '*', on, inForce, over: total('over'), ended: total('ended') }
}

/** The countries of these posts, and the others for which somebody published a number. */
function countriesOf(elshi: Elshi, request: FastifyRequest, counts: readonly RegisterCount[]) {
  const { engine, network } = elshi
  const seen = new Set(request.visitor.actor.posts.map((post) => getPost(network, post).country))
  const published = (network.presence ?? []).map(({ country }) => country)
  const countries = new Set([...counts.map(({ post }) => getPost(network, post).country), ...published])
  const today = plainDateAt(engine.clock.now(), 'UTC')
  return [...countries]
    .filter((country) => seen.has(country))
    .map((country) => ({
      country,
      name: countryName(country, request.language),
      counts: counts
        .filter(({ post }) => getPost(network, post).country === country)
        .flatMap((count) => {
          const register = engine.registers?.find(({ id }) => id === count.register)
          return register ? [{ post: count.post, ...toldCount(elshi, request, { register, count }) }] : []
        }),
      presence: presenceTold(network, country, today, sayFor(elshi, request)),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, request.language))
}
