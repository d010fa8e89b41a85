// SPDX-License-Identifier: Apache-2.0
// What every answer tells the browser: nothing but our own style and pictures, no frame, no guessing of types, nothing kept.
import type { FastifyInstance } from 'fastify'

// No script at all: the desk, which needs its own, sets its own policy with a nonce.
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const plain: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  // Public pages and files with a digest in their name say otherwise themselves.
  'cache-control': 'no-store',
}

/** Sets the headers on every answer. Over HTTPS they add the promise to come back by HTTPS only. */
export function secureHeaders(server: FastifyInstance, https: boolean): void {
  const headers = https ? { ...plain, 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : plain
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id)
    done()
  })
}
