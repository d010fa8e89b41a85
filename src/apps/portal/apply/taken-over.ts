// SPDX-License-Identifier: Apache-2.0
// Answers that were taken over from a case of the writer's own: where they come from stands above them, and they can be changed.
import type { FormField, FormPage } from '#src/consular/forms/index.ts'
import type { Post } from '#src/consular/posts/index.ts'
import type { Content } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'
import type { Draft, TakenOver } from './draft.ts'

type Told = Pick<TakenOver, 'reference' | 'post' | 'kind' | 'since'>

/** An entry as its holder knows it apart: reference, kind, since when, at which post. */
export function entryWords(reader: Reader, { reference, post, kind, since }: Told, posts: readonly Post[]): string {
  const at = posts.find(({ id }) => id === post)
  const parts = [
    reference,
    kind && said(reader, kind),
    since && reader.say('portal.entry.since', { day: reader.day(since) }),
    at && nameOf(reader, at),
  ]
  return parts.filter(Boolean).join(' · ')
}

type Shown = { readonly draft: Draft; readonly page: FormPage; readonly network: { readonly posts: readonly Post[] } }

/** Above the questions that are answered already. */
export function takenOverLine(reader: Reader, { draft, page, network }: Shown, fields: readonly FormField[]): Content {
  const { takenOver } = draft
  if (!takenOver || page.subject !== 'applicant') return ''
  if (!fields.some(({ question }) => takenOver.questions.includes(question))) return ''
  const entry = entryWords(reader, takenOver, network.posts)
  return html`<div class="inset"><p>${reader.say('portal.entry.taken-over', { entry })}</p></div>`
}
