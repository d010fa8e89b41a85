// SPDX-License-Identifier: Apache-2.0
// One action asked once more: withdraw, appeal, sign, decline. What is grave says that it cannot be undone.
import type { ActionView, CaseFile } from '#src/consular/cases/index.ts'
import { midSentence } from '#src/standards/grammar/index.ts'
import type { Mistake } from '../forms/error-summary.ts'
import { errorSummary } from '../forms/error-summary.ts'
import type { Content, Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import type { Reader } from '../reader.ts'

export type ActionInput = {
  readonly file: CaseFile
  readonly at: string
  readonly action: ActionView
  readonly token: string
  readonly commandId: string
  readonly reason: string
  readonly ground: string
  readonly mistakes: readonly Mistake[]
}

export function actionPage(reader: Reader, input: ActionInput): Markup {
  const { say, language } = reader
  const { file, at, action, token, commandId, mistakes } = input
  return html`${errorSummary(reader, mistakes)}<div class="column">
<p class="trail"><a href="/${language}${at}">${say('portal.case.back')}</a></p>
<p class="progress number">${file.reference} · ${said(reader, file.service.said)}</p>
<h1>${said(reader, action.said)}</h1>
${action.weight === 'grave' ? html`<p class="inset">${say('portal.case.grave')}</p>` : ''}
<form method="post" action="/${language}${at}/do/${action.id}" novalidate><input type="hidden" name="csrf" value="${token}">
<input type="hidden" name="command" value="${commandId}"><input type="hidden" name="expectedSequence" value="${file.sequence}">
${groundChoice(reader, input)}${reasonField(reader, input)}
<div class="buttons"><button class="button${action.weight === 'grave' ? ' grave' : ''}">${say('portal.case.confirm', { action: midSentence(language, said(reader, action.said)) })}</button>
<a href="/${language}${at}">${say('portal.case.not-now')}</a></div></form></div>`
}

function groundChoice(reader: Reader, { action, ground: chosen, mistakes }: ActionInput): Content {
  const { grounds = [] } = action
  if (!action.needs.includes('ground') || grounds.length === 0) return ''
  const fault = mistakes.find(({ to }) => to === '#ground-0')
  return html`<fieldset class="field${fault ? ' wrong' : ''}"><legend>${reader.say('portal.case.ground')}</legend>
${fault ? html`<p class="fault">${fault.text}</p>` : ''}${grounds.map(
  (ground, place) =>
    html`<div class="choice"><input type="radio" name="ground" id="ground-${place}" value="${ground.id}"${attributes({ checked: ground.id === chosen })}><label for="ground-${place}">${said(reader, ground.said)}</label></div>`,
)}</fieldset>`
}

/** A reason is asked where the action needs one, and may be given where it ends the case. */
function reasonField(reader: Reader, { action, reason, mistakes }: ActionInput): Content {
  const isNeeded = action.needs.includes('reason')
  if (!isNeeded && action.weight !== 'grave') return ''
  const fault = mistakes.find(({ to }) => to === '#reason')
  return html`<div class="field${fault ? ' wrong' : ''}"><label for="reason">${reader.say('portal.case.reason')}${
    isNeeded ? '' : html` <span class="optional">(${reader.say('portal.form.optional')})</span>`
  }</label>
${fault ? html`<p class="fault" id="reason-fault">${fault.text}</p>` : ''}
<textarea id="reason" name="reason" rows="6" maxlength="4000"${attributes({
    'aria-invalid': fault ? 'true' : undefined,
    'aria-describedby': fault ? 'reason-fault' : undefined,
  })}>${reason}</textarea></div>`
}
