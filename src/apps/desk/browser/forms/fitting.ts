// SPDX-License-Identifier: Apache-2.0
import type { Option } from './fields.tsx'

const plain = (text: string) => text.toLocaleLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')

/** Those in which every word that was typed stands, whatever its case and accents; all of them where nothing was. */
export function fitting<T extends Option>(options: readonly T[], typed: string): readonly T[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return options.filter(({ label }) => {
    const known = plain(label)
    return words.every((word) => known.includes(word))
  })
}
