// SPDX-License-Identifier: Apache-2.0
// The posts of both sides in each other’s country, with their districts.
import type { Block } from './brief.ts'
import type { BriefMaterial } from './material.ts'
import { shortened } from './room.ts'
import type { BriefWording } from './wording.ts'
import { heading, paragraph, tableWithin } from './wording.ts'

export function posts({ posts: all, home, partner }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say } = wording
  const without = [home, partner].filter(({ code }) => !all.some(({ side }) => side.code === code))
  return [
    heading('posts', say('brief.posts')),
    ...(all.length > 0 ? [paragraph('posts.lead', say('brief.posts.lead'))] : []),
    ...tableWithin(
      90,
      'posts.table',
      {
        caption: say('brief.posts'),
        head: [say('brief.posts.side'), say('brief.posts.post'), say('brief.posts.district')],
        widths: [1, 1.6, 3],
      },
      all.map(({ side, name, district, rests }) => ({
        cells: [side.name, shortened(name, 120), shortened(district ?? say('brief.posts.no-district'), 280)],
        rests,
      })),
      { wording, file: partner.code },
    ),
    ...without.map(({ code, name }) => paragraph(`posts.none.${code}`, say('brief.posts.none', { side: name }))),
  ]
}
