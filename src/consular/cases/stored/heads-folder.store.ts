// SPDX-License-Identifier: Apache-2.0
// The log of heads outside the database: one line for each head, and the signed notes over them. Both only ever grow.
// All lines are equally long, so that their number and any one of them is found without reading the rest.
import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type HeadsFolder = {
  /** How many whole lines there are. */
  readonly count: () => Promise<number>
  readonly lastLine: () => Promise<string | undefined>
  /** Hands over each line without its padding. The bytes are lent until the call returns. */
  readonly eachLine: (pass: (line: Buffer) => void) => Promise<void>
  readonly notes: () => Promise<readonly string[]>
  readonly addLines: (lines: readonly string[]) => Promise<void>
  readonly addNotes: (notes: readonly string[]) => Promise<void>
  /** Puts what is there aside under a name with this ending, so that a new log can begin. */
  readonly putAside: (ending: string) => Promise<void>
}

const WIDTH = 128
const NOTE_ENDS = /(?<=\n— [^\n]*\n)\n/

export function headsFolder(folder: string): HeadsFolder {
  const heads = join(folder, 'heads.txt')
  const notes = join(folder, 'notes.txt')
  const count = () => reading(heads, 0, async (file) => Math.floor((await file.stat()).size / WIDTH))
  return {
    count,
    lastLine: async () => {
      const lines = await count()
      return reading(heads, undefined, async (file) => {
        if (lines === 0) return undefined
        const bytes = Buffer.alloc(WIDTH)
        await file.read(bytes, 0, WIDTH, (lines - 1) * WIDTH)
        return bytes.toString().trimEnd()
      })
    },
    eachLine: (pass) =>
      reading(heads, undefined, async (file) => {
        const bytes = Buffer.alloc(WIDTH * 8192)
        for (let place = 0; ; place += bytes.length) {
          const { bytesRead } = await file.read(bytes, 0, bytes.length, place)
          for (let at = 0; at + WIDTH <= bytesRead; at += WIDTH) pass(unpadded(bytes.subarray(at, at + WIDTH - 1)))
          if (bytesRead < bytes.length) return
        }
      }),
    notes: async () => (await readFile(notes, 'utf8').catch(ifAbsent(''))).split(NOTE_ENDS).filter(isWhole),
    addLines: (lines) => append(heads, lines.map((line) => `${line.padEnd(WIDTH - 1)}\n`).join(''), wholeLines),
    addNotes: (list) => append(notes, list.map((note) => `${note}\n`).join(''), wholeNotes),
    putAside: async (ending) => {
      for (const file of [heads, notes])
        await rename(file, file.replace(/\.txt$/, `-${ending}.txt`)).catch(ifAbsent(undefined))
    },
  }
}

function unpadded(line: Buffer): Buffer {
  let end = line.length
  while (end > 0 && line[end - 1] === 0x20) end--
  return line.subarray(0, end)
}

/** A note that was cut off by a crash lacks its signature's line feed. */
function isWhole(note: string): boolean {
  return /\n— [^\n]*\n$/.test(note)
}

/** Up to which byte a file is whole, given its last bytes. */
type Whole = (size: number, tail: Buffer) => number

const wholeLines: Whole = (size) => size - (size % WIDTH)
const wholeNotes: Whole = (size, tail) => {
  const text = tail.toString()
  const end = [...text.matchAll(/\n— [^\n]*\n\n/g)].at(-1)
  const cut = end ? Buffer.byteLength(text.slice(end.index + end[0].length)) : tail.length
  return size - cut
}

/** Adds behind what is whole, and waits until the disk has it: what comes after was cut off by a crash or a full disk. */
async function append(path: string, text: string, whole: Whole): Promise<void> {
  if (text === '') return
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
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
