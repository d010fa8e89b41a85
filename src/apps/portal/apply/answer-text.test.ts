// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Reader } from '../reader.ts'
import { answerText } from './answer-text.ts'

const textOf = (answer: string, town: string | undefined) =>
  String(answerText({} as Reader, answer, { kind: 'text', nameFor: () => undefined, townFor: () => town }))

test('a town is shown by its name in the reader’s language, and small what was typed', () => {
  expect(textOf('Geoje', '거제')).toBe('거제<br><span class="typed soft small">Geoje</span>')
  expect(textOf('Geoje', 'Geoje')).toBe('<span class="typed">Geoje</span>')
  expect(textOf('Heuksando', undefined)).toBe('<span class="typed">Heuksando</span>')
})
