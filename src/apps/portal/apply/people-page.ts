// SPDX-License-Identifier: Apache-2.0
// Who belongs to the application beside the applicant.
import type { Service } from '#src/consular/catalogue/index.ts'
import { errorSummary } from '../forms/error-summary.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { groupSize } from '../services/service-page.ts'
import type { Draft } from './draft.ts'
import { membersOf } from './draft.ts'
import { frame } from './frame.ts'
import type { Step } from './steps.ts'
import { subjectName } from './subject-name.ts'

export type PeopleInput = {
  readonly service: Service
  readonly draft: Draft
  readonly steps: readonly Step[]
  readonly token: string
  readonly tooFew: boolean
}

export function peoplePage(reader: Reader, input: PeopleInput): Markup {
  const { say } = reader
  const { draft, service, tooFew } = input
  const members = membersOf(draft)
  const { min, max } = service.members
  return html`${errorSummary(reader, tooFew ? [{ text: say('portal.apply.people.too-few', { min }) }] : [])}${frame(
    reader,
    {
      ...input,
      id: 'people',
      title: say('portal.apply.people.title'),
      body: html`<p class="lead">${groupSize(reader, service.members)}</p>
<ol class="things"><li>${subjectName(reader, 'applicant', draft)}</li>
${members.map(
  (member, place) => html`<li>${subjectName(reader, member, draft)}
<button class="link" name="go" value="remove ${member}">${say('portal.apply.people.remove')} <span class="hidden">(${say('portal.subject.member', { number: place + 1 })})</span></button></li>`,
)}</ol>
${members.length < max ? html`<p><button class="button quiet" name="go" value="add">${say('portal.apply.people.add')}</button></p>` : ''}`,
    },
  )}`
}
