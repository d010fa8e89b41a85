// SPDX-License-Identifier: Apache-2.0
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it is given. */
export function mailServerInto(received: string[]): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (part: Buffer) => {
        text += part.toString()
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
}
