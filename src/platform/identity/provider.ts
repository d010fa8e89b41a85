// SPDX-License-Identifier: Apache-2.0
// Sign-in by the ministry's OpenID Connect provider: code flow with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1; RFC 7636).

import type { Configuration, IDToken } from 'openid-client'
import { accept } from '#src/standards/outcome/index.ts'
import { asActor, asReader, systemActor } from '../database/index.ts'
import { findAccountAtProvider } from './accounts.store.ts'
import { insertAttempt, takeAttempt } from './attempts.store.ts'
import type { IdentityPlaces } from './places.ts'
import type { SignInOutcome } from './refusals.ts'
import { refuseSignIn } from './refusals.ts'
import { openStaffSession, refuseAndRecord } from './staff-session.ts'

/** What the installation was told about its provider. */
export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Ways of signing in (`acr`) of which the provider must name one; without it, its own choice is enough. */
  readonly acr?: readonly string[] | undefined
}

const library = () => import('openid-client')
const known = new WeakMap<ProviderSettings, Promise<Configuration>>()

/** Asks the provider for its addresses and keys, once; after a failure the next sign-in asks again. */
async function configurationOf(settings: ProviderSettings): Promise<Configuration> {
  const found = known.get(settings) ?? discover(settings)
  known.set(settings, found)
  found.catch(() => known.delete(settings))
  return found
}

async function discover(settings: ProviderSettings): Promise<Configuration> {
  const { discovery, ClientSecretBasic, allowInsecureRequests, enableNonRepudiationChecks } = await library()
  const issuer = new URL(settings.issuer)
  // Plain HTTP is for a provider on this machine only.
  const local = issuer.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname)
  return discovery(issuer, settings.clientId, undefined, ClientSecretBasic(settings.clientSecret), {
    timeout: 10,
    // The token's signature is checked although it comes straight from the provider: a proxy in between cannot make one up.
    execute: [enableNonRepudiationChecks, ...(local ? [allowInsecureRequests] : [])],
  })
}

/** Where to send the browser, and the attempt that its cookie must bring back. `again`: a session at the provider is not enough. */
export async function beginProviderSignIn(
  places: IdentityPlaces,
  settings: ProviderSettings,
  returnTo: string,
  { again = false }: { readonly again?: boolean } = {},
): Promise<SignInOutcome<{ attempt: string; address: string }>> {
  const client = await library()
  const configuration = await configurationOf(settings).catch(() => undefined)
  if (!configuration) return refuseSignIn('provider-silent')
  const secrets = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
  }
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: returnTo,
    scope: 'openid',
    code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
    ...(again && { prompt: 'login', max_age: '0' }),
    ...(settings.acr && { acr_values: settings.acr.join(' ') }),
  })
  const attempt = await asActor(places.db, systemActor, (tx) =>
    insertAttempt(tx, 'oidc', { secrets, at: places.clock.now() }),
  )
  return accept({ attempt, address: address.href })
}

/** Takes what the provider sent back with the browser; the value for the session cookie. */
export async function finishProviderSignIn(
  places: IdentityPlaces,
  settings: ProviderSettings,
  back: { readonly address: URL; readonly attempt: string | undefined },
  previous?: string,
): Promise<SignInOutcome<string>> {
  const method = 'oidc'
  const id = back.attempt
  const attempt =
    id === undefined
      ? undefined
      : await asActor(places.db, systemActor, (tx) => takeAttempt(tx, 'oidc', id, places.clock.now()))
  if (!attempt) return refuseSignIn('sign-in-expired')
  const configuration = await configurationOf(settings).catch(() => undefined)
  if (!configuration) return refuseSignIn('provider-silent')
  const claims = await claimsOf(configuration, back.address, attempt.secrets)
  if (claims === undefined) return refuseAndRecord(places, 'provider-refused', { method })
  const subject = claims.sub
  const issuer = configuration.serverMetadata().issuer
  const account = await asReader(places.db, systemActor, (tx) => findAccountAtProvider(tx, issuer, subject))
  // A colleague without an account here is refused: who works at a post is the operator's decision, not the provider's.
  if (!account) return refuseAndRecord(places, 'sign-in-not-known', { method })
  if (settings.acr && !settings.acr.includes(String(claims.acr ?? '')))
    return refuseAndRecord(places, 'sign-in-too-weak', { method, account: account.id })
  return openStaffSession(places, account, method, previous, provedAt(claims, places.clock.now()))
}

/**
 * When the officer signed in at the provider, who may have done so yesterday (OpenID Connect Core 1.0, 2: `auth_time`, which
 * must be told when `max_age` was asked for). A provider that does not tell has proved nothing of this hour.
 */
function provedAt({ auth_time: told }: IDToken, now: Date): Date {
  return new Date(typeof told === 'number' ? Math.min(told * 1000, now.getTime()) : 0)
}

async function claimsOf(
  configuration: Configuration,
  address: URL,
  secrets: Readonly<Record<string, string>>,
): Promise<IDToken | undefined> {
  const client = await library()
  const { verifier = '', state = '', nonce = '' } = secrets
  const tokens = await client
    .authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    .catch(() => undefined)
  return tokens?.claims()
}
