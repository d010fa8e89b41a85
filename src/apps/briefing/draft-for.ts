// SPDX-License-Identifier: Apache-2.0
// Which round a brief is for, and its draft in a language.
import type { Elshi } from '#src/apps/compose/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { sayNumber, sayWhen } from '#src/platform/texts/index.ts'
import type { BriefRefusal, BriefWording, DraftedBrief } from '#src/relations/briefs/index.ts'
import { because, draftBrief } from '#src/relations/briefs/index.ts'
import { nextRoundsOf } from '#src/relations/reminders/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { gather } from './gather.ts'

/** A round by its id, or the next one that is to come with the partner. */
export type RoundAsked = { readonly partner: string; readonly round: string; readonly language: string }

/** The draft of a brief as the actor may make it; nothing is recorded. */
export async function draftFor(
  elshi: Elshi,
  actor: Actor,
  { partner, round: asked, language }: RoundAsked,
): Promise<Outcome<DraftedBrief, BriefRefusal>> {
  const kept = (await listInFile(elshi.journal, actor, rounds, { party: partner, order: 'newest', most: 500 })).things
  const id =
    asked === 'next' ? nextRoundsOf(kept.map(({ id: of, state: { now } }) => ({ ...now, id: of })))[0]?.id : asked
  const round = kept.find((one) => one.id === id)
  if (!round) return refuse(because('brief-round-not-there'))
  const material = await gather(elshi, actor, { partner, round, rounds: kept, language })
  return accept(draftBrief(material, wordingIn(elshi, language)))
}

/** How the brief speaks: a month as a month, a year as a year. */
function wordingIn({ texts }: Pick<Elshi, 'texts'>, language: string): BriefWording {
  return {
    language,
    say: (key, details) => texts.say(language, key, details),
    day: (day) => sayWhen(language, day),
    number: (value) => sayNumber(language, value),
  }
}
