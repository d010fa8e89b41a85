// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Answers, Question, Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { FormContext } from './answer-checks.ts'
import { checkAnswers } from './check-answers.ts'
import { formOf } from './form.ts'

// Many cases are tried, and a busy machine needs time for them.
vi.setConfig({ testTimeout: 30_000 })

const context: FormContext = {
  today: plainDate('2026-11-22'),
  checks: {
    identifiers: {
      'test-number': (text) => (/^\d{4}$/.test(text) ? accept(text) : refuse({ text: 'test.not-a-number' })),
    },
    isCountry: (code) => ['KR', 'KZ'].includes(code),
    isRegion: (country, region) => country === 'KR' && region === 'busan',
  },
}

type Asked = { [K in Question['kind']]: Omit<Extract<Question, { kind: K }>, 'class' | 'required'> }[Question['kind']]

const ask = (question: Asked, more: Partial<Question> = {}): Question =>
  ({ class: 'ordinary', required: true, ...question, ...more }) as Question

function serviceAsking(questions: readonly Question[], repeated: readonly Question[] = []): Service {
  const sections = [
    { id: 'main', questions },
    { id: 'members', questions: repeated, repeats: 'per-member' },
  ]
  return { id: 'test', sections, members: { min: 0, max: repeated.length > 0 ? 3 : 0 } } as unknown as Service
}

function check(question: Asked, answer: unknown): unknown {
  const service = serviceAsking([ask({ id: 'country', kind: 'country' }, { required: false }), ask(question)])
  const { answers, problems } = checkAnswers(service, { applicant: { country: 'KR', [question.id]: answer } }, context)
  return problems[`applicant/${question.id}`]?.text ?? answers.applicant?.[question.id]
}

describe('each kind of question', () => {
  const long = 'ә'.repeat(201)
  test.each<[string, Asked, unknown, unknown]>([
    ['a text loses space around it', { id: 'q', kind: 'text' }, '  Әсел ', 'Әсел'],
    ['a text is kept in composed letters', { id: 'q', kind: 'text' }, 'Й'.normalize('NFD'), 'Й'],
    ['a text that is too long is refused', { id: 'q', kind: 'text' }, long, 'form.too-long'],
    ['a text of a million letters is refused', { id: 'q', kind: 'text' }, 'x'.repeat(1_000_000), 'form.too-long'],
    ['letters beyond the basic plane count as one', { id: 'q', kind: 'text', maxLength: 2 }, '𠮷𠮷', '𠮷𠮷'],
    ['a text of one line has no line breaks', { id: 'q', kind: 'text' }, 'a\nb', 'form.unreadable-letters'],
    ['a long text has', { id: 'q', kind: 'long-text' }, 'a\r\nb', 'a\nb'],
    ['a text without letters of control', { id: 'q', kind: 'long-text' }, 'a\u0000b', 'form.unreadable-letters'],
    ['a text is not a number', { id: 'q', kind: 'text' }, 12, 'form.not-a-text'],
    ['half a surrogate is no letter', { id: 'q', kind: 'text' }, '\ud800', 'form.unreadable-letters'],
    ['a name needs only a given name', { id: 'q', kind: 'name' }, { given: ' Аян ' }, { given: 'Аян' }],
    ['a name without given name', { id: 'q', kind: 'name' }, { family: 'Ким' }, 'form.name-needs-given'],
    ['a name that is a text', { id: 'q', kind: 'name' }, 'Ким', 'form.not-a-name'],
    ['a name that is a list', { id: 'q', kind: 'name' }, ['Ким'], 'form.not-a-name'],
    ['a name with unknown parts', { id: 'q', kind: 'name' }, { given: 'a', title: 'b' }, 'form.not-a-name'],
    [
      'latin letters are latin',
      { id: 'q', kind: 'name' },
      { given: 'Аян', latin: { given: 'Аян' } },
      'form.not-latin-letters',
    ],
    [
      'empty latin letters are none',
      { id: 'q', kind: 'name' },
      { given: 'Аян', latin: { given: '' } },
      { given: 'Аян' },
    ],
    ['a day that exists', { id: 'q', kind: 'date' }, '2024-02-29', '2024-02-29'],
    ['a day that does not', { id: 'q', kind: 'date' }, '2026-02-29', 'form.not-a-day'],
    ['a past day may be today', { id: 'q', kind: 'date', past: true }, '2026-11-22', '2026-11-22'],
    ['a past day is not tomorrow', { id: 'q', kind: 'date', past: true }, '2026-11-23', 'form.day-not-come'],
    ['a future day is not yesterday', { id: 'q', kind: 'date', future: true }, '2026-11-21', 'form.day-gone'],
    ['an option', { id: 'q', kind: 'choice', options: ['a', 'b'] }, 'b', 'b'],
    ['what is not an option', { id: 'q', kind: 'choice', options: ['a'] }, 'toString', 'form.not-an-option'],
    [
      'options are kept in their order, once',
      { id: 'q', kind: 'choices', options: ['a', 'b'] },
      ['b', 'a', 'b'],
      ['a', 'b'],
    ],
    ['options with a stranger', { id: 'q', kind: 'choices', options: ['a'] }, ['a', 'c'], 'form.not-an-option'],
    ['yes', { id: 'q', kind: 'yes-no' }, true, true],
    ['a word instead of yes or no', { id: 'q', kind: 'yes-no' }, 'true', 'form.not-yes-or-no'],
    ['a whole number', { id: 'q', kind: 'whole-number', min: 1, max: 5 }, 5, 5],
    ['half a number', { id: 'q', kind: 'whole-number' }, 1.5, 'form.not-a-whole-number'],
    ['a number below', { id: 'q', kind: 'whole-number', min: 1 }, 0, 'form.number-too-small'],
    ['a number above', { id: 'q', kind: 'whole-number', max: 5 }, 6, 'form.number-too-large'],
    ['a country', { id: 'q', kind: 'country' }, 'KZ', 'KZ'],
    ['no country', { id: 'q', kind: 'country' }, 'XX', 'form.not-a-country'],
    ['a region of the country answered', { id: 'q', kind: 'region', countryFrom: 'country' }, 'busan', 'busan'],
    ['a region of another', { id: 'q', kind: 'region', countryFrom: 'country' }, 'almaty', 'form.not-a-region'],
    [
      'a region without a country',
      { id: 'q', kind: 'region', countryFrom: 'nowhere' },
      'busan',
      'form.region-needs-country',
    ],
    ['an address', { id: 'q', kind: 'email' }, 'a.b@example.org', 'a.b@example.org'],
    ['no address', { id: 'q', kind: 'email' }, 'a.b@example', 'form.not-an-email'],
    ['two addresses', { id: 'q', kind: 'email' }, 'a@b.kz,c@d.kz', 'form.not-an-email'],
    ['the address of a machine', { id: 'q', kind: 'email' }, 'a@[IPv6:2001:db8::1]', 'form.not-an-email'],
    ['what no mail could be sent to', { id: 'q', kind: 'email' }, 'a\\b@example.org', 'form.not-an-email'],
    ['a telephone number keeps its digits', { id: 'q', kind: 'phone' }, '+82 (51) 123-45.67', '+82511234567'],
    ['a number without a country', { id: 'q', kind: 'phone' }, '051 1234567', 'form.not-a-phone'],
    ['an identifier by its scheme', { id: 'q', kind: 'identifier', scheme: 'test-number' }, ' 1234 ', '1234'],
    [
      'an identifier that its scheme refuses',
      { id: 'q', kind: 'identifier', scheme: 'test-number' },
      '12',
      'test.not-a-number',
    ],
    ['an empty answer is none', { id: 'q', kind: 'text' }, '  ', 'form.required'],
  ])('%s', (_title, question, answer, expected) => {
    expect(check(question, answer)).toEqual(expected)
  })

  test('an identifier of a scheme that nobody checks is our mistake', () => {
    expect(() => check({ id: 'q', kind: 'identifier', scheme: 'constructor' }, '1')).toThrow('no check was handed in')
  })
})

describe('conditions', () => {
  const married = ask({ id: 'married', kind: 'yes-no' })
  const spouse = ask({ id: 'spouse', kind: 'text' }, { when: { answer: 'married', is: true } })
  const child = ask({ id: 'child', kind: 'text' }, { when: { answer: 'spouse', isAnswered: true }, required: false })
  const service = serviceAsking([married, spouse, child])

  test('what is not asked is dropped, and what hangs on it too', () => {
    const { answers, problems } = checkAnswers(
      service,
      { applicant: { married: false, spouse: 'A', child: 'B' } },
      context,
    )
    expect(problems).toEqual({})
    expect(answers).toEqual({ applicant: { married: false } })
  })

  test('what is asked is required again on the server', () => {
    const { problems } = checkAnswers(service, { applicant: { married: true } }, context)
    expect(problems).toEqual({ 'applicant/spouse': { text: 'form.required' } })
  })

  test('the form shows a question exactly when the check asks it', () => {
    const [page] = formOf(service, { applicant: { married: true } }, context)
    expect(page?.fields.map(({ question, visible }) => [question, visible])).toEqual([
      ['married', true],
      ['spouse', true],
      ['child', false],
    ])
  })
})

describe('strangers', () => {
  const service = serviceAsking([ask({ id: 'own', kind: 'text' })], [ask({ id: 'each', kind: 'text' })])

  test('a question or a person that the service does not know is named', () => {
    const answers = JSON.parse(
      '{"applicant":{"own":"a","each":"b","__proto__":"c","constructor":"d"},"member-1":{"each":"e","own":"f"},"stranger":{},"__proto__":{}}',
    ) as Answers
    expect(checkAnswers(service, answers, context)).toEqual({
      answers: { applicant: { own: 'a' }, 'member-1': { each: 'e' } },
      problems: {
        'applicant/each': { text: 'form.unknown-question' },
        'applicant/__proto__': { text: 'form.unknown-question' },
        'applicant/constructor': { text: 'form.unknown-question' },
        'member-1/own': { text: 'form.unknown-question' },
        'stranger/': { text: 'form.unknown-person' },
        '__proto__/': { text: 'form.unknown-person' },
      },
    })
  })

  test('answers that are no answers are refused', () => {
    for (const garbage of [null, 'text', 5, ['own']])
      expect(checkAnswers(service, { applicant: garbage } as unknown as Answers, context).problems).toMatchObject({
        'applicant/': { text: 'form.not-answers' },
      })
  })

  test('a larger group than the service takes is refused', () => {
    const members = Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`member-${index + 1}`, { each: 'a' }]))
    const { problems } = checkAnswers(service, { applicant: { own: 'a' }, ...members }, context)
    expect(problems['applicant/members']).toEqual({ text: 'form.too-many-people', details: { most: 3 } })
  })

  test('a gap in the group is a person whose answers are missing', () => {
    const { problems } = checkAnswers(service, { applicant: { own: 'a' }, 'member-2': { each: 'b' } }, context)
    expect(problems).toEqual({ 'member-1/each': { text: 'form.required' } })
  })

  test('no answers whatever make the check throw, and what it keeps it would keep again', () => {
    const anything = fc.dictionary(
      fc.constantFrom('applicant', 'member-1', 'x'),
      fc.dictionary(fc.constantFrom('own', 'each', 'y'), fc.anything()),
    )
    fc.assert(
      fc.property(anything, (answers) => {
        const once = checkAnswers(service, answers, context)
        const again = checkAnswers(service, once.answers, context)
        expect(again.answers).toEqual(once.answers)
        if (Object.keys(once.problems).length === 0) expect(again.problems).toEqual({})
      }),
    )
  })
})

test('the pages of a group repeat for each member, with names that say whose they are', () => {
  const service = serviceAsking(
    [ask({ id: 'own', kind: 'text' })],
    [ask({ id: 'each', kind: 'choice', options: ['a'] })],
  )
  const pages = formOf(service, {}, { ...context, members: 2 })
  expect(pages.map(({ id }) => id)).toEqual(['applicant/main', 'member-1/members', 'member-2/members'])
  expect(pages[2]?.fields[0]).toEqual({
    name: 'member-2/each',
    question: 'each',
    kind: 'choice',
    required: true,
    visible: true,
    label: { text: 'test.question.each' },
    hint: { text: 'test.question.each.hint' },
    options: [{ value: 'a', label: { text: 'test.option.each.a' } }],
  })
})
