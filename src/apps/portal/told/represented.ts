// SPDX-License-Identifier: Apache-2.0
// Who acts for whom, in the words of the portal.
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { Content } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

const told = new Set(['parent', 'guardian', 'custodian', 'power-of-attorney', 'court-order', 'organisation-contact'])

/** The basis of a mandate in words; one recorded under another code is called what it is, a mandate. */
export function basisOf({ say }: Reader, kind: string): string {
  return say(told.has(kind) ? `portal.mandate.kind.${kind}` : 'portal.mandate.kind.other')
}

/** Whose case the reader follows as a representative, until when; nothing to whoever follows their own. */
export function representedLine(reader: Reader, { readUnder }: CaseFile): Content {
  if (!readUnder) return ''
  const { principal = '', kind, until } = readUnder
  const basis = basisOf(reader, kind)
  const key = until ? 'portal.behalf.for-until' : 'portal.behalf.for'
  const details = { name: principal, basis, ...(until && { day: reader.day(until) }) }
  return html`<p class="behalf">${reader.say(key, details)}</p>`
}

/** Beside what a representative did: who, under which mandate. */
export function underLine(reader: Reader, under: CaseFile['lodgedUnder']): Content {
  if (!under) return ''
  const { representative, kind, from } = under
  const details = { basis: basisOf(reader, kind), day: reader.day(from) }
  return html` <span class="by">· ${
    representative
      ? reader.say('portal.behalf.by', { ...details, name: representative })
      : reader.say('portal.behalf.under', details)
  }</span>`
}
