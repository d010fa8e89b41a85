// SPDX-License-Identifier: Apache-2.0
// Before an application: at which post, what will be needed, and what was begun before.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Post } from '#src/consular/posts/index.ts'
import { errorSummary } from '../forms/error-summary.ts'
import type { Content, Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import { trail } from '../html/trail.ts'
import { nameOf } from '../posts/post-book.ts'
import { byCountry } from '../posts/posts-page.ts'
import type { Reader } from '../reader.ts'
import { evidenceList } from '../services/service-page.ts'
import { basisOf } from '../told/represented.ts'
import type { Behalf } from './draft.ts'
import { addressOf } from './frame.ts'
import type { OwnEntry } from './own-entries.ts'
import { entryWords } from './taken-over.ts'

export type StartInput = {
  readonly service: Service
  /** Posts that take this service today. */
  readonly posts: readonly Post[]
  readonly chosen: Post | undefined
  readonly token: string
  readonly postMissing: boolean
  /** Whom the holder of the account may apply for here, besides themselves, and whom they chose. */
  readonly behalves?: readonly Behalf[]
  readonly behalf?: string
  /** The entries of the reader's own in the register that this service takes people out of, and which they chose: '' is none of them. */
  readonly entries?: readonly OwnEntry[]
  readonly entry?: string
  /** An application that this browser began and did not send. */
  readonly begun?: { readonly service: string; readonly at: string }
}

export function startPage(reader: Reader, input: StartInput): Markup {
  const { say, language } = reader
  const { service, token, begun, postMissing } = input
  const title = say(`${service.id}.title`)
  return html`${errorSummary(reader, postMissing ? [{ to: '#post', text: say('portal.apply.start.post-missing') }] : [])}
${trail(reader, [
  ['/services', say('portal.services.title')],
  [`/services/${service.id}`, title],
])}
<div class="column"><h1>${say('portal.apply.start.title', { service: title })}</h1>
${begun ? begunBefore(reader, begun) : ''}
<form method="post" action="${addressOf(reader, service.id)}" novalidate>
<input type="hidden" name="csrf" value="${token}">
${entryChoice(reader, input)}
${postChoice(reader, input)}
${behalfChoice(reader, input)}
<h2>${say('portal.service.need')}</h2>
${evidenceList(reader, service)}
<h2>${say('portal.apply.start.how')}</h2>
<ul><li>${say('portal.apply.start.how.save')}</li><li>${say('portal.apply.start.how.check')}</li><li>${say('portal.apply.start.how.private')}</li></ul>
<p class="buttons"><button class="button">${say('portal.apply.start.begin')}</button>
<a href="/${language}/resume">${say('portal.apply.start.resume')}</a></p>
</form></div>`
}

function begunBefore(reader: Reader, { service, at }: NonNullable<StartInput['begun']>): Markup {
  return html`<div class="next"><p>${reader.say('portal.apply.start.begun', { service: reader.say(`${service}.title`) })}</p>
<p class="buttons"><a class="button" href="${at}">${reader.say('portal.apply.start.continue')}</a></p></div>`
}

/** For whom, when there is anybody else: themselves unless said. */
function behalfChoice(reader: Reader, { behalves = [], behalf = '' }: StartInput): Content {
  if (behalves.length === 0) return ''
  const { say } = reader
  const choices = [
    { value: '', text: say('portal.behalf.myself') },
    ...behalves.map(({ mandate, name, kind }) => ({
      value: mandate,
      text: say('portal.behalf.choice', { name, basis: basisOf(reader, kind) }),
    })),
  ]
  return html`<fieldset class="field"><legend>${say('portal.behalf.for-whom')}</legend>${choices.map(
    ({ value, text }, place) =>
      html`<div class="choice"><input type="radio" id="for-${place}" name="for"${attributes({ value, checked: value === behalf })}><label for="for-${place}">${text}</label></div>`,
  )}</fieldset>`
}

/** Which of them is to end: what was chosen before, or one alone is proposed. */
function entryChoice(reader: Reader, { entries = [], posts, ...input }: StartInput): Content {
  const [only, ...more] = entries
  if (only === undefined) return ''
  const chosen = input.entry ?? (more.length === 0 ? only.reference : undefined)
  const { say } = reader
  const choices = [
    ...entries.map((entry) => ({ value: entry.reference, text: entryWords(reader, entry, posts) })),
    { value: '', text: say('portal.entry.none') },
  ]
  return html`<fieldset class="field" aria-describedby="entry-hint"><legend>${say('portal.entry.which')}</legend>
<p class="hint" id="entry-hint">${say('portal.entry.hint')}</p>${choices.map(
    ({ value, text }, place) =>
      html`<div class="choice"><input type="radio" id="entry-${place}" name="entry"${attributes({ value, checked: value === chosen })}><label for="entry-${place}">${text}</label></div>`,
  )}</fieldset>`
}

function postChoice(reader: Reader, { posts, chosen: asked, service, postMissing, entries = [] }: StartInput): Content {
  const { say, language } = reader
  const [entry, ...others] = entries
  // Whoever sent the page without a post is given none in its place.
  const chosen = asked ?? (others.length === 0 && !postMissing ? posts.find(({ id }) => id === entry?.post) : undefined)
  return html`<div class="field${postMissing ? ' wrong' : ''}"><label for="post">${say('portal.apply.start.post')}</label>
<p class="hint" id="post-hint"><a href="/${language}/which-post?service=${service.id}">${say('portal.home.which-post')}</a></p>
${postMissing ? html`<p class="fault" id="post-fault">${say('portal.apply.start.post-missing')}</p>` : ''}
<select id="post" name="post" aria-describedby="post-hint${postMissing ? ' post-fault' : ''}"${attributes({ 'aria-invalid': postMissing ? 'true' : undefined })}>
<option value="">${say('portal.apply.start.post-choose')}
${byCountry(reader, posts).map(
  ([country, list]) =>
    html`<optgroup label="${country}">${list.map(
      (post) => html`<option${attributes({ value: post.id, selected: post === chosen })}>${nameOf(reader, post)}\n`,
    )}</optgroup>`,
)}</select></div>`
}
