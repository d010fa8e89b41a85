// SPDX-License-Identifier: Apache-2.0
import type { Provision, Said, Sourced, Why } from '#src/consular/catalogue/index.ts'

type Line = Why['lines'][number]

/** A line with the provision that it rests on. */
export function resting(said: Said, provision: Provision | undefined): Line {
  if (!provision) return said
  const { instrument, article, source, confidence } = provision
  return { ...said, source: { instrument, ...(article !== undefined && { article }), address: source, confidence } }
}

/** Why a value is what it is, or why it is not known: that it is not known is said where it would stand. */
export function whyOf<T>(value: Sourced<T>, known: (value: T) => Said): Why {
  if (value.known) return { lines: [resting(known(value.value), value.provision)] }
  return { lines: [{ text: value.reason }] }
}
