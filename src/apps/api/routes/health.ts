// SPDX-License-Identifier: Apache-2.0
// For whoever watches the machine: alive, able to work, and figures. They answer while the database is away.
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { forbidden } from '../floor/problem.ts'

const open = { permission: 'public', anonymous: true } as const

export function healthRoutes(elshi: Elshi): FastifyPluginAsync {
  return async (server: FastifyInstance) => {
    const config = open
    server.get('/healthz', { config }, async () => ({ alive: true }))
    server.get('/readyz', { config }, async (_, reply) => {
      const { ready, parts } = await elshi.state()
      const english = (text: string) =>
        elshi.texts.say(elshi.languages.includes('en') ? 'en' : (elshi.languages[0] ?? 'en'), text)
      const named = parts.map(({ part, ok, text }) => ({ part, ok, says: english(text) }))
      return reply.code(ready ? 200 : 503).send({ ready, parts: named })
    })
    server.get('/metrics', { config: { permission: 'public' } }, async (request, reply) => {
      if (!isOnThisMachine(request) && !request.visitor.actor.roles.includes('operator')) throw forbidden()
      const { body, contentType } = await elshi.metrics.render()
      return reply.type(contentType).send(body)
    })
  }
}

// The peer itself, not the client that a proxy names: a proxy on this machine must not make everyone local.
function isOnThisMachine({ socket, headers }: FastifyRequest): boolean {
  const { remoteAddress = '' } = socket
  return headers['x-forwarded-for'] === undefined && /^(::ffff:)?127\.|^::1$/.test(remoteAddress)
}
