// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { isMailAddress } from './mail-address.ts'

const a = (count: number) => 'a'.repeat(count)

test.each([
  'invented.reader@example.org',
  'a@b.kz',
  "o'brien+visa@mail.example",
  '!#$%&*/=?^_`{|}~-@example.org',
  'x@xn--80ak6aa92e.xn--80ao21a',
  'x@1und1.example',
  'UPPER@EXAMPLE.ORG',
  `${a(64)}@example.org`,
  `x@${a(63)}.${a(63)}.${a(63)}.example`,
])('%s is an address', (text) => expect(isMailAddress(text)).toBe(true))

test.each([
  ['no @', 'nobody'],
  ['nothing before it', '@example.org'],
  ['nothing after it', 'x@'],
  ['two of them', 'a@b@example.org'],
  ['two addresses', 'a@b.kz,c@d.kz'],
  ['a name around it', 'Name <a@b.kz>'],
  ['a line end', 'a@b.kz\r\nBcc: c@d.kz'],
  ['a line end alone', 'a@b.kz\n'],
  ['a space', 'a b@example.org'],
  ['a zero byte', 'a\u0000b@example.org'],
  ['a backslash', 'a\\b@example.org'],
  ['quotes', '"a b"@example.org'],
  ['a comment', 'a(b)@example.org'],
  ['a source route', '@relay.example:a@example.org'],
  ['a percent sign in the name', 'a@b%c.example'],
  ['an IPv4 address in brackets', 'a@[192.0.2.1]'],
  ['an IPv6 address in brackets', 'a@[IPv6:2001:db8::1]'],
  ['an IPv6 loopback in brackets', 'a@[::1]'],
  ['an IPv4 address without brackets', 'a@192.0.2.1'],
  ['a name without a dot', 'root@localhost'],
  ['a dot at the beginning', '.a@example.org'],
  ['a dot at the end', 'a.@example.org'],
  ['two dots', 'a..b@example.org'],
  ['a dot after the name', 'a@example.org.'],
  ['an empty label', 'a@example..org'],
  ['a hyphen at the end of a label', 'a@example-.org'],
  ['an underscore in the name', 'a@ex_ample.org'],
  ['Cyrillic', 'айгерім@example.org'],
  ['Hangul in the name', 'a@예시.kr'],
  ['a right-to-left mark', 'a\u200f@example.org'],
  ['a local part of 65', `${a(65)}@example.org`],
  ['a label of 64', `x@${a(64)}.example`],
  ['255 altogether', `x@${`${a(60)}.`.repeat(4)}${a(9)}`],
])('%s: refused', (_, text) => expect(isMailAddress(text)).toBe(false))

test('what is no text is no address', () => expect(isMailAddress(null)).toBe(false))

test('a text as long as a book is answered at once', () => {
  expect(isMailAddress(`${'a.'.repeat(500_000)}@example.org`)).toBe(false)
  expect(isMailAddress(`x@${'a-'.repeat(500_000)}.org`)).toBe(false)
})
