// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { showProgress } from './index.ts'

function screen(isTTY: boolean) {
  const written: string[] = []
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) }
}

it('what is over in a second shows nothing', () => {
  const out = screen(true)
  const stage = showProgress(out, () => 0).begin('Backing up', 10)
  stage.step(10)
  stage.end()
  expect(out.written).toEqual([])
})

it('a terminal shows a bar and, in the end, what was done', () => {
  let now = 0
  const out = screen(true)
  const stage = showProgress(out, () => now).begin('Backing up', 4)
  now = 2000
  stage.step(2)
  stage.end()
  expect(out.written.map((text) => text.replaceAll('\r\u001B[2K', ''))).toEqual([
    `Backing up [${'#'.repeat(20)}${'.'.repeat(20)}]  50 %`,
    'Backing up: 2 of 4, 2.0 s\n',
  ])
})

it('a log gets a line every few seconds', () => {
  let now = 0
  const out = screen(false)
  const stage = showProgress(out, () => now).begin('Loading cases')
  for (now = 0; now <= 12_000; now += 100) stage.step(100)
  stage.end()
  expect(out.written).toHaveLength(4)
  expect(out.written[0]).toBe('Loading cases: 1,100, 1.0 s\n')
})
