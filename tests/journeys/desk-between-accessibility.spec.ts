// SPDX-License-Identifier: Apache-2.0
// Every page between states, as whoever works with it sees it, in every language: for people who hear it or use no mouse, and on a telephone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, startDesk, tooWideForTelephone, turnTo } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

const DESK_OFFICER = 16
const HEAD_OF_DEPARTMENT = 17

/** A page by its address, and what is there once it is filled. */
const pages: readonly (readonly [path: string, filled: string])[] = [
  ['/partners', 'main ul a'],
  ['/partners/KR', '.years-with svg'],
  ['/partners/EU', 'table.figures'],
  ['/instruments', 'main table'],
  ['/instruments/kr-kz-sentenced-persons-2019', '.life svg'],
  ['/rounds/kz-kr-consular.5', '.agenda li'],
  ['/rounds/kz-kr-consular.8', 'main h2'],
  ['/commitments/kz-kr-consular.5.permits', '.answers'],
  ['/waiting', 'main table'],
  ['/leads', 'main h1'],
  ['/sources/mofa-2019-01-30', '.answers'],
]

test.each(['kk', 'ru', 'en', 'ko'])('every page between states is accessible in %s', async (language) => {
  const page = await desk.officer(DESK_OFFICER, language, '/desk/partners')
  const found: Record<string, readonly string[]> = {}
  for (const [path, filled] of pages) {
    await turnTo(page, path)
    await look(page, path, filled)
  }
  const head = await desk.officer(HEAD_OF_DEPARTMENT, language, '/desk/head')
  await look(head, '/head', '.head-sections li')
  expect(found).toEqual({})
  expect([...page.complaints, ...head.complaints]).toEqual([])

  async function look(at: DeskPage, path: string, filled: string): Promise<void> {
    await at.locator(filled).first().waitFor()
    await expect.poll(() => at.locator('.mantine-Loader-root').count(), { timeout: 15_000 }).toBe(0)
    const faults = [...(await faultsOf(at, ['kk'])), ...(await tooWideForTelephone(at))]
    if (faults.length > 0) found[path] = faults
  }
})
