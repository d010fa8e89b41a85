// SPDX-License-Identifier: Apache-2.0
// Characters that optical readers mistake for each other, and letters of other scripts that look like Latin ones.

const PAIRS = [
  '0O',
  '0Q',
  '0D',
  '1I',
  '1L',
  '2Z',
  '4A',
  '5S',
  '6G',
  '7T',
  '8B',
  'CG',
  'MN',
  'UV',
  'VY',
  'PR',
  'EF',
  '<K',
  '<C',
  '<L',
] as const

const CONFUSED = new Map<string, string>()
for (const [one = '', other = ''] of PAIRS) {
  CONFUSED.set(one, (CONFUSED.get(one) ?? '') + other)
  CONFUSED.set(other, (CONFUSED.get(other) ?? '') + one)
}

/** Cyrillic and Greek capitals, and the Latin letter that they are mistaken for. */
const LOOKALIKES = new Map(
  [...'АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, index) => [letter, 'ABEKMHOPCTYXIJSABEZHIKMNOPTYX'[index] ?? '']),
)

/** The Latin letter that a letter of another script looks like; undefined when it looks like none. */
export function lookalikeOf(letter: string): string | undefined {
  return LOOKALIKES.get(letter)
}

/** Every text that differs from this one in one character that readers confuse, of those that the field may hold. */
export function misreadings(text: string, mayHold: RegExp): string[] {
  const readings: string[] = []
  for (let index = 0; index < text.length; index++)
    for (const other of CONFUSED.get(text[index] as string) ?? '')
      if (mayHold.test(other)) readings.push(text.slice(0, index) + other + text.slice(index + 1))
  return readings
}

/** The same text with every character that the field cannot hold read as the one that it is mistaken for; undefined when one has none. */
export function corrected(text: string, mayHold: RegExp): string | undefined {
  let read = ''
  for (const character of text) {
    const likely = mayHold.test(character)
      ? character
      : [...(CONFUSED.get(character) ?? '')].find((other) => mayHold.test(other))
    if (likely === undefined) return undefined
    read += likely
  }
  return read
}
