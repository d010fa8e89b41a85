// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'

const program = `
import { untilTold } from ${JSON.stringify(new URL('./until-told.ts', import.meta.url).href)}
const told = untilTold()
const waiting = setInterval(() => undefined, 1000)
process.stdout.write('waits')
await told.happened
process.stdout.write('stops')
await new Promise((resolve) => process.once('SIGUSR2', resolve))
clearInterval(waiting)
process.exitCode = 0
`

/** A program that is told to stop and needs until SIGUSR2 to do so. */
async function running() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part) => {
    said += part
  })
  const exited = once(child, 'exit')
  const says = async (word: string) => {
    while (!said.includes(word)) await once(child.stdout, 'data')
  }
  await says('waits')
  return { child, says, exited }
}

test('a signal that reaches a group of processes, and is passed on within it, is one asking: what is under way is finished', async () => {
  const { child, says, exited } = await running()
  child.kill('SIGTERM')
  child.kill('SIGTERM')
  child.kill('SIGINT')
  await says('stops')
  child.kill('SIGTERM')
  await pause(50)
  child.kill('SIGUSR2')
  expect(await exited).toEqual([0, null])
})

test('who asks a second time does not want to wait', async () => {
  const { child, says, exited } = await running()
  child.kill('SIGTERM')
  await says('stops')
  await pause(1100)
  child.kill('SIGTERM')
  expect(await exited).toEqual([1, null])
})
