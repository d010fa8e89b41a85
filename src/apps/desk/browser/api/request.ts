// SPDX-License-Identifier: Apache-2.0
// One way to the API: cookie session, a token against forged requests, one error shape.

export type ApiError = {
  readonly code: string
  readonly message: string
  readonly fields?: readonly { readonly path: string; readonly message: string }[]
  readonly ground?: string
}

export class Refused extends Error {
  readonly status: number
  readonly error: ApiError
  constructor(status: number, error: ApiError) {
    super(error.message)
    this.status = status
    this.error = error
  }
}

/** True when the API answered and said no; false when the connection or the server failed. */
export const isRefusal = (error: unknown): error is Refused => error instanceof Refused && error.status < 500

/** True when the API no longer knows who asks. */
export const sessionHasEnded = (error: unknown) => error instanceof Refused && error.error.code === 'sign-in-needed'

let token = ''
/** The token that unsafe requests must carry; it comes with the session. */
export const carryToken = (value: string) => {
  token = value
}

let language = 'en'
/** The language in which the API words its answers. */
export const askIn = (value: string) => {
  language = value
}

let prove: (() => Promise<boolean>) | undefined
let proving: Promise<boolean> | undefined
/** How the officer is asked to sign in once more, in place; answers with the way to withdraw that. */
export function proveBy(ask: () => Promise<boolean>): () => void {
  prove = ask
  return () => {
    prove = undefined
  }
}

/**
 * Asks the API under `/api`; throws `Refused` with the API's own sentence. What wants a fresh sign-in waits until the officer has
 * signed in, and is sent again.
 */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  try {
    return await send<T>(method, path, body)
  } catch (error) {
    if (!(error instanceof Refused) || error.error.code !== 'fresh-sign-in-needed' || !prove) throw error
    proving ??= prove().finally(() => {
      proving = undefined
    })
    if (!(await proving)) throw error
    return send<T>(method, path, body)
  }
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  try {
    return await ask<T>(method, path, body)
  } catch (error) {
    // Another tab signed in anew: the token is no longer that of the cookie. Nothing was done, so it is fetched and sent again, once.
    if (!(error instanceof Refused) || error.error.code !== 'form-not-from-here') throw error
    carryToken((await ask<{ csrf: string }>('GET', '/session')).csrf)
    return ask<T>(method, path, body)
  }
}

/** Reads what the API says to somebody else: an applicant, whose language is not the officer's. */
export const readIn = <T>(theirs: string, path: string): Promise<T> => ask<T>('GET', path, undefined, theirs)

async function ask<T>(method: string, path: string, body?: unknown, spoken = language): Promise<T> {
  const isForm = body instanceof FormData
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      'accept-language': spoken,
      ...(method === 'GET' ? {} : { 'x-elshi-csrf': token }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const answer = text === '' ? undefined : JSON.parse(text)
  if (!response.ok)
    throw new Refused(response.status, answer?.error ?? { code: 'unknown', message: response.statusText })
  return answer as T
}
