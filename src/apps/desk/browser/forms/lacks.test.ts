// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { FormField } from './lacks.ts'
import { lackOf, lacksIn } from './lacks.ts'

const field = (about: Partial<FormField>, valid = true): FormField => ({
  name: 'reason',
  value: '',
  required: true,
  willValidate: true,
  validity: { valid, valueMissing: !valid },
  ...about,
})

describe('a field of a form', () => {
  it('lacks its words when it is empty or blank, and nothing when it may be', () => {
    expect(lackOf(field({}))).toBe('missing')
    expect(lackOf(field({ value: ' \n ' }))).toBe('missing')
    expect(lackOf(field({ required: false, minLength: 3 }))).toBeUndefined()
  })

  it('is too short also when a draft brought it back and nobody typed', () => {
    expect(lackOf(field({ value: 'so', minLength: 3 }))).toBe('short')
    expect(lackOf(field({ value: ' so ', minLength: 3 }))).toBe('short')
    expect(lackOf(field({ value: 'why', minLength: 3 }))).toBeUndefined()
  })

  it('does not fit when the browser finds another form in it', () => {
    expect(lackOf(field({ value: 'sixty', validity: { valid: false, valueMissing: false } }))).toBe('unfit')
  })

  it('lacks a choice when none of its circles is chosen, and nothing when it is closed', () => {
    expect(lackOf(field({ value: 'court-order' }, false))).toBe('missing')
    expect(lackOf(field({ willValidate: false }, false))).toBeUndefined()
  })
})

it('a form names each field once, in the order of the page', () => {
  const ground = field({ name: 'ground', value: 'a' }, false)
  const lacks = lacksIn([field({ name: 'paid', value: '60' }), ground, { ...ground, value: 'b' }, field({})])
  expect([...lacks]).toEqual([
    ['ground', 'missing'],
    ['reason', 'missing'],
  ])
})
