// SPDX-License-Identifier: Apache-2.0
// Who may be played in a demonstration, by where they work: the ministry first, then partners’ ministries, then posts.
import type { Elshi } from '#src/apps/compose/index.ts'
import { listDemonstrationAccounts } from '#src/platform/identity/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { PathStep } from '#src/relations/stories/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Portal } from '../portal.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'

/** Somebody invented who may be played. */
export type Player = {
  readonly name: string
  readonly roles: readonly string[]
  readonly post: string
  readonly title: string
  /** What is open to them, where a role says more than its name. */
  readonly sees: string | undefined
  readonly place: string
  readonly order: number
}

export async function playersOf(elshi: Elshi, portal: Portal, reader: Reader): Promise<readonly Player[]> {
  const accounts = await listDemonstrationAccounts(elshi.identity)
  return accounts.map(({ name, post, roles }) => {
    const seen = roles.map((role) => `portal.stories.sees.${role}`).find((key) => reader.has(key))
    return {
      name,
      roles,
      post,
      title: roles
        .map((role, place) => (place === 0 ? reader.say(`role.${role}`) : begunSmall(reader.say(`role.${role}`))))
        .join(', '),
      sees: seen && reader.say(seen),
      ...placeOf(post, elshi, portal, reader),
    }
  })
}

/** Who sees a page of the desk so: the first of the role, at its post where the page is that post’s. */
export function playerAt<P extends Pick<Player, 'roles' | 'post'>>(
  place: PathStep['at'],
  players: readonly P[],
): P | undefined {
  if (place?.face !== 'desk') return undefined
  return players.find(({ roles, post }) => roles.includes(place.as) && (place.post ?? post) === post)
}

/** As a word is written within a sentence. */
export const begunSmall = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

const GUEST = 'partner.'

function placeOf(post: string, { between }: Elshi, portal: Portal, reader: Reader) {
  const { say, language } = reader
  if (post.startsWith(GUEST)) {
    const party = partyName(between.partners, post.slice(GUEST.length), language)
    return { order: 1, place: say('portal.stories.partner', { party }) }
  }
  const found = portal.findPost(post)
  return found ? { order: 2, place: nameOf(reader, found) } : { order: 0, place: say('portal.stories.ministry') }
}

export function playersList(players: readonly Player[]): Markup {
  const sorted = players.toSorted((one, other) => one.order - other.order)
  const places = [...new Set(sorted.map(({ place }) => place))]
  return html`<div class="players">${places.map(
    (place) =>
      html`<section><h3>${place}</h3><ul>${sorted
        .filter((one) => one.place === place)
        .map(
          ({ name, title, sees }) =>
            html`<li><strong>${name}</strong><br>${title}${sees ? html`<small class="law">${sees}</small>` : ''}</li>`,
        )}</ul></section>`,
  )}</div>`
}
