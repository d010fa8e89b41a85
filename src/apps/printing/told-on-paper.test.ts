// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Elshi } from '#src/apps/compose/index.ts'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { answerOnPaper, lawsOnPaper } from './told-on-paper.ts'

const elshi = {} as Elshi
const about = { subject: 'applicant', question: 'name', class: 'identity', version: 1, shown: true } as const

test('a paper bears the Latin spelling of a name, as the page that checks it shows both', () => {
  const value = { family: 'Сынақбаева', given: 'Айнұр', latin: { family: 'Synaqbayeva', given: 'Ainur' } }
  const said = { text: 'question.name' }
  expect(answerOnPaper(elshi, 'kk', { ...about, kind: 'name', value, said })).toBe(
    'Сынақбаева Айнұр\nSYNAQBAYEVA Ainur',
  )
  const plain = { family: 'Сынақбаева', given: 'Айнұр' }
  expect(answerOnPaper(elshi, 'kk', { ...about, kind: 'name', value: plain, said })).toBe('Сынақбаева Айнұр')
})

test('a law of which two things were read stands on a paper once', () => {
  const removal = kazakhstan().services.find(({ id }) => id === 'consular-deregistration')
  const wording = { say: (key: string) => key, has: () => true }
  expect(removal?.legalBasis).toHaveLength(2)
  expect(lawsOnPaper(wording, removal?.legalBasis ?? [])).toEqual(['instrument.kz-order-2016-263'])
})
