// SPDX-License-Identifier: Apache-2.0
// The heads of things as lines of the log of heads, beside those of cases. All lines there are equally long: an id that is too long for
// one goes on in the next.

/** The last entry of a thing. */
export type ThingHead = {
  readonly kind: string
  readonly id: string
  readonly sequence: number
  readonly hash: Buffer
}

/** Letters of a line of the log of heads, its line feed apart. */
const WIDTH = 127
const THING = 0x74
const ID = 0x69

/** The lines of one head, that of the rest of its id behind the other. */
export function thingLines({ kind, id, sequence, hash }: ThingHead): readonly string[] {
  const begins = `thing ${kind} ${sequence} ${hash.toString('hex')} `
  const fits = WIDTH - begins.length
  const line = begins + id.slice(0, fits)
  return id.length > fits ? [line, `id ${id.slice(fits)}`] : [line]
}

/** What was sealed of a thing last. */
export type SealedThing = { readonly sequence: number; readonly hash: string }

/** Collects the newest sealed heads of things by kind and id; lines about anything else are passed over. */
export function collectThings(): {
  readonly add: (bytes: Buffer, from: number, until: number) => void
  readonly all: () => ReadonlyMap<string, SealedThing>
} {
  const things = new Map<string, SealedThing>()
  let last: (SealedThing & { readonly key: string }) | undefined
  const keep = () => {
    if (last) things.set(last.key, { sequence: last.sequence, hash: last.hash })
    last = undefined
  }
  return {
    add: (bytes, from, until) => {
      if (bytes[from] === THING) {
        keep()
        const [, kind = '', sequence = '', hash = '', id = ''] = bytes.toString('latin1', from, until).split(' ')
        last = { key: thingKey(kind, id), sequence: Number(sequence), hash }
      } else if (bytes[from] === ID && last) {
        last = { ...last, key: last.key + bytes.toString('latin1', from + 3, until) }
      }
    },
    all: () => {
      keep()
      return things
    },
  }
}

/** A thing in one word of each: neither holds a space. */
export const thingKey = (kind: string, id: string): string => `${kind} ${id}`
