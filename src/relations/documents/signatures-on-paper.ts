// SPDX-License-Identifier: Apache-2.0
import type { PaperPart } from '#src/relations/papers/index.ts'
import type { Document } from './document.ts'
import { hasBlank, withoutBlank } from './document.ts'

/** Who signs minutes: of what was filed by name, else whoever is put down for each side, by name and office, or what is to be entered. */
export function signaturesOf(
  { kind, parties, copy, paragraphs }: Document,
  [language = '']: readonly string[],
  { party }: { party(code: string): string },
): readonly PaperPart[] {
  if (kind !== 'agreed-minutes') return []
  const blocks = parties.map((side) => {
    const put = paragraphs.find(({ id }) => id === `signature.${side}`)?.texts[language]
    const [name, ...office] = (put ?? '').split('\n')
    const signer = copy?.signers.find((one) => one.side === side)?.name
    // Whoever else signed has another office.
    const isOther = signer !== undefined && signer !== name
    const told = { name: signer ?? name ?? '', office: isOther ? '' : office.join('\n') }
    return {
      words: party(side),
      ...(told.name && { name: withoutBlank(told.name) }),
      ...(told.office && { office: withoutBlank(told.office) }),
      ...(hasBlank(told.name) && { isOpen: true }),
    }
  })
  return [{ kind: 'signatures', blocks }]
}
