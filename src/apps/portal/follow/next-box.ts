// SPDX-License-Identifier: Apache-2.0
// The next thing that this person does, in a box; or who does something now, when it is not this person.
import type { ActionView, CaseFile } from '#src/consular/cases/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import type { CaseInput } from './case-page.ts'
import { awaited, papersForm, pieceName } from './papers-section.ts'

export function nextBox(reader: Reader, input: CaseInput): Markup {
  const { file } = input
  const { say } = reader
  const todo = thingsToDo(reader, input)
  if (todo.length > 0) return html`<section class="next"><h2>${say('portal.case.next')}</h2>${todo}</section>`
  const { final, holder } = file.step
  // A refusal that may be contested has something to do, so this one may not.
  return html`<section class="next${final === 'granted' ? ' done' : ''}"><h2>${say('portal.case.next')}</h2>
<p>${say(`portal.case.nothing.${final === 'refused' ? 'refused-for-good' : (final ?? holder)}`)}</p></section>`
}

function thingsToDo(reader: Reader, input: CaseInput): readonly Content[] {
  const { file } = input
  const signing = file.actions.find((action) => action.do === 'co-sign')
  const acts = file.actions.filter((action) => isOffered(action, file))
  // Without them nothing goes on, whatever else is to be brought.
  const waitsForOthers = input.signer === undefined && file.step.holder === 'co-signer' && hasPapers(input)
  return [
    ...(signing ? [signBox(reader, input, signing)] : []),
    ...(waitsForOthers ? [html`<p>${reader.say('portal.case.nothing.co-signer')}</p>`] : []),
    ...providing(reader, input),
    ...(acts.length > 0 && file.refusal ? [html`<p>${reader.say('portal.case.nothing.refused')}</p>`] : []),
    ...acts.map((action) => actLink(reader, input, action)),
  ]
}

/** What the step is there for; and after a refusal, the way to contest it. */
export function isOffered(action: ActionView, { refusal }: CaseFile): boolean {
  if (action.do !== 'act') return false
  return action.weight === 'primary' || (refusal !== undefined && action.weight !== 'grave')
}

function signBox(reader: Reader, { at }: CaseInput, signing: ActionView): Markup {
  if (signing.notYet) return html`<p>${said(reader, signing.notYet)}</p>`
  return html`<p>${reader.say('portal.case.sign-asked')}</p>
<p class="buttons"><a class="button" href="/${reader.language}${at}/sign">${reader.say('portal.case.read-and-sign')}</a></p>`
}

/** The papers that wait for this person: to be sent from here, and to be shown at the post. */
export function papersAsked(
  file: CaseFile,
  signer?: string,
): Readonly<Record<'toBring' | 'toUpload', CaseFile['evidence']>> {
  // A second person brings what is theirs; of the others they only know.
  const theirs = file.evidence.filter(({ subject }) => signer === undefined || subject === signer)
  const missing = theirs.filter((piece) => awaited(piece, file))
  const mayUpload = file.actions.some((action) => action.do === 'provide-evidence' && !action.notYet)
  return {
    toBring: missing.filter(({ by }) => by === 'sighted'),
    toUpload: mayUpload ? missing.filter(({ by }) => by === 'uploaded') : [],
  }
}

function hasPapers({ file, signer }: CaseInput): boolean {
  const { toBring, toUpload } = papersAsked(file, signer)
  return toBring.length + toUpload.length > 0
}

function providing(reader: Reader, input: CaseInput): readonly Content[] {
  const { toBring, toUpload } = papersAsked(input.file, input.signer)
  return [
    ...(toUpload.length > 0
      ? [html`<p>${reader.say('portal.case.asked-for')}</p>${papersForm(reader, input, toUpload)}`]
      : []),
    ...(toBring.length > 0
      ? [
          html`<p>${reader.say('portal.case.bring', { post: input.postName })}</p>
<ul>${toBring.map((piece) => html`<li>${pieceName(reader, piece, input)}</li>`)}</ul>`,
        ]
      : []),
  ]
}

function actLink(reader: Reader, { at }: CaseInput, action: ActionView): Markup {
  if (action.notYet) return html`<p>${said(reader, action.said)}: ${said(reader, action.notYet)}</p>`
  return html`<p class="buttons"><a class="button" href="/${reader.language}${at}/do/${action.id}">${said(reader, action.said)}</a></p>`
}
