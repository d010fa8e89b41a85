// SPDX-License-Identifier: Apache-2.0
// Addresses as people type and copy them: a language in capitals, a post in small letters, a stroke too many at the end.

/** What is written in small letters, and what the next part of the address is then written in. */
const SMALL: Readonly<Record<string, 'small' | 'capitals' | undefined>> = {
  posts: 'capitals',
  services: 'small',
  apply: 'small',
}

/** The address that was meant, within this site; undefined when it is the one that was asked for, or none of ours. */
export function forgivenAddress(asked: string, languages: readonly string[]): string | undefined {
  const [path = '', ...query] = asked.split('?')
  // Without empty parts an address never begins with two strokes, so it cannot lead to another site.
  const [first = '', page = '', id, ...rest] = path.split('/').filter((part) => part !== '')
  const language = first.toLowerCase()
  if (!languages.includes(language)) return undefined
  const small = page.toLowerCase()
  const known = Object.hasOwn(SMALL, small)
  const named = id === undefined || SMALL[small] === undefined ? id : written(id, SMALL[small])
  const parts = [language, known || rest.length === 0 ? small : page, named, ...rest]
  const meant = `/${parts.filter(Boolean).join('/')}`
  return meant === path ? undefined : [meant, ...query].join('?')
}

function written(id: string, how: 'small' | 'capitals'): string {
  return how === 'capitals' ? id.toUpperCase() : id.toLowerCase()
}
