// SPDX-License-Identifier: Apache-2.0
// What every page of an application has: where one is in words, the theme, the buttons. Back is a link: nothing is lost by it.
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { basisOf } from '../told/represented.ts'
import type { Behalf, Draft } from './draft.ts'
import type { Step } from './steps.ts'
import { stepBefore } from './steps.ts'

export type Frame = {
  readonly draft: Draft
  readonly steps: readonly Step[]
  readonly id: string
  readonly title: string
  readonly token: string
  readonly body: Content
  /** The words on the main button; «Continue» when absent. */
  readonly next?: string
  /** Pages that send several forms make their own. */
  readonly bare?: boolean
  /** For files. */
  readonly upload?: boolean
}

export function frame(reader: Reader, shown: Frame): Markup {
  const { draft, steps, id, title, token, body } = shown
  const { say } = reader
  const here = addressOf(reader, draft.service, id)
  const before = stepBefore(steps, id)
  const back = before === undefined ? addressOf(reader, draft.service) : addressOf(reader, draft.service, before)
  const head = html`<p class="trail"><a href="${back}">${say('portal.apply.back')}</a></p>
<p class="progress">${say(`${draft.service}.title`)} · ${say('portal.apply.progress', { place: placeOf(steps, id), count: steps.length })}</p>
${draft.behalf ? html`<p class="behalf">${behalfLine(reader, draft.behalf)}</p>` : ''}
<h1>${title}</h1>`
  if (shown.bare) return html`<div class="column">${head}${body}</div>`
  return html`<div class="column">${head}
<form method="post" action="${here}"${shown.upload ? MULTIPART : ''} novalidate>
<input type="hidden" name="csrf" value="${token}">
${firstButton}${body}
<div class="buttons"><button class="button" name="go" value="next">${shown.next ?? say('portal.apply.next')}</button>
<button class="link" name="go" value="later">${say('portal.apply.later')}</button></div>
</form></div>`
}

/** On whose behalf, on which basis since when: on every page, so that nobody answers for the wrong person. */
export function behalfLine(reader: Reader, { name, kind, from }: Behalf, text = 'portal.behalf.line'): string {
  return reader.say(text, { name, basis: basisOf(reader, kind), day: reader.day(from) })
}

// The enter key presses the first button of a form: it must never be one that removes something.
const firstButton = html`<button class="hidden" name="go" value="next" tabindex="-1" aria-hidden="true"></button>`
const MULTIPART = html` enctype="multipart/form-data"`

export function addressOf({ language }: Pick<Reader, 'language'>, service: string, step?: string): string {
  return `/${language}/apply/${service}${step === undefined ? '' : `/${step}`}`
}

function placeOf(steps: readonly Step[], id: string): number {
  return steps.findIndex((step) => step.id === id) + 1
}
