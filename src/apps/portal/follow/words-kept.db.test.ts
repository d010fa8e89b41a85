// SPDX-License-Identifier: Apache-2.0
// Whatever somebody wrote about their case is given back when it could not be sent.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseCommand } from '#src/consular/cases/index.ts'
import { actOnCase, lodgeCase } from '#src/consular/cases/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { sessions } from '#src/platform/identity/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { portalPlugin } from '../index.ts'

const texts = join(import.meta.dirname, '../../../../testing/library-card/texts')
let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: testState([libraryCard], [texts]), faces: (elshi) => [portalPlugin(elshi)] })
})
afterAll(() => program.stop())

const consul: Actor = {
  id: randomUUID(),
  kind: 'officer',
  posts: ['BUS'],
  compartments: ['general'],
  roles: ['officer', 'approving-consul'],
}

function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
}

async function send(visitor: TestVisitor, url: string, form: Record<string, string>) {
  return visitor.call({
    method: 'POST',
    url,
    headers: { origin: 'http://localhost:4180', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
}

/** Somebody who lodged a case and follows it by its slip. */
async function follower() {
  const { engine } = program.elshi
  const guest: Actor = {
    id: `applicant:${randomUUID()}`,
    kind: 'applicant',
    posts: [],
    compartments: [],
    roles: ['applicant'],
  }
  const lodged = await lodgeCase(engine, guest, askForCard(randomUUID()))
  if (!lodged.ok) throw new Error(lodged.refusal.code)
  const { reference, slipCode } = lodged.value
  const visitor = program.visitor()
  const csrf = hidden((await visitor.get('/en/follow')).text, 'csrf')
  expect((await send(visitor, '/en/follow', { csrf, reference, code: slipCode ?? '' })).status).toBe(303)
  const officerDoes = async (deed: Record<string, unknown>) => {
    const command = { commandId: randomUUID(), ...parseReference(reference), ...deed } as CaseCommand
    const outcome = await actOnCase(engine, consul, command)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
  }
  return { visitor, officerDoes }
}

const refuseCard = { do: 'act', action: 'refuse', ground: 'books-not-returned', reason: 'Three books are missing.' }

describe('what an applicant wrote', () => {
  test('stands in the message that was refused', async () => {
    const { visitor } = await follower()
    const page = (await visitor.get('/en/case')).text
    const text = `Long & <b>true</b> ${'word '.repeat(20_000)}`
    const answer = await send(visitor, '/en/case/message', { csrf: hidden(page, 'csrf'), command: randomUUID(), text })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Long &amp; &lt;b&gt;true&lt;/b&gt; word word')
  })

  test.each([
    ['/en/case/message', 'text'],
    ['/en/case/do/withdraw', 'reason'],
  ])('is given back at the way in by %s, when their session has ended meanwhile', async (url, field) => {
    const { visitor } = await follower()
    const csrf = hidden((await visitor.get('/en/case')).text, 'csrf')
    await sessions.endSession(program.elshi.identity, visitor.cookies.get('elshi') ?? '')
    const answer = await send(visitor, url, { csrf, command: randomUUID(), [field]: 'Half an hour of <writing>' })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('readonly aria-describedby="kept-why">Half an hour of &lt;writing&gt;</textarea>')
    expect(answer.text).toContain('name="reference"')
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('is still in an appeal, when the case moved on while it was written', async () => {
    const { visitor, officerDoes } = await follower()
    await officerDoes(refuseCard)
    const page = (await visitor.get('/en/case/do/appeal')).text
    const appeal = {
      csrf: hidden(page, 'csrf'),
      command: hidden(page, 'command'),
      expectedSequence: hidden(page, 'expectedSequence'),
      reason: 'I returned them in May.',
    }
    await officerDoes({ do: 'add-note', note: 'They telephoned.' })
    const answer = await send(visitor, '/en/case/do/appeal', appeal)
    expect(answer.text).toContain('The case has moved on since you opened this page, so nothing was sent.')
    expect(answer.text).toContain('>I returned them in May.</textarea>')
    const anew = {
      ...appeal,
      command: hidden(answer.text, 'command'),
      expectedSequence: hidden(answer.text, 'expectedSequence'),
    }
    expect((await send(visitor, '/en/case/do/appeal', anew)).status).toBe(303)
    // The same form once more: it was done, and nobody is told otherwise.
    expect((await send(visitor, '/en/case/do/appeal', anew)).status).toBe(303)
  })

  test('is given back with the reason, when it can no longer be done', async () => {
    const { visitor, officerDoes } = await follower()
    const page = (await visitor.get('/en/case/do/withdraw')).text
    await officerDoes(refuseCard)
    const answer = await send(visitor, '/en/case/do/withdraw', {
      csrf: hidden(page, 'csrf'),
      command: hidden(page, 'command'),
      expectedSequence: hidden(page, 'expectedSequence'),
      reason: 'I am moving away.',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('>I am moving away.</textarea>')
  })
})
