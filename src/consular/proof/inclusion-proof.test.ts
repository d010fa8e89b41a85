// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign, verify as verifyBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHAIN_START, chainHash } from './chain.ts'
import { gatherPath } from './inclusion-path.ts'
import type { InclusionProof } from './inclusion-proof.ts'
import { checkProof, PROOF_FORMAT } from './inclusion-proof.ts'
import { merkleTree } from './merkle.ts'
import { checkpointText, signedNote } from './signed-note.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string
const verify = (key: string, text: Buffer, signature: Buffer) => verifyBytes(null, text, key, signature)

// Invented.
const events = ['{"kind":"case-lodged"}', '{"kind":"note-added"}']
const head = events.reduce((before, text) => chainHash(before, text), CHAIN_START).toString('hex')
const lines = Array.from({ length: 11 }, (_, n) => `case BUS-26-00012${n % 10} 2 ${n === 4 ? head : 'ab'.repeat(32)}`)

function proofOf(index: number): InclusionProof {
  const entries = lines.map((line) => Buffer.from(line))
  const { root, size } = merkleTree(entries)
  const gatherer = gatherPath(index, size)
  for (const entry of entries) gatherer.pass(entry)
  const text = checkpointText({ origin: 'elshi/test', size, root, more: ['sealed 2026-11-22T10:00:00.000Z'] })
  const note = signedNote(text, { name: 'elshi/test', pem }, sign(null, Buffer.from(text), privateKey))
  const path = gatherer.path().map((node) => node.toString('hex'))
  return { format: PROOF_FORMAT, line: lines[index] ?? '', index, size, path, note }
}

test('a path gathered in passing is the path of the whole tree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(), (size, pick) => {
      const entries = Array.from({ length: size }, (_, n) => Buffer.from(`entry ${n}`))
      const index = pick % size
      const gatherer = gatherPath(index, size)
      for (const entry of entries) gatherer.pass(entry)
      expect(gatherer.path()).toEqual(merkleTree(entries).inclusionOf(index))
    }),
  )
  expect(() => gatherPath(3, 3)).toThrow('A tree of 3 entries has none at 3.')
})

describe('a proof', () => {
  test('shows with the public key alone that this head stood in the signed log', () => {
    expect(checkProof(proofOf(4), pem, verify)).toEqual({
      reference: 'BUS-26-000124',
      sequence: 2,
      hash: head,
      origin: 'elshi/test',
      sealed: '2026-11-22T10:00:00.000Z',
      events: 0,
    })
  })

  test('shows the whole log of the case when its events are in it, and none that was changed', () => {
    expect(checkProof({ ...proofOf(4), events }, pem, verify)).toMatchObject({ events: 2 })
    for (const other of [events.slice(1), events.toReversed(), [...events, events[0]], ['{"kind":"x"}', events[1]]])
      expect(checkProof({ ...proofOf(4), events: other }, pem, verify)).toBe('events-do-not-match')
  })

  const good = proofOf(4)
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }) as string
  test.each([
    ['another line', { ...good, line: lines[5] }, pem, 'not-in-the-log'],
    ['another place', { ...good, index: 5 }, pem, 'not-in-the-log'],
    ['another size', { ...good, size: 12 }, pem, 'not-in-the-log'],
    ['a shorter path', { ...good, path: good.path.slice(1) }, pem, 'not-in-the-log'],
    ['another key', good, other, 'not-signed-by-this-key'],
    ['another root', { ...good, note: good.note.replace('\n11\n', '\n12\n') }, pem, 'not-signed-by-this-key'],
    ['no proof at all', { ...good, format: 'other' }, pem, 'not-a-proof'],
    ['a path of other things', { ...good, path: [1] }, pem, 'not-a-proof'],
    ['nothing', null, pem, 'not-a-proof'],
  ])('with %s is refused', (_, proof, key, fault) => {
    expect(checkProof(proof, key, verify)).toBe(fault)
  })
})
