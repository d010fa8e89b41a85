// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkpointText, openNote, signedNote } from './signed-note.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const key = { name: 'example.org/log', pem: publicKey.export({ type: 'spki', format: 'pem' }) as string }
const check = (pem: string, text: Buffer, signature: Buffer) => verify(null, text, pem, signature)
const checkpoint = { origin: 'example.org/log', size: 15, root: Buffer.alloc(32, 7), more: ['sealed today'] }
const text = checkpointText(checkpoint)
const note = signedNote(text, key, sign(null, Buffer.from(text), privateKey))

test('a checkpoint has its origin, size and root on the first three lines', () => {
  expect(text).toBe('example.org/log\n15\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\nsealed today\n')
})

test('a note opens to what was signed', () => {
  expect(openNote(note, [key], check)).toEqual(checkpoint)
})

test('a note that was altered, or signed by somebody else, does not open', () => {
  expect(openNote(note.replace('15', '16'), [key], check)).toBeUndefined()
  expect(openNote(note, [{ ...key, name: 'example.org/other' }], check)).toBeUndefined()
  expect(openNote(note, [], check)).toBeUndefined()
  expect(openNote('no note', [key], check)).toBeUndefined()
})

test('the short hash of a key is the one of the published example', () => {
  // The verifier key in the documentation of golang.org/x/mod/sumdb/note: PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW
  const pem = `-----BEGIN PUBLIC KEY-----\n${Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1),
  ]).toString('base64')}\n-----END PUBLIC KEY-----\n`
  const signed = signedNote('text\n', { name: 'PeterNeumann', pem }, Buffer.alloc(64))
  const bytes = Buffer.from(signed.trimEnd().split(' ').at(-1) ?? '', 'base64')
  expect(bytes.subarray(0, 4).toString('hex')).toBe('c74f20a3')
})
