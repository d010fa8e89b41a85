// SPDX-License-Identifier: Apache-2.0
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import { underLine } from '../told/represented.ts'

/** What happened, newest first: the day, who, and the words that were written. */
export function timeLine(reader: Reader, { timeLine: entries }: CaseFile): Markup {
  return html`<ol class="line">${withoutEchoes(entries)
    .toReversed()
    .map(
      (
        entry,
        place,
      ) => html`<li${place === 0 ? NOW : ''}><p><time datetime="${entry.occurredOn}">${reader.day(entry.occurredOn)}</time> <span class="by">· ${reader.say(`portal.by.${entry.by.side}`)}</span>${underLine(reader, entry.under)}</p>
<p>${entry.struck ? html`<s>${said(reader, entry.said)}</s> ${reader.say('portal.struck')}` : said(reader, entry.said)}</p>${entry.words === undefined ? '' : html`<p class="words">${entry.words}</p>`}</li>`,
    )}</ol>`
}

type Entry = CaseFile['timeLine'][number]

const ENDS = new Set(['case-refused', 'case-withdrawn', 'case-closed', 'appeal-dismissed'])

/** A step that only repeats the end told just before it is left out. */
function withoutEchoes(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry, place) => {
    const before = entries[place - 1]
    const isEcho = entry.kind === 'step-entered' && before?.sequence === entry.sequence - 1 && ENDS.has(before.kind)
    return !isEcho
  })
}

const NOW = html` class="now"`
