// SPDX-License-Identifier: Apache-2.0
import type { Confidence, Grounded } from '#src/consular/sources/index.ts'
import type { Happening, Instrument, PartyCode } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { InLanguage } from './in-language.ts'

/** Words by language. */
export type Words = Readonly<Record<string, string>>

/** An instrument as it is described: what its life follows from, and what stands beside. Titles and contents are worded here, not copied. */
export type InstrumentDefinition = Instrument & {
  readonly titles: Words
  /** Why it is of its kind: a finding of a person, with its reason. */
  readonly kindReason: Words
  /** In whose files it stands: the partners’ codes, the home state’s not among them. */
  readonly about: readonly PartyCode[]
  /** Names of parties that are no partners, such as a state that has ended. */
  readonly partyNames?: Readonly<Record<PartyCode, Words>>
  readonly place?: Words
  /** What the numbers of the parties call it: a treaty series, a bulletin, a register of laws. */
  readonly numbers?: readonly string[]
  readonly texts?: Grounded<AuthenticTexts>
  /** By language: what is told of the text and the title in it. */
  readonly inLanguages?: Readonly<Record<string, InLanguage>>
  readonly provisions?: readonly InstrumentProvision[]
  readonly acts?: readonly DomesticAct[]
  readonly links?: readonly Link[]
  /** What other sources say of it, beside what its records say. */
  readonly claims?: readonly Claim[]
  readonly note?: Words
}

/** The languages in which it is authentic (BCP 47), and the one that prevails where they diverge. */
export type AuthenticTexts = {
  readonly languages: readonly string[]
  readonly prevailing?: string
}

/** What an article says, short and in our own words. */
export type InstrumentProvision = {
  /** Absent where a source tells the content and not the article. */
  readonly article?: string
  readonly says: Words
  readonly sources: readonly string[]
  readonly confidence: Confidence
  /** What an officer had recorded before it was corrected, the oldest first. */
  readonly former?: readonly FormerProvision[]
}

/** A provision as it stood until somebody corrected it, and why. */
export type FormerProvision = Omit<InstrumentProvision, 'former'> & {
  readonly until: string
  readonly correctedBy: string
  readonly reason: string
}

/** An act by which a party took it into its own law. */
export type DomesticAct = {
  readonly party: PartyCode
  readonly title: Words
  readonly on?: PlainDate
  readonly address?: string
  readonly sources: readonly string[]
  readonly confidence: Confidence
}

/** How it belongs to another instrument. */
export type Link = { readonly kind: 'amends' | 'supersedes' | 'paired-with' | 'rests-on'; readonly to: string }

/** A value that a source gives for something; several may stand side by side. */
export type Claim = Grounded<string> & { readonly of: ClaimOf; readonly words?: Words }
export type ClaimOf = 'signed' | 'in-force' | 'adopted' | 'force' | 'form'

/** An event as a definition tells it. */
export type DefinedEvent = Happening & {
  readonly id: string
  readonly source: string
  readonly confidence: Confidence
  readonly note?: Words
}
