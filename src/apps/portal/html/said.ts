// SPDX-License-Identifier: Apache-2.0
// Small things that many pages say alike: a text with its details, an unknown with its reason, the law at a line's end.
import { lawInWords, sourceInWords } from '#src/apps/wording/index.ts'
import type { Provision, Said, Sourced, Why } from '#src/consular/catalogue/index.ts'
import { speak } from '#src/consular/catalogue/index.ts'
import type { Reader } from '../reader.ts'
import type { Content, Markup } from './markup.ts'
import { html } from './markup.ts'

/** Says a text in the reader's language, its details first. */
export function said(reader: Reader, text: Said): string {
  return speak(text, { say: reader.say, sayDay: reader.day })
}

/** A known value by `show`, or that it is not known and why. */
export function sourced<T>(reader: Reader, value: Sourced<T>, show: (known: T) => Content): Markup {
  if (!value.known) return unknown(reader, value.reason)
  return html`${show(value.value)}${law(reader, value.provision)}`
}

function unknown(reader: Reader, reasonKey: string): Markup {
  return html`<span class="unknown">${reader.say('portal.unknown')}. ${reader.say(reasonKey)}</span>`
}

type Cited = Omit<Provision, 'confidence'> & { readonly confidence: string }

/** The provision, small, at the end of a line: who reports it, and how sure that is. */
export function law(reader: Reader, provision: Cited): Markup {
  const { source, confidence } = provision
  const sure = reader.say(`portal.confidence.${confidence}`)
  return html`<small class="law">${[lawInWords(reader, provision), sourceInWords(reader, source), sure].join(' · ')}</small>`
}

/** The provisions that carry a line, one click away; whoever hears the page is told which line. */
export function basis(reader: Reader, of: string, provisions: readonly Provision[] = []): Content {
  if (provisions.length === 0) return ''
  return html`<details class="basis"><summary>${reader.say('portal.service.law')}<span class="hidden">: ${of}</span></summary>${provisions.map((one) => law(reader, one))}</details>`
}

/** Lines of plain text as paragraphs. */
export function paragraphs(text: string): Markup {
  return html`${text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [html`<p>${line}</p>`]))}`
}

/** «Why?» opens under what it explains, without a script. */
export function why(reader: Reader, reasons: Why, label = 'portal.why'): Content {
  if (reasons.lines.length === 0) return ''
  return html`<details class="why"><summary>${reader.say(label)}</summary>
<ol>${reasons.lines.map(
    (line) =>
      html`<li>${said(reader, line)}${line.source ? law(reader, { ...line.source, source: line.source.address }) : ''}</li>`,
  )}</ol></details>`
}
