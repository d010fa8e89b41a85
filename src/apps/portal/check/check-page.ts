// SPDX-License-Identifier: Apache-2.0
// The form for whoever holds a document, and the answer: one sentence, then what the paper must say.
import type { issuedDocuments } from '#src/consular/cases/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { displayName, latinName } from '#src/standards/names/index.ts'
import { errorSummary } from '../forms/error-summary.ts'
import type { Content, Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import { row } from '../posts/reach-post.ts'
import type { Reader } from '../reader.ts'

export type Asked = { readonly reference: string; readonly wrong: boolean }

type Checked = NonNullable<Awaited<ReturnType<typeof issuedDocuments.checkDocument>>>

export function checkPage(reader: Reader, token: string, { reference, wrong }: Asked): Markup {
  const { say, language } = reader
  const fault = wrong ? html`<p class="fault" id="check-fault">${say('portal.check.wrong')}</p>` : ''
  const marks = attributes({ 'aria-invalid': wrong ? 'true' : undefined })
  const of = (hint: string) => (wrong ? `${hint} check-fault` : hint)
  return html`${errorSummary(reader, wrong ? [{ to: '#reference', text: say('portal.check.wrong') }] : [])}
<div class="column"><h1>${say('portal.check.title')}</h1>
<p class="lead">${say('portal.check.lead')}</p>
<form method="post" action="/${language}/check" novalidate><input type="hidden" name="csrf" value="${token}">
<div class="field${wrong ? ' wrong' : ''}"><label for="reference">${say('portal.reference')}</label>
<p class="hint" id="reference-hint">${say('portal.follow.reference-hint')}</p>${fault}
<input id="reference" name="reference" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" aria-describedby="${of('reference-hint')}"${attributes({ value: reference || undefined })}${marks}></div>
<div class="field${wrong ? ' wrong' : ''}"><label for="code">${say('portal.check.code')}</label>
<p class="hint" id="code-hint">${say('portal.check.code-hint')}</p>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="80" aria-describedby="${of('code-hint')}"${marks}></div>
<p class="buttons"><button class="button">${say('portal.check.go')}</button></p></form></div>`
}

const LOOKS = { valid: 'kept', ended: 'void', revoked: 'late' } as const

export function foundPage(reader: Reader, checked: Checked, postName: string): Markup {
  const { say, day, language } = reader
  const { stands, issuedOn, validUntil, number } = checked
  return html`<div class="column"><h1>${say('portal.check.title')}</h1>
<section class="answer ${LOOKS[stands]}"><h2><span class="state ${LOOKS[stands]}">${say(`portal.check.${stands}`)}</span></h2>
<p>${say('portal.check.compare')}</p>
<dl class="facts">
${row(say('portal.check.document'), said(reader, checked.said))}
${row(say('portal.check.number'), html`<span class="number">${number}</span>`)}
${row(say('portal.check.name'), holder(reader, checked))}
${row(say('portal.check.post'), postName)}
${row(say('portal.check.issued-on'), day(issuedOn))}
${checked.endedOn === undefined ? '' : row(say('portal.check.ended-on'), say('portal.check.ended-why', { day: day(checked.endedOn) }))}
${row(say('portal.check.valid-until'), validUntil ? day(validUntil) : say('portal.check.no-end'))}
</dl>
<p class="small soft">${say('portal.check.on', { day: day(plainDateAt(reader.now, 'UTC')) })}</p></section>
<p class="buttons"><a href="/${language}/check">${say('portal.check.again')}</a></p></div>`
}

function holder({ say }: Reader, { name }: Checked): Content {
  if (!name) return html`<span class="unknown">${say('portal.check.name-gone')}</span>`
  const latin = latinName(name)
  return html`${displayName(name)}${latin ? html`<br><small class="soft">${latin}</small>` : ''}`
}
