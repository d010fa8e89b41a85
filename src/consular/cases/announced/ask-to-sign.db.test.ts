// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseCommand, CaseKey } from '#src/consular/cases/index.ts'
import { actOnCase, followCase, lodgeCase } from '#src/consular/cases/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { listMailOf } from '#src/platform/mail/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForVisit, groupVisit } from '#testing/group-visit/index.ts'

// The invented visit, whose leader and visitors may leave an address.
const email = (id: string) => ({ id, kind: 'email', class: 'contact', required: false }) as const
const visit: Service = {
  ...groupVisit,
  sections: groupVisit.sections.map((section) => ({
    ...section,
    questions: [
      ...section.questions,
      ...(section.id === 'leader' ? [email('leader-email')] : []),
      ...(section.id === 'visitor' ? [email('visitor-email')] : []),
    ],
  })),
}

let run: TestEngine
beforeAll(async () => {
  run = await testEngine({ services: [visit] })
})
afterAll(() => run.stop())

const mailOf = async (key: CaseKey) => (await asReader(run.db, systemActor, (tx) => listMailOf(tx, key))).length

test('whoever signs is written to when asked and when asked again; of whoever gave no address the applicant is told', async () => {
  const command = askForVisit(randomUUID())
  const { applicant, 'member-1': first, 'member-2': second } = command.answers
  const answers = {
    applicant: { ...applicant, 'leader-email': 'leader@example.org' },
    'member-1': { ...first, 'visitor-email': 'first.visitor@example.org' },
    'member-2': { ...second },
  }
  const lodged = await lodgeCase(run.engine, anonymous, { ...command, answers })
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
  const { key, reference, coSigners } = lodged.value
  // To the leader that it was lodged, to the first visitor that they are asked to sign.
  expect(await mailOf(key)).toBe(2)
  let sequence = lodged.value.sequence
  for (const { subject, slipCode } of coSigners) {
    const signer = await followCase(run.engine, { reference, slipCode: slipCode ?? '' })
    if (!signer) throw new Error('The slip opens nothing.')
    const signing = { commandId: randomUUID(), ...key, do: 'co-sign', signer: subject, expectedSequence: sequence }
    const signed = await actOnCase(run.engine, signer, signing as CaseCommand)
    if (!signed.ok) throw new Error(signed.refusal.code)
    sequence = signed.value.sequence
  }
  expect(await mailOf(key)).toBe(2)
  const corrected = await actOnCase(run.engine, run.officer('BUS'), {
    ...{ commandId: randomUUID(), ...key },
    ...{ do: 'correct-answers', answers: { applicant: { 'leader-country': 'KZ' } } },
  } as CaseCommand)
  expect(corrected).toMatchObject({ ok: true })
  // Again to the first visitor, and to the leader for the second.
  expect(await mailOf(key)).toBe(4)
})
