// SPDX-License-Identifier: Apache-2.0
// A registry number is given once a year by whoever gives it: what bears one twice was mostly mistyped.
import { saidIn } from '#src/relations/telling/index.ts'
import type { Letter } from './letter.ts'
import type { CommitmentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

type Numbered = Pick<Letter, 'ourNumber' | 'theirNumber' | 'authority' | 'sent'>

/** The sentence where another letter of the year bears the number already: ours among all letters, theirs among those to one authority. */
export function numberGiven(
  others: readonly Numbered[],
  { whose, number, letter }: { whose: 'ours' | 'theirs'; number: string; letter: Pick<Letter, 'authority' | 'sent'> },
): CommitmentRefusal | undefined {
  const same = others.find(
    ({ ourNumber, theirNumber, authority, sent }) =>
      sent.slice(0, 4) === letter.sent.slice(0, 4) &&
      (whose === 'ours' ? ourNumber : theirNumber)?.trim() === number.trim() &&
      (whose === 'ours' || saidIn(authority, 'en') === saidIn(letter.authority, 'en')),
  )
  if (!same) return undefined
  return because('number-given-already', { number, authority: saidIn(same.authority, 'en'), day: same.sent })
}
