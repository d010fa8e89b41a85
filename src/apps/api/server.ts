// SPDX-License-Identifier: Apache-2.0
// One server for all faces. The floor is laid first: what it demands, no route can forget.
import { randomFillSync } from 'node:crypto'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import type { FastifyBaseLogger, FastifyInstance, FastifyPluginAsync, RawRequestDefaultExpression } from 'fastify'
import fastify, { LogController } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { largestFile } from '#src/platform/files/index.ts'
import { answerErrors } from './answer-errors.ts'
import { cookieNames } from './floor/cookies.ts'
import type {} from './floor/declarations.ts'
import { refuseForgery } from './floor/forgery.ts'
import { limitVisitors } from './floor/limits.ts'
import { originsOf } from './floor/origin.ts'
import { denyByDefault } from './floor/permission.ts'
import { refuseUnreadable } from './floor/readable-input.ts'
import { secureHeaders } from './floor/secure-headers.ts'
import { greetVisitors, knowVisitors } from './floor/visitor.ts'
import { longestName, wellFormed } from './floor/well-formed-address.ts'
import { openApi } from './open-api.ts'
import { healthRoutes } from './routes/health.ts'
import { apiRoutes } from './routes/index.ts'

const megabyte = 1024 * 1024

/** The server with the API and the given faces, ready to listen. */
export async function openServer(elshi: Elshi, faces: readonly FastifyPluginAsync[] = []): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: elshi.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // A proxy on this machine is believed about its client's address; nobody else is.
    trustProxy: 'loopback',
    bodyLimit: megabyte,
    requestTimeout: 60_000,
    genReqId: requestId,
    rewriteUrl: asked,
    // What answers GET answers HEAD as well, without a second tree of routes that would take a start as long to grow as the first.
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: longestName },
    forceCloseConnections: 'idle',
    // Without these Fastify loads compilers of its own for JSON Schema, which nothing here uses, at every start.
    schemaController: { compilersFactory },
  })
  const origins = originsOf(elshi.settings.publicOrigin, portOf(server, elshi))
  const names = cookieNames(origins.https)
  server.decorate('ownOrigin', origins.main)
  secureHeaders(server, origins.https)
  greetVisitors(server, elshi)
  await server.register(cookie)
  await server.register(multipart, {
    limits: { fileSize: largestFile + 1, files: 1, fields: 20, fieldSize: 64 * 1024, parts: 21 },
  })
  answerErrors(server, elshi)
  refuseForgery(server, elshi, origins, names)
  knowVisitors(server, elshi, origins.https, names)
  denyByDefault(server, elshi)
  limitVisitors(server, elshi)
  refuseUnreadable(server)
  measure(server, elshi)
  await openApi(server)
  await server.register(healthRoutes(elshi))
  await server.register(apiRoutes(elshi, { origin: origins.main, names }), { prefix: '/api' })
  for (const face of faces) await server.register(face)
  return server
}

/** HEAD is GET without the body (RFC 9110, 9.3.2), which Node leaves away from the answer by itself. */
function asked(request: RawRequestDefaultExpression): string {
  if (request.method === 'HEAD') request.method = 'GET'
  return wellFormed(request.url ?? '/')
}

const compilersFactory = { buildValidator: () => validatorCompiler, buildSerializer: () => serializer } as never
// What an answer holds is decided and typed below; the schemas describe it, and tests compare the two.
const serializer = () => (answer: unknown) => JSON.stringify(answer)

// One call to the random generator serves many requests.
const random = Buffer.alloc(12 * 256)
let used = random.length

// Letters only: the log covers whatever looks like a number of somebody.
function requestId(): string {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  let id = ''
  for (const end = used + 12; used < end; used++) id += String.fromCharCode(97 + ((random[used] ?? 0) % 26))
  return id
}

/** The port that was given by the system, asked for once; before listening, the one of the settings. */
function portOf(server: FastifyInstance, elshi: Elshi): () => number {
  let given: number | undefined
  server.addHook('onListen', async () => {
    const address = server.server.address()
    if (typeof address === 'object' && address !== null) given = address.port
  })
  return () => given ?? elshi.settings.port
}

/** One line and one figure for each answer; the route's pattern in place of the address. */
function measure(server: FastifyInstance, elshi: Elshi): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const { method } = request
    elshi.metrics.observeRequest({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 })
    request.log.debug({ req: request, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
}
