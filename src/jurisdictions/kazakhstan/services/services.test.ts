// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '#src/consular/catalogue/index.ts'
import { checkAnswers } from '#src/consular/forms/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { ANSWER_CHECKS, EXAMPLES, LANGUAGES, SERVICES } from '../index.ts'
import en from '../texts/en.json' with { type: 'json' }
import deregistrationEn from './consular-deregistration/texts/en.json' with { type: 'json' }
import deregistrationKk from './consular-deregistration/texts/kk.json' with { type: 'json' }
import deregistrationKo from './consular-deregistration/texts/ko.json' with { type: 'json' }
import deregistrationRu from './consular-deregistration/texts/ru.json' with { type: 'json' }
import registrationEn from './consular-registration/texts/en.json' with { type: 'json' }
import registrationKk from './consular-registration/texts/kk.json' with { type: 'json' }
import registrationKo from './consular-registration/texts/ko.json' with { type: 'json' }
import registrationRu from './consular-registration/texts/ru.json' with { type: 'json' }

const texts: Record<string, Record<string, string>> = {
  kk: { ...registrationKk, ...deregistrationKk },
  ru: { ...registrationRu, ...deregistrationRu },
  en: { ...registrationEn, ...deregistrationEn },
  ko: { ...registrationKo, ...deregistrationKo },
}

test('the engine can run every service, with every text in four languages', () => {
  const has = (language: string, key: string) => texts[language]?.[key] !== undefined
  expect(buildCatalogue(SERVICES, { texts: { has }, languages: LANGUAGES }).list()).toHaveLength(2)
})

describe.each(SERVICES.map((service) => [service.id, service] as const))('%s', (_id, service) => {
  test('is data that survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(service))).toEqual(service)
  })

  test('names only instruments that the texts can name', () => {
    const provisions = [...service.legalBasis, ...service.grounds.map(({ provision }) => provision)]
    for (const { instrument } of provisions) expect(en).toHaveProperty([`instrument.${instrument}`])
  })

  test('shows what is not known instead of guessing it: fee, retention, term of appeal', () => {
    expect(service.fee.known).toBe(false)
    expect(service.retention.known).toBe(false)
  })
})

test('no hint at the window speaks to the citizen as “you”: an officer is told of the applicant', () => {
  const toCitizen: Record<string, RegExp> = {
    en: /\byour?\b|^Leave /i,
    ru: /(^|[^а-яё])(вы|вас|вам|ваш)(?![а-яё])|оставьте/i,
    kk: /сізд|қалдырыңыз|көшіріңіз|болсаңыз/i,
    ko: /십시오.*비워|비워 두십시오|쓰십시오/,
  }
  for (const [language, said] of Object.entries(texts))
    for (const [key, words] of Object.entries(said)) {
      if (!/\.hint$/.test(key)) continue
      const toOfficer = said[`${key}.officer`] ?? words
      // What is done with the typed words is the same for both.
      if (/phone|deregistration\.question\.name/.test(key)) continue
      expect(toOfficer, `${language} ${key}`).not.toMatch(toCitizen[language] ?? /^$/)
    }
})

test('each kind of document has a code of its own for its numbers', () => {
  const codes = SERVICES.flatMap(({ documents }) => documents.map(({ code }) => code))
  expect(new Set(codes).size).toBe(codes.length)
})

test('removal from the register is due within two working days of the complete file', () => {
  const [, deregistration] = SERVICES
  expect(deregistration?.timeLimit).toMatchObject({ known: true, value: { count: 2, unit: 'working-days' } })
})

describe('worked examples', () => {
  test.each(EXAMPLES)('$id: the answers are sound', (example) => {
    const service = SERVICES.find(({ id }) => id === example.service)
    if (!service) throw new Error(`The service ${example.service} is missing.`)
    const checked = checkAnswers(service, example.answers, { today: example.lodgedOn, checks: ANSWER_CHECKS })
    expect(checked.problems).toEqual({})
    expect(checked.answers).toEqual(example.answers)
  })

  test('a region of another country, a wrong IIN and a missing name are told by field', () => {
    const [service] = SERVICES
    if (!service) throw new Error('The service of registration is missing.')
    const [example] = EXAMPLES
    const applicant = { ...example?.answers.applicant, region: 'DE-BE', iin: '850101300014', name: undefined }
    const checked = checkAnswers(service, { applicant }, { today: plainDate('2026-11-22'), checks: ANSWER_CHECKS })
    expect(checked.problems).toMatchObject({
      'applicant/region': { text: 'form.not-a-region' },
      'applicant/iin': { text: 'identifier.kz-iin.wrong-check-digit' },
      'applicant/name': { text: 'form.required' },
    })
  })
})
