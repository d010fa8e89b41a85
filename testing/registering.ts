// SPDX-License-Identifier: Apache-2.0
// Citizens asked onto the consular register of Kazakhstan and off it, through the engine, for the tests of what follows from that.
import { randomUUID } from 'node:crypto'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { CaseCommand, CaseKey, Engine } from '#src/consular/cases/index.ts'
import { actOnCase, lodgeCase } from '#src/consular/cases/index.ts'
import type { Answers } from '#src/consular/catalogue/index.ts'
import { reference } from '#src/consular/history/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { TestOptions } from './elshi.ts'
import { testProgram } from './elshi.ts'

/** An invented citizen, and where she lives. */
export const person = { name: { family: 'Үлгібаева', given: 'Айсұлу' }, 'birth-date': '2004-05-17' }
export const home = { 'identity-document': 'N00000001', country: 'KR', town: 'Busan' }

export const sight = (evidence: string) => ({ do: 'sight-evidence', evidence, subject: 'applicant' })
export const step = (action: string, more: object = {}) => ({ do: 'act', action, ...more })
export const entryOf = (key: CaseKey, subject = 'applicant') => ({ reference: reference(key), subject })

export function officerAt(post = 'BUS', id = `officer-of-${post}`): Actor {
  return { id, kind: 'officer', posts: [post], compartments: ['general'], roles: ['officer', 'registrar'] }
}

/** A program of Kazakhstan whose clock stands in November 2026, and what officers of its posts do there. */
export async function registering(faces: TestOptions['faces'] = () => []) {
  const clock = stoppedClock(new Date('2026-11-20T03:00:00Z'))
  const program = await testProgram({ home: kazakhstan(), faces })
  const engine: Engine = { ...program.elshi.engine, clock }

  async function lodge(
    service: string,
    applicant: Readonly<Record<string, unknown>>,
    post = 'BUS',
    others: Answers = {},
  ) {
    const serviceVersion = engine.catalogue.list().find(({ id }) => id === service)?.version ?? ''
    const about = { commandId: randomUUID(), service, serviceVersion, post, channel: 'window', language: 'en' } as const
    const outcome = await lodgeCase(engine, officerAt(post), { ...about, answers: { applicant, ...others }, files: [] })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.value.key
  }

  const act = (key: CaseKey, wish: object) =>
    actOnCase(engine, officerAt(key.post), { commandId: randomUUID(), ...key, ...wish } as CaseCommand, {
      isFresh: true,
    })

  async function must(key: CaseKey, ...wishes: readonly object[]): Promise<void> {
    for (const wish of wishes) {
      const outcome = await act(key, wish)
      if (!outcome.ok) throw new Error(`${JSON.stringify(wish)}: ${JSON.stringify(outcome.refusal)}`)
    }
  }

  /** Somebody entered, for a time or for good. */
  async function register(kind: 'temporary' | 'permanent', until?: string, post = 'BUS'): Promise<CaseKey> {
    const stay = kind === 'temporary' ? { purpose: 'study', ...(until && { 'stay-until': until }) } : {}
    const key = await lodge('consular-registration', { 'stay-kind': kind, ...stay, ...person, ...home }, post)
    const permission = kind === 'permanent' ? [sight('permission-to-leave')] : []
    await must(key, step('examine'), sight('identity'), ...permission, step('accept'))
    await must(key, step(kind === 'temporary' ? 'issue-notice' : 'issue-insert'))
    return key
  }

  return { program, engine, clock, lodge, act, must, register }
}
