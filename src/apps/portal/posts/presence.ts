// SPDX-License-Identifier: Apache-2.0
// How many citizens are in a country: four numbers side by side, each with its speaker and day, never a total.
import type { Network, Post, PresenceFigure } from '#src/consular/posts/index.ts'
import { presenceIn } from '#src/consular/posts/index.ts'
import { sayNumber } from '#src/platform/texts/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { factSource, spokenDate, unknownFact } from './source-line.ts'

export function presenceSection(reader: Reader, network: Network, post: Post, today: string): Markup {
  const presence = presenceIn(post.country, network.presence ?? [], today)
  const title = reader.say('posts.presence.title', { country: countryName(post.country, reader.language) })
  const kinds = Object.entries(presence)
  if (kinds.every(([, figures]) => figures.length === 0))
    return html`<h2>${title}</h2>${unknownFact(reader, 'posts.presence.none')}`
  return html`<h2>${title}</h2>
<p class="hint">${reader.say('posts.presence.apart')}</p>
<dl class="facts">${kinds.map(
    ([kind, figures]) =>
      html`<div><dt>${reader.say(`posts.presence.${kind}`)}</dt><dd>${
        figures.length === 0
          ? html`<p class="unknown">${reader.say('posts.presence.none')}</p>`
          : figures.map(
              (figure) =>
                html`<p><span class="number">${numberIn(reader, figure)}</span> · ${spokenDate(reader, figure.on)}${isBefore(figure, post) ? html` <span class="soft">· ${reader.say('posts.presence.before-opening')}</span>` : ''}</p>${factSource(reader, figure.source)}`,
            )
      }</dd></div>`,
  )}</dl>`
}

/** The figure is older than the post: nobody there counted it. Days, months and years are compared as far as both go. */
function isBefore({ on }: PresenceFigure, { life }: Post): boolean {
  const opened = life.filter(({ event }) => event === 'opened').map((one) => one.on)
  return opened.length > 0 && opened.every((day) => on < day.slice(0, on.length))
}

function numberIn(reader: Reader, figure: PresenceFigure): string {
  const say = (number: number) => sayNumber(reader.language, number)
  if (figure.kind !== 'estimated')
    return figure.about ? reader.say('posts.presence.about', { number: say(figure.count) }) : say(figure.count)
  if (figure.low === figure.high) return say(figure.low)
  return reader.say('posts.presence.range', { low: say(figure.low), high: say(figure.high) })
}
