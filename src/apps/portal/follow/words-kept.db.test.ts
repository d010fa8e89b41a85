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
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { hiddenIn, sendFiles, sendForm } from '#testing/portal-forms.ts'
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
  const csrf = hiddenIn((await visitor.get('/en/follow')).text, 'csrf')
  expect((await sendForm(visitor, '/en/follow', { csrf, reference, code: slipCode ?? '' })).status).toBe(303)
  const officerDoes = async (deed: Record<string, unknown>) => {
    const command = { commandId: randomUUID(), ...parseReference(reference), ...deed } as CaseCommand
    const outcome = await actOnCase(engine, consul, command)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
  }
  return { visitor, officerDoes, slip: { reference, code: slipCode ?? '' } }
}

const refuseCard = { do: 'act', action: 'refuse', ground: 'books-not-returned', reason: 'Three books are missing.' }

describe('what an applicant wrote', () => {
  test('stands in the message that was refused', async () => {
    const { visitor } = await follower()
    const page = (await visitor.get('/en/case')).text
    const text = `Long & <b>true</b> ${'word '.repeat(20_000)}`
    const answer = await sendForm(visitor, '/en/case/message', {
      csrf: hiddenIn(page, 'csrf'),
      command: randomUUID(),
      text,
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Long &amp; &lt;b&gt;true&lt;/b&gt; word word')
  })

  test.each([
    ['/en/case/message', 'text'],
    ['/en/case/do/withdraw', 'reason'],
  ])('is given back at the way in by %s, when their session has ended meanwhile', async (url, field) => {
    const { visitor } = await follower()
    const csrf = hiddenIn((await visitor.get('/en/case')).text, 'csrf')
    await sessions.endSession(program.elshi.identity, visitor.cookies.get('elshi') ?? '')
    const answer = await sendForm(visitor, url, { csrf, command: randomUUID(), [field]: 'Half an hour of <writing>' })
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
      csrf: hiddenIn(page, 'csrf'),
      command: hiddenIn(page, 'command'),
      expectedSequence: hiddenIn(page, 'expectedSequence'),
      reason: 'I returned them in May.',
    }
    await officerDoes({ do: 'add-note', note: 'They telephoned.' })
    const answer = await sendForm(visitor, '/en/case/do/appeal', appeal)
    expect(answer.text).toContain('The case has moved on since you opened this page, so nothing was sent.')
    expect(answer.text).toContain('>I returned them in May.</textarea>')
    const anew = {
      ...appeal,
      command: hiddenIn(answer.text, 'command'),
      expectedSequence: hiddenIn(answer.text, 'expectedSequence'),
    }
    expect((await sendForm(visitor, '/en/case/do/appeal', anew)).status).toBe(303)
    // The same form once more: it was done, and nobody is told otherwise.
    expect((await sendForm(visitor, '/en/case/do/appeal', anew)).status).toBe(303)
  })

  test('is given back with the reason, when it can no longer be done', async () => {
    const { visitor, officerDoes } = await follower()
    const page = (await visitor.get('/en/case/do/withdraw')).text
    await officerDoes(refuseCard)
    const answer = await sendForm(visitor, '/en/case/do/withdraw', {
      csrf: hiddenIn(page, 'csrf'),
      command: hiddenIn(page, 'command'),
      expectedSequence: hiddenIn(page, 'expectedSequence'),
      reason: 'I am moving away.',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('>I am moving away.</textarea>')
  })
})

describe('what was sent too often', () => {
  /** Forms without a word are refused, and counted. */
  async function often(visitor: Awaited<ReturnType<typeof follower>>['visitor'], url: string, csrf: string) {
    for (let sent = 0; sent < 30; sent++)
      expect((await sendForm(visitor, url, { csrf, command: randomUUID() })).status).toBe(422)
  }

  test('stands on the page that says so, with the way back to the case and a form that sends it again', async () => {
    const { visitor } = await follower()
    const csrf = hiddenIn((await visitor.get('/en/case')).text, 'csrf')
    await often(visitor, '/en/case/message', csrf)
    const answer = await sendForm(visitor, '/en/case/message', { csrf, command: randomUUID(), text: 'Half <an> hour' })
    expect(answer.status).toBe(429)
    expect(answer.text).toContain('>Half &lt;an&gt; hour</textarea>')
    expect(answer.text).toContain('<a href="/en/case">Back to the case</a>')
    expect(answer.text).toContain('<form method="post" action="/en/case/message">')
    expect(hiddenIn(answer.text, 'text')).toBe('Half &lt;an&gt; hour')
    expect(answer.headers['cache-control']).toBe('no-store')
    // A withdrawal is counted apart, and so is everybody else behind the same address.
    const page = (await visitor.get('/en/case/do/withdraw')).text
    const names = ['csrf', 'command', 'expectedSequence']
    const form = Object.fromEntries(names.map((name) => [name, hiddenIn(page, name)]))
    expect((await sendForm(visitor, '/en/case/do/withdraw', { ...form, reason: 'I move.' })).status).toBe(303)
    const neighbour = (await follower()).visitor
    const other = hiddenIn((await neighbour.get('/en/case')).text, 'csrf')
    const said = { csrf: other, command: randomUUID(), text: 'Good morning' }
    expect((await sendForm(neighbour, '/en/case/message', said)).status).toBe(303)
  })
})

test('one hundred and fifty pages of applications in an hour are taken from one house', async () => {
  const start = '/en/apply/library-card'
  for (let neighbour = 0; neighbour < 15; neighbour++) {
    const visitor = program.visitor()
    const csrf = hiddenIn((await visitor.get(start)).text, 'csrf')
    for (let sent = 0; sent < 10; sent++) expect((await sendForm(visitor, start, { csrf, post: '' })).status).toBe(422)
  }
})

describe('files that were sent when the session had ended', () => {
  const letter = 'applicant/proof-of-address'

  test('are told by name at the way in, and by their place in the case after it', async () => {
    const { visitor, slip, officerDoes } = await follower()
    const asked = { do: 'act', action: 'ask-for-evidence', evidence: ['proof-of-address'], reason: 'Which street?' }
    await officerDoes(asked)
    const csrf = hiddenIn((await visitor.get('/en/case')).text, 'csrf')
    await sessions.endSession(program.elshi.identity, visitor.cookies.get('elshi') ?? '')
    const answer = await sendFiles(visitor, '/en/case/papers', csrf, { [letter]: 'letter & seal.png', empty: '' })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('<li><span class="typed">letter &amp; seal.png</span></li>')
    const typed = { csrf: hiddenIn(answer.text, 'csrf'), again: hiddenIn(answer.text, 'again') }
    const wrong = await sendForm(visitor, '/en/follow', { ...typed, ...slip, code: 'wrong' })
    expect(hiddenIn(wrong.text, 'again')).toBe(letter)
    const back = await sendForm(visitor, '/en/follow', { ...typed, ...slip })
    expect(back.headers.location).toBe(`/en/case?again=${letter}`)
    const again = (await visitor.get(`/en/case?again=${letter}`)).text
    expect(again.match(/This file was not sent: choose it again\./g)).toHaveLength(1)
    expect((await visitor.get('/en/case?again=<b>/x,applicant/identity')).text).not.toContain('choose it again')
  })

  test('lead an account back to the case that they were for', async () => {
    const visitor = program.visitor()
    const csrf = hiddenIn((await visitor.get('/en/account')).text, 'csrf')
    const answer = await sendFiles(visitor, '/en/account/BUS-26-000001/papers', csrf, { [letter]: 'letter.png' })
    expect(answer.status).toBe(403)
    const carried = { again: hiddenIn(answer.text, 'again'), case: hiddenIn(answer.text, 'case') }
    expect(carried).toEqual({ again: letter, case: 'BUS-26-000001' })
    const address = 'writer@mail.example'
    const code = await sendForm(visitor, '/en/account', { csrf: hiddenIn(answer.text, 'csrf'), address, ...carried })
    expect([hiddenIn(code.text, 'again'), hiddenIn(code.text, 'case')]).toEqual([letter, 'BUS-26-000001'])
  })

  test('of an application whose code this browser has no more are told where the code is asked for', async () => {
    const visitor = program.visitor()
    const csrf = hiddenIn((await visitor.get('/en/resume')).text, 'csrf')
    const answer = await sendFiles(visitor, '/en/apply/library-card/papers', csrf, { [letter]: 'letter.png' })
    expect([answer.status, answer.text.includes('letter.png'), answer.text.includes('id="code"')]).toEqual([
      403,
      true,
      true,
    ])
    const nothing = await sendFiles(visitor, '/en/apply/library-card/papers', csrf, { [letter]: '' })
    expect(nothing.status).toBe(303)
  })

  test('are told to nobody who has no token of these pages', async () => {
    const visitor = program.visitor()
    await visitor.get('/en/follow')
    expect((await sendFiles(visitor, '/en/case/papers', 'forged', { [letter]: 'letter.png' })).text).not.toContain(
      'letter.png',
    )
  })
})
