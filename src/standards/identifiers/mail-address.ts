// SPDX-License-Identifier: Apache-2.0

// RFC 5322, 3.2.3: what may stand between the dots of a local part without quotes.
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
// RFC 5321, 4.1.2 and RFC 1123, 2.1: letters, digits and hyphens within a label.
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * Whether a text is one bare mail address of the kind that every server carries: a part of RFC 5321. Not taken are quoted local
 * parts, addresses of machines in brackets (IPv4, IPv6), names without a dot, and letters beyond ASCII, which need SMTPUTF8
 * (RFC 6531) all the way; a name in another script is written in its `xn--` form (RFC 5890).
 */
export function isMailAddress(text: unknown): boolean {
  if (typeof text !== 'string') return false
  const at = text.lastIndexOf('@')
  const labels = text.slice(at + 1).split('.')
  return (
    // RFC 5321, 4.5.3.1: 64 octets before the @, 254 with everything (a path of 256 has its brackets).
    at >= 1 &&
    at <= 64 &&
    text.length <= 254 &&
    local.test(text.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((one) => label.test(one)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  )
}
