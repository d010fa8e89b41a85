// SPDX-License-Identifier: Apache-2.0
// The ministry's desk on a day in November 2026, with everything that the definitions tell between states.
import { randomUUID } from 'node:crypto'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { TestAnswer, TestVisitor } from './elshi.ts'
import { testProgram } from './elshi.ts'
import { testState } from './home-state.ts'

/** The program, an officer of the desk, and what the desk sends as one command. */
export async function betweenStates({ demonstration = false } = {}) {
  const home = { ...testState(), between: kazakhstan().between }
  const program = await testProgram({ home, clock: stoppedClock(new Date('2026-11-23T09:00:00Z')), demonstration })
  const desk = await program.officer('*', ['desk-officer'], ['relations'])
  const send = (path: string, body: object, by: TestVisitor = desk): Promise<TestAnswer> =>
    by.send('POST', `/api/${path}`, { commandId: randomUUID(), ...body })
  return { program, desk, send }
}

/** With which code something was refused, or the status where it was not. */
export const codeOf = ({ status, body }: Pick<TestAnswer, 'status' | 'body'>): string | number =>
  body.error?.code ?? status
