// SPDX-License-Identifier: Apache-2.0
// What the documents show of the program: each picture by its name in docs/pictures, and the way to what is on it.
import type { Page } from 'playwright-core'
import type { DemoOfficer } from '#demo/officers.ts'
import { officerFor } from '#demo/officers.ts'

export type Picture = {
  readonly file: string
  /** Leads a visitor whom nobody knows yet to what is to be seen. */
  show(page: Page): Promise<void>
}

export const pictures: readonly Picture[] = [
  {
    file: 'portal-which-post.png',
    show: async (page) => {
      await page.goto('/en/which-post?country=KR&town=Busan')
      await page.locator('section.answer').waitFor()
    },
  },
  { file: 'desk-queue.png', show: openQueue },
  {
    file: 'desk-partner-file.png',
    show: async (page) => {
      await page.goto('/desk/partners/KR')
      await signIn(page, officerFor('*', ['desk-officer']))
      await page.locator('.partner-file table.rounds').first().waitFor()
      await page.locator('.partner-file .beside').getByRole('listitem').first().waitFor()
    },
  },
  {
    file: 'desk-case.png',
    show: async (page) => {
      await openQueue(page)
      const lodged = page.locator('table.queue tr', { hasText: 'Lodged' }).locator('a.reference').first()
      await page.goto((await lodged.getAttribute('href')) ?? '')
      await page.locator('ol.time-line li').first().waitFor()
    },
  },
]

/** The desk as an invented officer in Busan finds it. */
async function openQueue(page: Page): Promise<void> {
  await page.goto('/desk')
  await signIn(page, officerFor('BUS', ['registrar']))
  await page.locator('table.queue a.reference').first().waitFor()
}

async function signIn(page: Page, { name }: DemoOfficer): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}
