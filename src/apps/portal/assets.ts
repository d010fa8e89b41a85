// SPDX-License-Identifier: Apache-2.0
// Files that never change under their address: the address carries their digest, so a browser keeps them for a year.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export type Asset = { readonly path: string; readonly type: string; readonly body: Buffer }

export const stylesheet = asset('portal.css', 'text/css; charset=utf-8', squeezed(read('style/portal.css')))
export const icon = asset('icon.svg', 'image/svg+xml', read('style/icon.svg'))

export const assets: readonly Asset[] = [stylesheet, icon]

export function asset(name: string, type: string, text: string): Asset {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/portal/${digest}-${name}`, type, body: Buffer.from(text) }
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}

/** Comments and line breaks out: the sheet has no strings that either could break. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .trim()
}
