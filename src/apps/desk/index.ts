// SPDX-License-Identifier: Apache-2.0
// The officers' desk: the built pages under /desk, each answer with a nonce of its own.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const built = join(import.meta.dirname, '../../../build/desk')

/** Serves the desk under /desk; every path that is not a file is the desk's one page. */
export async function deskPlugin(server: FastifyInstance): Promise<void> {
  if (!existsSync(join(built, 'index.html')))
    throw new Error(`The desk's pages are not built: ${built} has no index.html. Run "npm run build".`)
  const page = readFileSync(join(built, 'index.html'), 'utf8')
  // The page itself is nobody's secret: everything it shows it asks of the API. It answers even without a database.
  server.addHook('onRoute', (route) => {
    route.config = { ...route.config, permission: 'public', anonymous: true }
  })
  await server.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/desk/assets/',
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
  })
  const answer = (nonce: string) => page.replace('%NONCE%', nonce)
  for (const url of ['/desk', '/desk/*'])
    server.get(url, (_request, reply) => {
      const nonce = randomBytes(16).toString('base64')
      return reply
        .header('content-security-policy', policy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(answer(nonce))
    })
}

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
