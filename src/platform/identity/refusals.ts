// SPDX-License-Identifier: Apache-2.0
// Every way in which a sign-in is refused. Texts: `sign-in.<code>`; none says whether an account exists.
import type { Outcome } from '#src/standards/outcome/index.ts'

const signInRefusals = [
  'sign-in-not-known',
  'sign-in-expired',
  'no-position-today',
  'code-wrong',
  'passkey-refused',
  'provider-refused',
  'provider-silent',
  'sign-in-too-weak',
  'demonstration-only',
  'ticket-spent',
] as const

export type SignInRefusal = { readonly code: (typeof signInRefusals)[number]; readonly text: string }

/** The outcome of a step of signing in. */
export type SignInOutcome<T> = Outcome<T, SignInRefusal>

export function refuseSignIn(code: SignInRefusal['code']): { readonly ok: false; readonly refusal: SignInRefusal } {
  return { ok: false, refusal: { code, text: `sign-in.${code}` } }
}
