// SPDX-License-Identifier: Apache-2.0
// A small OpenID Connect provider on loopback: discovery, keys, authorization code with PKCE, and tokens that it really signs.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type IdentityProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in at the provider's page, which asks nothing. */
  subject: string
  /** What a hostile token changes: claims, or the key it is signed with. */
  tamper: { readonly claims?: Readonly<Record<string, unknown>>; readonly foreignKey?: boolean }
  stop(): Promise<void>
}

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Starts the provider for the tests of one file. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const [own, foreign] = [newKey(), newKey()]
  const codes = new Map<
    string,
    { readonly challenge: string; readonly nonce: string; readonly again: boolean; readonly redirect: string }
  >()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const provider: IdentityProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: 'elshi-test',
    clientSecret: 'invented-secret',
    subject: 'officer-1',
    tamper: {},
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', provider.issuer)
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (address.pathname === '/.well-known/openid-configuration') return void json(metadata(provider.issuer))
    if (address.pathname === '/keys') {
      return void json({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    }
    if (address.pathname === '/authorize') return void response.writeHead(302, { location: authorize(address) }).end()
    const token = exchange(new URLSearchParams(await bodyOf(request)))
    json(token ?? { error: 'invalid_grant' }, token ? 200 : 400)
  }

  function authorize({ searchParams: asked }: URL): string {
    const code = randomUUID()
    const redirect = asked.get('redirect_uri') ?? ''
    codes.set(code, {
      challenge: asked.get('code_challenge') ?? '',
      nonce: asked.get('nonce') ?? '',
      again: asked.has('max_age'),
      redirect,
    })
    return `${redirect}?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`
  }

  function exchange(asked: URLSearchParams) {
    const code = codes.get(asked.get('code') ?? '')
    codes.delete(asked.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url')
    if (code?.challenge !== challenge || code.redirect !== asked.get('redirect_uri')) return undefined
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken(code) }
  }

  function idToken({ nonce, again }: { readonly nonce: string; readonly again: boolean }): string {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: provider.issuer,
      aud: provider.clientId,
      sub: provider.subject,
      iat: now,
      exp: now + 60,
      nonce,
      // Asked to sign somebody in anew, a provider must say when it did (OpenID Connect Core 1.0, 2).
      ...(again && { auth_time: now }),
    }
    const parts = [
      { alg: 'RS256', kid: 'one' },
      { ...claims, ...provider.tamper.claims },
    ]
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    const key = provider.tamper.foreignKey ? foreign.privateKey : own.privateKey
    return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
  }
  return provider
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
