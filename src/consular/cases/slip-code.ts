// SPDX-License-Identifier: Apache-2.0
// Codes that people copy by hand. Crockford's base 32 has no I, L, O and U, so that a misread letter still means one digit.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** So many characters of five bits each, taken from random or keyed bytes; twelve are 60 bits. */
export function codeFrom(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5)
    throw new RangeError(`${bytes.length} bytes are too few for a code of ${length} characters.`)
  let code = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xf_ff
    bits += 8
    while (bits >= 5 && code.length < length) {
      bits -= 5
      code += ALPHABET[(held >> bits) & 31]
    }
  }
  return code
}

/** The code that somebody typed, whatever they made of gaps and look-alikes; undefined when it cannot be one. */
export function typedCode(text: string, length: number): string | undefined {
  const plain = text
    .slice(0, 80)
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return plain.length === length && [...plain].every((letter) => ALPHABET.includes(letter)) ? plain : undefined
}
