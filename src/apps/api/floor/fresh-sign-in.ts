// SPDX-License-Identifier: Apache-2.0
// What is grave asks for a sign-in of the last minutes (RFC 9470): a desk left open, or a stolen cookie, does not do it.
import type { FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { isFresh } from '#src/platform/identity/index.ts'
import { Problem } from './problem.ts'

/** Whether the officer who asks signed in within the minutes that the installation sets. */
export function signedInFreshly({ settings, engine }: Elshi, { visitor }: Pick<FastifyRequest, 'visitor'>): boolean {
  const { session } = visitor
  return session !== undefined && isFresh(session, settings.freshSignInMinutes, engine.clock.now())
}

/** Refuses until the officer has signed in once more. */
export function requireFreshSignIn(elshi: Elshi, request: Pick<FastifyRequest, 'visitor'>): void {
  if (!signedInFreshly(elshi, request))
    throw new Problem(401, 'fresh-sign-in-needed', { minutes: elshi.settings.freshSignInMinutes })
}
