// SPDX-License-Identifier: Apache-2.0
import type { Reader } from '../reader.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

/** The pages above this one, from the home page down. */
export function trail(reader: Reader, above: readonly (readonly [path: string, name: string])[]): Markup {
  const links = [['', reader.say('portal.home')] as const, ...above]
  return html`<nav class="trail" aria-label="${reader.say('portal.trail')}">${links.map(
    ([path, name], place) => html`${place > 0 ? ' › ' : ''}<a href="/${reader.language}${path}">${name}</a>`,
  )}</nav>`
}
