// SPDX-License-Identifier: Apache-2.0
// An address that cannot be read is the address of nothing, and is answered like any other that does not exist: by the face
// under whose first word it stands, in its language, with every header. The router would answer it by itself, in a shape of its own.

/** More than any name in an address is long. */
export const longestName = 200

/** The address itself when it can be read; otherwise one under the same first word, where nothing stands. */
export function wellFormed(url: string): string {
  if (url.length <= longestName && !url.includes('%')) return url
  const [path = ''] = url.split(/[?#]/, 1)
  const names = path.split('/').slice(1)
  if (names.every(isReadable)) return url
  const [first = ''] = names
  return names.length > 1 && isReadable(first) ? `/${first}/-` : '/-'
}

function isReadable(name: string): boolean {
  try {
    return decodeURIComponent(name).length <= longestName
  } catch {
    return false
  }
}
