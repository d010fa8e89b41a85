// SPDX-License-Identifier: Apache-2.0
import type { Transporter } from 'nodemailer'
import { PlainError } from '#src/platform/logging/index.ts'
import type { MailContent } from './mail.ts'

/** A mail as it is handed to the mail server. */
export type OutgoingMail = MailContent & { mail: string; language: string; queuedAt: Date }

/** The mail server of the installation. */
export type MailServer = { send(mail: OutgoingMail): Promise<void>; close(): void }

/** A refusal or silence of the mail server, as a code; its words repeat the address and are not kept. */
export class MailFailure extends PlainError {
  readonly code: string
  readonly isFinal: boolean

  constructor(code: string, isFinal: boolean) {
    super(`The mail server did not take the mail (${code}).`)
    this.name = 'MailFailureError'
    this.code = code
    this.isFinal = isFinal
  }
}

const onThisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Speaks SMTP to one server over a few lasting connections. */
export function openMailServer(url: string, from: string): MailServer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const settings = {
    pool: true as const,
    maxConnections: 4,
    host: hostname,
    port: Number(port) || (protocol === 'smtps:' ? 465 : 587),
    secure: protocol === 'smtps:',
    // Otherwise whoever sits in between could take the offer of STARTTLS out, and read codes and names.
    requireTLS: !onThisMachine.has(hostname),
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  // Loaded with the first mail: no start waits for it.
  let transport: Promise<Transporter> | undefined
  const opened = async () => {
    transport ??= import('nodemailer').then(({ createTransport }) => createTransport(settings) as Transporter)
    return await transport
  }
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    send: async ({ mail, to, subject, text, language, queuedAt }) => {
      try {
        await (await opened()).sendMail({
          from,
          // As an object, so that nothing in it is read as a second address.
          to: { name: '', address: to },
          subject,
          text,
          date: queuedAt,
          // The same at every attempt: a receiver that got the mail before knows it again.
          messageId: `<${mail}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        })
      } catch (error) {
        throw failureOf(error) // Without its cause: what the server said repeats the address.
      }
    },
    close: () => void transport?.then((open) => open.close()),
  }
}

// RFC 5321, 4.2.1: 5yz is permanent; 4yz, and everything that went wrong before an answer, may pass.
function failureOf(error: unknown): MailFailure {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const word = typeof code === 'string' && /^[A-Z]{2,20}$/.test(code) ? code : 'UNKNOWN'
  const answer = typeof responseCode === 'number' ? responseCode : undefined
  const isFinal = answer !== undefined && answer >= 500 && (word === 'EENVELOPE' || word === 'EMESSAGE')
  return new MailFailure(answer === undefined ? word : `${word}_${answer}`, isFinal)
}
