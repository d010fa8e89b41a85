// SPDX-License-Identifier: Apache-2.0
// ICAO 9303-3, 4.6: how a name is written into its field, and how it is shortened when it does not fit.

/** The ways of shortening that the standard allows: later parts to initials, the end cut off, all parts of the primary cut alike. */
export type Truncation = (typeof TRUNCATIONS)[number]

export const TRUNCATIONS = ['initials', 'cut', 'fixed'] as const

/** A name in the letters of a zone: components parted by "<", identifiers by "<<". */
export type ZoneName = { readonly text: string; readonly isTruncated: boolean }

const PLAIN_WORDS = /^[A-Z]+(?: [A-Z]+)*$/

/** The components of an identifier: apostrophes and dots vanish, hyphens, commas and spaces part. */
export function componentsOf(identifier: string): string[] {
  if (PLAIN_WORDS.test(identifier)) return identifier.split(' ')
  return identifier
    .replace(/['’.]/g, '')
    .split(/[^A-Z]+/)
    .filter((component) => component !== '')
}

/** Writes both identifiers into `length` places, shortened when they need more. */
export function writeName(
  primary: readonly string[],
  secondary: readonly string[],
  length: number,
  truncation: Truncation,
): ZoneName {
  const text = joined(primary, secondary)
  if (text.length <= length) return { text: text.padEnd(length, '<'), isTruncated: false }
  return { text: SHORTENED[truncation](primary, secondary, length).padEnd(length, '<'), isTruncated: true }
}

const SHORTENED = { initials: shortenToInitials, cut: cutEnd, fixed: cutAlike } as const

function joined(primary: readonly string[], secondary: readonly string[]): string {
  return secondary.length === 0 ? primary.join('<') : `${primary.join('<')}<<${secondary.join('<')}`
}

/** From the last component back, those of the primary identifier become initials; those of the secondary one shrink until all fits. */
function shortenToInitials(primary: readonly string[], secondary: readonly string[], length: number): string {
  if (secondary.length === 0) return endInLetter(shrink(primary, length).join('<'), length)
  const first = toInitials(primary, length - GAP_AND_LETTER)
  const text = joined(first, shrink(secondary, length - first.join('<').length - 2))
  if (isFull(text, length)) return text
  // Initials that leave places empty are too short: then the primary identifier keeps all that fits beside the whole secondary one.
  const kept = joined(shrink(primary, length - secondary.join('<').length - 2), secondary)
  return isFull(kept, length) ? kept : cutEnd(primary, secondary, length)
}

function isFull(text: string, length: number): boolean {
  return text.length === length && !text.endsWith('<')
}

/** "<<" and one letter: what the secondary identifier needs at least. */
const GAP_AND_LETTER = 3

function toInitials(components: readonly string[], room: number): string[] {
  const shortened = [...components]
  for (let index = shortened.length - 1; index >= 0 && shortened.join('<').length > room; index--)
    shortened[index] = (shortened[index] as string).charAt(0)
  return shortened.join('<').length > room ? [endInLetter(shortened.join('<'), room)] : shortened
}

/**
 * Components cut from the last one back, to one letter at least, until they take up no more than the room. Where even their first
 * letters do not fit, the last component goes.
 */
function shrink(components: readonly string[], room: number): string[] {
  if (components.length > 1 && components.length * 2 - 1 > room) return shrink(components.slice(0, -1), room)
  const shrunk = [...components]
  let over = shrunk.join('<').length - room
  for (let index = shrunk.length - 1; index >= 0 && over > 0; index--) {
    const component = shrunk[index] as string
    const kept = Math.max(1, component.length - over)
    shrunk[index] = component.slice(0, kept)
    over -= component.length - kept
  }
  return shrunk
}

/**
 * Where the primary identifier fits, the secondary one is cut at its end. Otherwise the primary is cut as ICAO 9303-4, 4.2.3.3 (b) shows
 * it, so that the first component of the secondary one stands whole; where that leaves too little, only as far as one letter needs room.
 */
function cutEnd(primary: readonly string[], secondary: readonly string[], length: number): string {
  if (secondary.length === 0) return endInLetter(primary.join('<'), length)
  const [first = ''] = secondary
  const isWhole = primary.join('<').length <= length - GAP_AND_LETTER
  const shared = isWhole ? undefined : shareRoom(primary, length - first.length - 2)
  if (shared) return `${shared}<<${first}`
  return endInLetter(`${endInLetter(primary.join('<'), length - GAP_AND_LETTER)}<<${secondary.join('<')}`, length)
}

/** The first component whole, the others cut to the same length, the letters that are over from the left; undefined below three letters. */
function shareRoom([first = '', ...others]: readonly string[], room: number): string | undefined {
  const letters = room - first.length - others.length
  if (others.length === 0 || letters < others.length * LEAST_SHARE) return undefined
  const kept = others.map(() => 0)
  for (let left = letters; left > 0; )
    for (const [index, component] of others.entries())
      if (left > 0 && (kept[index] as number) < component.length) {
        kept[index] = (kept[index] as number) + 1
        left--
      }
  return [first, ...others.map((component, index) => component.slice(0, kept[index]))].join('<')
}

const LEAST_SHARE = 3

/** Every component of the primary identifier keeps the same number of letters, as many as leave room for the others. */
function cutAlike(primary: readonly string[], secondary: readonly string[], length: number): string {
  for (let letters = Math.max(...primary.map((component) => component.length)); letters > 0; letters--) {
    const text = joined(
      primary.map((component) => component.slice(0, letters)),
      secondary,
    )
    // Every component must keep a letter, and the last place must hold one.
    if (text.slice(0, length).split('<').length === text.split('<').length && /[A-Z]/.test(text.charAt(length - 1)))
      return text.slice(0, length)
  }
  return cutEnd(primary, secondary, length)
}

/**
 * The text cut to the length, its last place a letter, which says that letters may be missing. Where a filler would come last, the
 * component before it gives up a letter for the first of the next one.
 */
function endInLetter(text: string, length: number): string {
  const cut = text.slice(0, length)
  if (cut.length < length || !cut.endsWith('<')) return cut
  const next = text.charAt(length)
  const isPair = cut.charAt(length - 2) !== '<' && cut.charAt(length - 3) !== '<' && next !== '<'
  return isPair
    ? `${cut.slice(0, length - 2)}<${next}`
    : `${cut.slice(0, length - 1)}${next === '<' ? text.charAt(length + 1) : next}`
}
