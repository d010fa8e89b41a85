// SPDX-License-Identifier: Apache-2.0
// A name is what its holder's papers say. Only the given part is required: some people have one name only.

/** The parts of a person's name; `latin` is the holder's own spelling, as printed in the passport. */
export type PersonName = {
  readonly family?: string
  readonly given: string
  readonly patronymic?: string
  readonly latin?: { readonly family?: string; readonly given: string }
}

/** Family, given, patronymic, as Kazakh, Russian and Korean papers order them; «Қайратұлы» stays with its given name. */
export function displayName(name: PersonName): string {
  const parts = [name.family, name.given, name.patronymic].filter((part) => part !== undefined && part !== '')
  const [first = '', second = ''] = parts
  return parts.length === 2 && isHangul(first) && isHangul(second) ? first + second : parts.join(' ')
}

/** The Latin spelling, family name first and in capitals, as on a travel document; undefined when there is none. */
export function latinName(name: PersonName): string | undefined {
  if (!name.latin) return undefined
  return [name.latin.family?.toUpperCase(), name.latin.given].filter((part) => part !== undefined).join(' ')
}

export function isHangul(text: string): boolean {
  return /^\p{Script=Hangul}+$/u.test(text)
}
