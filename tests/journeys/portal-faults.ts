// SPDX-License-Identifier: Apache-2.0
// What is wrong with a page of the portal for people who hear it, enlarge it, or allow no script.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const equipped = new WeakSet<Page>()

export async function faultsOf(page: Page): Promise<string[]> {
  if (!equipped.has(page)) {
    equipped.add(page)
    // The browser keeps it for every page that follows; sent anew for each, it would take longer than what it finds.
    await page.addInitScript({ content: axe })
    await page.evaluate(axe)
  }
  return page.evaluate(findFaults)
}

/** Visits an address; answers with the bytes of its page. */
export async function visit(page: Page, path: string): Promise<number> {
  const answer = await page.goto(path)
  return (await answer?.body())?.length ?? 0
}

/**
 * Shows the page of an address in the window that a visit has opened: read, styled and laid out as on a visit. But the window stays,
 * and with it what looks for faults, which takes longest the first time. For pages that were visited in another language.
 */
export async function showInOpenWindow(page: Page, path: string): Promise<number> {
  if (!equipped.has(page)) return visit(page, path)
  const answer = await page.request.get(path, { headers: { accept: 'text/html' } })
  const body = await answer.body()
  await page.evaluate(writeAnew, body.toString('utf8'))
  return body.length
}

// As text, because they run in the page and not here.
const writeAnew = `(body) => {
  document.open()
  document.write(body)
  document.close()
  if (document.readyState !== 'complete') return new Promise((done) => addEventListener('load', () => done()))
}`
const findFaults = `(async () => {
  // Contrast, the slowest of the rules, is the same in every language.
  const rules = { 'color-contrast': { enabled: document.documentElement.lang === 'kk' } }
  const { violations } = await axe.run({ reporter: 'v2', resultTypes: ['violations'], rules })
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)))
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push('is ' + scrollWidth + ' px wide on a screen of ' + clientWidth)
  if (document.querySelector('script, [style], [onclick]')) faults.push('holds a script or a style of its own')
  return faults
})()`
