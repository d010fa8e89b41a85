// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { FormField } from '#src/consular/forms/index.ts'
import type { Reader } from '../reader.ts'
import { mistakeText } from './form-page.ts'

const reader = { say: (key: string) => key } as Reader
const inSummary = (label: string, problem: string) =>
  mistakeText(reader, { label: { text: label } } as FormField, { text: problem })

test.each([
  ['Ваше имя', 'Ответьте на этот вопрос.', 'Ваше имя. Ответьте на этот вопрос.'],
  ['ИИН', 'ИИН состоит из двенадцати цифр.', 'ИИН состоит из двенадцати цифр.'],
  ['Do you live here?', 'Answer this question.', 'Do you live here? Answer this question.'],
])('above the form, what is wrong with “%s” names the field once', (label, problem, expected) =>
  expect(inSummary(label, problem)).toBe(expected))
