// SPDX-License-Identifier: Apache-2.0
// JSON lines in, JSON lines out: one answer for each question, in the same order, whatever is asked.
import type { Readable, Writable } from 'node:stream'
import type { Problem, ReadLine } from './read-lines.ts'
import { readLines } from './read-lines.ts'

/** An answer, or what is wrong with the question. */
export type Answer = Readonly<Record<string, unknown>>

export type Question = Readonly<Record<string, unknown>>

/** How a command answers, and in which shape it says that it cannot. */
export type Answering = {
  readonly answer: (question: Question) => Answer
  readonly refuse?: (problem: Problem) => Answer
}

type Streams = { readonly input?: Readable; readonly output?: Writable; readonly notes?: Writable }

/**
 * Answers each line of JSON with a line of JSON; an `id` in the question stands in the answer. Blank lines are passed over. What has come
 * is answered before more is read, so that a program may ask, wait for the answer and ask again. Ends with 0 whatever was asked; with 1
 * where the questions cannot be read or the answers not be written.
 */
export async function answerLines(
  { answer, refuse = (problem) => ({ problem }) }: Answering,
  { input = process.stdin, output = process.stdout, notes = process.stderr }: Streams = {},
): Promise<number> {
  // Without a listener the program would end with a trace; what befell a text is told to its own callback.
  output.on('error', () => undefined)
  if ((input as Partial<typeof process.stdin>).isTTY)
    notes.write('Write a question in JSON on each line; Ctrl-D (on Windows Ctrl-Z and Enter) ends.\n')
  let isEmpty = true
  try {
    for await (const lines of readLines(input)) {
      const asked = lines.filter((line) => 'wrong' in line || line.text.trim() !== '')
      if (asked.length === 0) continue
      isEmpty = false
      const answers = asked.map((line) => written(line, { answer, refuse }))
      const failure = await taken(output, `${answers.join('\n')}\n`)
      if (failure) return endOf(failure, notes)
    }
  } catch (error) {
    notes.write(`The questions cannot be read (${(error as Error).message}); give a file or a pipe of JSON lines.\n`)
    return 1
  }
  if (isEmpty) notes.write('There was no question: the input is empty. Write one in JSON on each line.\n')
  return 0
}

/** Whatever one question holds, the others are answered: what cannot be reckoned, or not be written, is said on its own line. */
function written(line: ReadLine, answering: Required<Answering>): string {
  try {
    return JSON.stringify(answerLine(line, answering))
  } catch {
    const message = `Line ${line.number} cannot be answered: it is nested too deeply, or its id is; write a plain id.`
    return JSON.stringify(answering.refuse({ code: 'cannot-be-reckoned', message }))
  }
}

function answerLine(line: ReadLine, { answer, refuse }: Required<Answering>): Answer {
  if ('wrong' in line) return refuse(line.wrong)
  const question = parsed(line.text)
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    return refuse({
      code: 'not-json',
      message: `Line ${line.number} is no JSON object; write one question on each line, such as {"id": 1}.`,
    })
  const { id } = question as Question
  return { ...(id !== undefined && { id }), ...safely(question as Question, { answer, refuse }) }
}

function safely(question: Question, { answer, refuse }: Required<Answering>): Answer {
  try {
    return answer(question)
  } catch (error) {
    const isTold = error instanceof RangeError && error.message.endsWith('.')
    const why = isTold ? error.message : 'a field holds something else than expected.'
    return refuse({ code: 'cannot-be-reckoned', message: `This question cannot be answered: ${why}` })
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Waits until the output has taken the text, where its reader is slower than we are; what went wrong, if anything did. */
function taken(output: Writable, text: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => output.write(text, (error) => resolve(error ?? undefined)))
}

/** A reader that has seen enough, such as `head`, is no failure. */
function endOf({ code, message }: NodeJS.ErrnoException, notes: Writable): number {
  if (code === 'EPIPE') return 0
  notes.write(`The answers cannot be written (${message}); make room, or write them elsewhere.\n`)
  return 1
}
