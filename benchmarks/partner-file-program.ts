// SPDX-License-Identifier: Apache-2.0
// The program under measurement with one very full file on a partner and files on two hundred others; it ends when its standard input does.
import { enableCompileCache } from 'node:module'
import type { AddressInfo } from 'node:net'
import { openServer } from '#src/apps/api/index.ts'
import type { Elshi } from '#src/apps/compose/index.ts'
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import { officers, sessions } from '#src/platform/identity/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { fullFile, loadFiles, partnersOf } from './load-partner-files.ts'

enableCompileCache()
const settings = readSettings(process.env)
const state = kazakhstan()
const partners = partnersOf(200)
const elshi = await openElshi(settings, {
  log: createLog(settings),
  home: { ...state, between: { ...state.between, partners: [...state.between.partners, ...partners] } },
  supervise: false,
})
const [full, ...others] = partners.map(({ code }) => code)
if (full === undefined) throw new Error('The benchmark has partners.')
const ofOthers = { rounds: 4, commitments: 20, letters: 5, instruments: 2, documents: 10, figures: 0 }
await loadFiles(elshi, [{ code: full, counts: fullFile }, ...others.map((code) => ({ code, counts: ofOthers }))])
const server = await openServer(elshi)
await server.listen({ host: '127.0.0.1', port: 0 })
const cookie = await signIn(elshi)
const { port } = server.server.address() as AddressInfo
process.stdout.write(`${JSON.stringify({ port, pid: process.pid, full, cookie })}\n`)

for await (const _ of process.stdin);
await server.close()
await elshi.stop()

async function signIn({ identity }: Elshi): Promise<string> {
  const said = {
    name: 'Invented officer',
    kind: 'officer',
    language: 'en',
    post: '*',
    roles: ['head-of-department'],
    compartments: ['relations'],
    from: plainDate('2020-01-01'),
  } as const
  const { account } = await officers.appoint(identity, said)
  const [position] = await officers.positionsToday(identity, account)
  if (!position) throw new Error('An appointment holds from its first day.')
  const holder = {
    account: { id: account, kind: 'officer', name: said.name, language: 'en', demonstration: false },
    position,
  } as const
  return `elshi=${await sessions.openSession(identity, { holder, method: 'passkey', language: 'en' })}`
}
