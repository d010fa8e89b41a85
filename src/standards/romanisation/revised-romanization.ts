// SPDX-License-Identifier: Apache-2.0
// The Revised Romanization of Korean (a notice of the ministry of culture), one syllable at a time and without the changes of sound between
// syllables, as passports require it: 한복남 is HAN BOKNAM, not BONGNAM (guidance of the Consulate General in Fukuoka, MOFA).

const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ').map(silent)
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
/** At the end of a syllable only seven consonants are told apart; of two written ones one is heard. */
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ').map(silent)
const FIRST_SYLLABLE = 0xac_00
const LAST_SYLLABLE = 0xd7_a3

/** The spelling of one Hangul syllable in small letters; undefined for anything else. */
function romanizeSyllable(syllable: string): string | undefined {
  const code = syllable.codePointAt(0) ?? 0
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined
  const place = code - FIRST_SYLLABLE
  const initial = INITIALS[Math.floor(place / (VOWELS.length * FINALS.length))]
  const vowel = VOWELS[Math.floor(place / FINALS.length) % VOWELS.length]
  return `${initial}${vowel}${FINALS[place % FINALS.length]}`
}

/** The syllables of a text; undefined when it holds anything but Hangul and spaces. */
export function romanizeSyllables(text: string): readonly string[] | undefined {
  const spelled = [...text.normalize('NFC').replace(/\s+/g, '')].map(romanizeSyllable)
  return spelled.length > 0 && spelled.every((syllable) => syllable !== undefined) ? spelled : undefined
}

function silent(letters: string): string {
  return letters === '-' ? '' : letters
}
