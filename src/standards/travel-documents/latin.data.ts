// SPDX-License-Identifier: Apache-2.0
// ICAO 9303-3, section 6, table A: Latin letters with marks. Every letter that is not listed loses its mark. The first form is the
// one taken unless an issuer’s profile says otherwise.

export const LATIN: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Ñ: ['N', 'NXX'],
  Ö: ['OE', 'O'],
  Ø: ['OE'],
  Ü: ['UE', 'UXX', 'U'],
  Þ: ['TH'],
  Ĳ: ['IJ'],
  Œ: ['OE'],
  ẞ: ['SS'],
  ß: ['SS'],
  Ð: ['D'],
  Đ: ['D'],
  Ł: ['L'],
  Ħ: ['H'],
  Ŋ: ['N'],
  Ŧ: ['T'],
  ı: ['I'],
  İ: ['I'],
}

/** Letters that the table does not know, with what issuers print; no more than a proposal. */
export const LATIN_BEYOND: Readonly<Record<string, string>> = { Ə: 'A', Ș: 'S', Ț: 'T', Ɖ: 'D', ĸ: 'K' }
