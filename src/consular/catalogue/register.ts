// SPDX-License-Identifier: Apache-2.0

/** A register that posts keep of people: one service enters them, another takes them out. The engine knows no register by name. */
export type Register = {
  readonly id: string
  readonly enters: {
    readonly service: string
    /** The applicant's choice that tells the kinds of entries apart. */
    readonly kindFrom: string
    /** The applicant's date up to which the entry says what is true, if they gave one. */
    readonly untilFrom: string
  }
  /** The action that takes a person out; it names the entry that it ends. */
  readonly leaves: { readonly service: string; readonly action: string }
}
