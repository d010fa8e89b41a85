// SPDX-License-Identifier: Apache-2.0
// What was sent to an application or to a case and not taken, because too much had been sent: it stands in a form, to be sent again.
import type { FastifyRequest } from 'fastify'
import { keptWords, wordsIn } from '../forms/kept-words.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

export type Sent = {
  readonly at: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** What was written at length. */
  readonly words: string | undefined
  /** The case that it was about, or the page of the application. */
  readonly back: string
  readonly isOfCase: boolean
}

const OF_CASE = /^\/[a-z]{2,3}\/(?:case|account\/[A-Z0-9]+-\d+-\d+)(?=\/)/
const OF_APPLICATION = /^\/[a-z]{2,3}\/apply\/[a-z0-9-]+/

/** Of a form alone: files are chosen anew, and codes are given back to nobody. */
export function sentIn({ method, url, body }: Pick<FastifyRequest, 'method' | 'url' | 'body'>): Sent | undefined {
  const [at = ''] = url.split(/[?#]/)
  const [ofCase] = OF_CASE.exec(at) ?? []
  if (method !== 'POST' || typeof body !== 'object' || body === null) return undefined
  if (ofCase === undefined && !OF_APPLICATION.test(at)) return undefined
  const fields = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (typeof one === 'string' ? [[name, one] as const] : [])),
  )
  return { at, fields, words: wordsIn(body), back: ofCase ?? at, isOfCase: ofCase !== undefined }
}

export function sentTooOften(reader: Reader, { at, fields, words, back, isOfCase }: Sent): Markup {
  const { say } = reader
  const why = 'portal.kept.too-many'
  return html`${words === undefined ? html`<p>${say(why)}</p>` : keptWords(reader, { words, because: why })}
<form method="post" action="${at}">${fields.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<p class="buttons"><button class="button">${say('portal.error.429.again')}</button>
<a href="${back}">${say(isOfCase ? 'portal.case.back' : 'portal.error.429.back')}</a></p></form>`
}
