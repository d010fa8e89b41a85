// SPDX-License-Identifier: Apache-2.0
// The program under measurement. It ends when its standard input does.
import { enableCompileCache } from 'node:module'
import type { AddressInfo } from 'node:net'
import { DEMO_POSTS } from '#demo/places.data.ts'
import { randomFor } from '#demo/random.ts'
import { inventRegistration } from '#demo/registration.ts'
import { openServer } from '#src/apps/api/index.ts'
import type { Elshi } from '#src/apps/compose/index.ts'
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import { portalPlugin } from '#src/apps/portal/index.ts'
import { actOnCase, followCase, lodgeCase } from '#src/consular/cases/index.ts'
import { officers, sessions } from '#src/platform/identity/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { plainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import { withMorePosts } from './more-posts.ts'

enableCompileCache()
const settings = readSettings(process.env)
const elshi = await openElshi(settings, {
  log: createLog(settings),
  home: withMorePosts(kazakhstan(), 100),
  supervise: false,
})
const server = await openServer(elshi, [portalPlugin(elshi)])
await server.listen({ host: '127.0.0.1', port: 0 })
const posts = ['BUS', ...elshi.network.posts.map(({ id }) => id).filter((id) => id.startsWith('Q'))]
const signedIn: Awaited<ReturnType<typeof signIn>>[] = []
for (const post of posts) signedIn.push(await signIn(elshi, post))
// Sixteen clients may all work at Busan: each has a session of its own there.
for (let client = 1; client < 16; client++) signedIn.push(await signIn(elshi, 'BUS'))
const applicant = { cookie: await followed(elshi) }
const { port } = server.server.address() as AddressInfo
const socket = String((elshi.database.owner as { host?: string } | undefined)?.host ?? '')
process.stdout.write(`${JSON.stringify({ port, socket, officers: signedIn, applicant })}\n`)

for await (const _ of process.stdin);
await server.close()
await elshi.stop()

async function signIn({ identity, engine }: Elshi, post: string) {
  const name = 'Invented officer'
  const from = plainDate('2020-01-01')
  const said = {
    name,
    kind: 'officer',
    language: 'en',
    post,
    roles: ['officer', 'approving-consul'],
    compartments: ['general'],
    from,
  } as const
  const { account } = await officers.appoint(identity, said)
  const [position] = await officers.positionsToday(identity, account)
  if (!position) throw new Error('An appointment holds from its first day.')
  const holder = {
    account: { id: account, kind: 'officer', name, language: 'en', demonstration: false },
    position,
  } as const
  const token = await sessions.openSession(identity, { holder, method: 'passkey', language: 'en' })
  const csrf = engine.keyring.blindIndex('form-token', token).toString('base64url')
  return { post, cookie: `elshi=${token}`, csrf }
}

/** A case with a time line of some length, and the session of whoever holds its slip. */
async function followed({ engine, identity }: Elshi): Promise<string> {
  const [busan] = DEMO_POSTS
  if (!busan) throw new Error('The demonstration has posts.')
  const today = plainDateAt(new Date(), 'Asia/Seoul')
  const { answers } = inventRegistration(randomFor('benchmark'), busan, 1, today)
  const applicant = { ...answers.applicant, 'stay-kind': 'permanent', purpose: undefined, 'stay-until': undefined }
  const officer = {
    id: 'bench',
    kind: 'officer',
    posts: ['BUS'],
    compartments: ['general'],
    roles: ['officer', 'approving-consul', 'registrar'],
  } as const
  const lodged = await lodgeCase(engine, officer, {
    commandId: 'benchmark-lodge',
    service: 'consular-registration',
    serviceVersion: '1',
    post: 'BUS',
    channel: 'window',
    language: 'en',
    answers: { applicant: JSON.parse(JSON.stringify(applicant)) },
    files: [],
  })
  if (!lodged.ok) throw new Error(`The benchmark's case was refused: ${JSON.stringify(lodged.refusal)}`)
  const { key } = lodged.value
  const deeds = [
    { do: 'act', action: 'examine' },
    { do: 'send-message', text: 'Please bring your identity document to the window.' },
    { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' },
    { do: 'sight-evidence', evidence: 'permission-to-leave', subject: 'applicant' },
    { do: 'act', action: 'accept' },
    { do: 'act', action: 'issue-insert' },
  ] as const
  for (const [index, deed] of deeds.entries()) {
    const outcome = await actOnCase(
      engine,
      officer,
      { ...deed, ...key, commandId: `benchmark-${index}` },
      { isFresh: true },
    )
    if (!outcome.ok) throw new Error(`The benchmark's case was refused: ${JSON.stringify(outcome.refusal)}`)
  }
  const holder = await followCase(engine, lodged.value)
  if (!holder) throw new Error('The slip opens its case.')
  return `elshi=${await sessions.openGuestSession(identity, holder, 'en')}`
}
