// SPDX-License-Identifier: Apache-2.0
// How notes name the ministry of a side that writes to others, and the formulas of courtesy between two of them.

type Words = Readonly<Record<string, string>>

/** The authority of a party to which others write. */
export type Ministry = {
  readonly party: string
  /** By language, with the full name of its state. */
  readonly names: Readonly<Record<string, MinistryName>>
  /** Where it sits. */
  readonly seat: Words
}

type MinistryName = {
  /** As it stands on its letters; without an article. */
  readonly name: string
  /** As the sentence begins whose subject it is, where that differs. */
  readonly opens?: string
  /** As it is written to, in languages that decline it. */
  readonly to?: string
}

/** A ministry in one language. */
export type Correspondent = Required<MinistryName> & { readonly seat: string }

/** What nobody told, to be written by hand. */
const GAP = '____'

/** The ministry of a party in a language; gaps of one that nobody named. */
export function ministryIn(ministries: readonly Ministry[], party: string, language: string): Correspondent {
  const found = ministries.find((one) => one.party === party)
  const { name = GAP, opens = name, to = name } = found?.names[language] ?? {}
  return { name, opens, to, seat: found?.seat[language] ?? GAP }
}

type Courtesy = {
  readonly from: Correspondent
  /** To whom, as it is written to. */
  readonly to: string
  /** Whether the note tells something, or takes papers along. */
  readonly purpose: 'inform' | 'transmit'
}
type Say = (key: string, details: Readonly<Record<string, string | number>>) => string

/** The compliments with which a note begins and ends: every note of ours is worded by these. */
export function courtesies({ from, to, purpose }: Courtesy, say: Say) {
  const details = { from: from.opens, to, purpose }
  return { opening: say('courtesy.opening', details), closing: say('courtesy.closing', details) }
}
