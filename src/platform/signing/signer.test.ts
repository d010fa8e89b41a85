// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSigner, rotateSigningKey, verifyWith } from './signer.ts'

const head = Buffer.from('a head of the log')

test('what the installation signs is checked by anybody with its public key, and by nobody with another', async () => {
  const signer = await openSigner(await place())
  const stranger = await openSigner(await place())
  const signature = signer.sign(head)
  const [{ pem } = { pem: '' }] = signer.publicKeys()
  expect(signature).toHaveLength(64)
  expect(verifyWith(pem, head, signature)).toBe(true)
  expect(verifyWith(pem, Buffer.from('another head'), signature)).toBe(false)
  expect(stranger.verify(head, signature)).toBe(false)
})

test('the key is made once, for its owner alone', async () => {
  const settings = await place()
  const [a, b] = await Promise.all([openSigner(settings), openSigner(settings)])
  expect(a.keyId).toBe(b.keyId)
  expect((await stat(join(settings.masterKeyFile, '..', 'signing-key-1.pem'))).mode & 0o777).toBe(0o600)
})

test('after a rotation the new key signs and the old one still answers for what it signed', async () => {
  const settings = await place()
  const before = await openSigner(settings)
  const signature = before.sign(head)
  await rotateSigningKey(settings)
  const after = await openSigner(settings)
  expect(after.keyId).not.toBe(before.keyId)
  expect(after.verify(head, signature)).toBe(false)
  expect(after.verify(head, signature, before.keyId)).toBe(true)
  expect(after.publicKeys().map((key) => key.keyId)).toEqual([before.keyId, after.keyId])
})

async function place() {
  return { masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-signing-')), 'keys', 'master.key') }
}
