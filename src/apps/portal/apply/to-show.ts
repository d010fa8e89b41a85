// SPDX-License-Identifier: Apache-2.0
// What is shown at the post once the application was sent: the applicant's own next step, with where and when as far as it is known.
import type { Post } from '#src/consular/posts/index.ts'
import type { Content } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { PostPages } from '../posts/post-book.ts'
import { nameOf } from '../posts/post-book.ts'
import { reachRows } from '../posts/reach-post.ts'
import type { Reader } from '../reader.ts'
import type { Draft, ToShow } from './draft.ts'
import type { Paper } from './steps.ts'
import { subjectName } from './subject-name.ts'

/** Every piece that has to be shown, with whose it is; kept with the slip, because the answers leave the draft. */
export function toShow(reader: Reader, papers: readonly Paper[], draft: Pick<Draft, 'answers'>): readonly ToShow[] {
  return papers
    .filter(({ evidence }) => evidence.by === 'sighted' && evidence.required)
    .map(({ evidence, subject }) => ({ evidence: evidence.id, name: subjectName(reader, subject, draft) }))
}

export function nextStep(
  reader: Reader,
  { pages, post, draft }: { readonly pages: PostPages; readonly post: Post; readonly draft: Draft },
): Content {
  const pieces = draft.lodged?.toShow ?? []
  if (pieces.length === 0) return ''
  const { say } = reader
  const kinds = [...new Set(pieces.map(({ evidence }) => evidence))]
  return html`<section class="next"><h2>${say('portal.case.next')}</h2>
<p>${say('portal.case.bring', { post: nameOf(reader, post) })}</p>
<ul class="checklist">${kinds.map((kind) => piece(reader, draft.service, { kind, pieces }))}</ul>
<dl class="facts">${reachRows(reader, pages, post)}</dl></section>`
}

function piece(
  { say, has }: Reader,
  service: string,
  { kind, pieces }: { readonly kind: string; readonly pieces: readonly ToShow[] },
): Content {
  const title = `${service}.evidence.${kind}`
  const names = pieces.filter(({ evidence }) => evidence === kind).map(({ name }) => name)
  return html`<li><strong>${say(title)}</strong>${names.length > 1 ? `: ${names.join('; ')}` : ''}${
    has(`${title}.why`) ? html`<p class="hint">${say(`${title}.why`)}</p>` : ''
  }</li>`
}
