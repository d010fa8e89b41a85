// SPDX-License-Identifier: Apache-2.0
import type { Queue } from '#src/platform/jobs/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { open, placeOf, seal } from '#src/platform/sealing/index.ts'
import { isMailAddress } from '#src/standards/identifiers/index.ts'

/** A mail to one address, in plain text. */
export type Mail = {
  readonly to: string
  /** The language that it is written in. */
  readonly language: string
  readonly subject: string
  readonly text: string
  /** The case that it belongs to; it is erased with it. */
  readonly about?: { readonly post: string; readonly number: number } | undefined
}

/** What is sealed of a mail. */
export type MailContent = Pick<Mail, 'to' | 'subject' | 'text'>

/** The queue of deliveries: about two and a half days of attempts, once an hour in the end. */
export const mailQueue: Queue = {
  name: 'deliver-mail',
  retries: 66,
  pause: 15,
  longestPause: 3600,
  expires: 180,
  onePerSubject: true,
}

/** Looks for mail that waits without a job, left by a crash or by a time without a mail server. */
export const mailSweepQueue: Queue = {
  name: 'look-for-waiting-mail',
  retries: 0,
  pause: 1,
  longestPause: 1,
  expires: 300,
  onePerSubject: true,
}

/** Seals a mail under a key of its own. */
export function sealMail(
  keyring: Keyring,
  id: string,
  { to, subject, text }: MailContent,
): { wrapped: Buffer; sealed: Buffer } {
  // Nothing that a header could read as a second one. The message never repeats it.
  if (!isMailAddress(to)) throw new RangeError('A mail goes to exactly one bare address; this one is not.')
  const { key, wrapped } = keyring.newDataKey('mail')
  return { wrapped, sealed: seal(key, Buffer.from(JSON.stringify({ to, subject, text })), placeOfMail(id)) }
}

/** Opens a sealed mail. */
export function openMail(keyring: Keyring, id: string, wrapped: Buffer, sealed: Buffer): MailContent {
  return JSON.parse(open(keyring.unwrap(wrapped, 'mail'), sealed, placeOfMail(id)).toString()) as MailContent
}

function placeOfMail(id: string): string {
  return placeOf({ table: 'mails', column: 'sealed', row: id, keyVersion: 1 })
}
