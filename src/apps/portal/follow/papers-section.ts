// SPDX-License-Identifier: Apache-2.0
// The papers of a case with the state of each, and the form to send those that are asked for.
import type { CaseFile } from '#src/consular/cases/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import { ACCEPTED } from '../apply/papers-page.ts'
import { isName } from '../apply/subject-name.ts'
import { idOf } from '../forms/field.ts'
import type { Content, Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import type { CaseInput } from './case-page.ts'

type Piece = CaseFile['evidence'][number]

const LOOKS = {
  missing: 'waiting',
  requested: 'waiting',
  received: 'waiting',
  sighted: 'kept',
  accepted: 'kept',
  rejected: 'late',
} as const

/** Whether this piece waits for the applicant. */
export function awaited({ stands, required }: Piece, { step }: Pick<CaseFile, 'step'>): boolean {
  if (step.final) return false
  return stands === 'requested' || stands === 'rejected' || (stands === 'missing' && required)
}

export function papersSection(reader: Reader, { file, signer }: CaseInput): Content {
  if (file.evidence.length === 0) return ''
  return html`<h2>${reader.say('portal.apply.papers.title')}</h2>
<dl class="facts">${file.evidence.map(
    (piece) =>
      html`<div><dt>${pieceName(reader, piece, { file, signer })}</dt><dd><p>${standing(reader, piece, file)}</p>${piece.reason ? html`<p class="words">${piece.reason}</p>` : ''}</dd></div>`,
  )}</dl>`
}

/** Nothing is awaited any more once the case has ended. */
function standing(reader: Reader, { stands }: Piece, { step }: CaseFile): Markup {
  const isOver = step.final !== undefined && (stands === 'missing' || stands === 'requested')
  const [look, word] = isOver ? ['void', 'not-given'] : [LOOKS[stands], stands]
  return html`<span class="state ${look}">${reader.say(`portal.evidence.${word}`)}</span>`
}

export function papersForm(
  reader: Reader,
  { file, at, token, commandId, megabytes, signer, again = [] }: CaseInput,
  pieces: readonly Piece[],
): Markup {
  const { say, language } = reader
  return html`<form method="post" action="/${language}${at}/papers" enctype="multipart/form-data" novalidate>
<input type="hidden" name="csrf" value="${token}"><input type="hidden" name="command" value="${commandId}">
<p class="hint">${say('portal.apply.papers.how', { megabytes })}</p>
${pieces.map((piece) => {
  const name = `${piece.subject}/${piece.evidence}`
  const id = idOf(name)
  const isLost = again.includes(name)
  const described = [...(isLost ? [`${id}-fault`] : []), ...(piece.reason ? [`${id}-hint`] : [])].join(' ')
  return html`<div class="field${isLost ? ' wrong' : ''}"><label for="${id}">${pieceName(reader, piece, { file, signer })}</label>
${isLost ? html`<p class="fault" id="${id}-fault">${say('portal.lost.again')}</p>` : ''}
${piece.reason ? html`<p class="hint" id="${id}-hint">${piece.reason}</p>` : ''}
<input type="file" id="${id}" name="${name}" accept="${ACCEPTED}"${attributes({ 'aria-describedby': described || undefined })}></div>`
})}
<p class="buttons"><button class="button">${say('portal.apply.papers.send')}</button></p></form>`
}

/** A paper with whose it is: to a second person their own are theirs, and the applicant is somebody else. */
export function pieceName(reader: Reader, piece: Piece, seen: Seen): string {
  const name = said(reader, piece.said)
  if (seen.signer === undefined && piece.subject === 'applicant') return name
  return `${personName(reader, piece.subject, seen)}: ${name}`
}

/** The case, and which person of it looks at it; nobody of the group is the applicant. */
type Seen = { readonly file: Pick<CaseFile, 'sections'>; readonly signer?: string | undefined }

/** A person of the case as this reader knows them: by name where they may read it, by place in the group otherwise. */
export function personName({ say }: Reader, subject: string, { file, signer }: Seen): string {
  if (subject === signer) return say('portal.subject.you')
  const named = subject === 'applicant' ? undefined : nameIn(file, subject)
  if (named) return named
  const [, kind, number = ''] = /^(member|co-signer)-(\d+)$/.exec(subject) ?? []
  if (kind) return say(`portal.subject.${kind}`, { number: Number(number) })
  return say(signer === undefined ? 'portal.subject.applicant' : 'portal.subject.the-applicant')
}

function nameIn({ sections }: Seen['file'], subject: string): string | undefined {
  const answers = sections.flatMap((section) => (section.subject === subject ? section.answers : []))
  const name = answers.flatMap((answer) => (answer.shown && isName(answer.value) ? [answer.value] : []))[0]
  return name && displayName(name)
}
