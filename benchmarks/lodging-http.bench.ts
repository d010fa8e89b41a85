// SPDX-License-Identifier: Apache-2.0
// Lodging through the API by sixteen clients, at one post and spread over a hundred, beside plain prepared statements that write the same
// rows and bytes, one transaction for each case, by sixteen connections to the same database.
import { randomUUID } from 'node:crypto'
import { DEMO_POSTS } from '#demo/places.data.ts'
import { randomFor } from '#demo/random.ts'
import { inventRegistration } from '#demo/registration.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Benchmark, Figure } from './figure.ts'
import { measureLoad } from './load.ts'
import { measurePlainStatements } from './plain-statements.ts'
import type { Served } from './served.ts'
import { withServer } from './served.ts'

const clients = 16
const seconds = 8

export const benchmark: Benchmark = {
  name: 'lodging through the API, 16 clients',
  run: () =>
    withServer(async (served) => {
      const busan = served.officers.filter(({ post }) => post === 'BUS')
      const spread = served.officers.filter(({ post }) => post !== 'BUS')
      const onePost = await lodge(served, () => busan)
      const manyPosts = await lodge(served, (client) => spread.filter((_, index) => index % clients === client))
      const plain = await measurePlainStatements({ host: served.socket, connections: clients, seconds })
      const share = (rate: number): number => (100 * rate) / plain.perSecond
      return [
        rate('at one post', onePost.perSecond),
        { what: 'at one post, p99', value: onePost.p99, unit: 'ms' },
        rate('spread over 100 posts', manyPosts.perSecond),
        { what: 'spread over 100 posts, p99', value: manyPosts.p99, unit: 'ms' },
        rate(`plain statements, ${plain.rows} rows a case`, plain.perSecond),
        { what: 'at one post, share of plain', value: share(onePost.perSecond), unit: '%', limit: { atLeast: 50 } },
        { what: 'spread, share of plain', value: share(manyPosts.perSecond), unit: '%', limit: { atLeast: 50 } },
      ]
    }),
}

const rate = (what: string, value: number): Figure => ({ what, value, unit: 'cases/s' })

/** Each client lodges one registration after the other, each with an id of its own, at the posts that are its. */
function lodge({ port }: Served, officersOf: (client: number) => Served['officers']) {
  const wishes = inventWishes(500)
  const officersOfClient = Array.from({ length: clients }, (_, client) => officersOf(client))
  let count = 0
  return measureLoad({
    port,
    connections: clients,
    seconds,
    expect: 201,
    next: (client) => {
      count += 1
      const officers = officersOfClient[client] ?? []
      const { post, cookie, csrf } = officers[(officers.length > 16 ? client : count) % officers.length] ?? fail()
      const [head, tail] = wishes[count % wishes.length] ?? fail()
      const headers = { cookie, origin: `http://localhost:${port}`, 'x-elshi-csrf': csrf }
      const body = `${head}"commandId":"${randomUUID()}","post":"${post}"${tail}`
      return { method: 'POST', path: '/api/cases', headers, body }
    },
  })
}

/** What is lodged, written before the measurement but for its id and its post: the clients share the processors with the server. */
function inventWishes(count: number): readonly (readonly [head: string, tail: string])[] {
  const [busan] = DEMO_POSTS
  if (!busan) throw new Error('The demonstration has posts.')
  const today = plainDateAt(new Date(), 'Asia/Seoul')
  return Array.from({ length: count }, (_, index) => {
    const { language, answers } = inventRegistration(randomFor(`lodging-${index}`), busan, 1 + index, today)
    const wish = {
      service: 'consular-registration',
      serviceVersion: '1',
      channel: 'window',
      language,
      // An invented stay may have ended; without its end it is asked for today.
      answers: { applicant: { ...answers.applicant, 'stay-until': undefined } },
      files: [],
    }
    return ['{', `,${JSON.stringify(wish).slice(1)}`] as const
  })
}

function fail(): never {
  throw new Error('Every client has an officer.')
}
