// SPDX-License-Identifier: Apache-2.0
// JSON lines in, JSON lines out: one answer for each question, in the same order, whatever is asked.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** An answer, or what is wrong with the question. */
export type Answer = Readonly<Record<string, unknown>>

/** Answers each line of JSON with a line of JSON; an `id` in the question stands in the answer. Blank lines are passed over. */
export async function answerLines(
  answer: (question: Readonly<Record<string, unknown>>) => Answer,
  { input = process.stdin, output = process.stdout }: { input?: Readable; output?: Writable } = {},
): Promise<number> {
  let number = 0
  let batch = ''
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    batch += `${JSON.stringify(answerLine(line, number, answer))}\n`
    if (batch.length < BATCH) continue
    await written(output, batch)
    batch = ''
  }
  if (batch !== '') await written(output, batch)
  return 0
}

const BATCH = 65_536

function answerLine(line: string, number: number, answer: (question: Record<string, unknown>) => Answer): Answer {
  const question = parsed(line)
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    return {
      problem: {
        code: 'not-json',
        message: `Line ${number} is no JSON object; write one question on each line, such as {"id": 1}.`,
      },
    }
  const { id } = question as Record<string, unknown>
  return { ...(id !== undefined && { id }), ...safely(answer, question as Record<string, unknown>) }
}

/** Whatever one question holds, the others are answered: what cannot be reckoned is said on its own line. */
function safely(answer: (question: Record<string, unknown>) => Answer, question: Record<string, unknown>): Answer {
  try {
    return answer(question)
  } catch (error) {
    const why = error instanceof RangeError ? error.message : 'a field holds something else than expected.'
    return { problem: { code: 'cannot-be-reckoned', message: `This question cannot be answered: ${why}` } }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Waits where the reader of the output is slower than we are. */
async function written(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
