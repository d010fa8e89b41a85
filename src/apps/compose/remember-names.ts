// SPDX-License-Identifier: Apache-2.0

const rememberMilliseconds = 60_000
const most = 5000

type Lookup = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** Officers' names stand on every page of the queue and seldom change: each is asked for once a minute. */
export function rememberNames(lookUp: Lookup, now: () => number = Date.now): Lookup {
  const known = new Map<string, { readonly name: string | undefined; readonly at: number }>()
  return async (ids) => {
    const oldest = now() - rememberMilliseconds
    const missing = [...new Set(ids)].filter((id) => (known.get(id)?.at ?? 0) < oldest)
    if (missing.length > 0) {
      const found = await lookUp(missing)
      if (known.size + missing.length > most) known.clear()
      for (const id of missing) known.set(id, { name: found.get(id), at: now() })
    }
    const names = new Map<string, string>()
    for (const id of ids) {
      const name = known.get(id)?.name
      if (name !== undefined) names.set(id, name)
    }
    return names
  }
}
