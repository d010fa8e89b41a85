// SPDX-License-Identifier: Apache-2.0
// Names that were opened for a page of the queue within the last minute: an officer's queue is looked at again and again, and fetching
// and opening fifty names takes longer than finding them. A name is known by its case and the case's last event, read anew for each
// page under the rights of its reader: a correction and an erasure are events, so what they changed is never found here.
import type { CaseKey } from '#src/consular/history/index.ts'

const TURN_MILLISECONDS = 30_000
const MOST = 5000

/** A line of the queue whose name is asked for, as it stands now. */
export type NamedLine = CaseKey & { readonly sequence: number }

export type NamesLatelyOpened = {
  readonly find: (line: NamedLine) => string | undefined
  readonly keep: (line: NamedLine, name: string) => void
}

const memories = new WeakMap<object, NamesLatelyOpened>()

/** The names lately opened in one installation. */
export function namesLatelyOpened(installation: object): NamesLatelyOpened {
  const found = memories.get(installation) ?? newMemory()
  memories.set(installation, found)
  return found
}

function newMemory(): NamesLatelyOpened {
  // Two generations: a turn forgets the older one, so that nothing stays longer than two turns, whether anybody asks or not.
  let lately = new Map<string, string>()
  let before = new Map<string, string>()
  let turning = false
  const keyOf = ({ post, number, sequence }: NamedLine) => `${post} ${number} ${sequence}`
  const turn = () => {
    before = lately
    lately = new Map()
  }
  const turnLater = () => {
    if (turning) return
    turning = true
    setTimeout(() => {
      turning = false
      turn()
      if (before.size > 0) turnLater()
    }, TURN_MILLISECONDS).unref()
  }
  return {
    find: (line) => lately.get(keyOf(line)) ?? before.get(keyOf(line)),
    keep: (line, name) => {
      if (lately.size >= MOST) turn()
      lately.set(keyOf(line), name)
      turnLater()
    },
  }
}
