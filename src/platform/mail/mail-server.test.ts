// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMailServer } from './mail-server.ts'

// Invented.
const mail = {
  mail: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  to: 'nobody@mail.example',
  language: 'en',
  subject: 'Invented',
  text: 'Invented.',
  queuedAt: new Date('2026-11-23T01:00:00Z'),
}

let server: SMTPServer
let port: number
let taken = 0
beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      taken += 1
      stream.resume().on('end', () => done())
    },
  })
  const { server: listening } = server
  server.listen(0)
  await once(listening, 'listening')
  port = (listening.address() as AddressInfo).port
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

async function sendTo(host: string): Promise<void> {
  const opened = openMailServer(`smtp://${host}:${port}`, 'no-reply@consul.example')
  try {
    await opened.send(mail)
  } finally {
    opened.close()
  }
}

test('mail leaves this machine encrypted or not at all', async () => {
  // The unspecified address reaches this machine too, but it is no name of it.
  await expect(sendTo('0.0.0.0')).rejects.toThrow('(ETLS')
  expect(taken).toBe(0)
})

test('a mail server on this machine needs no encryption', async () => {
  await sendTo('127.0.0.1')
  expect(taken).toBe(1)
})
