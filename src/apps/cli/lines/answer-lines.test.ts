// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events'
import { PassThrough, Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { CALENDARS } from '../calendars.ts'
import type { Answer, Answering, Question } from './answer-lines.ts'
import { answerLines } from './answer-lines.ts'
import { answerDeadline } from './deadline-line.ts'
import { answerIin, refuseIin } from './iin-line.ts'
import { answerStay } from './stay-line.ts'
import { answerMake, answerZone, refuseZone } from './zone-lines.ts'

const today = '2026-11-22' as PlainDate
const askIin = (question: Question) => answerIin(question, today)

/** Every command, with a question that it answers and the fields that a question may have. */
const commands: Readonly<Record<string, Answering & { right: Question; fields: string[] }>> = {
  stay: {
    answer: answerStay,
    right: { rule: { limit: 90, window: 180 }, stays: [{ entry: '2026-09-01', exit: null }], at: '2026-11-22' },
    fields: ['kind', 'rule', 'stays', 'at', 'entry'],
  },
  'mrz parse': {
    answer: (question) => answerZone(question, today),
    refuse: refuseZone,
    right: { lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'] },
    fields: ['lines', 'readOn', 'issuedOn'],
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
      ...['sex', 'expiry', 'optional', 'optional2', 'truncation', 'profile', 'fields'],
    ],
  },
  deadline: {
    answer: (question) => answerDeadline(question, CALENDARS),
    right: { event: '2026-12-24', count: 3, unit: 'working-day', calendars: ['KZ'] },
    fields: ['event', 'count', 'unit', 'direction', 'start', 'roll', 'bound', 'calendars', 'closings'],
  },
  iin: {
    answer: askIin,
    refuse: refuseIin,
    right: { iin: '900412300010' },
    fields: ['iin', 'on'],
  },
}

const asksIin = commands.iin as Answering

/** Everything that the answers to these lines say, in order. */
function ask(name: string, lines: Iterable<string>): Promise<Answer[]> {
  return askBytes(name, [Buffer.from([...lines].join('\n'))])
}

async function askBytes(name: string, chunks: Buffer[]): Promise<Answer[]> {
  const output = new PassThrough()
  const said: string[] = []
  output.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
  const command = commands[name] as Answering
  expect(await answerLines(command, { input: Readable.from(chunks), output })).toBe(0)
  return said
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)
}

function problemsIn({ problem, problems = [] }: Answer): { code: string; message: string }[] {
  return [problem, ...(problems as unknown[])].filter(Boolean) as { code: string; message: string }[]
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
    expect(answers.map((said) => said.id ?? problemsIn(said)[0]?.code)).toEqual([
      1,
      ...['not-json', 'not-json', 'not-json', 'not-json'],
      3,
      4,
    ])
    expect(answers.at(-1)).toEqual({ ...answers[0], id: 4 })
  })

  test('answers a line that is no question with the same fields as one about which nothing is right', async () => {
    const [none, wrong] = await ask(name, ['no question', '{}'])
    expect(Object.keys(none ?? {})).toEqual(Object.keys(wrong ?? {}))
  })

  test('refuses a field that it does not know by its name, and proposes the one that was likely meant', () => {
    for (const field of fields) {
      const said = problemsIn(answer({ ...right, [`${field}x`]: 'anything' }))
      expect(said).toEqual([
        expect.objectContaining({
          code: 'unknown-field',
          field: `${field}x`,
          message: expect.stringContaining(`"${field}"`),
        }),
      ])
    }
  })

  test('passes over what whoever asks keeps with a question', () => {
    const kept = { id: 7, note: 'of the sheet', comment: '', source: 'a sheet', expect: { used: 1 }, expected: null }
    expect(answer({ ...right, ...kept })).toEqual(answer(right))
  })

  test('says in a sentence what is wrong with any question, and never fails', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2026-02-30', '9999-12-31', '0001-01-01', -1, 1e308, '', 'ß', '김', '\u0000', '<'.repeat(50)),
      fc.constantFrom('constructor', '__proto__', { toString: 1, valueOf: 1 }, [{ toString: null }], [null], ['']),
      fc.array(fc.record({ entry: fc.jsonValue(), exit: fc.jsonValue() })),
      fc.record({ limit: fc.jsonValue(), window: fc.jsonValue(), perEntry: fc.jsonValue(), territory: fc.jsonValue() }),
    )
    const names = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fields) }, fc.string())
    const changed = fc.dictionary(names, odd, { maxKeys: 3 })
    fc.assert(
      fc.property(changed, (change) => {
        const answered = answer(JSON.parse(JSON.stringify({ ...right, ...change })) as Question)
        for (const { message } of problemsIn(answered)) expect(message).toMatch(/^.+\.$/s)
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
  await answerLines({ answer: answerStay }, { input, output })
  expect(answered).toBe(100_000)
  expect(most).toBeLessThan(200_000)
}, 60_000)

describe('lines are read as programs everywhere write them:', () => {
  const question = JSON.stringify({ id: 'é', iin: '900412300010' })
  const answered = { id: 'é', ...answerIin({ iin: '900412300010' }, today) }

  test.each([
    ['with the line ends of Windows', `${question}\r\n${question}\r\n`],
    ['with a byte order mark', `\u{FEFF}${question}\n${question}`],
    ['with blank lines between', `\n\n${question}\n \r\n${question}\n\n`],
  ])('%s', async (_, text) => {
    expect(await askBytes('iin', [Buffer.from(text)])).toEqual([answered, answered])
    // However the bytes arrive, a letter of two bytes and the mark included.
    expect(
      await askBytes(
        'iin',
        [...Buffer.from(text)].map((byte) => Buffer.from([byte])),
      ),
    ).toEqual([answered, answered])
  })

  test('a separator of lines within JSON ends no line', async () => {
    expect(await ask('iin', ['{"id":"a\u2028b\u2029c","iin":"900412300010"}'])).toEqual([
      { ...answered, id: 'a\u2028b\u2029c' },
    ])
  })

  test('bytes that are no UTF-8 are named with their line, and the next line is answered', async () => {
    const answers = await askBytes('iin', [Buffer.from(`${question}\n`, 'latin1'), Buffer.from(question)])
    expect(answers).toEqual([
      {
        valid: false,
        problem: {
          code: 'not-utf-8',
          message: 'Line 1 is not text in UTF-8; save or convert the questions as UTF-8.',
        },
      },
      answered,
    ])
  })

  test('a line longer than any question is passed over without being kept', async () => {
    const long = Array.from({ length: 17 }, () => Buffer.alloc(1024 * 1024, 'x'))
    const [first, second] = await askBytes('iin', [...long, Buffer.from(`\n${question}\n`)])
    expect(first?.problem).toEqual({
      code: 'too-long',
      message: 'Line 1 is longer than 16 MiB; write one question on each line.',
    })
    expect(second).toEqual(answered)
  })

  test('an id that is nested too deeply to be written again is a problem of its own line', async () => {
    const nested = `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const answers = await ask('iin', [nested, question])
    expect(answers[0]?.problem).toMatchObject({ code: 'cannot-be-reckoned' })
    expect(answers[1]).toEqual(answered)
  })
})

test('a program that asks and waits is answered before it asks again', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  const ended = answerLines(asksIin, { input, output })
  for (const id of [1, 2, 3]) {
    input.write(`{"id":${id},"iin":"900412300010"}\n`)
    const [said] = (await once(output, 'data')) as [Buffer]
    expect(JSON.parse(said.toString('utf8'))).toMatchObject({ id, valid: false })
  }
  input.end()
  expect(await ended).toBe(0)
})

test('an input that cannot be read, and an output that takes no more, are told in a sentence', async () => {
  const notes = new PassThrough()
  const unreadable = new Readable({ read: () => unreadable.destroy(new Error('EISDIR: a folder')) })
  expect(await answerLines(asksIin, { input: unreadable, output: new PassThrough(), notes })).toBe(1)
  const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC: the disk is full')) })
  expect(await answerLines(asksIin, { input: Readable.from(['{}\n']), output: full, notes })).toBe(1)
  expect(String(notes.read()).split('\n')).toEqual([
    'The questions cannot be read (EISDIR: a folder); give a file or a pipe of JSON lines.',
    'The answers cannot be written (ENOSPC: the disk is full); make room, or write them elsewhere.',
    '',
  ])
})
