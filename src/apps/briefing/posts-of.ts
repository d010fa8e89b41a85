// SPDX-License-Identifier: Apache-2.0
import type { District, Post } from '#src/consular/posts/index.ts'
import { regionsOf } from '#src/consular/posts/index.ts'
import type { PostMaterial } from '#src/relations/briefs/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import type { Gathering } from './gathering.ts'

/** The posts of both sides in each other’s country, as they stand on the day, with their districts as far as a source tells them. */
export function postsOf(gathering: Gathering): readonly PostMaterial[] {
  const { elshi, partner, language, on, named, cite } = gathering
  const { between, texts } = elshi
  const ours = standingPosts({ elshi, partner, on })
  const theirs = (between.partnerPosts ?? []).filter(({ party }) => party === partner)
  return [
    ...ours.map((post) => {
      const district = districtOf(post, gathering)
      return {
        id: post.id,
        side: named(between.home),
        name: post.names[language] ?? post.names.en ?? post.id,
        ...(district && { district }),
        rests: [
          {
            kind: 'post' as const,
            id: post.id,
            words: [...new Set(post.sources.map(({ said }) => said))].join('; '),
          },
        ],
      }
    }),
    ...theirs.map(({ id, kind, town, district }) => ({
      id,
      side: named(partner),
      name: `${texts.say(language, `posts.kind.${kind}`)}, ${inWords(town, language)}`,
      district: inWords(district.value, language),
      rests: cite(district.sources),
    })),
  ]
}

/** The home state’s posts in the partner’s country that are not closed on the day. */
export function standingPosts({ elshi, partner, on }: Pick<Gathering, 'elshi' | 'partner' | 'on'>): readonly Post[] {
  const isStanding = ({ life }: Post) => !life.some(({ event, on: day }) => event === 'closed' && day <= on)
  return elshi.network.posts.filter((post) => post.country === partner && isStanding(post))
}

type Told = Pick<Gathering, 'elshi' | 'language' | 'on'>

/** The regions and countries of each part of the district that holds on the day, and what the sources leave open of it. */
export function districtOf(post: Post, { elshi, language, on }: Told): string | undefined {
  const { network, texts } = elshi
  const holds = ({ from, until }: District) => (from === undefined || from <= on) && (until === undefined || on < until)
  const parts = post.districts.filter(holds).map(({ areas, source, remark }) => {
    const names = areas.map(({ country, region }) => {
      const found = region === undefined ? undefined : regionsOf(network, country).find(({ id }) => id === region)
      return found?.names[language] ?? found?.names.en ?? region ?? countryName(country, language)
    })
    const isConcluded = source.inferred ? ` (${texts.say(language, 'brief.posts.concluded')})` : ''
    return `${names.join(', ')}${isConcluded}${remark ? `. ${texts.say(language, remark)}` : ''}`
  })
  return parts.length === 0 ? undefined : parts.join('; ')
}
