// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import { stepsAsked } from './queue-steps.ts'

const step = (id: string, holder: string) => ({ id, holder })
const service = (id: string, ...steps: readonly { id: string; holder: string }[]) =>
  ({ id, compartment: id === 'shelter' ? 'protection' : 'general', steps }) as unknown as Service

const versions = [
  service('visa', step('lodged', 'post'), step('waiting', 'applicant')),
  service('passport', step('lodged', 'post'), step('waiting', 'authority')),
  // An earlier version in which the same step was held by somebody else.
  service('passport', step('waiting', 'applicant'), step('ended', 'nobody')),
  service('shelter', step('given', 'nobody')),
]
const said = (filter: Parameters<typeof stepsAsked>[1], compartments = ['general']) =>
  stepsAsked(versions, filter, compartments)?.map((one) => `${one.service}/${one.step}`)

test('a queue that is asked by neither service nor step nor holder is asked whole', () => {
  expect(said({ open: true, assignedTo: 'somebody' })).toBeUndefined()
})

test('a service is asked in all steps of all its versions, each once', () => {
  expect(said({ service: 'passport' })).toEqual(['passport/lodged', 'passport/waiting', 'passport/ended'])
})

test('a holder is asked in every step that some version gives them', () => {
  expect(said({ holder: 'applicant' })).toEqual(['visa/waiting', 'passport/waiting'])
  expect(said({ holder: 'post', service: 'visa' })).toEqual(['visa/lodged'])
})

test('whoever reads nothing general is asked only of the services that they may read', () => {
  expect(said({}, ['protection'])).toEqual(['shelter/given'])
  expect(said({}, ['family'])).toEqual([])
  expect(said({}, ['*'])).toBeUndefined()
  expect(said({ holder: 'nobody' }, ['general', 'protection'])).toEqual(['passport/ended', 'shelter/given'])
})

test('a step that nobody of that kind ever holds is in no queue', () => {
  expect(said({ step: 'lodged', holder: 'applicant' })).toEqual([])
  expect(said({ service: 'no-such-service' })).toEqual([])
})
