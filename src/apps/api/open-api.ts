// SPDX-License-Identifier: Apache-2.0
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import manifest from '../../../package.json' with { type: 'json' }
import { errorSchema } from './schemas/error.ts'

const { version } = manifest

/** Collects the routes that follow into `/api/openapi.json`, OpenAPI 3.1. */
export async function openApi(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Elshi',
        version,
        description:
          'Unsafe requests come from the same origin and carry the token of GET /api/session in the header x-elshi-csrf. Every failed request answers with an Error in the language of Accept-Language.',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-elshi' } },
        schemas: { Error: z.toJSONSchema(errorSchema, { target: 'openapi-3.0' }) as never },
        responses: {
          Error: {
            description: 'Refused, or failed: what is wrong and what to do.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
          },
        },
      },
    },
    transform: (document) => {
      const { schema, url } = document
      if (!url.startsWith('/api/')) return { schema: { ...schema, hide: true }, url }
      return jsonSchemaTransform(document as never) as { schema: object; url: string }
    },
    transformObject: (document) => withErrors(('openapiObject' in document ? document.openapiObject : {}) as never),
  })
  server.get(
    '/api/openapi.json',
    { config: { permission: 'public' }, schema: { hide: true } as object },
    async (_, reply) => reply.header('cache-control', 'public, max-age=300').send(server.swagger()),
  )
}

type Document = { paths?: Record<string, Record<string, { responses?: Record<string, unknown> }>> }

/** Each operation may also answer with the one shape of errors. */
function withErrors(document: Document): never {
  for (const operations of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(operations)) {
      operation.responses = { ...operation.responses, default: { $ref: '#/components/responses/Error' } }
    }
  }
  return document as never
}
