// SPDX-License-Identifier: Apache-2.0
// A file with a virus in it, sent by somebody who does not know: the scanner finds it, the page says so, the officer sees nothing of it.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eicar, scannerOnSocket } from '#testing/scanner.ts'
import { enterCase, lodgeByPortal } from './portal.ts'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

let journey: Journey
let scanner: Awaited<ReturnType<typeof scannerOnSocket>>

beforeAll(async () => {
  scanner = await scannerOnSocket()
  journey = await startJourney({ env: { ELSHI_CLAMAV_SOCKET: scanner.socket } })
})
afterAll(async () => {
  await journey.stop()
  await scanner.close()
})

test('an infected file is refused with a sentence and stays asked for; a clean one after it is taken', async () => {
  const slip = await lodgeByPortal(journey)
  await journey.officerDoes(slip.reference, {
    do: 'act',
    action: 'ask-for-evidence',
    evidence: ['proof-of-address'],
    reason: 'The card is sent by post.',
  })
  const page = await journey.visitor()
  await enterCase(page, slip)
  const picture = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  const send = async (buffer: Buffer) => {
    await page.getByLabel('Proof of address').setInputFiles({ name: 'address.jpg', mimeType: 'image/jpeg', buffer })
    await page.getByRole('button', { name: 'Send the chosen files', exact: true }).click()
  }
  await send(Buffer.concat([picture, eicar()]))
  expect(await page.getByRole('alert').textContent()).toContain('virus')
  expect(await page.locator('.next').textContent()).toContain('Proof of address')
  await send(picture)
  expect(await page.locator('main').textContent()).toContain('Received, being examined')
})
