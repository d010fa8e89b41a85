// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { Brief, BriefOnPaper } from '#src/relations/briefs/index.ts'
import { briefTemplate, onPaper } from '#src/relations/briefs/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'

/** A brief as PDF/A: what is signed says by whom and with which digest, anything else says that it is a draft. */
export async function printBrief(
  elshi: Elshi,
  { open, cleared }: { readonly open: Brief; readonly cleared?: Brief | undefined },
): Promise<Uint8Array> {
  const { texts, between, printer, demonstration } = elshi
  const { language, partner, title, on } = open
  const say = (key: string, details?: Readonly<Record<string, string | number>>) => texts.say(language, key, details)
  const name = (code: string) => partyName(between.partners, code, language)
  const isDraft = !open.signed || (cleared !== undefined && !cleared.signed)
  const marks = [
    ...(isDraft ? [say('brief.mark.draft')] : []),
    ...(demonstration ? [say('brief.mark.demonstration')] : []),
  ]
  const told: BriefOnPaper = {
    language,
    issuer: say('brief.issuer', { home: name(between.home), partner: name(partner) }),
    title,
    asOf: say('brief.as-of', { day: sayDate(language, on) }),
    ...(marks.length > 0 && { mark: marks.join(' · ') }),
    parts: onPaper([{ brief: open }, ...(cleared ? [{ title: say('brief.cleared'), brief: cleared }] : [])]),
    closing: (
      await Promise.all([open, ...(cleared ? [cleared] : [])].map((brief) => signatureOf(elshi, brief)))
    ).flat(),
  }
  return printer.print({ template: briefTemplate, told })
}

async function signatureOf({ texts, engine }: Elshi, { language, signed }: Brief): Promise<readonly string[]> {
  if (!signed) return []
  const officer = (await engine.officerNames([signed.by])).get(signed.by) ?? ''
  const day = sayDate(language, plainDateAt(new Date(signed.at), 'UTC'))
  return [
    texts.say(language, 'brief.signed', { officer, day }),
    texts.say(language, 'brief.digest', { digest: signed.digest }),
  ]
}
