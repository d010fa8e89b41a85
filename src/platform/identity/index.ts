// SPDX-License-Identifier: Apache-2.0
/** Who people are to the program: staff and their positions, sessions, and the ways to sign in. No consular word. */
import * as calendarFeeds from './calendar-feeds.ts'
import * as applicantAccounts from './erase-accounts.store.ts'
import * as linkedAccounts from './linked-accounts.ts'
import * as officers from './officers.ts'
import * as passkeys from './passkeys.ts'
import * as sessions from './sessions.ts'

/** Accounts, positions and the actor that a position makes. */
export { type Account, anonymous, PARTNER, type Position, positionOfPartner } from './account.ts'
/** Demonstration accounts, in a demonstration only. */
export { listDemonstrationAccounts, signInForDemonstration } from './demonstration.ts'
/** One-time codes by e-mail. */
export { sendCode, signInByCode } from './one-time-codes.ts'
/** What identity works on. */
export type { IdentityPlaces } from './places.ts'
/** Sign-in by an OpenID Connect provider. */
export { beginProviderSignIn, finishProviderSignIn } from './provider.ts'
/** Why a sign-in is refused. */
export type { SignInRefusal } from './refusals.ts'
/** A signed-in browser. */
export { isFresh, type Session } from './session.ts'
/** Accounts erased, and linked to a person; secret addresses of calendars; staff; passkeys; sessions: each a small book of functions. */
export { applicantAccounts, calendarFeeds, linkedAccounts, officers, passkeys, sessions }
