// SPDX-License-Identifier: Apache-2.0
// Drafts a brief from what is recorded: pure, so that the same record makes the same brief.
import type { Brief } from './brief.ts'
import { cases } from './cases.ts'
import { conflicts } from './conflicts.ts'
import type { BriefMaterial } from './material.ts'
import { numbers } from './numbers.ts'
import { opening } from './opening.ts'
import { plan } from './plan.ts'
import { positionsPart } from './positions.ts'
import { posts } from './posts.ts'
import { press } from './press.ts'
import { promises, treaties } from './promises.ts'
import { roomiest } from './room.ts'
import { since } from './since.ts'
import type { BriefWording } from './wording.ts'

/** The open text, and what only cleared readers see beside it. */
export type DraftedBrief = { readonly open: Brief; readonly cleared?: Brief }

const sections = [opening, numbers, cases, since, promises, treaties, conflicts, posts, press, plan] as const

export function draftBrief(material: BriefMaterial, wording: BriefWording): DraftedBrief {
  const { partner, round, on } = material
  const { say, language } = wording
  const title =
    round.ordinal === undefined
      ? say('brief.title.plain', { partner: partner.name, series: round.series })
      : say('brief.title', { partner: partner.name, series: round.series, ordinal: round.ordinal })
  const common = { partner: partner.code, round: round.id, language, title, on }
  const cleared = positionsPart(material, wording)
  return {
    open: {
      ...common,
      blocks: roomiest((room) => sections.flatMap((section) => section(material, { ...wording, room })), cleared),
    },
    ...(cleared.length > 0 && { cleared: { ...common, blocks: cleared } }),
  }
}
