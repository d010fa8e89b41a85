// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { printPaper, writeDocx } from '#src/apps/papers/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { Brief, Rest } from '#src/relations/briefs/index.ts'
import { onPaper } from '#src/relations/briefs/index.ts'
import type { Paper } from '#src/relations/papers/index.ts'
import { ministryIn, partyName } from '#src/relations/parties/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { pageOf } from './page-of.ts'
import { signatureInWords } from './signature-in-words.ts'

/** The open text, and what only cleared readers see beside it. */
export type BriefToPrint = { readonly open: Brief; readonly cleared?: Brief | undefined }

/** A brief as tagged PDF/A; what it rests on is opened at this origin. */
export async function printBrief(elshi: Elshi, brief: BriefToPrint, origin: string): Promise<Uint8Array> {
  return printPaper(elshi.printer, await paperOf(elshi, brief, origin))
}

/** A brief as DOCX, to be edited. */
export async function writeBriefDocx(elshi: Elshi, brief: BriefToPrint, origin: string): Promise<Uint8Array> {
  return writeDocx(await paperOf(elshi, brief, origin))
}

/** What is signed says by whom and with which digest, anything else says that it is a draft. */
async function paperOf(elshi: Elshi, { open, cleared }: BriefToPrint, origin: string): Promise<Paper> {
  const { texts, between, demonstration } = elshi
  const { language, partner, title, on } = open
  const say = (key: string, details?: Readonly<Record<string, string | number>>) => texts.say(language, key, details)
  const name = (code: string) => partyName(between.partners, code, language)
  const isDraft = !open.signed || (cleared !== undefined && !cleared.signed)
  const marks = [
    ...(isDraft ? [say('brief.mark.draft')] : []),
    ...(demonstration ? [say('brief.mark.demonstration')] : []),
  ]
  const link = (rest: Rest) => new URL(pageOf(rest, open), origin).href
  const parts = [open, ...(cleared ? [cleared] : [])]
  return {
    language,
    issuer: say('brief.issuer', { home: name(between.home), partner: name(partner) }),
    author: ministryIn(between.ministries ?? [], between.home, language).name,
    title,
    asOf: say('brief.as-of', { day: sayDate(language, on) }),
    ...(marks.length > 0 && { mark: marks.join(' · ') }),
    parts: onPaper([{ brief: open }, ...(cleared ? [{ title: say('brief.cleared'), brief: cleared }] : [])], link),
    closing: await closingOf(elshi, parts),
  }
}

const partsInOrder = ['open', 'cleared'] as const

async function closingOf({ texts, engine }: Elshi, parts: readonly Brief[]): Promise<readonly string[]> {
  const names = await engine.officerNames(parts.flatMap(({ signed }) => (signed ? [signed.by] : [])))
  return parts.flatMap(({ language, signed }, at) => {
    if (!signed) return []
    const of = parts.length > 1 ? partsInOrder[at] : undefined
    const day = sayDate(language, plainDateAt(new Date(signed.at), 'UTC'))
    const told = { officer: names.get(signed.by) ?? '', day, digest: signed.digest }
    return signatureInWords((key, details) => texts.say(language, key, details), told, of)
  })
}
