// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { inputsFor } from './action-inputs.ts'
import type { OpenCase } from './open-case.ts'

const entry = (id: string, reference: string, subject = 'applicant', isSure = true) =>
  ({
    id,
    reference,
    weight: 'fine',
    said: { text: id, words: id },
    why: { lines: [] },
    entry: { subject, isSure, post: { text: 'post.name.BUS', words: 'Consulate General in Busan' } },
  }) as const
const about = (...findings: OpenCase['findings']) =>
  inputsFor({ fee: { known: false, why: { lines: [] } }, findings }, 'officer-1')

test('an entry that was found by name and birth alone is proposed to nobody', () => {
  const found = entry('register-entry-in-force', 'BUS-26-000012', 'applicant', false)
  expect(about(found)).toMatchObject({ entry: '', entryOf: 'applicant' })
})

test('the one entry that was found in the register by a number is proposed for removal, with whose it is', () => {
  expect(about(entry('register-entry-in-force', 'BUS-26-000012', 'member-2'))).toMatchObject({
    entry: 'BUS-26-000012',
    entryOf: 'member-2',
  })
})

test('of several entries none is proposed, and none that is asked for only or has ended', () => {
  const two = ['BUS-26-000012', 'BUS-26-000013'].map((one) => entry('register-entry-over', one))
  for (const found of [
    [],
    two,
    [entry('register-entry-asked', 'BUS-26-000014')],
    [entry('register-entry-ended', 'BUS-26-000015')],
  ])
    expect(about(...found)).toMatchObject({ entry: '', entryOf: 'applicant' })
})
