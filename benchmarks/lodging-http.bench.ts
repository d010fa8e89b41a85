// SPDX-License-Identifier: Apache-2.0
// Lodging through the API by sixteen clients, at one post and spread over a hundred, beside plain prepared statements that write the same
// rows and bytes, one transaction for each case, by sixteen connections to the same database. They are measured in turns.
import { randomUUID } from 'node:crypto'
import { DEMO_POSTS } from '#demo/places.data.ts'
import { randomFor } from '#demo/random.ts'
import { inventRegistration } from '#demo/registration.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Benchmark, Figure } from './figure.ts'
import { median } from './figure.ts'
import { measureInTurns } from './in-turns.ts'
import { measureLoad } from './load.ts'
import { openPlainStatements } from './plain-statements.ts'
import type { Served } from './served.ts'
import { withServer } from './served.ts'

const clients = 16

export const benchmark: Benchmark = {
  name: 'lodging through the API, 16 clients',
  run: () =>
    withServer(async (served) => {
      const busan = served.officers.filter(({ post }) => post === 'BUS')
      const spread = served.officers.filter(({ post }) => post !== 'BUS')
      const one = lodging(served, () => busan)
      const many = lodging(served, (client) => spread.filter((_, index) => index % clients === client))
      // What the peer writes again, and a program that is warm.
      await one.lodge(2)
      const plain = await openPlainStatements(served.socket, clients)
      try {
        const [atOnePost = 0, spreadOut = 0, plainly = 0] = await measureInTurns([one.lodge, many.lodge, plain.write])
        return [
          rate('at one post', atOnePost),
          { what: 'at one post, p99', value: median(one.p99), unit: 'ms' },
          rate('spread over 100 posts', spreadOut),
          { what: 'spread over 100 posts, p99', value: median(many.p99), unit: 'ms' },
          rate(`plain statements, ${plain.rows.toFixed(1)} rows a case`, plainly),
          {
            what: 'at one post, share of plain',
            value: (100 * atOnePost) / plainly,
            unit: '%',
            limit: { atLeast: 50 },
          },
          { what: 'spread, share of plain', value: (100 * spreadOut) / plainly, unit: '%', limit: { atLeast: 50 } },
        ]
      } finally {
        await plain.close()
      }
    }),
}

const rate = (what: string, value: number): Figure => ({ what, value, unit: 'cases/s' })

type Lodging = { readonly lodge: (seconds: number) => Promise<number>; readonly p99: number[] }

/** Each client lodges one registration after the other, each with an id of its own, at the posts that are its. */
function lodging({ port }: Served, officersOf: (client: number) => Served['officers']): Lodging {
  const wishes = inventWishes(500)
  const officersOfClient = Array.from({ length: clients }, (_, client) => officersOf(client))
  const p99: number[] = []
  let count = 0
  const next = (client: number) => {
    count += 1
    const officers = officersOfClient[client] ?? []
    const { post, cookie, csrf } = officers[(officers.length > 16 ? client : count) % officers.length] ?? fail()
    const [head, tail] = wishes[count % wishes.length] ?? fail()
    const headers = { cookie, origin: `http://localhost:${port}`, 'x-elshi-csrf': csrf }
    const body = `${head}"commandId":"${randomUUID()}","post":"${post}"${tail}`
    return { method: 'POST', path: '/api/cases', headers, body } as const
  }
  const lodge = async (seconds: number) => {
    const measured = await measureLoad({ port, connections: clients, seconds, expect: 201, next })
    p99.push(measured.p99)
    return measured.perSecond
  }
  return { lodge, p99 }
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
