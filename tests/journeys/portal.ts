// SPDX-License-Identifier: Apache-2.0
// Applicants in front of the portal: cases lodged past the pages, and entered with their slips.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { lodgeCase } from '#src/consular/cases/index.ts'
import type { Journey } from './server.ts'

export type Slip = { readonly reference: string; readonly slipCode: string }
type Lodged = Slip & { readonly coSigners: readonly { readonly slipCode: string }[] }
type Asked = { readonly service: string; readonly answers: Record<string, Record<string, unknown>> }

/** An invented reader asks for a library card. */
export const cardAsked: Asked = {
  service: 'library-card',
  answers: {
    applicant: {
      reader: { family: 'Invented', given: 'Reader' },
      born: '1990-05-01',
      rooms: ['general'],
      purpose: 'study',
      'books-at-once': 2,
      'held-before': false,
    },
  },
}

/** Two invented people ask to visit; the second of them signs too. */
export const visitAsked: Asked = {
  service: 'group-visit',
  answers: {
    applicant: { leader: { given: 'Leader' }, 'leader-country': 'KR', day: '2030-06-01', guided: false },
    'member-1': { visitor: { given: 'Visitor' }, 'visitor-born': '1980-01-01' },
  },
}

/** Lodges at the post in Seoul as the portal does for whoever has no account. */
export async function lodgeByPortal({ elshi }: Journey, { service, answers }: Asked = cardAsked): Promise<Lodged> {
  const id = `applicant:${randomUUID()}`
  const outcome = await lodgeCase(
    elshi.engine,
    { id, kind: 'applicant', posts: [], compartments: [], roles: ['applicant'] },
    {
      commandId: randomUUID(),
      service,
      serviceVersion: '1',
      post: 'SEL',
      channel: 'portal',
      language: 'en',
      answers,
      files: [],
    },
  )
  if (!outcome.ok) throw new Error(`The invented case was refused: ${outcome.refusal.code}.`)
  return { ...outcome.value, slipCode: outcome.value.slipCode ?? '' }
}

/** Opens a case by its slip. */
export async function enterCase(page: Page, { reference, slipCode }: Slip): Promise<void> {
  await page.goto('/en/follow')
  await page.getByLabel('Reference').fill(reference)
  await page.getByLabel('Slip code').fill(slipCode)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.waitForURL('**/case')
}
