// SPDX-License-Identifier: Apache-2.0
// The posts of both sides in each other’s country, as they stand today: ours with their page, theirs with what their district rests on.
import { districtOf, standingPosts } from '#src/apps/briefing/index.ts'
import type { Elshi } from '#src/apps/compose/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'

export function postsBetween(elshi: Elshi, partner: string, language: string) {
  const { between, texts, journal } = elshi
  const on = plainDateAt(journal.clock.now(), 'UTC')
  const side = (code: string) => ({ code, name: partyName(between.partners, code, language) })
  return [
    ...standingPosts({ elshi, partner, on }).map((post) => {
      const district = districtOf(post, { elshi, language, on })
      return {
        id: post.id,
        side: side(between.home),
        name: post.names[language] ?? post.names.en ?? post.id,
        isOurs: true,
        ...(district !== undefined && { district }),
        sources: [],
      }
    }),
    ...(between.partnerPosts ?? [])
      .filter(({ party }) => party === partner)
      .map(({ id, kind, town, district }) => ({
        id,
        side: side(partner),
        name: `${texts.say(language, `posts.kind.${kind}`)}, ${inWords(town, language)}`,
        isOurs: false,
        district: inWords(district.value, language),
        sources: [...district.sources],
        confidence: district.confidence,
      })),
  ]
}
