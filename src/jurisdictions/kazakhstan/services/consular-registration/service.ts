// SPDX-License-Identifier: Apache-2.0
// Consular registration, temporary and permanent: voluntary, without legal effect either way.
import type { Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { SECTIONS } from './sections.ts'
import { CITIZENSHIP_LAW, GROUNDS_OF_REFUSAL, RULES, VOLUNTARY } from './sources.ts'
import { STEPS } from './steps.ts'

const id = 'consular-registration'
const unknown = (what: string) => ({ known: false, reason: `${id}.unknown.${what}` }) as const
const ground = (name: string) => ({ id: name, provision: GROUNDS_OF_REFUSAL, appealable: unknown('appeal-term') })

export const CONSULAR_REGISTRATION: Service = {
  id,
  version: '1',
  // The wording of 23 May 2022 entered into force on this day (zakon.kz).
  from: plainDate('2022-06-08'),
  legalBasis: [RULES, CITIZENSHIP_LAW, VOLUNTARY],
  compartment: 'general',
  channels: ['portal', 'window'],
  members: { min: 0, max: 12 },
  coSignature: {
    who: 'each-adult-member',
    birthDateFrom: 'member-birth-date',
    adultFrom: 18,
    when: { membersAreAtLeast: 1 },
    tells: ['name'],
  },
  nameFrom: 'name',
  bornFrom: 'birth-date',
  sections: SECTIONS,
  evidence: [
    // Shown or given as an electronic document, never copied: paper copies of identity documents may not be collected.
    { id: 'identity', by: 'sighted', required: true, repeats: 'per-member' },
    { id: 'permission-to-leave', by: 'sighted', required: true, when: { answer: 'stay-kind', is: 'permanent' } },
  ],
  fee: unknown('fee'),
  timeLimit: unknown('time-limit'),
  firstStep: 'awaiting-signatures',
  steps: STEPS,
  grounds: [ground('unreliable-documents'), ground('requirements-not-met'), ground('no-consent')],
  documents: [
    {
      id: 'registration-notice',
      code: 'RN',
      numbering: 'gapless',
      shows: ['name', 'birth-date', 'stay-kind', 'stay-until'],
    },
    { id: 'passport-insert', code: 'PI', numbering: 'gapless', shows: ['name', 'birth-date', 'stay-kind'] },
  ],
  retention: unknown('retention'),
  governingDay: 'lodging',
}
