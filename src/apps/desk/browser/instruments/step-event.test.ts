// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { eventOfStep, isForNote } from './step-event.ts'

const [aland, beland] = [
  { code: 'AA', name: 'Aland' },
  { code: 'BB', name: 'Beland' },
]

test('the form of a step begins with what happened and whose it is; of a step of both nobody is chosen', () => {
  expect(eventOfStep({ step: 'send-note', waitsOn: [aland] })).toEqual({ kind: 'notified', typed: { party: 'AA' } })
  expect(eventOfStep({ step: 'sign', waitsOn: [aland, beland] })).toEqual({ kind: 'signed', typed: {} })
  expect(eventOfStep({ step: 'find-day', waitsOn: [] })).toEqual({ kind: 'entered-into-force', typed: {} })
  expect(eventOfStep({ step: 'find-steps', party: beland, waitsOn: [] })).toMatchObject({ typed: { party: 'BB' } })
  expect(eventOfStep({ step: 'wait-for-day', waitsOn: [] })).toBeUndefined()
})

test('a note is drafted to whoever is waited for, and where our own note is missing; not for a procedure of ours', () => {
  expect(isForNote({ step: 'begin-procedure', waitsOn: [beland] }, 'BB')).toBe(true)
  expect(isForNote({ step: 'agree-text', waitsOn: [aland, beland] }, 'BB')).toBe(true)
  expect(isForNote({ step: 'send-note', waitsOn: [aland] }, 'BB')).toBe(true)
  expect(isForNote({ step: 'finish-procedure', waitsOn: [aland] }, 'BB')).toBe(false)
})
