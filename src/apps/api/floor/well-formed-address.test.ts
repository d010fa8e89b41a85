// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { wellFormed } from './well-formed-address.ts'

const long = 'x'.repeat(201)

test.each([
  ['/ru/%ff', '/ru/-'],
  ['/ru/posts/%', '/ru/-'],
  [`/api/cases/${long}?at=1`, '/api/-'],
  ['/%ff/ru', '/-'],
  ['/%ff', '/-'],
])('%s cannot be read and leads to %s, where nothing stands', (url, to) => expect(wellFormed(url)).toBe(to))

test.each([
  '/',
  '/ru/search?q=%ff',
  `/ru/search?q=${long}`,
  '/ru/posts/%D0%90',
  `/api/${'%D0%90'.repeat(200)}`,
])('%s can be read and stays as it is', (url) => expect(wellFormed(url)).toBe(url))
