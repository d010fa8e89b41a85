// SPDX-License-Identifier: Apache-2.0
import type { Actor } from '../database/index.ts'
import type { Account, Position } from './account.ts'

export type SignInMethod = 'oidc' | 'passkey' | 'demonstration' | 'code' | 'slip'

/** A signed-in browser. The cookie's value is known to the browser alone. */
export type Session = {
  readonly id: string
  readonly method: SignInMethod
  readonly actor: Actor
  readonly language: string
  readonly createdAt: Date
  /** When the holder last proved who they are; use of the session does not move it. */
  readonly provedAt: Date
  readonly lastSeenAt: Date
  readonly endsAt: Date
  readonly idleSeconds: number
  /** For staff: whose session it is and in which position it acts. */
  readonly officer?: { readonly account: Account; readonly position: Position }
  /** For an e-mail account: its id, and the person whom an officer linked to it. */
  readonly applicant?: { readonly account: string; readonly person?: string }
}

const minute = 60
/** Idle limits: fifteen minutes for staff, thirty for applicants, who fill in long forms. */
export const idleSecondsOf = (kind: Actor['kind']) => (kind === 'applicant' ? 30 * minute : 15 * minute)
/** No session outlives a working day, whatever its use. */
export const longestSeconds = 12 * 60 * minute

/** Whether the holder proved who they are within so many minutes: asked for what is grave. */
export function isFresh({ provedAt }: Pick<Session, 'provedAt'>, minutes: number, at: Date): boolean {
  return at.getTime() - provedAt.getTime() < minutes * minute * 1000
}

/** Whether a session still holds at an instant. */
export function isLive(session: Pick<Session, 'lastSeenAt' | 'idleSeconds' | 'endsAt'>, at: Date): boolean {
  const idleUntil = session.lastSeenAt.getTime() + session.idleSeconds * 1000
  return at.getTime() < Math.min(idleUntil, session.endsAt.getTime())
}
