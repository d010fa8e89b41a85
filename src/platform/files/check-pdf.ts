// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a PDF is a plain document: no encryption, scripts, launch actions, forms that send, rich media or attachments.
 * The names that these need (ISO 32000-1, 7.6, 12.6.4, 7.11.4) are looked for in every byte of the file, hexadecimal spellings
 * (7.3.5) included, and in every object stream (7.5.7) after inflating it. An object stream that cannot be looked into is refused.
 */
import { constants, inflateSync } from 'node:zlib'
import type { FileRefusal } from './refusals.ts'

const telling: Readonly<Record<string, FileRefusal>> = {
  Encrypt: 'pdf-encrypted',
  JavaScript: 'pdf-active',
  Launch: 'pdf-active',
  SubmitForm: 'pdf-active',
  ImportData: 'pdf-active',
  Rendition: 'pdf-active',
  RichMedia: 'pdf-active',
  XFA: 'pdf-active',
  EmbeddedFile: 'pdf-with-attachments',
  EmbeddedFiles: 'pdf-with-attachments',
  GoToE: 'pdf-with-attachments',
}
// What ends a name (ISO 32000-1, 7.2.2): white space, a delimiter, or the end of the file.
const delimiters = '\\x00\\t\\n\\f\\r ()<>[\\]{}/%'
const end = `(?=[${delimiters}]|$)`
const tellingNames = new RegExp(`/(${Object.keys(telling).join('|')})${end}`)
const spelledNames = new RegExp(`/[^${delimiters}]{0,127}#[^${delimiters}]{0,127}`, 'g')
const objectStreamName = new RegExp(`/ObjStm${end}`, 'g')
const largestInflated = 32 * 1024 * 1024
const mostStreams = 20_000
// Deflate makes at most 1,032 bytes out of one, so this much never outgrows what is allowed for it.
const headLength = 4096

/** Why the PDF is refused; undefined when it is a plain document. */
export function checkPdf(bytes: Buffer): FileRefusal | undefined {
  const text = bytes.toString('latin1')
  if (!isWhole(text)) return 'unreadable'
  return refusalIn(text) ?? checkObjectStreams(bytes, text)
}

/** From its first byte to its end mark it is a PDF and nothing else, with a catalogue and pages to speak of. */
function isWhole(text: string): boolean {
  const last = text.lastIndexOf('%%EOF')
  return (
    /^%PDF-[12]\.\d/.test(text) &&
    last > 0 &&
    text.length - last < 1024 &&
    text.includes('startxref') &&
    /\/Root[\s/]/.test(text)
  )
}

type Name = { readonly name: string; readonly at: number }

/** Names written with #xx, as a reader of PDF understands them. */
function spelledOut(text: string): Name[] {
  return [...text.matchAll(spelledNames)].map((found) => ({ name: spell(found[0]), at: found.index }))
}

function spell(name: string): string {
  return name
    .slice(1)
    .replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

function refusalIn(text: string): FileRefusal | undefined {
  const name = tellingNames.exec(text)?.[1] ?? spelledOut(text).find(({ name }) => Object.hasOwn(telling, name))?.name
  return name === undefined ? undefined : telling[name]
}

/** Each stream that the file calls an object stream must have been opened: one encoded in another way is refused, not skipped. */
function checkObjectStreams(bytes: Buffer, text: string): FileRefusal | undefined {
  const starts = streamStarts(text)
  if (starts.length > mostStreams) return 'unreadable'
  const opened = new Set<number>()
  let budget = 2 * largestInflated
  for (const start of starts) {
    const content = objectStreamAt(bytes, start)
    if (content === undefined) continue
    opened.add(start)
    budget -= content === 'too-large' ? Number.POSITIVE_INFINITY : content.length
    const refusal = budget < 0 ? 'unreadable' : refusalIn(content)
    if (refusal) return refusal
  }
  const declared = declaredObjectStreams(text)
  return declared.every((at) => opened.has(starts.find((start) => start > at) ?? -1)) ? undefined : 'unreadable'
}

function declaredObjectStreams(text: string): number[] {
  const plain = [...text.matchAll(objectStreamName)].map((found) => found.index)
  const spelled = spelledOut(text).filter(({ name }) => name === 'ObjStm')
  return [...plain, ...spelled.map(({ at }) => at)]
}

/** Every place where a stream may begin, also where the file pretends that it is part of something else. */
function streamStarts(text: string): number[] {
  return [...text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)].map((found) => found.index + found[0].length)
}

/** The content, if what begins here inflates (or stands) as pairs of numbers: so begins every object stream. */
function objectStreamAt(bytes: Buffer, start: number): string | 'too-large' | undefined {
  const head = inflate(bytes.subarray(start, start + headLength), headLength * 1100)
  if (head === undefined) {
    const text = bytes.toString('latin1', start, Math.min(bytes.length, start + headLength))
    // Not compressed: its names were seen with the rest of the file.
    return beginsWithNumbers(text) ? '' : undefined
  }
  if (!beginsWithNumbers(head)) return undefined
  return inflate(bytes.subarray(start), largestInflated) ?? 'too-large'
}

function beginsWithNumbers(text: string): boolean {
  return /^(?:\s|%[^\r\n]*[\r\n])*\d+\s+\d+\s/.test(text)
}

/** As much as can be inflated of a stream that may be cut short or followed by other bytes. */
function inflate(bytes: Buffer, most: number): string | undefined {
  if (bytes.length < 2 || ((bytes[0] as number) & 15) !== 8 || bytes.readUInt16BE(0) % 31 !== 0) return undefined
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most }).toString('latin1')
  } catch {
    return undefined
  }
}
