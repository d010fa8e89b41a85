// SPDX-License-Identifier: Apache-2.0
// Which case a browser follows: the one whose slip it showed, whose name the actor of such a session carries; or, signed in to an
// account, the one that the address names.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CaseFile, CaseKey } from '#src/consular/cases/index.ts'
import { tellCase } from '#src/consular/cases/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import type { Portal } from '../portal.ts'
import { missing } from '../portal.ts'
import { sendToEntrance } from './ways-in.ts'

export type Followed = {
  readonly key: CaseKey
  readonly file: CaseFile
  readonly signer: string | undefined
  /** Where its pages are, without the language: an account has several cases, the holder of a slip has one. */
  readonly at: string
}

/** The case with what its follower may see, or `undefined` after the answer was given: the way in. */
export function openFollowed(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  language: string,
): Promise<Followed | undefined> {
  return tellFollowed(portal, request, reply, { language, tell: (followed) => followed })
}

/** What `tell` makes of it, which is made while the record of the reading is being stored. */
export async function tellFollowed<T extends object>(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { language, tell }: { readonly language: string; readonly tell: (followed: Followed) => T },
): Promise<T | undefined> {
  const { actor, session } = request.visitor
  const { reference: asked } = request.params as { readonly reference?: string }
  const found = asked === undefined ? caseOfSlip(actor.id) : session?.applicant && caseOfAccount(asked)
  const told = found && (await tellCase(portal.elshi.engine, actor, found.key, (file) => tell({ ...found, file })))
  if (told) return told
  if (asked === undefined || !session?.applicant)
    await sendToEntrance(portal, request, reply, { language, way: asked === undefined ? 'follow' : 'account' })
  else missing(reply)
  return undefined
}

function caseOfAccount(asked: string): Omit<Followed, 'file'> | undefined {
  const key = parseReference(asked)
  return key && { key, signer: undefined, at: `/account/${reference(key)}` }
}

/** Read back from the name that `followCase` gives to the holder of a slip. */
function caseOfSlip(id: string): Omit<Followed, 'file'> | undefined {
  const [, post, number, signer] = /^case:([A-Z][A-Z0-9]+):(\d{1,9})(?::([a-z]+(?:-[a-z]+)?-\d+))?$/.exec(id) ?? []
  return post === undefined ? undefined : { key: { post, number: Number(number) }, signer, at: '/case' }
}
