// SPDX-License-Identifier: Apache-2.0
// A very full file on a partner, and briefs drafted from it and set on paper in this process; it tells how long each took, and ends when its standard input does.
import { enableCompileCache } from 'node:module'
import { draftFor, printBrief, writeBriefDocx } from '#src/apps/briefing/index.ts'
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { fullFile, loadFiles, partnersOf } from './load-partner-files.ts'
import { spentUntilNow } from './spent.ts'

/** Milliseconds by the clock, and of processor time in all threads of the process and in PostgreSQL. */
export type Taken = { readonly clock: number; readonly processor: number; readonly postgresql: number }
export type BriefTimes = {
  readonly draft: readonly Taken[]
  readonly pdf: readonly Taken[]
  readonly docx: readonly Taken[]
}

const ROUNDS = 12
enableCompileCache()
const settings = readSettings(process.env)
const state = kazakhstan()
const partners = partnersOf(1)
const elshi = await openElshi(settings, {
  log: createLog(settings),
  home: { ...state, between: { ...state.between, partners: [...state.between.partners, ...partners] } },
  supervise: false,
})
const [{ code: partner } = { code: '' }] = partners
await loadFiles(elshi, [{ code: partner, counts: fullFile }])
const actor: Actor = {
  kind: 'officer',
  id: '00000000-0000-4000-8000-000000000001',
  posts: elshi.engine.posts.ids,
  roles: ['desk-officer'],
  compartments: ['relations', 'general'],
}

const times: Record<keyof BriefTimes, Taken[]> = { draft: [], pdf: [], docx: [] }
// The first of each loads what it needs; it is told by nobody, for it happens once.
for (let round = 0; round <= ROUNDS; round += 1) {
  const [drafted, draft] = await taken(() => draftFor(elshi, actor, { partner, round: 'next', language: 'en' }))
  if (!drafted.ok) throw new Error(`The brief was not drafted: ${drafted.refusal.code}`)
  const [, pdf] = await taken(() => printBrief(elshi, drafted.value, 'https://office.example'))
  const [, docx] = await taken(() => writeBriefDocx(elshi, drafted.value, 'https://office.example'))
  if (round === 0) continue
  times.draft.push(draft)
  times.pdf.push(sumOf(draft, pdf))
  times.docx.push(sumOf(draft, docx))
}
process.stdout.write(`${JSON.stringify(times)}\n`)
for await (const _ of process.stdin);
await elshi.stop()

function sumOf(one: Taken, other: Taken): Taken {
  return {
    clock: one.clock + other.clock,
    processor: one.processor + other.processor,
    postgresql: one.postgresql + other.postgresql,
  }
}

async function taken<T>(work: () => Promise<T>): Promise<readonly [T, Taken]> {
  const serverBefore = spentUntilNow(process.pid, settings.home)
  const [began, before] = [performance.now(), process.cpuUsage()]
  const made = await work()
  const clock = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  const serverAfter = spentUntilNow(process.pid, settings.home)
  const postgresql = (serverAfter?.postgresql ?? Number.NaN) - (serverBefore?.postgresql ?? 0)
  return [made, { clock, processor: (user + system) / 1000, postgresql }]
}
