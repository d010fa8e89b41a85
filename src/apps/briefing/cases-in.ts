// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { atTheDesk } from '#src/consular/cases/index.ts'
import { getPost } from '#src/consular/posts/index.ts'
import { originOf } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { CasesMaterial } from '#src/relations/briefs/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Gathering } from './gathering.ts'

/** The mark of what is counted of cases: no definition has any, so that those of a demonstration are invented. */
export const ofCases = (place: Pick<Elshi, 'demonstration'>): { readonly isInvented?: true } =>
  originOf({ isDefined: false }, place) === 'invented' ? { isInvented: true } : {}

type Asked = { readonly partner: string; readonly language: string; readonly from: PlainDate }

export const casesSince = ({ elshi, actor, partner, language }: Gathering, from: PlainDate) =>
  casesIn(elshi, actor, { partner, language, from })

/**
 * How many cases came in at the posts in the partner’s country since a day, by service, as far as cases are open to whoever asks;
 * undefined where none are.
 */
export async function casesIn(
  { engine, network, texts, demonstration }: Elshi,
  actor: Actor,
  { partner, language, from }: Asked,
): Promise<CasesMaterial | undefined> {
  const posts = actor.posts.filter((post) => post !== '*' && getPost(network, post).country === partner)
  const services = engine.catalogue.list().filter(({ compartment }) => actor.compartments.includes(compartment))
  if (posts.length === 0 || services.length === 0) return undefined
  const counts = await atTheDesk.countCases(engine, actor, { posts, from })
  return {
    from,
    ...ofCases({ demonstration }),
    services: counts.map(({ service, ...count }) => ({
      id: service,
      name: texts.say(language, `${service}.title`),
      ...count,
    })),
  }
}
