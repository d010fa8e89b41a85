// SPDX-License-Identifier: Apache-2.0
import { atTheDesk } from '#src/consular/cases/index.ts'
import { getPost } from '#src/consular/posts/index.ts'
import type { RegisterMaterial } from '#src/relations/briefs/index.ts'
import { ofCases } from './cases-in.ts'
import type { Gathering } from './gathering.ts'

/**
 * How many people stand in the registers of the posts in the partner’s country, as far as the registers are open to whoever drafts;
 * undefined where none is.
 */
export async function registersIn({
  elshi,
  actor,
  partner,
  language,
  on,
}: Gathering): Promise<readonly RegisterMaterial[] | undefined> {
  const { engine, network, texts } = elshi
  const posts = actor.posts.filter((post) => post !== '*' && getPost(network, post).country === partner)
  const open = (engine.registers ?? []).filter(({ enters }) =>
    engine.catalogue
      .list()
      .some(({ id, compartment }) => id === enters.service && actor.compartments.includes(compartment)),
  )
  if (posts.length === 0 || open.length === 0) return undefined
  const counted: RegisterMaterial[] = []
  for (const register of open) {
    const found = await atTheDesk.countRegisterAtPosts(engine, { ...actor, posts }, { register, dayAt: () => on })
    const people = found.flatMap(({ inForce }) => Object.values(inForce)).reduce((sum, count) => sum + count, 0)
    if (found.length > 0)
      counted.push({ name: texts.say(language, `register.${register.id}`), people, on, ...ofCases(elshi) })
  }
  return counted
}
