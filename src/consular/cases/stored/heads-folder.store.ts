// SPDX-License-Identifier: Apache-2.0
// The log of heads outside the database: one line for each head, and the signed notes over them. Both only ever grow.
// All lines are equally long, so that their number and any one of them is found without reading the rest.
import type { FileHandle } from 'node:fs/promises'
import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '#src/platform/disk/index.ts'

export type HeadsFolder = {
  /** How many whole lines there are. */
  readonly count: () => Promise<number>
  readonly lastLine: () => Promise<string | undefined>
  /** Hands over each line without its padding. The bytes are lent until the call returns. */
  readonly eachLine: (pass: (line: Buffer) => void) => Promise<void>
  /** Hands over many lines at a time, padded to `LINE_WIDTH` bytes each up to a number of lines. The bytes are lent until the call returns. */
  readonly manyLines: (pass: (lines: Buffer) => void, until?: number) => Promise<void>
  readonly notes: () => Promise<readonly string[]>
  readonly addLines: (lines: readonly string[]) => Promise<void>
  readonly addNotes: (notes: readonly string[]) => Promise<void>
  /** Puts what is there aside under a name with this ending, so that a new log can begin. */
  readonly putAside: (ending: string) => Promise<void>
}

/** Bytes of a line, its padding and its line feed among them. */
export const LINE_WIDTH = 128
/** Few enough that whatever else the thread does need not wait. */
const AT_ONCE = 2048
const NOTE_ENDS = /(?<=\n— [^\n]*\n)\n/

export function headsFolder(folder: string): HeadsFolder {
  const heads = join(folder, 'heads.txt')
  const notes = join(folder, 'notes.txt')
  const count = () => reading(heads, 0, async (file) => Math.floor((await file.stat()).size / LINE_WIDTH))
  const manyLines: HeadsFolder['manyLines'] = (pass, until = Number.POSITIVE_INFINITY) =>
    reading(heads, undefined, async (file) => {
      const bytes = Buffer.allocUnsafeSlow(LINE_WIDTH * AT_ONCE)
      for (let line = 0; line < until; line += AT_ONCE) {
        const wanted = Math.min(AT_ONCE, until - line) * LINE_WIDTH
        const { bytesRead } = await file.read(bytes, 0, wanted, line * LINE_WIDTH)
        const whole = bytesRead - (bytesRead % LINE_WIDTH)
        if (whole > 0) pass(bytes.subarray(0, whole))
        if (bytesRead < bytes.length) return
      }
    })
  return {
    count,
    lastLine: async () => {
      const lines = await count()
      return reading(heads, undefined, async (file) => {
        if (lines === 0) return undefined
        const bytes = Buffer.alloc(LINE_WIDTH)
        await file.read(bytes, 0, LINE_WIDTH, (lines - 1) * LINE_WIDTH)
        return bytes.toString().trimEnd()
      })
    },
    eachLine: (pass) => manyLines((lines) => passEach(lines, pass)),
    manyLines,
    notes: async () => (await readFile(notes, 'utf8').catch(ifAbsent(''))).split(NOTE_ENDS).filter(isWhole),
    addLines: (lines) => append(heads, lines.map((line) => `${line.padEnd(LINE_WIDTH - 1)}\n`).join(''), wholeLines),
    addNotes: (list) => append(notes, list.map((note) => `${note}\n`).join(''), wholeNotes),
    putAside: async (ending) => {
      for (const file of [heads, notes])
        await rename(file, file.replace(/\.txt$/, `-${ending}.txt`)).catch(ifAbsent(undefined))
    },
  }
}

function passEach(lines: Buffer, pass: (line: Buffer) => void): void {
  for (let at = 0; at < lines.length; at += LINE_WIDTH) pass(lines.subarray(at, lineEnd(lines, at)))
}

/** Where the line that begins here ends, without its padding. */
export function lineEnd(lines: Buffer, at: number): number {
  let end = at + LINE_WIDTH - 1
  while (end >= at + 4 && lines.readInt32LE(end - 4) === 0x20_20_20_20) end -= 4
  while (end > at && lines[end - 1] === 0x20) end--
  return end
}

/** A note that was cut off by a crash lacks its signature's line feed. */
function isWhole(note: string): boolean {
  return /\n— [^\n]*\n$/.test(note)
}

/** Up to which byte a file is whole, given its last bytes. */
type Whole = (size: number, tail: Buffer) => number

const wholeLines: Whole = (size) => size - (size % LINE_WIDTH)
const wholeNotes: Whole = (size, tail) => {
  const text = tail.toString()
  const end = [...text.matchAll(/\n— [^\n]*\n\n/g)].at(-1)
  const cut = end ? Buffer.byteLength(text.slice(end.index + end[0].length)) : tail.length
  return size - cut
}

/** Adds behind what is whole, and waits until the disk has it: what comes after was cut off by a crash or a full disk. */
async function append(path: string, text: string, whole: Whole): Promise<void> {
  if (text === '') return
  makeFolder(dirname(path))
  const file = await open(path, 'a+', 0o600)
  try {
    const { size } = await file.stat()
    const tail = Buffer.alloc(Math.min(size, 2048))
    await file.read(tail, 0, tail.length, size - tail.length)
    const kept = whole(size, tail)
    if (kept < size) await file.truncate(kept)
    await file.appendFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function reading<T>(path: string, absent: T, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r').catch(ifAbsent(undefined))
  if (!file) return absent
  try {
    return await read(file)
  } finally {
    await file.close()
  }
}

function ifAbsent<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value
    throw error
  }
}
