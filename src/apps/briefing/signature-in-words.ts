// SPDX-License-Identifier: Apache-2.0

type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string
type Signature = { readonly officer: string; readonly day: string; readonly digest: string }

/** By whom and over which text a brief was signed; where it has a part for cleared readers, also which part. */
export function signatureInWords(
  say: Say,
  { officer, day, digest }: Signature,
  part: 'open' | 'cleared' | undefined,
): readonly string[] {
  const of = part ? `${say(`brief.part.${part}`)}: ` : ''
  return [`${of}${say('brief.signed', { officer, day })}`, `${of}${say('brief.digest', { digest })}`]
}
