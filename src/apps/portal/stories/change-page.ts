// SPDX-License-Identifier: Apache-2.0
// What an instrument would change, beside what holds without it. Which of the two holds on a day follows from the instrument’s records.
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import type { Story, WhatWouldChange } from '#src/relations/stories/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import type { SourceOf } from './marks.ts'
import { mark, telling } from './marks.ts'

export type ShownChange = {
  readonly story: Story
  readonly change: WhatWouldChange
  readonly sourceOf: SourceOf
  readonly on: PlainDate
  /** What was asked for is no day. */
  readonly isWrong: boolean
  readonly found: InstrumentOn | undefined
}

export function changePage(reader: Reader, { story, change, sourceOf, on, isWrong, found }: ShownChange): Markup {
  const { say, language } = reader
  const holds = found?.stateOn.effect === 'in-force' || found?.stateOn.effect === 'provisional'
  const isUnknown = found?.stateOn.effect === 'unknown'
  const day = reader.day(on)
  const since = found?.since
  return html`<p class="back"><a href="/${language}/stories#${story.id}">${inWords(story.title, language)}</a></p>
<h1>${inWords(change.title, language)}</h1>
<p class="lead">${inWords(change.lead, language)}</p>
<section class="answer" aria-label="${say('portal.stories.change.table', { day })}"><p class="said">${
    holds
      ? html`${say('portal.stories.change.holds', { day, since: since ? reader.day(since) : day })} ${mark(reader, 'invented')}`
      : html`${say(isUnknown ? 'portal.stories.change.unknown' : 'portal.stories.change.not-yet', { day })} ${mark(reader, 'sourced')}`
  }</p></section>
<table class="table stacked change-table"><caption>${say('portal.stories.change.table', { day })}</caption>
<thead><tr><th scope="col">${say('portal.stories.change.what')}</th>
<th scope="col">${say('portal.stories.change.without')}${holds ? '' : held(reader)}</th>
<th scope="col">${say('portal.stories.change.with')}${holds ? held(reader) : ''}</th></tr></thead>
<tbody>${change.rows.map(
    (row) => html`<tr><th scope="row">${inWords(row.of, language)}</th>
<td data-label="${say('portal.stories.change.without')}"${holds ? '' : HOLDS}>${telling(reader, row.without, sourceOf)}</td>
<td data-label="${say('portal.stories.change.with')}"${holds ? HOLDS : ''}>${telling(reader, row.with, sourceOf)}</td></tr>`,
  )}</tbody></table>
<form method="get" class="other-day"><label for="on">${say('portal.stories.change.day')}</label>
${isWrong ? html`<p class="fault" id="on-error">${say('portal.stories.change.no-day')}</p>` : ''}
<input id="on" name="on" type="date" value="${on}"${isWrong ? WRONG : ''}>
<button class="button quiet">${say('portal.stories.change.ask')}</button></form>
<h2>${say('portal.stories.change.try')}</h2>
<ol class="story-path"><li>${say('portal.stories.change.try.1')} <a href="/desk/instruments/${change.instrument}">${say('portal.stories.change.open')}</a> ${mark(reader, 'invented')}</li>
<li>${say('portal.stories.change.try.2')}</li><li>${say('portal.stories.change.try.3')}</li></ol>
<p>${inWords(change.later, language)} ${mark(reader, 'later')}</p>`
}

function held({ say }: Reader): Markup {
  return html` <small class="holds"><span aria-hidden="true">✓</span> ${say('portal.stories.change.holds-mark')}</small>`
}

const HOLDS = html` class="holds"`
const WRONG = html` aria-invalid="true" aria-describedby="on-error"`
