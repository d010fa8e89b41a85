// SPDX-License-Identifier: Apache-2.0
// How a route of the API is written: its permission, its schemas, and a handler that is given what the schemas let through.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { LimitName } from './floor/limits.ts'
import type { Permission } from './floor/permission.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Output<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a route says of itself; the OpenAPI document is made from it. */
export type RouteDescription<Body, Params, Query> = {
  readonly method: Method
  readonly url: string
  readonly permission: Permission
  readonly summary: string
  readonly tag: 'cases' | 'services' | 'posts' | 'registry' | 'session' | 'audit' | 'operations' | 'relations'
  readonly limit?: LimitName
  readonly upload?: true
  readonly body?: Body
  readonly params?: Params
  readonly query?: Query
  /** What it answers; documented and tested, not checked again at each answer. */
  readonly answer: z.ZodType | 'nothing' | 'file' | 'redirect'
}

/** A request after its check. */
export type CheckedRequest<Body, Params, Query> = FastifyRequest & {
  readonly body: Output<Body>
  readonly params: Output<Params>
  readonly query: Output<Query>
}

/** Registers a route of the API. A handler returns the answer; `undefined` is an empty one. */
export function addRoute<
  Body extends z.ZodType | undefined = undefined,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
>(
  server: FastifyInstance,
  said: RouteDescription<Body, Params, Query>,
  handler: (request: CheckedRequest<Body, Params, Query>, reply: FastifyReply) => Promise<unknown>,
): void {
  const { method, url, permission, summary, tag, limit, upload, body, params, query, answer } = said
  server.route({
    method,
    url,
    config: { permission, ...(limit && { limit }), ...(upload && { upload }) },
    schema: {
      summary,
      tags: [tag],
      description: describePermission(permission),
      ...(body && { body }),
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(typeof answer === 'object' && { response: { 200: answer } }),
    } as object,
    handler: async (request, reply) => {
      const result = await handler(request as never, reply)
      if (result === undefined && !reply.sent) return reply.code(204).send()
      return result
    },
  })
}

function describePermission(permission: Permission): string {
  if (permission === 'public') return 'Anyone may ask this.'
  if (permission === 'signed-in')
    return 'Whoever is signed in may ask this, but no guest of a partner ministry; what they see depends on their rights.'
  if (permission === 'signed-in-or-partner') return 'Whoever is signed in may ask this, of their own account alone.'
  return `Asked by: ${permission.join(', ')}.`
}
