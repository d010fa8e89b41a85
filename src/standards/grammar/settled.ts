// SPDX-License-Identifier: Apache-2.0
// A text into which words were put settles: what stands beside them follows their endings.

/** The particle after a consonant, and the one after a vowel, as a text that does not know the word writes both. */
const PARTICLES: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
  '(이)나': ['이나', '나'],
  '(이)라': ['이라', '라'],
}
const BOTH = /([\p{L}\p{N}])([”’"'»)\]]*)(은\(는\)|이\(가\)|을\(를\)|과\(와\)|와\(과\)|\(으\)로|\(이\)나|\(이\)라)/gu

/** Digits whose names end in a consonant: 0, 1, 3, 6, 7 and 8; of them 1, 7 and 8 end in ㄹ. */
const CLOSED_DIGITS = '013678'
const RIEUL_DIGITS = '178'
const RIEUL = 8

/** The text as its language writes it: Korean particles chosen by the word before them, one full stop after the «г.» of a date. */
export function settled(language: string, text: string): string {
  if (language === 'ko')
    return text.includes('(')
      ? text.replace(BOTH, (both, last: string, closing: string, particle: string) => {
          const chosen = particleAfter(last, particle)
          return chosen === undefined ? both : last + closing + chosen
        })
      : text
  // A date ends in «г.», a year in «ж.»: their full stop ends a sentence as well.
  return text.includes('..') ? text.replace(/([гж])\.\.(?!\.)/g, '$1.') : text
}

/** Nothing where it is not known how the word is read. */
function particleAfter(last: string, particle: string): string | undefined {
  const [afterConsonant, afterVowel] = PARTICLES[particle] ?? []
  const ending = endingOf(last)
  if (ending === undefined) return undefined
  const isOpen = ending === 'vowel' || (particle === '(으)로' && ending === 'rieul')
  return isOpen ? afterVowel : afterConsonant
}

function endingOf(last: string): 'vowel' | 'rieul' | 'consonant' | undefined {
  if (/\d/.test(last)) {
    if (RIEUL_DIGITS.includes(last)) return 'rieul'
    return CLOSED_DIGITS.includes(last) ? 'consonant' : 'vowel'
  }
  if (!/[가-힣]/.test(last)) return undefined
  const final = ((last.codePointAt(0) ?? 0) - 0xac_00) % 28
  if (final === 0) return 'vowel'
  return final === RIEUL ? 'rieul' : 'consonant'
}
