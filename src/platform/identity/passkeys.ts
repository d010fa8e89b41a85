// SPDX-License-Identifier: Apache-2.0
// Passkeys (WebAuthn level 3): the officer's device proves presence and verifies its user; no secret of ours is stored.
// The library is loaded when the first passkey is used: a start need not wait for it.

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { accept } from '#src/standards/outcome/index.ts'
import { asActor, asReader, systemActor } from '../database/index.ts'
import { findAccount, findEnrolment, takeEnrolment } from './accounts.store.ts'
import { insertAttempt, takeAttempt } from './attempts.store.ts'
import type { Passkey } from './passkeys.store.ts'
import { deletePasskey, findPasskey, insertPasskey, listPasskeysOf, recordUse } from './passkeys.store.ts'
import type { IdentityPlaces } from './places.ts'
import type { SignInOutcome } from './refusals.ts'
import { refuseSignIn } from './refusals.ts'
import { openStaffSession, refuseAndRecord } from './staff-session.ts'
import { hashToken } from './token.ts'

/** The site that passkeys are bound to: its origin and its host's name. */
export type Site = { readonly origin: string; readonly name: string }

const library = () => import('@simplewebauthn/server')
// EdDSA, ES256 and RS256: what devices have today (RFC 9053, RFC 8812).
const algorithms = [-8, -7, -257]
const hostOf = (site: Site) => new URL(site.origin).hostname

/** Whose passkey is to be registered: of the account that is signed in, or of the one that a ticket from its appointment names. */
export type Enrolling = { readonly account: string } | { readonly ticket: string }

/** Begins the registration of a passkey: what the browser is to ask the device for, and the attempt's id. */
export async function beginRegistration(places: IdentityPlaces, site: Site, enrolling: Enrolling) {
  const { generateRegistrationOptions } = await library()
  const at = places.clock.now()
  return asActor(places.db, systemActor, async (tx): Promise<SignInOutcome<{ attempt: string; options: object }>> => {
    const ticket = 'ticket' in enrolling ? hashToken(enrolling.ticket) : undefined
    const id = 'account' in enrolling ? enrolling.account : await findEnrolment(tx, hashToken(enrolling.ticket), at)
    const account = id === undefined ? undefined : await findAccount(tx, id)
    if (!account) return refuseSignIn('ticket-spent')
    const present = await listPasskeysOf(tx, account.id)
    const options = await generateRegistrationOptions({
      rpName: site.name,
      rpID: hostOf(site),
      userName: account.name,
      userDisplayName: account.name,
      userID: Uint8Array.from(Buffer.from(account.id)),
      excludeCredentials: present.map(({ credential, transports }) => ({
        id: credential,
        transports: [...transports],
      })),
      supportedAlgorithmIDs: algorithms,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const secrets = { challenge: options.challenge, ...(ticket ? { ticket: ticket.toString('hex') } : {}) }
    return accept({
      attempt: await insertAttempt(tx, 'passkey-registration', { secrets, account: account.id, at }),
      options,
    })
  })
}

/** Ends the registration with what the device answered. */
export async function finishRegistration(
  places: IdentityPlaces,
  site: Site,
  answer: { readonly attempt: string; readonly response: unknown; readonly label: string },
): Promise<SignInOutcome<{ account: string }>> {
  const { verifyRegistrationResponse } = await library()
  const at = places.clock.now()
  const attempt = await asActor(places.db, systemActor, (tx) =>
    takeAttempt(tx, 'passkey-registration', answer.attempt, at),
  )
  const { account } = attempt ?? {}
  if (!attempt || typeof account !== 'string') return refuseSignIn('sign-in-expired')
  const verified = await verifyRegistrationResponse({
    response: answer.response as RegistrationResponseJSON,
    expectedChallenge: attempt.secrets.challenge ?? '',
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined)
  if (!verified?.verified) return refuseAndRecord(places, 'passkey-refused', { method: 'passkey', account })
  const { credential, credentialBackedUp } = verified.registrationInfo
  const passkey: Passkey = {
    credential: credential.id,
    account,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
    backedUp: credentialBackedUp,
    label: answer.label,
  }
  return asActor(places.db, systemActor, async (tx) => {
    const { ticket } = attempt.secrets
    // The ticket is spent only now: a device that failed may try again with it.
    const spent = ticket !== undefined && (await takeEnrolment(tx, Buffer.from(ticket, 'hex'), at)) !== account
    if (spent) return refuseSignIn('ticket-spent')
    await insertPasskey(tx, passkey, at)
    return accept({ account })
  })
}

/** Begins a sign-in: any passkey of this site will do, the device knows whose it is. */
export async function beginPasskeySignIn(places: IdentityPlaces, site: Site) {
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({ rpID: hostOf(site), userVerification: 'required' })
  const attempt = await asActor(places.db, systemActor, (tx) =>
    insertAttempt(tx, 'passkey', { secrets: { challenge: options.challenge }, at: places.clock.now() }),
  )
  return { attempt, options }
}

/** Ends a sign-in; the value for the session cookie. */
export async function finishPasskeySignIn(
  places: IdentityPlaces,
  site: Site,
  answer: { readonly attempt: string; readonly response: { readonly id: string } },
  previous?: string,
): Promise<SignInOutcome<string>> {
  const at = places.clock.now()
  const method = 'passkey'
  const attempt = await asActor(places.db, systemActor, (tx) => takeAttempt(tx, 'passkey', answer.attempt, at))
  if (!attempt) return refuseSignIn('sign-in-expired')
  const challenge = attempt.secrets.challenge ?? ''
  const account = await asActor(places.db, systemActor, async (tx) => {
    const passkey = await findPasskey(tx, answer.response.id)
    const proof = passkey && (await proofOf(site, passkey, answer.response, challenge))
    if (!passkey || !proof) return undefined
    await recordUse(tx, passkey.credential, { ...proof, at })
    return findAccount(tx, passkey.account)
  })
  if (!account) return refuseAndRecord(places, 'passkey-refused', { method })
  return openStaffSession(places, account, method, previous)
}

async function proofOf(site: Site, passkey: Passkey, response: { readonly id: string }, expectedChallenge: string) {
  const { verifyAuthenticationResponse } = await library()
  // The library throws for a counter that runs backwards, which a copied authenticator shows.
  const verified = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
    requireUserVerification: true,
    credential: { id: passkey.credential, publicKey: passkey.publicKey, counter: passkey.counter },
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  const { newCounter, credentialBackedUp } = verified.authenticationInfo
  return { counter: newCounter, backedUp: credentialBackedUp }
}

/** The passkeys of an account, by the labels that their owner gave them. */
export async function listPasskeys(places: IdentityPlaces, account: string) {
  const passkeys = await asReader(places.db, systemActor, (tx) => listPasskeysOf(tx, account))
  return passkeys.map(({ credential, label, backedUp }) => ({ credential, label, backedUp }))
}

/** Takes a passkey away; the last one stays, because without it nobody gets in to register another. */
export async function removePasskey(places: IdentityPlaces, account: string, credential: string): Promise<boolean> {
  return asActor(places.db, systemActor, async (tx) => {
    const present = await listPasskeysOf(tx, account)
    return present.length > 1 && deletePasskey(tx, account, credential)
  })
}
