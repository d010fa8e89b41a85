// SPDX-License-Identifier: Apache-2.0
// A row of a page that is written from definitions: what, what is told, by which source, how sure that is.
import type { Confidence, Grounded } from '#src/consular/sources/index.ts'
import { BETWEEN } from '#src/jurisdictions/kazakhstan/index.ts'
import { partyName } from '#src/relations/parties/index.ts'

/** The day of the sources: what a page says of states is said as of it. */
export const READ = '2026-11-22'

export const HEADING = ['| what | told | source | confidence |', '|---|---|---|---|'] as const

const sources = new Map<string, (typeof BETWEEN.sources)[number]['body']['source']>(
  BETWEEN.sources.map(({ id, body }) => [id, body.source]),
)

/** Cells, then their sources, then how sure that is. */
export function row(cells: readonly string[], named: readonly string[], confidence: string): string {
  const all = [...cells, named.map(sourceOf).join('; '), confidence]
  return `| ${all.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** A row of a value that knows itself what it rests on. */
export function grounded<T>(what: string, fact: Grounded<T>, inWords: (value: T) => string): string {
  return basedRow(what, inWords(fact.value), fact)
}

type Basis = { readonly sources: readonly string[]; readonly confidence: Confidence; readonly saidBy?: string }

/** The same of words that rest on something; what one side alone says is said to be so. */
export function basedRow(what: string, told: string, basis: Basis & { readonly note?: string }): string {
  const { sources: named, confidence, saidBy, note } = basis
  const beside = [saidBy && `said by ${nameOf(saidBy)} alone`, note?.replace(/\.$/, '')].filter(Boolean).join('; ')
  return row([what, beside ? `${told} (${beside})` : told], named, confidence)
}

export function nameOf(code: string): string {
  return partyName(BETWEEN.partners, code, 'en')
}

/** A word of the code as it is read: `minutes-signed`. */
export const plain = (word: string): string => word.replaceAll('-', ' ')

/** The page’s lines, without empty ones at its end. */
export const pageOf = (lines: readonly string[]): string => lines.join('\n').replace(/\n*$/, '\n')

function sourceOf(id: string): string {
  const source = sources.get(id)
  if (!source) throw new Error(`No source ${id} is defined.`)
  const { publisher, quotes, published, address } = source
  return [publisher.split(',')[0], quotes && `quoting ${quotes}`, published, address].filter(Boolean).join(', ')
}
