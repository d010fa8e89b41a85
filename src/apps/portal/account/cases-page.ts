// SPDX-License-Identifier: Apache-2.0
// All cases of an account: of each where it stands, what is asked, when it is due.
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { Post } from '#src/consular/posts/index.ts'
import type { ToldMandate } from '#src/consular/registry/index.ts'
import { stateWord } from '../follow/case-page.ts'
import { isOffered, papersAsked } from '../follow/next-box.ts'
import { pieceName } from '../follow/papers-section.ts'
import { errorSummary } from '../forms/error-summary.ts'
import type { Content, Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'
import { basisOf, representedLine } from '../told/represented.ts'

export type CasesInput = {
  readonly files: readonly CaseFile[]
  readonly postOf: (id: string) => Post | undefined
  readonly token: string
  /** Those whom the holder of the account acts for today. */
  readonly mandates: readonly ToldMandate[]
  /** Which page of the list this is, from one. */
  readonly place: number
  readonly hasMore: boolean
  /** What was typed, when no case could be added by it. */
  readonly wrongReference?: string
}

export function casesPage(reader: Reader, input: CasesInput): Markup {
  const { say, language } = reader
  const { files, place, hasMore, wrongReference } = input
  const mistake = { to: '#reference', text: say('portal.account.adopt.wrong') }
  return html`${errorSummary(reader, wrongReference === undefined ? [] : [mistake])}<div class="column">
<h1>${say('portal.account.title')}</h1>
${
  files.length === 0
    ? html`<p class="lead">${say('portal.account.none')}</p><p>${say('portal.account.none.do')}</p>`
    : html`<ul class="things cases">${files.map((file) => caseLine(reader, input, file))}</ul>`
}
${hasMore ? html`<p><a href="/${language}/account?page=${place + 1}">${say('portal.account.more')}</a></p>` : ''}
${place > 1 ? html`<p><a href="/${language}/account">${say('portal.account.newest')}</a></p>` : ''}
${representedPeople(reader, input)}
<p class="buttons"><a class="button" href="/${language}/services">${say('portal.account.start')}</a></p>
${addForm(reader, input)}
<form method="post" action="/${language}/sign-out" class="no-print"><input type="hidden" name="csrf" value="${input.token}">
<p class="buttons"><button class="button quiet">${say('portal.case.sign-out')}</button></p></form>
<p class="no-print"><a href="/${language}/account/delete">${say('portal.account.delete')}</a></p></div>`
}

/** For whom the holder may act, for what, until when; the first page of an application asks which of them it is for. */
function representedPeople(reader: Reader, { mandates }: CasesInput): Content {
  if (mandates.length === 0) return ''
  const { say } = reader
  return html`<section><h2>${say('portal.behalf.title')}</h2><p>${say('portal.behalf.lead')}</p>
<ul class="things">${mandates.map(
    ({ principal, kind, from, until, services, acts }) => html`<li><strong>${principal ?? ''}</strong>
<p class="small soft">${basisOf(reader, kind)} · ${say('portal.behalf.from', { day: reader.day(from) })} · ${
      until ? say('portal.behalf.until', { day: reader.day(until) }) : say('portal.behalf.endless')
    }</p>
<p class="small">${services === null ? say('portal.behalf.every-service') : services.map((id) => say(`${id}.title`)).join(', ')} · ${[
      'read' as const,
      ...acts,
    ]
      .map((act) => say(`portal.behalf.act.${act}`))
      .join(', ')}</p></li>`,
  )}</ul></section>`
}

function caseLine(reader: Reader, { postOf }: CasesInput, file: CaseFile): Markup {
  const { say, language } = reader
  const post = postOf(file.handlingPost)
  return html`<li><h2><a href="/${language}/account/${file.reference}">${said(reader, file.service.said)}</a></h2>
<p class="small soft"><span class="number">${file.reference}</span> · ${post ? nameOf(reader, post) : file.handlingPost} · ${say('portal.account.lodged')}: ${reader.day(file.lodgedOn)}</p>
${representedLine(reader, file)}
<dl class="facts"><div><dt>${say('portal.account.stands')}</dt><dd>${stateWord(reader, file)}</dd></div>
${
  file.step.final
    ? ''
    : html`<div><dt>${say('portal.account.asked')}</dt><dd>${asked(reader, file)}</dd></div>
<div><dt>${say('portal.account.due')}</dt><dd>${due(reader, file)}</dd></div>`
}</dl></li>`
}

/** What waits for this person, in one line each. */
function asked(reader: Reader, file: CaseFile): Content {
  const { toBring, toUpload } = papersAsked(file)
  const named = (pieces: CaseFile['evidence']) => pieces.map((piece) => pieceName(reader, piece, { file })).join(', ')
  const lines = [
    ...(toUpload.length > 0 ? [reader.say('portal.account.asked.send', { papers: named(toUpload) })] : []),
    ...(toBring.length > 0 ? [reader.say('portal.account.asked.bring', { papers: named(toBring) })] : []),
    ...file.actions
      .filter((action) => isOffered(action, file) && !action.notYet)
      .map((action) => said(reader, action.said)),
  ]
  if (lines.length > 0) return lines.map((line) => html`<p>${line}</p>`)
  return file.step.holder === 'applicant'
    ? reader.say('portal.account.asked.read')
    : html`<span class="soft">${reader.say('portal.account.asked.nothing')}</span>`
}

function due(reader: Reader, { clock }: CaseFile): Content {
  // A refusal that is contested has ended the counting, though not the case.
  if (clock.endedOn !== undefined) return reader.say('portal.case.clock-ended', { day: reader.day(clock.endedOn) })
  if (!clock.known) {
    const words = clock.because === 'no-limit' ? 'due-unknown' : 'due-not-begun'
    return html`<span class="unknown">${reader.say(`portal.account.${words}`)}</span>`
  }
  return clock.stopped
    ? reader.say('portal.case.clock-stopped')
    : html`<time datetime="${clock.dueOn}">${reader.day(clock.dueOn)}</time>`
}

function addForm(reader: Reader, { token, wrongReference }: CasesInput): Markup {
  const { say, language } = reader
  const wrong = wrongReference !== undefined
  const marks = attributes({ 'aria-invalid': wrong ? 'true' : undefined })
  return html`<section class="no-print"><h2>${say('portal.account.adopt')}</h2>
<p>${say('portal.account.adopt.lead')}</p>
<form method="post" action="/${language}/account/add" novalidate><input type="hidden" name="csrf" value="${token}">
<div class="field${wrong ? ' wrong' : ''}"><label for="reference">${say('portal.reference')}</label>
<p class="hint" id="reference-hint">${say('portal.follow.reference-hint')}</p>
${wrong ? html`<p class="fault" id="slip-fault">${say('portal.account.adopt.wrong')}</p>` : ''}
<input id="reference" name="reference" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" aria-describedby="reference-hint${wrong ? ' slip-fault' : ''}"${attributes({ value: wrongReference || undefined })}${marks}></div>
<div class="field${wrong ? ' wrong' : ''}"><label for="code">${say('portal.slip-code')}</label>
<p class="hint" id="code-hint">${say('portal.follow.code-hint')}</p>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="80" aria-describedby="code-hint${wrong ? ' slip-fault' : ''}"${marks}></div>
<p class="buttons"><button class="button quiet">${say('portal.account.adopt.go')}</button></p></form></section>`
}
