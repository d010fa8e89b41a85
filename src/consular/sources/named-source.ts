// SPDX-License-Identifier: Apache-2.0
import type { SourceRecord } from './source.ts'

/** Who published a source and whom it quotes, for a reader of a language; with the name that the source itself gives, where it is another. */
export function namedIn(
  { publisher, quotes, knownAs }: Pick<SourceRecord, 'publisher' | 'quotes' | 'knownAs'>,
  language: string,
): { readonly publisher: string; readonly quotes?: string; readonly original?: string } {
  const known = knownAs?.publisher?.[language] ?? publisher
  const quoted = quotes && (knownAs?.quotes?.[language] ?? quotes)
  return { publisher: known, ...(quoted && { quotes: quoted }), ...(known !== publisher && { original: publisher }) }
}
