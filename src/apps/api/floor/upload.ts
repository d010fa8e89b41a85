// SPDX-License-Identifier: Apache-2.0
import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { tokenField, tokenHeader } from './forgery.ts'
import { Problem } from './problem.ts'

/** A file on its way in, with the fields that stood before it in the form. */
export type Upload = {
  readonly fields: Readonly<Record<string, string>>
  readonly name: string
  readonly stream: Readable
}

/**
 * Reads the parts of an upload up to its file. The token stands in the header or is the first part of the form, so that nothing
 * of a forged upload is kept.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem(415, 'wrong-media-type')
  const fields: Record<string, string> = {}
  let trusted = request.headers[tokenHeader] !== undefined
  for await (const part of request.parts()) {
    if (!trusted) {
      request.requireToken(part.type === 'field' && part.fieldname === tokenField ? part.value : undefined)
      trusted = true
      continue
    }
    if (part.type === 'file') return { fields, name: part.filename, stream: part.file }
    fields[part.fieldname] = String(part.value)
  }
  throw new Problem(400, 'no-file')
}
