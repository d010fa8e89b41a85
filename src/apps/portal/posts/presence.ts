// SPDX-License-Identifier: Apache-2.0
// How many citizens are in a country: four numbers side by side, each with its speaker and day, never a total.
import type { Network, PresenceFigure } from '#src/consular/posts/index.ts'
import { presenceIn } from '#src/consular/posts/index.ts'
import { sayNumber } from '#src/platform/texts/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { factSource, spokenDate, unknownFact } from './source-line.ts'

export function presenceSection(reader: Reader, network: Network, country: string, today: string): Markup {
  const presence = presenceIn(country, network.presence ?? [], today)
  const kinds = Object.entries(presence)
  if (kinds.every(([, figures]) => figures.length === 0))
    return html`<h2>${reader.say('posts.presence.title')}</h2>${unknownFact(reader, 'posts.presence.none')}`
  return html`<h2>${reader.say('posts.presence.title')}</h2>
<p class="hint">${reader.say('posts.presence.apart')}</p>
<dl class="facts">${kinds.map(
    ([kind, figures]) =>
      html`<div><dt>${reader.say(`posts.presence.${kind}`)}</dt><dd>${
        figures.length === 0
          ? html`<p class="unknown">${reader.say('posts.presence.none')}</p>`
          : figures.map(
              (figure) =>
                html`<p><span class="number">${numberIn(reader, figure)}</span> · ${spokenDate(reader, figure.on)}</p>${factSource(reader, figure.source)}`,
            )
      }</dd></div>`,
  )}</dl>`
}

function numberIn(reader: Reader, figure: PresenceFigure): string {
  const say = (number: number) => sayNumber(reader.language, number)
  if (figure.kind !== 'estimated')
    return figure.about ? reader.say('posts.presence.about', { number: say(figure.count) }) : say(figure.count)
  if (figure.low === figure.high) return say(figure.low)
  return reader.say('posts.presence.range', { low: say(figure.low), high: say(figure.high) })
}
