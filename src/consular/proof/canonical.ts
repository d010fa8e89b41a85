// SPDX-License-Identifier: Apache-2.0
import canonicalize from 'canonicalize'

/** The value as RFC 8785 writes it: one text for one value, so that its hash means something. */
export function canonicalText(value: unknown): string {
  return canonicalize(value) ?? 'null'
}
