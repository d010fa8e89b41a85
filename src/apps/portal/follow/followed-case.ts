// SPDX-License-Identifier: Apache-2.0
// Which case a browser follows: the one whose slip it showed. The actor of such a session carries the case in its name.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CaseFile, CaseKey } from '#src/consular/cases/index.ts'
import { readCase } from '#src/consular/cases/index.ts'
import type { Portal } from '../portal.ts'

export type Followed = { readonly key: CaseKey; readonly file: CaseFile; readonly signer: string | undefined }

/** The case with what its follower may see, or `undefined` after the browser was sent to the way in. */
export async function openFollowed(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  language: string,
): Promise<Followed | undefined> {
  const { actor } = request.visitor
  const slip = caseOfSlip(actor.id)
  const file = slip && (await readCase(portal.elshi.engine, actor, slip.key))
  if (slip && file) return { ...slip, file }
  reply.redirect(`/${language}/follow`, 303)
  return undefined
}

/** Read back from the name that `followCase` gives to the holder of a slip. */
function caseOfSlip(id: string): Pick<Followed, 'key' | 'signer'> | undefined {
  const [, post, number, signer] = /^case:([A-Z][A-Z0-9]+):(\d{1,9})(?::([a-z]+(?:-[a-z]+)?-\d+))?$/.exec(id) ?? []
  return post === undefined ? undefined : { key: { post, number: Number(number) }, signer }
}
