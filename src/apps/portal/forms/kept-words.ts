// SPDX-License-Identifier: Apache-2.0
// What somebody wrote and could not be sent: it is given back on the page that says so, and nowhere else is it kept.
import type { Content } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

/** `because`: the key of the sentence that says what happened and what to do. */
export type Kept = {
  readonly words: string
  readonly because: 'portal.kept.signed-out' | 'portal.kept.not-taken' | 'portal.kept.too-many'
}

/** The one field of a form of a case in which somebody writes at length. */
export function wordsIn(body: unknown): string | undefined {
  const { text, reason } = (body ?? {}) as Record<string, unknown>
  const words = [text, reason].find((one) => typeof one === 'string' && one.trim() !== '')
  return words === undefined ? undefined : String(words)
}

export function keptWords({ say }: Reader, kept: Kept | undefined): Content {
  if (kept === undefined) return ''
  return html`<section class="next"><h2>${say('portal.kept.title')}</h2>
<p id="kept-why">${say(kept.because)}</p>
<div class="field"><label for="kept">${say('portal.kept.words')}</label>
<textarea id="kept" rows="8" readonly aria-describedby="kept-why">${kept.words}</textarea></div></section>`
}
