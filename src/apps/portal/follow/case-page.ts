// SPDX-License-Identifier: Apache-2.0
// A case as its applicant or a co-signer follows it: where it stands, what to do next, when it is due, what happened.
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { Mistake } from '../forms/error-summary.ts'
import { errorSummary } from '../forms/error-summary.ts'
import type { Kept } from '../forms/kept-words.ts'
import { keptWords } from '../forms/kept-words.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { said, why } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import { feeText } from '../services/service-page.ts'
import { limitText } from '../services/time-section.ts'
import { representedLine } from '../told/represented.ts'
import { answersSection } from './answers-section.ts'
import { isOffered, nextBox } from './next-box.ts'
import { papersSection, personName } from './papers-section.ts'
import { timeLine } from './time-line.ts'

export type CaseInput = {
  readonly file: CaseFile
  /** Where the pages of this case are, without the language. */
  readonly at: string
  /** Which person of the case a co-signer is. */
  readonly signer: string | undefined
  readonly postName: string
  readonly token: string
  /** A fresh id for the one form on the page that sends a message. */
  readonly commandId: string
  readonly megabytes: number
  readonly kindOf: (question: string) => string | undefined
  readonly nameOfRegion: (id: string) => string | undefined
  readonly townFor: (typed: unknown) => string | undefined
  readonly mistakes: readonly Mistake[]
  /** A message that was refused, to be mended and sent again. */
  readonly message?: string
  /** What was written for something that can no longer be done. */
  readonly kept?: Kept
  /** Pieces, as `subject/evidence`, whose files were sent when nobody was signed in any more. */
  readonly again?: readonly string[]
}

export function casePage(reader: Reader, input: CaseInput): Markup {
  const { say } = reader
  const { file, postName } = input
  return html`${errorSummary(reader, input.mistakes)}<div class="column">${keptWords(reader, input.kept)}
${input.at === '/case' ? '' : html`<p class="trail"><a href="/${reader.language}/account">${say('portal.account.all')}</a></p>`}
<p class="progress number">${file.reference} · ${postName}</p>
${representedLine(reader, file)}
<h1>${said(reader, file.service.said)}</h1>
<p class="lead">${stateWord(reader, file)}</p>
${nextBox(reader, input)}
${refusalSection(reader, file)}
${documentsSection(reader, input)}
<h2>${say(file.clock.endedOn === undefined ? 'portal.case.due' : 'portal.case.time-limit')}</h2>
${clockSection(reader, file)}
<h2 id="line">${say('portal.case.line')}</h2>
${timeLine(reader, file)}
${papersSection(reader, input)}
${findingsSection(reader, file)}
${signersSection(reader, input)}
<h2>${say('portal.case.fee')}</h2>
<p>${file.fee.known ? feeText(reader, file.fee) : html`<span class="unknown">${say('portal.unknown')}</span>`}</p>${why(reader, file.fee.why)}
${messageForm(reader, input)}
${answersSection(reader, input)}
${otherActions(reader, input)}
<form method="post" action="/${reader.language}/sign-out" class="no-print"><input type="hidden" name="csrf" value="${input.token}">
<p class="buttons"><button class="button quiet">${say('portal.case.sign-out')}</button></p></form></div>`
}

const LOOKS = { granted: 'kept', refused: 'late', withdrawn: 'void', closed: 'void' } as const

/** The state in words and colour, with who holds the case. */
export function stateWord(reader: Reader, { step, clock }: CaseFile): Markup {
  const look = step.final ? LOOKS[step.final] : 'waiting'
  const isLate = clock.known && clock.endedOn === undefined && clock.daysLeft < 0
  return html`<span class="state ${isLate ? 'late' : look}">${said(reader, step.said)}</span>${
    step.final ? '' : html` <span class="small">(${reader.say(`portal.case.holder.${step.holder}`)})</span>`
  }`
}

const ENDED_UNCOUNTED = { 'no-limit': 'clock-ended-unlimited', 'not-begun': 'clock-never-began' } as const
const UNCOUNTED = { 'no-limit': 'due-unknown', 'not-begun': 'due-not-begun' } as const

function clockSection(reader: Reader, { clock }: CaseFile): Markup {
  const { say } = reader
  const how = why(reader, clock.why, 'portal.case.how-counted')
  if (clock.endedOn !== undefined) {
    const ended = clock.known ? 'clock-ended' : ENDED_UNCOUNTED[clock.because]
    return html`<p>${say(`portal.case.${ended}`, { day: reader.day(clock.endedOn) })}</p>${how}`
  }
  if (!clock.known) return html`<p class="unknown">${say(`portal.case.${UNCOUNTED[clock.because]}`)}</p>${how}`
  const { unit, count, dueOn, stopped, daysLeft } = clock
  const limit = limitText(reader, { unit: unit as 'working-days', count })
  return html`<p><strong><time datetime="${dueOn}">${reader.day(dueOn)}</time></strong> <span class="soft">(${limit})</span></p>
${stopped ? html`<p><span class="state waiting">${say('portal.case.clock-stopped')}</span></p>` : ''}
${!stopped && daysLeft < 0 ? html`<p><span class="state late">${say('portal.case.overdue')}</span></p>` : ''}${how}`
}

function refusalSection(reader: Reader, { refusal }: CaseFile): Content {
  if (!refusal) return ''
  const { say } = reader
  return html`<section class="inset"><h2>${say('portal.case.refused')}</h2>
<p>${said(reader, refusal.said)}</p>
${refusal.reason ? html`<p class="words">${refusal.reason}</p>` : ''}${why(reader, refusal.why)}
${refusal.appealUntil ? html`<p>${say('portal.case.appeal-until', { day: reader.day(refusal.appealUntil) })}</p>` : ''}</section>`
}

function documentsSection(reader: Reader, input: CaseInput): Content {
  const { documents } = input.file
  if (documents.length === 0) return ''
  const { say } = reader
  return html`<h2>${say('portal.case.documents')}</h2>
<dl class="facts">${documents.map(
    (document) => html`<div><dt>${said(reader, document.said)}</dt><dd>
<p class="number">${say('portal.case.document-number', { number: document.number })}</p>
<p>${say('portal.case.issued-on', { day: reader.day(document.issuedOn) })}${
      document.validUntil ? html`<br>${say('portal.case.valid-until', { day: reader.day(document.validUntil) })}` : ''
    }</p>
<p>${documentStands(reader, document)}</p>${document.revoked ? '' : howToGet(reader, input, document.number)}</dd></div>`,
  )}</dl>`
}

/** The paper is the applicant's; a second person learns that it was given. */
function howToGet({ say }: Reader, { file, signer, postName }: CaseInput, number: string): Content {
  if (signer !== undefined) return ''
  return html`
<p><a href="/api/cases/${file.reference}/documents/${encodeURIComponent(number)}">${say('portal.case.document-open')}</a></p>
<p class="hint">${say('portal.case.document-paper', { post: postName })}</p>`
}

function documentStands({ say, day }: Reader, { revoked, endedOn }: CaseFile['documents'][number]): Markup {
  if (revoked) return html`<span class="state void">${say('portal.case.revoked')}</span>`
  if (endedOn === undefined) return html`<span class="state kept">${say('portal.case.valid')}</span>`
  return html`<span class="state void">${say('portal.case.document-ended', { day: day(endedOn) })}</span>`
}

/** What is awaited stands in the box, with the papers and with the signatures already. */
const SAID_ELSEWHERE = new Set(['evidence-outstanding', 'signature-awaited'])

function findingsSection(reader: Reader, file: CaseFile): Content {
  const findings = file.findings.filter(({ id }) => !SAID_ELSEWHERE.has(id))
  if (findings.length === 0) return ''
  return html`<h2>${reader.say('portal.case.findings')}</h2>
<ul class="things">${findings.map((finding) => html`<li>${said(reader, finding.said)}${why(reader, finding.why)}</li>`)}</ul>`
}

const SIGNER_LOOKS = { requested: 'waiting', signed: 'kept', declined: 'late', voided: 'waiting' } as const

function signersSection(reader: Reader, { file, signer: own }: CaseInput): Content {
  const { coSigners } = file
  if (coSigners.length === 0) return ''
  return html`<h2>${reader.say('portal.case.signers')}</h2>
<ul class="things">${coSigners.map(({ signer, stands }) => {
    return html`<li>${personName(reader, signer, { file, signer: own })}: <span class="state ${SIGNER_LOOKS[stands]}">${reader.say(`portal.case.signer.${stands}`)}</span></li>`
  })}</ul>`
}

function messageForm(reader: Reader, { file, at, token, commandId, mistakes, message = '' }: CaseInput): Content {
  if (!file.actions.some((action) => action.do === 'send-message' && !action.notYet)) return ''
  const { say, language } = reader
  const wrong = mistakes.find(({ to }) => to === '#text')?.text
  return html`<section class="no-print"><h2 id="write">${say('portal.case.write')}</h2>
<form method="post" action="/${language}${at}/message" novalidate><input type="hidden" name="csrf" value="${token}">
<input type="hidden" name="command" value="${commandId}">
<div class="field${wrong ? ' wrong' : ''}"><label for="text">${say('portal.case.message')}</label>
<p class="hint" id="text-hint">${say('portal.case.message-hint')}</p>
${wrong ? html`<p class="fault" id="text-fault">${wrong}</p>` : ''}
<textarea id="text" name="text" rows="5" maxlength="4000" aria-describedby="text-hint${wrong ? ' text-fault' : ''}">${message}</textarea></div>
<p class="buttons"><button class="button quiet">${say('portal.case.send')}</button></p></form></section>`
}

/** What else this person may do, the grave things last; each asks once more on a page of its own. */
function otherActions(reader: Reader, { file, at }: CaseInput): Content {
  const others = file.actions.filter((action) => action.do === 'act' && !isOffered(action, file))
  if (others.length === 0) return ''
  return html`<h2>${reader.say('portal.case.other')}</h2>
<ul class="things">${others.map((action) =>
    action.notYet
      ? html`<li>${said(reader, action.said)}<p class="hint">${said(reader, action.notYet)}</p></li>`
      : html`<li><a href="/${reader.language}${at}/do/${action.id}">${said(reader, action.said)}</a></li>`,
  )}</ul>`
}
