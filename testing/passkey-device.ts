// SPDX-License-Identifier: Apache-2.0
// A passkey device in software: makes a key pair and signs as WebAuthn level 3, sections 6.1 and 7, prescribe. Invented users only.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export type PasskeyDevice = {
  readonly id: string
  /** Answers `navigator.credentials.create`. */
  register(challenge: string, more?: Moment): object
  /** Answers `navigator.credentials.get`. */
  signIn(challenge: string, more?: Moment): { readonly id: string }
}

/** What is unusual about this use: another site, no verification of the user, a counter that ran backwards. */
type Moment = { readonly origin?: string; readonly verified?: boolean; readonly counter?: number }

/** A device that belongs to nobody yet, at a site. */
export function passkeyDevice(site: string): PasskeyDevice {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential = randomBytes(32)
  const id = credential.toString('base64url')
  let uses = 0

  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const authenticatorData = (flags: number, counter: number, attested = Buffer.alloc(0)) => {
    const head = Buffer.alloc(5)
    head[0] = flags
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([sha256(Buffer.from(new URL(site).hostname)), head, attested])
  }

  return {
    id,
    register: (challenge, { origin = site, verified = true } = {}) => {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credential.length]), credential, key])
      const data = authenticatorData(0x41 | (verified ? 0x04 : 0), uses, attested)
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
          attestationObject: attestation(data).toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    signIn: (challenge, { origin = site, verified = true, counter = ++uses } = {}) => {
      const data = authenticatorData(0x01 | (verified ? 0x04 : 0), counter)
      const client = clientData('webauthn.get', challenge, origin)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      }
    },
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])

// RFC 9053, 7.1: key type 2 (EC2), algorithm -7 (ES256), curve 1 (P-256), the two coordinates.
function coseKey(x: Buffer, y: Buffer): Buffer {
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20])
  return Buffer.concat([head, x, Buffer.from([0x22, 0x58, 0x20]), y])
}

/** CBOR of `{ fmt: 'none', attStmt: {}, authData }`. */
function attestation(data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ])
}
