// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Role } from '#src/consular/catalogue/index.ts'
import type { Asker } from './asker.ts'
import type { CaseAct } from './permissions.ts'
import { may, permissions } from './permissions.ts'
import { classesOpenTo, mayOpen, mayOpenFiles, readerOf, readingClasses } from './reading.ts'

const roles = Object.keys(readingClasses) as Role[]
const everyAct = [...new Set(permissions.flatMap(({ acts }) => acts))]
const general = { compartment: 'general' } as const
const asker = (part: Partial<Asker>): Asker => ({ id: 'someone', roles: [], compartments: ['general'], ...part })

describe('the table', () => {
  test('whoever holds no role at the post may do nothing', () => {
    for (const act of everyAct) expect(may(asker({ compartments: ['*'] }), act, general)).toBe(false)
  })

  test('an officer works in a compartment only when it was opened to them by name', () => {
    const officer = asker({ roles: ['officer'] })
    expect(may(officer, 'read', general)).toBe(true)
    expect(may(officer, 'read', { compartment: 'protection' })).toBe(false)
    expect(
      may(asker({ roles: ['officer'], compartments: ['protection'] }), 'read', { compartment: 'protection' }),
    ).toBe(true)
  })

  test('a registrar never works on protection, even when it was opened by name', () => {
    expect(may(asker({ roles: ['registrar'], compartments: ['*'] }), 'act', { compartment: 'protection' })).toBe(false)
  })

  test.each<[CaseAct, string[]]>([
    ['transfer', ['approving-consul', 'head-of-post']],
    ['revoke-document', ['approving-consul', 'head-of-post']],
    ['erase-facts', ['operator']],
    ['co-sign', ['officer', 'approving-consul', 'head-of-post', 'registrar', 'co-signer']],
    ['add-note', ['officer', 'approving-consul', 'head-of-post', 'registrar']],
    ['read', ['officer', 'approving-consul', 'head-of-post', 'registrar', 'inspector', 'applicant', 'co-signer']],
  ])('%s is open to %j and nobody else', (act, expected) => {
    const open = roles.filter((role) => may(asker({ roles: [role], compartments: ['*'] }), act, general))
    expect(open.toSorted()).toEqual(expected.toSorted())
  })

  test('an applicant reaches their own case in every compartment', () => {
    for (const compartment of ['general', 'family', 'protection'] as const)
      expect(may(asker({ roles: ['applicant'], compartments: [] }), 'read', { compartment })).toBe(true)
  })
})

describe('reading', () => {
  const answers = (kind: string) => ({ fact: `answers.${kind}`, subject: 'applicant' })

  test('an officer reads identity, not health; an approving consul reads health, protection only when cleared', () => {
    const officer = asker({ roles: ['officer'], compartments: ['*'] })
    const consul = asker({ roles: ['approving-consul'] })
    expect(mayOpen(officer, general, answers('identity'))).toBe(true)
    expect(mayOpen(officer, general, answers('health'))).toBe(false)
    expect(mayOpen(consul, general, answers('health'))).toBe(true)
    expect(mayOpen(consul, general, answers('protection'))).toBe(false)
    expect(mayOpen(asker({ roles: ['approving-consul'], compartments: ['*'] }), general, answers('protection'))).toBe(
      true,
    )
  })

  test('an inspector reads no words that people wrote', () => {
    const inspector = asker({ roles: ['inspector'] })
    for (const fact of ['note.3', 'message.4', 'reason.5', 'answers.identity'])
      expect(mayOpen(inspector, general, { fact, subject: 'applicant' })).toBe(false)
  })

  test('neither notes nor letters nor replies of authorities nor reasons of a transfer reach the applicant', () => {
    const applicant = asker({ roles: ['applicant'] })
    for (const fact of ['note.3', 'letter.4', 'reply.5', 'transfer.6', 'unheard-of.7', 'constructor.1'])
      expect(mayOpen(applicant, general, { fact, subject: 'applicant' })).toBe(false)
    for (const fact of ['reason.3', 'explanation.4', 'message.5', 'appeal.6', 'answers.protection'])
      expect(mayOpen(applicant, general, { fact, subject: 'applicant' })).toBe(true)
  })

  test('a co-signer reads what concerns themselves, and of others what is ordinary', () => {
    const signer = asker({ roles: ['co-signer'], subject: 'member-1' })
    expect([...classesOpenTo(signer, 'applicant')]).toEqual(['ordinary'])
    expect(classesOpenTo(signer, 'member-1').has('identity')).toBe(true)
    expect(mayOpen(signer, general, { fact: 'message.5', subject: 'applicant' })).toBe(false)
    expect(mayOpen(signer, general, { fact: 'reason.6', subject: 'member-1' })).toBe(true)
  })

  test('what was handed in opens to who reads identity: a co-signer opens their own, an inspector none', () => {
    const opens = (part: Partial<Asker>) => mayOpenFiles(asker(part), general, { subject: 'member-1' })
    expect(opens({ roles: ['officer'] })).toBe(true)
    expect(opens({ roles: ['applicant'] })).toBe(true)
    expect(opens({ roles: ['co-signer'], subject: 'member-1' })).toBe(true)
    expect(opens({ roles: ['co-signer'], subject: 'member-2' })).toBe(false)
    expect(opens({ roles: ['inspector'] })).toBe(false)
    expect(opens({ roles: ['officer'], compartments: ['family'] })).toBe(false)
  })

  test('a file of a class of its own opens to whoever reads that class and identity', () => {
    const opens = (
      role: Role,
      kind: 'ordinary' | 'health' | 'protection',
      compartments: Asker['compartments'] = ['*'],
    ) => mayOpenFiles(asker({ roles: [role], compartments }), general, { subject: 'applicant', class: kind })
    expect(opens('officer', 'health')).toBe(false)
    expect(opens('registrar', 'health')).toBe(false)
    expect(opens('approving-consul', 'health')).toBe(true)
    expect(opens('applicant', 'protection')).toBe(true)
    expect(opens('head-of-post', 'protection')).toBe(true)
    expect(opens('head-of-post', 'protection', ['general'])).toBe(false)
    expect(opens('inspector', 'ordinary')).toBe(false)
  })

  test('a reader is the applicant, an officer or cleared, or reads nothing', () => {
    expect(readerOf(asker({ roles: ['applicant'] }), general)).toBe('applicant')
    expect(readerOf(asker({ roles: ['officer'] }), general)).toBe('officer')
    expect(readerOf(asker({ roles: ['head-of-post'] }), general)).toBe('cleared')
    expect(readerOf(asker({ roles: ['desk-officer'], compartments: ['*'] }), general)).toBeUndefined()
  })
})
