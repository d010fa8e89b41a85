// SPDX-License-Identifier: Apache-2.0
// An officer who releases to a partner, and that partner's user: what tests of releases begin with.
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { TestAnswer, TestProgram, TestVisitor } from './elshi.ts'
import { testProgram } from './elshi.ts'
import { testState } from './home-state.ts'

export const wish = () => ({ commandId: randomUUID() })
/** What an answer refuses, or its status. */
export const code = ({ status, body }: TestAnswer): string | number => body?.error?.code ?? status

export type Releasing = {
  readonly program: TestProgram
  readonly desk: TestVisitor
  readonly partner: TestVisitor
  /** Where the desk releases to the partner. */
  readonly file: string
  preview(kind: string, id: string): Promise<TestAnswer>
  send(things: object[], more?: object): Promise<TestAnswer>
  /** Releases what the preview showed; answers the id of the version. */
  release(kind: string, id: string, more?: object): Promise<string>
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of a version
  asPartner(id: string): Promise<any>
}

/** The program with the files of a real state; stop it after the last test of the file. */
export async function releasingTo(party: string): Promise<Releasing> {
  const home = { ...testState(), between: kazakhstan().between }
  const program = await testProgram({ home, clock: stoppedClock(new Date('2026-11-23T09:00:00Z')) })
  const desk = await program.officer('*', ['desk-officer'], ['relations', 'positions'])
  const partner = await program.partner(party)
  const file = `/api/partners/${party}/releases`
  const preview = (kind: string, id: string) => desk.get(`${file}/preview?kind=${kind}&id=${id}`)
  const send = (things: object[], more: object = wish()) => desk.send('POST', file, { things, ...more })
  const release = async (kind: string, id: string, more: object = {}) => {
    const { body } = await preview(kind, id)
    const answer = await send([{ kind, id, seen: body.seen }], { ...wish(), ...more })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.released[0].id as string
  }
  const asPartner = async (id: string) => (await partner.get(`/api/partner/releases/${id}`)).body
  return { program, desk, partner, file, preview, send, release, asPartner }
}
