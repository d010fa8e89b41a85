// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { collectThings, thingLines } from './sealed-things.ts'

const hash = Buffer.alloc(32, 0xab)
const sealed = (lines: readonly string[]) => {
  const things = collectThings()
  for (const line of lines) {
    const bytes = Buffer.from(`..${line}..`)
    things.add(bytes, 2, bytes.length - 2)
  }
  return things.all()
}

test.each([
  ['one short line', 'round', 'kz-kr-consular.5', 1],
  ['two where its name is as long as a name may be', 'a'.repeat(31), `x${'y'.repeat(99)}`, 2_147_483_647],
])('the head of a thing is %s, and read from there as it was', (_, kind, id, sequence) => {
  const lines = thingLines({ kind, id, sequence, hash })
  expect(lines.every((line) => line.length <= 127)).toBe(true)
  expect(sealed(lines)).toEqual(new Map([[`${kind} ${id}`, { sequence, hash: hash.toString('hex') }]]))
})

test('the newest head of a thing counts, whatever stands between the two', () => {
  const head = { kind: 'round', id: 'r.1', hash }
  const between = [`case BUS-26-000001 4 ${hash.toString('hex')}`, `reads 01J ${hash.toString('hex')}`]
  const lines = [...thingLines({ ...head, sequence: 1 }), ...between, ...thingLines({ ...head, sequence: 3 })]
  expect(sealed(lines).get('round r.1')?.sequence).toBe(3)
})
