// SPDX-License-Identifier: Apache-2.0
// Lines as programs everywhere write them: ends of Unix and of Windows, with a byte order mark or without. U+2028 ends no line: JSON may
// hold it.
import { isUtf8 } from 'node:buffer'

/** A line of the input, or why it cannot be read. */
export type ReadLine = { readonly number: number } & ({ readonly text: string } | { readonly wrong: Problem })

/** What is wrong with a line or the question on it: a code that stays, a sentence, and where it is known the field or the stay. */
export type Problem = {
  readonly code: string
  readonly message: string
  readonly field?: string
  /** The place of the stay in the list, from 0. */
  readonly stay?: number
}

/** No question needs more: ten thousand stays take half a megabyte. */
const LONGEST = 16 * 1024 * 1024
const NEWLINE = 10
const MARK = [0xef, 0xbb, 0xbf]

/** Every line, counted from 1, as many at a time as have come. What is longer than any question is passed over without being kept. */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST,
): AsyncGenerator<ReadLine[]> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const line = (): ReadLine => {
    const read = length > longest ? tooLong(number, longest) : readLine(Buffer.concat(parts), number)
    number += 1
    parts = []
    length = 0
    return read
  }
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    const lines: ReadLine[] = []
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, end))
      lines.push(line())
      from = end + 1
    }
    if (from < bytes.length) keep(bytes.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [line()]
}

function tooLong(number: number, longest: number): ReadLine {
  const message = `Line ${number} is longer than ${longest / 1024 / 1024} MiB; write one question on each line.`
  return { number, wrong: { code: 'too-long', message } }
}

function readLine(bytes: Buffer, number: number): ReadLine {
  const text = number === 1 && MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(MARK.length) : bytes
  if (isUtf8(text)) return { number, text: text.toString('utf8') }
  const message = `Line ${number} is not text in UTF-8; save or convert the questions as UTF-8.`
  return { number, wrong: { code: 'not-utf-8', message } }
}
