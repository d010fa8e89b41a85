// SPDX-License-Identifier: Apache-2.0

/** The names of our cookies. */
export type CookieNames = { readonly session: string; readonly visit: string; readonly attempt: string }

/**
 * Over HTTPS the names begin with `__Host-`: browsers then insist on Secure, this host alone and the whole path.
 * Over plain HTTP on loopback browsers refuse that prefix, so the names are plain there.
 */
export function cookieNames(https: boolean): CookieNames {
  const prefix = https ? '__Host-' : ''
  return { session: `${prefix}elshi`, visit: `${prefix}elshi-visit`, attempt: `${prefix}elshi-sign-in` }
}
