// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { FormField } from '#src/consular/forms/index.ts'
import type { Reader } from '../reader.ts'
import { renderField } from './field.ts'

const field: FormField = {
  name: 'applicant/name',
  question: 'name',
  kind: 'name',
  required: true,
  visible: true,
  label: { text: 'name' },
  hint: { text: 'hint' },
}
const reader = { language: 'en', say: (key: string) => key } as Reader
const shown = (asksLatin: boolean) =>
  String(renderField(reader, { field, label: 'Name', answer: undefined, options: [], own: true, asksLatin }))

test('of a name only the spelling in Latin letters is marked as optional', () => {
  const labels = shown(true).match(/<label.*?<\/label>/g) ?? []
  expect(labels.map((label) => label.includes('portal.form.optional'))).toEqual([false, false, false, true, true])
})

test('a friend, whose passport nobody looks at, is not asked for Latin letters', () => {
  expect(shown(false)).not.toContain('latin')
})
