// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Brief, BriefBody, Paragraph } from './brief.ts'

/** What an officer does with a paragraph; `seen` is the entry that had written it when the officer began, 0 as it was drafted. */
export type BriefCommand =
  | { readonly do: 'edit'; readonly block: string; readonly seen: number; readonly words: string }
  | { readonly do: 'strike'; readonly block: string; readonly seen: number }
  | { readonly do: 'add'; readonly after: string; readonly words: string }

export type BriefRefusal = {
  readonly code:
    | 'brief-not-there'
    | 'brief-signed'
    | 'brief-paragraph-not-there'
    | 'paragraph-moved-on'
    | 'brief-round-not-there'
  readonly text: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** The refusal of this code. */
export const because = (code: BriefRefusal['code'], details?: BriefRefusal['details']): BriefRefusal => ({
  code,
  text: `brief.refusal.${code}`,
  ...(details && { details }),
})

/** What follows from a wish: two officers edit different paragraphs freely, and of one paragraph the slower is told. */
export function decideBrief(
  brief: Brief | undefined,
  command: BriefCommand,
  newId: string,
): Outcome<readonly BriefBody[], BriefRefusal> {
  if (!brief) return refuse(because('brief-not-there'))
  if (brief.signed) return refuse(because('brief-signed'))
  if (command.do === 'add') {
    if (!brief.blocks.some(({ id }) => id === command.after)) return refuse(because('brief-paragraph-not-there'))
    return accept([{ what: 'added', after: command.after, block: newId, words: command.words }])
  }
  const block = brief.blocks.find((one): one is Paragraph => one.id === command.block && one.kind === 'paragraph')
  if (!block) return refuse(because('brief-paragraph-not-there'))
  if ((block.edited?.sequence ?? 0) !== command.seen) return refuse(because('paragraph-moved-on'))
  if (command.do === 'strike') return accept([{ what: 'struck', block: command.block }])
  return accept([{ what: 'edited', block: command.block, words: command.words }])
}

/** Signs the text as it stands: its digest is what is signed. */
export function decideSigned(brief: Brief | undefined): Outcome<readonly BriefBody[], BriefRefusal> {
  if (!brief) return refuse(because('brief-not-there'))
  if (brief.signed) return refuse(because('brief-signed'))
  return accept([{ what: 'signed', digest: digestOf(brief) }])
}

/** SHA-256 over the canonical form (RFC 8785) of everything that a reader is told. */
export function digestOf({ signed: _, ...text }: Brief): string {
  return createHash('sha256').update(canonicalText(text)).digest('hex')
}
