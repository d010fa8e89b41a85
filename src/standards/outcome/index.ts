// SPDX-License-Identifier: Apache-2.0
/** An answer that the law or the applicant can turn into a refusal. Bugs and broken machines throw instead. */
export type Outcome<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

/** The wish is met, with what came of it. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** The wish is refused, with the reason that the asker may read. */
export function refuse<R>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal }
}
