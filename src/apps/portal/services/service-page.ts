// SPDX-License-Identifier: Apache-2.0
// What a service is: who may, what is needed, what it costs, how long, what happens next. The law stands at each line's end.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import { sayMoney } from '#src/platform/texts/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { basis, law, paragraphs, sourced } from '../html/said.ts'
import { trail } from '../html/trail.ts'
import type { Reader } from '../reader.ts'
import { timeSection } from './time-section.ts'

type Condition = NonNullable<Service['evidence'][number]['when']>
type LineBases = Elshi['bases'][string]

export function servicePage(reader: Reader, service: Service, bases: LineBases = {}): Markup {
  const { say } = reader
  const isOnline = service.channels.includes('portal')
  return html`${trail(reader, [['/services', say('portal.services.title')]])}
<div class="beside">
<div class="column">
<h1>${say(`${service.id}.title`)}</h1>
<p class="lead">${say(`${service.id}.summary`)}</p>${basis(reader, say(`${service.id}.title`), bases.summary)}
${
  isOnline
    ? html`<p class="buttons"><a class="button" href="/${reader.language}/apply/${service.id}">${say('portal.service.apply')}</a></p>`
    : html`<p class="inset">${say('portal.service.window-only')}</p>`
}
<h2>${say('portal.service.who')}</h2>
${paragraphs(say(`${service.id}.who`))}${basis(reader, say('portal.service.who'), bases.who)}
${peopleSection(reader, service)}
<h2>${say('portal.service.need')}</h2>
${evidenceList(reader, service, bases)}${basis(reader, say('portal.service.need'), bases.need)}
</div>
<aside class="side" aria-label="${say('portal.service.side')}">
<h2>${say('portal.service.cost')}</h2>
<p>${sourced(reader, service.fee, (fee) => feeText(reader, fee))}</p>
${timeSection(reader, service)}
<h2>${say('portal.service.where')}</h2>
<p><a href="/${reader.language}/which-post?service=${service.id}">${say('portal.service.where.find')}</a></p>
</aside>
<div class="column">
<h2>${say('portal.service.next')}</h2>
${paragraphs(say(`${service.id}.next`))}${basis(reader, say('portal.service.next'), bases.next)}
${documentsSection(reader, service)}
${refusalSection(reader, service)}
<h2>${say('portal.service.law')}</h2>
<ul class="small">${service.legalBasis.map((provision) => html`<li>${law(reader, provision)}</li>`)}</ul>
</div>
</div>`
}

export function feeText(reader: Reader, fee: { readonly amount: string; readonly currency: string }): string {
  const amount = fee.amount as `${number}`
  return Number(amount) === 0
    ? reader.say('portal.service.cost.free')
    : sayMoney(reader.language, { amount, currency: fee.currency })
}

/** What to bring and what to upload, as a list to print and tick. */
export function evidenceList(reader: Reader, service: Service, bases: LineBases = {}): Markup {
  const { say, has } = reader
  if (service.evidence.length === 0) return html`<p>${say('portal.service.need.nothing')}</p>`
  return html`<ul class="checklist">${service.evidence.map((evidence) => {
    const key = `${service.id}.evidence.${evidence.id}`
    const isTold = evidence.by === 'sighted' && has(`${key}.why`)
    const notes = [
      ...(isTold ? [] : [say(`portal.service.need.${evidence.by}`)]),
      ...(evidence.when ? [conditionText(reader, service.id, evidence.when)] : []),
    ]
    return html`<li><strong>${say(key)}</strong>${
      evidence.required ? '' : html` <span class="optional">(${say('portal.service.need.optional')})</span>`
    }
${has(`${key}.why`) ? html`<br>${say(`${key}.why`)}` : ''}
${notes.length > 0 ? html`<p class="hint">${notes.join(' ')}</p>` : ''}${evidence.by === 'uploaded' ? law(reader, evidence.ground) : ''}${basis(reader, say(key), bases[`evidence.${evidence.id}`])}</li>`
  })}</ul>`
}

/** When a paper is needed, told from the definition: the question and the answers that ask for it, or that spare it. */
function conditionText(reader: Reader, service: string, when: Condition): string {
  const spares = 'not' in when
  const asked = answersOf(reader, service, spares ? when.not : when)
  if (!asked) return reader.say('portal.service.need.sometimes')
  return reader.say(`portal.service.need.${spares ? 'unless' : 'only-if'}`, asked)
}

function answersOf({ say, has, language }: Reader, service: string, when: Condition) {
  if (!('is' in when || 'isOneOf' in when)) return undefined
  const keys = ('is' in when ? [when.is] : when.isOneOf).map((one) => `${service}.option.${when.answer}.${one}`)
  if (!keys.every((key) => has(key))) return undefined
  const answer = new Intl.ListFormat(language, { type: 'disjunction' }).format(keys.map((key) => say(key)))
  return { question: say(`${service}.question.${when.answer}`), answer }
}

function peopleSection(reader: Reader, { members, coSignature }: Service): Markup {
  if (members.max === 0 && !coSignature) return html``
  const { say } = reader
  return html`<h2>${say('portal.service.people.title')}</h2>
${members.max > 0 ? html`<p>${groupSize(reader, members)}</p>` : ''}
${coSignature ? html`<p>${say(`portal.service.co-signature.${coSignature.who}`)}</p>` : ''}`
}

/** How many people one application may cover. */
export function groupSize({ say }: Reader, { min, max }: Service['members']): string {
  return min > 0 ? say('portal.service.people', { min, max }) : say('portal.service.people-up-to', { max })
}

/** Each ground with the provision that lists it; where one lists them all, it stands after the last. */
function refusalSection(reader: Reader, { id, grounds }: Service): Markup {
  const [first] = grounds
  if (!first) return html``
  const { say } = reader
  const isOne = grounds.every(({ provision }) => provision === first.provision)
  const title = say('portal.service.refusal')
  return html`<h2>${title}</h2>
<ul>${grounds.map((ground) => {
    const words = say(`${id}.ground.${ground.id}`)
    return html`<li>${words}${isOne ? '' : basis(reader, words, [ground.provision])}</li>`
  })}</ul>${isOne ? basis(reader, title, [first.provision]) : ''}`
}

function documentsSection(reader: Reader, service: Service): Markup {
  if (service.documents.length === 0) return html``
  return html`<h2>${reader.say('portal.service.outcome')}</h2>
<ul>${service.documents.map(({ id }) => html`<li>${reader.say(`${service.id}.document.${id}`)}</li>`)}</ul>`
}
