// SPDX-License-Identifier: Apache-2.0
// Whoever is signed in and asks to be taken off the register is proposed the registration that stands there.
import { randomUUID } from 'node:crypto'
import { afterAll, expect, test, vi } from 'vitest'
import { lodgeCase } from '#src/consular/cases/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { hiddenIn, sendForm } from '#testing/portal-forms.ts'
import { entryOf, home, person, registering, sight, step } from '#testing/registering.ts'
import { portalPlugin } from '../index.ts'

const { program, engine, must, lodge } = await registering((elshi) => [portalPlugin(elshi)])
afterAll(() => program.stop())

const first = '/en/apply/consular-deregistration'
const accountOf = (id: string | undefined): Actor => ({
  id: id ?? '',
  kind: 'applicant',
  posts: [],
  compartments: [],
  roles: ['applicant'],
})

/** A registration that is asked for and not decided. */
async function lodgedBy(account: string | undefined) {
  const lodged = await lodgeCase(engine, accountOf(account), {
    service: 'consular-registration',
    serviceVersion: '1',
    post: 'BUS',
    channel: 'portal',
    language: 'en',
    commandId: randomUUID(),
    answers: { applicant: { 'stay-kind': 'permanent', ...person, ...home } },
    files: [],
  })
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
  return lodged.value.key
}

/** The cases whose reading is recorded from now on. */
function spyReads() {
  const record = vi.spyOn(engine.readLog, 'record')
  record.mockClear()
  return {
    recent: () =>
      record.mock.calls.flatMap(([{ subjectKind, ids }]) => (subjectKind === 'case' ? ids.map(String) : [])),
  }
}

/** Somebody signed in, with a registration of their own in force. */
async function registered(address: string) {
  const visitor = await program.applicant(address)
  const key = await lodgedBy(visitor.account)
  await must(
    key,
    step('examine'),
    sight('identity'),
    sight('permission-to-leave'),
    step('accept'),
    step('issue-insert'),
  )
  return { visitor, key }
}

test('the registration is proposed with its post, kind and day; its answers stand in the form, say where they are from and can be changed', async () => {
  const { visitor, key } = await registered('registered@mail.example')
  const start = (await visitor.get(first)).text
  expect(start).toContain(
    `${reference(key)} · Permanently · registered on 20 November 2026 · Consulate General in Busan`,
  )
  const begun = await sendForm(visitor, first, { csrf: hiddenIn(start, 'csrf'), entry: reference(key), post: '' })
  expect(begun.status).toBe(303)
  expect((await visitor.get(`${first}/applicant/why`)).text).not.toContain('taken from your registration')
  const page = (await visitor.get(`${first}/applicant/person`)).text
  expect(page).toContain(`The answers below are taken from your registration: ${reference(key)} · Permanently`)
  expect(page).toContain('value="Айсұлу"')
  expect(page).toMatch(/name="applicant\/birth-date\.year"[^>]*value="2004"/)
})

test('what was chosen stands on the page again when the post was forgotten, and nothing in its place', async () => {
  const { visitor, key } = await registered('forgetful@mail.example')
  const csrf = hiddenIn((await visitor.get(first)).text, 'csrf')
  const again = await sendForm(visitor, first, { csrf, entry: '', post: '' })
  expect(again.status).toBe(422)
  expect(again.text).toMatch(/name="entry" value="" checked/)
  expect(again.text).not.toMatch(new RegExp(`value="${reference(key)}" checked`))
  expect(again.text).not.toContain('selected')
  const unsaid = await sendForm(visitor, first, { csrf, post: '' })
  expect(unsaid.text).toMatch(new RegExp(`value="${reference(key)}" checked`))
})

test('to propose it no other case of theirs is read', async () => {
  const { visitor, key } = await registered('reader@mail.example')
  const { recent } = spyReads()
  await visitor.get(first)
  expect(recent()).toEqual([reference(key)])
  const undecided = await lodgedBy(visitor.account)
  const again = spyReads()
  await visitor.get(first)
  expect(again.recent()).toEqual([reference(key)])
  expect(again.recent()).not.toContain(reference(undecided))
})

test('another person begins with an empty form, and nobody is proposed what has ended', async () => {
  const { visitor, key } = await registered('another@mail.example')
  const start = (await visitor.get(first)).text
  await sendForm(visitor, first, { csrf: hiddenIn(start, 'csrf'), entry: '', post: 'BUS' })
  const page = (await visitor.get(`${first}/applicant/person`)).text
  expect(page).not.toContain('taken from your registration')
  expect(page).not.toContain('Айсұлу')
  const removal = await lodge('consular-deregistration', { cause: 'own-request', ...person })
  await must(removal, sight('identity'), step('accept'), step('remove', { entry: entryOf(key) }))
  expect((await visitor.get(first)).text).not.toContain(reference(key))
})

test('a registration of somebody else is taken over by nobody, whatever reference is sent', async () => {
  const { key } = await registered('holder@mail.example')
  for (const visitor of [await program.applicant('stranger@mail.example'), program.visitor()]) {
    const start = (await visitor.get(first)).text
    expect(start).not.toContain(reference(key))
    await sendForm(visitor, first, { csrf: hiddenIn(start, 'csrf'), entry: reference(key), post: 'BUS' })
    expect((await visitor.get(`${first}/applicant/person`)).text).not.toContain('Айсұлу')
  }
})
