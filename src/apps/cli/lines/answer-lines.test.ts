// SPDX-License-Identifier: Apache-2.0
import { PassThrough, Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { CALENDARS } from '../libraries.ts'
import type { Answer } from './answer-lines.ts'
import { answerDeadline, answerIin, answerLines, answerMake, answerStay, answerZone } from './index.ts'

type Question = Readonly<Record<string, unknown>>

/** Every command, with a question that it answers and the fields that a question may have. */
const commands: Readonly<
  Record<string, { answer: (question: Question) => Answer; right: Question; fields: string[] }>
> = {
  stay: {
    answer: answerStay,
    right: { rule: { limit: 90, window: 180 }, stays: [{ entry: '2026-09-01', exit: null }], at: '2026-11-22' },
    fields: ['kind', 'rule', 'stays', 'at', 'entry'],
  },
  'mrz parse': {
    answer: (question) => answerZone(question, '2026-11-22' as PlainDate),
    right: { lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'] },
    fields: ['lines', 'readOn'],
  },
  'mrz make': {
    answer: answerMake,
    right: {
      format: 'TD3',
      issuer: 'KAZ',
      primary: 'KAIRATOV',
      documentNumber: 'N00000000',
      nationality: 'KAZ',
      birth: '1990-04-12',
      sex: 'M',
      expiry: '2036-11-21',
    },
    fields: [
      ...['format', 'documentCode', 'issuer', 'primary', 'secondary', 'documentNumber', 'nationality', 'birth'],
      ...['sex', 'expiry', 'optional', 'optional2', 'truncation', 'profile'],
    ],
  },
  deadline: {
    answer: (question) => answerDeadline(question, CALENDARS),
    right: { event: '2026-12-24', count: 3, unit: 'working-day', calendars: ['KZ'] },
    fields: ['event', 'count', 'unit', 'direction', 'start', 'roll', 'calendars', 'closings'],
  },
  iin: { answer: answerIin, right: { iin: '900412300010' }, fields: ['iin'] },
}

/** Everything that the answers to these lines say, in order. */
async function ask(name: string, lines: Iterable<string>): Promise<Answer[]> {
  const output = new PassThrough()
  const said: string[] = []
  output.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
  const input = Readable.from([[...lines].join('\n')])
  expect(await answerLines((commands[name] as { answer: (q: Question) => Answer }).answer, { input, output })).toBe(0)
  return said
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)
}

test('a field of a zone that is null is named', () => {
  for (const field of commands['mrz make']?.fields.slice(0, 12) ?? [])
    expect(answerMake({ ...commands['mrz make']?.right, [field]: null })).toMatchObject({ problem: { field } })
})

describe.each(Object.keys(commands))('elshi %s', (name) => {
  const { right, fields, answer } = commands[name] as (typeof commands)[string]

  test('answers each line in its order, and goes on after lines that are no question', async () => {
    const question = (id: number) => JSON.stringify({ id, ...right })
    const answers = await ask(name, [question(1), '{"id":2', '', '[]', '"text"', 'null', '{"id":3}', question(4)])
    expect(answers.map(({ id, problem }) => id ?? (problem as { code: string }).code)).toEqual([
      1,
      ...['not-json', 'not-json', 'not-json', 'not-json'],
      3,
      4,
    ])
    expect(answers.at(-1)).toEqual({ ...answers[0], id: 4 })
  })

  test('says in a sentence what is wrong with any question, and never fails', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2026-02-30', '9999-12-31', '0001-01-01', -1, 1e308, '', 'ß', '김', '\u0000', '<'.repeat(50)),
      fc.constantFrom('constructor', '__proto__', { toString: 1, valueOf: 1 }, [{ toString: null }], [null], ['']),
      fc.array(fc.record({ entry: fc.jsonValue(), exit: fc.jsonValue() })),
      fc.record({ limit: fc.jsonValue(), window: fc.jsonValue(), perEntry: fc.jsonValue(), territory: fc.jsonValue() }),
    )
    const changed = fc.dictionary(fc.constantFrom(...fields), odd, { maxKeys: 3 })
    fc.assert(
      fc.property(changed, (change) => {
        const answered = answer(JSON.parse(JSON.stringify({ ...right, ...change })) as Question)
        const problems = [answered.problem, ...((answered.problems as unknown[]) ?? [])].filter(Boolean)
        for (const problem of problems) expect((problem as { message: unknown }).message).toMatch(/^.+\.$/s)
        expect(() => JSON.stringify(answered)).not.toThrow()
      }),
      { numRuns: 400 },
    )
  })
})

test('a hundred thousand lines pass through without being gathered', async () => {
  const line = `${JSON.stringify({ id: 1, ...commands.stay?.right })}\n`
  const input = Readable.from(
    (function* () {
      for (let batch = 0; batch < 1000; batch++) yield line.repeat(100)
    })(),
  )
  let answered = 0
  let most = 0
  const output = new Writable({
    // A reader that takes its time: what was not yet taken must not pile up.
    highWaterMark: 1024,
    write: (chunk: Buffer, _encoding, done) => {
      answered += chunk.toString('utf8').split('\n').length - 1
      most = Math.max(most, output.writableLength)
      setImmediate(done)
    },
  })
  await answerLines(answerStay, { input, output })
  expect(answered).toBe(100_000)
  expect(most).toBeLessThan(200_000)
}, 60_000)
