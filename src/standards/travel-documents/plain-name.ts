// SPDX-License-Identifier: Apache-2.0

const SPACE = 32

/**
 * The name field of a name that needs no spelling and no shortening, without the fillers at its end: capitals A–Z and single spaces, and
 * room enough. Most names are of this kind; undefined for every other.
 */
export function plainName(primary: string, secondary: string, room: number): string | undefined {
  const first = plainIdentifier(primary)
  if (first === undefined || first === '') return undefined
  const last = plainIdentifier(secondary)
  if (last === undefined) return undefined
  const name = last === '' ? first : `${first}<<${last}`
  return name.length > room ? undefined : name
}

function plainIdentifier(text: string): string | undefined {
  let written = ''
  let begins = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 65 && code <= 90) continue
    // A space parts two letters; any other one is not plain.
    if (code !== SPACE || index === begins || index === text.length - 1) return undefined
    written += `${text.slice(begins, index)}<`
    begins = index + 1
  }
  return begins === 0 ? text : written + text.slice(begins)
}
