// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { Answers } from '#src/consular/catalogue/index.ts'
import { shownAnswers, townsInWords } from './town-in-words.ts'

const { network, placeIn = () => undefined } = kazakhstan()
const applicant = { country: 'KR', region: 'KR-48', town: 'Geoje' }
const townIn = (language: string, answers = { applicant } as unknown as Answers) =>
  townsInWords({ network, placeIn }, language, answers)

describe('the town that an applicant typed', () => {
  test('is called by its name in the reader’s language, beside a region that is', () => {
    expect(['kk', 'ru', 'en', 'ko'].map((language) => townIn(language)('Geoje'))).toEqual([
      'Кодже',
      'Кодже',
      'Geoje',
      '거제',
    ])
  })

  test('is left as it was typed where it is not of the lists, and so is every other answer', () => {
    expect(
      townIn('ko', { applicant: { ...applicant, town: 'Heuksando' } } as unknown as Answers)('Heuksando'),
    ).toBeUndefined()
    expect(townIn('ko')('12 Haeundae-ro')).toBeUndefined()
    expect(townIn('ko', {} as Answers)(undefined)).toBeUndefined()
  })

  test('is not looked for in an answer that its reader may not see', () => {
    const answer = { subject: 'applicant', question: 'town', value: 'Geoje' }
    const file = (shown: boolean) => ({ sections: [{ answers: [{ ...answer, shown }] }] }) as never
    expect(shownAnswers(file(true))).toEqual({ applicant: { town: 'Geoje' } })
    expect(shownAnswers(file(false))).toEqual({})
  })
})
