// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { WrongUsage } from './command.ts'
import { counted, erase } from './erase.ts'

const asked = { case: 'BUS-26-000123', post: 'BUS', ground: 'retention-over' }

it.each([
  [
    'a ground that is none, with those that are',
    { ...asked, ground: 'because' },
    '"because" is no ground of an erasure. The grounds are: retention-over, request-granted, consent-withdrawn, court-order, entered-in-error.',
  ],
  ['an order that is not named', { ...asked, ground: 'court-order' }, 'rests on a paper: name it with --basis'],
  [
    'a case of another post than the one that is named',
    { ...asked, post: 'SEL' },
    'BUS-26-000123 was lodged at BUS, and --post says "SEL": one of the two is wrong.',
  ],
  ['what is no reference', { ...asked, case: 'BUS-1' }, '"BUS-1" is no reference of a case'],
])('the command refuses %s, before it opens anything', async (_, options, sentence) => {
  const refused = erase({ options, rest: [] })
  await expect(refused).rejects.toThrow(WrongUsage)
  await expect(refused).rejects.toThrow(sentence)
})

it('what went is told kind by kind', () => {
  expect(counted({ people: 1, accounts: 0, files: 2 })).toBe(
    'Files: 2; people of the registry with their names and mandates: 1; accounts: 0.',
  )
})
