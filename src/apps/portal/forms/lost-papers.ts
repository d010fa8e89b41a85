// SPDX-License-Identifier: Apache-2.0
// Files that were sent when nobody was signed in any more. A page cannot choose a file for its reader: it says which ones to choose
// again, and where, and keeps none of them.
import type { FastifyRequest } from 'fastify'
import type { Content } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { partsOf } from './receive-papers.ts'

/** For which pieces of evidence, as `subject/evidence`; the names of the files are told at once and carried nowhere. */
export type Lost = {
  readonly papers: readonly string[]
  readonly names?: readonly string[]
  /** The case that they were for, where the address of the form named it. */
  readonly reference?: string | undefined
}

const PAPER = /^[a-z][a-z0-9-]{0,40}\/[a-z][a-z0-9-]{0,60}$/
const MOST = 20

/** The files that were chosen in a form whose sender is signed out; nothing of them is kept. */
export async function lostIn(request: FastifyRequest): Promise<Lost | undefined> {
  if (!request.isMultipart()) return undefined
  const chosen: { paper: string; name: string }[] = []
  for await (const part of partsOf(request)) {
    if (part.type === 'field') continue
    part.file.resume()
    if (part.filename) chosen.push({ paper: part.fieldname, name: part.filename })
  }
  if (chosen.length === 0) return undefined
  const { reference } = request.params as { readonly reference?: string }
  return {
    papers: papersNamed(chosen.map(({ paper }) => paper).join(',')),
    names: chosen.map(({ name }) => name),
    reference,
  }
}

/** Pieces as they stand in a hidden field or an address. */
export function papersNamed(text: unknown): readonly string[] {
  if (typeof text !== 'string') return []
  return text
    .split(',')
    .filter((paper) => PAPER.test(paper))
    .slice(0, MOST)
}

/** Behind the address of a case: the pieces to choose again. */
export function againQuery(papers: readonly string[]): string {
  return papers.length === 0 ? '' : `?again=${papers.join(',')}`
}

export function lostPapers({ say }: Reader, { names = [] }: Lost = { papers: [] }): Content {
  if (names.length === 0) return ''
  return html`<section class="next"><h2>${say('portal.lost.title')}</h2>
<p>${say('portal.lost.why')}</p>
<ul class="things">${names.map((name) => html`<li><span class="typed">${name}</span></li>`)}</ul></section>`
}

/** Carries through the sign-in what is to be chosen again. */
export function lostFields({ papers, reference }: Lost = { papers: [] }): Content {
  return html`${papers.length > 0 ? html`<input type="hidden" name="again" value="${papers.join(',')}">` : ''}${
    reference === undefined ? '' : html`<input type="hidden" name="case" value="${reference}">`
  }`
}
