// SPDX-License-Identifier: Apache-2.0
// How long, and how that is counted: the rule in words, before any case exists.
import type { Service, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { sourced } from '../html/said.ts'
import type { Reader } from '../reader.ts'

export function timeSection(reader: Reader, { timeLimit }: Service): Markup {
  return html`<h2>${reader.say('portal.service.time')}</h2>
<p>${sourced(reader, timeLimit, (limit) => html`<strong>${limitText(reader, limit)}</strong>`)}</p>
${timeLimit.known ? counting(reader, timeLimit.value) : ''}`
}

export function limitText(reader: Reader, { unit, count }: Pick<TimeLimit, 'unit' | 'count'>): string {
  return reader.say(`portal.service.time.${unit}`, { count })
}

function counting(reader: Reader, limit: TimeLimit): Markup {
  const { say } = reader
  const stops = (['applicant', 'co-signer', 'authority'] as const).filter((holder) =>
    limit.stopsWhileHeldBy.includes(holder),
  )
  return html`<h3>${say('portal.service.time.how')}</h3>
<ul><li>${say(`portal.service.time.starts.${limit.startsOn}`)}</li>
${limit.unit === 'working-days' ? html`<li>${say('portal.service.time.calendar')}</li>` : ''}
${stops.map((holder) => html`<li>${say(`portal.service.time.stops.${holder}`)}</li>`)}</ul>`
}
